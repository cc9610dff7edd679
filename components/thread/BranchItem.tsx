import { Component, type VNode } from 'preact';
import { type BranchView, isGone } from '../../lib/view/derive';
import type { Kept } from '../../lib/view/saving';
import { countWords, words } from '../../lib/words/words';
import { CommentActions } from './CommentActions';
import { CommentBody } from './CommentBody';
import { CommentHead } from './CommentHead';
import { KeptCopy } from './KeptCopy';
import { MutedStub } from './MutedStub';

export type BranchItemProps = {
  readonly branch: BranchView;
  /** The thread takes Blogger's form under its comments. */
  readonly canReply: boolean;
  /** The displayed clock of the comment that this one stands under; absent at the top. */
  readonly clockAbove: string | null;
};

/** From the level after this one on, the style sheet steps in by less and less. */
const FIRST_SMALLER = 2;

/**
 * A comment and everything under it. Drawn anew only when its view is another object, so that a
 * change costs the branches it concerns and nothing else.
 */
export class BranchItem extends Component<BranchItemProps> {
  override shouldComponentUpdate(next: BranchItemProps): boolean {
    return next.branch !== this.props.branch || next.canReply !== this.props.canReply;
  }

  override render({ branch, canReply, clockAbove }: BranchItemProps): VNode {
    const { comment, fold, mute, kept } = branch;
    const replies = branch.replies.some(isGone)
      ? branch.replies.filter((reply) => !isGone(reply))
      : branch.replies;
    const isFolded = fold === 'branch';
    return (
      <li
        class={replies.length > 0 ? 'branch' : 'branch leaf'}
        data-fold={fold}
        data-part={branch.part === 'above' ? branch.part : undefined}
        data-indent={branch.indent === 'beside' ? branch.indent : undefined}
        style={branch.level > FIRST_SMALLER ? `--level: ${branch.level}` : undefined}
        hidden={putAway(branch.part === 'aside')}
      >
        <FoldLine branch={branch} />
        {comment ? (
          <article
            data-comment-id={branch.id}
            data-native-parent-id={comment.parentId ?? undefined}
            data-current={branch.isCurrent ? '' : undefined}
            data-removed={comment.isRemoved ? '' : undefined}
            data-new={branch.isNew ? '' : undefined}
            data-inferred={inferredBy(branch)}
            data-muted={mute ? mute.mute.what.kind : undefined}
            data-saved={kept ? '' : undefined}
            tabIndex={-1}
            hidden={branch.part === 'above'}
          >
            {mute ? (
              <MutedStub branch={branch} mark={mute} />
            ) : (
              <>
                <CommentHead branch={branch} comment={comment} clockAbove={clockAbove} />
                <div class="body" dir="auto" hidden={putAway(fold !== 'open')}>
                  <CommentBody body={comment.body} references={branch.references} />
                </div>
                {fold === 'open' && <CommentActions branch={branch} canReply={canReply} />}
              </>
            )}
          </article>
        ) : (
          !isCopyShown(branch) && <p class="missing">{words('missingComment')}</p>
        )}
        {isCopyShown(branch) && <KeptCopy kept={branch.kept} fold={fold} />}
        {branch.indent === 'last' && branch.replyCount > 1 && !isFolded && (
          <button type="button" class="continue" data-do="showAlone" data-id={branch.id}>
            {countWords('continueBranch', branch.replyCount)}
          </button>
        )}
        {branch.isReplying && <slot name="reply" />}
        {replies.length > 0 && (
          <ol class="replies" hidden={putAway(isFolded)}>
            {replies.map((reply) => (
              <BranchItem
                key={reply.id}
                branch={reply}
                canReply={canReply}
                clockAbove={(branch.part === 'shown' && comment?.clock) || null}
              />
            ))}
          </ol>
        )}
      </li>
    );
  }
}

/** The blog has the comment no longer, and the reader has a copy of it. */
function isCopyShown(branch: BranchView): branch is BranchView & { readonly kept: Kept } {
  const { comment, kept, mute } = branch;
  return (
    kept?.copy != null && kept.saved.goneAt !== null && !mute && (!comment || comment.isRemoved)
  );
}

/** The cue by which a comment was moved here; absent where Blogger, or the reader, put it here. */
function inferredBy({ placement }: BranchView): string | undefined {
  return placement && placement.by !== 'hand' ? placement.by : undefined;
}

/** Folded text stays where the browser's own find can see it, and `beforematch` opens it. */
function putAway(isAway: boolean): 'until-found' | undefined {
  return isAway ? 'until-found' : undefined;
}

/** The branch's line: press it, anywhere along it, to fold the branch or open it again. */
function FoldLine({ branch }: { readonly branch: BranchView }): VNode {
  const isFolded = branch.fold === 'branch';
  const name = branch.mute
    ? words('mutedComment')
    : ((branch.comment ?? branch.kept?.saved)?.poster.name ?? words('missingPoster'));
  return (
    <button
      type="button"
      class="line"
      data-do={isFolded ? 'open' : 'fold'}
      data-id={branch.id}
      aria-expanded={!isFolded}
      aria-label={words('branchOf', name, (branch.comment ?? branch.kept?.saved)?.clock ?? '')}
    />
  );
}
