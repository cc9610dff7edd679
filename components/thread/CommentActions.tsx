import type { VNode } from 'preact';
import type { BranchView } from '../../lib/view/derive';
import { words } from '../../lib/words/words';

export type CommentActionsProps = {
  readonly branch: BranchView;
  /** The thread takes Blogger's form under its comments. */
  readonly canReply: boolean;
};

/** What one can do with a comment: seen on hover, focus or touch. */
export function CommentActions({ branch, canReply }: CommentActionsProps): VNode {
  const { id, placement, deletion, kept } = branch;
  return (
    <div class="actions">
      {placement && (
        <button type="button" data-do="detach" data-id={id}>
          {words(placement.by === 'hand' ? 'undoPlacement' : 'notAReply')}
        </button>
      )}
      {canReply && (
        <button type="button" data-do="reply" data-id={id}>
          {words('reply')}
        </button>
      )}
      {!kept && !branch.comment?.isRemoved && (
        <button type="button" data-do="save" data-id={id}>
          {words('save')}
        </button>
      )}
      {deletion && <a href={deletion}>{words('delete')}</a>}
      <button
        type="button"
        data-panel="menu"
        data-id={id}
        aria-haspopup="menu"
        aria-label={words('moreActions')}
        title={words('moreActions')}
      >
        ⋯
      </button>
    </div>
  );
}
