import { Component, type VNode } from 'preact';
import type { Comment } from '../../lib/model/comment';
import { type BranchView, isGone, isSameContent } from '../../lib/view/derive';
import type { Kept } from '../../lib/view/saving';
import { countWords, words } from '../../lib/words/words';
import { BlogLanguage } from './blog-language';
import { CommentActions } from './CommentActions';
import { CommentBody } from './CommentBody';
import { CommentHead } from './CommentHead';
import { KeptCopy } from './KeptCopy';
import { MutedStub } from './MutedStub';
import { Replies } from './Replies';

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
    return (
      <li
        class={branch.replies.every(isGone) ? 'branch leaf' : 'branch'}
        data-fold={branch.fold}
        data-found={branch.found ?? undefined}
        data-part={branch.part === 'above' ? branch.part : undefined}
        data-indent={branch.indent === 'beside' ? branch.indent : undefined}
        style={branch.level > FIRST_SMALLER ? `--level: ${branch.level}` : undefined}
        hidden={putAway(branch.part === 'aside' || branch.found === 'away')}
      >
        <BranchContent branch={branch} canReply={canReply} clockAbove={clockAbove} />
      </li>
    );
  }
}

/** What is in a branch's item; drawn anew only when something in it is another. */
class BranchContent extends Component<BranchItemProps> {
  static override contextType = BlogLanguage;
  declare context: string | undefined;

  override shouldComponentUpdate({ branch, canReply }: BranchItemProps): boolean {
    return canReply !== this.props.canReply || !isSameContent(this.props.branch, branch);
  }

  override render({ branch, canReply, clockAbove }: BranchItemProps): VNode {
    const { comment, fold, mute, kept } = branch;
    const hasReplies = !branch.replies.every(isGone);
    const isFolded = fold === 'branch';
    return (
      <>
        <FoldLine branch={branch} />
        {comment ? (
          <article
            id={`c${branch.id}`}
            data-comment-id={branch.id}
            data-native-parent-id={comment.parentId ?? undefined}
            data-current={branch.isCurrent ? '' : undefined}
            data-removed={comment.isRemoved ? '' : undefined}
            data-new={branch.isNew ? '' : undefined}
            data-inferred={inferredBy(branch)}
            data-muted={mute ? mute.mute.what.kind : undefined}
            data-saved={kept ? '' : undefined}
            aria-label={nameOf(branch, comment)}
            tabIndex={-1}
            hidden={branch.part === 'above'}
          >
            {mute ? (
              <MutedStub branch={branch} mark={mute} />
            ) : (
              <>
                <CommentHead
                  branch={branch}
                  comment={comment}
                  clockAbove={clockAbove}
                  language={this.context}
                />
                <div class="body" dir="auto" lang={this.context} hidden={putAway(fold !== 'open')}>
                  <CommentBody
                    body={comment.body}
                    references={branch.references}
                    hits={branch.hits}
                  />
                </div>
                {fold === 'open' && <CommentActions branch={branch} canReply={canReply} />}
              </>
            )}
          </article>
        ) : (
          !isCopyShown(branch) && <p class="missing">{words('missingComment')}</p>
        )}
        {isCopyShown(branch) && <KeptCopy kept={branch.kept} fold={fold} language={this.context} />}
        {branch.indent === 'last' && branch.replyCount > 1 && !isFolded && (
          <button type="button" class="continue" data-do="showAlone" data-id={branch.id}>
            {countWords('continueBranch', branch.replyCount)}
          </button>
        )}
        {branch.isReplying && <slot name="reply" />}
        {hasReplies && (
          <ol class="replies" hidden={putAway(isFolded)} aria-hidden={isFolded || undefined}>
            <Replies
              replies={branch.replies}
              canReply={canReply}
              clockAbove={(branch.part === 'shown' && comment?.clock) || null}
            />
          </ol>
        )}
      </>
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

/** By what a comment is known among others: who and when, and nothing of one that is muted. */
function nameOf({ mute }: BranchView, { poster, clock }: Comment): string {
  return mute ? words('mutedComment') : words('commentBy', poster.name, clock);
}

/** The branch's line: press it, anywhere along it, to fold the branch or open it again. */
function FoldLine({ branch }: { readonly branch: BranchView }): VNode {
  const isFolded = branch.fold === 'branch';
  return (
    <button
      type="button"
      class="line"
      data-do={isFolded ? 'open' : 'fold'}
      data-id={branch.id}
      aria-expanded={!isFolded}
      aria-label={
        branch.replyCount > 0 ? countWords('branchOf', branch.replyCount) : words('foldLine')
      }
    />
  );
}
