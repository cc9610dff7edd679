import { Fragment, type VNode } from 'preact';
import { type BranchView, isGone } from '../../lib/view/derive';
import { countWords } from '../../lib/words/words';
import { BranchItem } from './BranchItem';

export type RepliesProps = {
  readonly replies: readonly BranchView[];
  readonly canReply: boolean;
  readonly clockAbove: string | null;
};

/**
 * What stands under a comment. Neighbours that a filter put away are one line together, which shows
 * them; they stay there all the same, for the browser's own find.
 */
export function Replies({ replies, canReply, clockAbove }: RepliesProps): VNode {
  return (
    <>
      {replies.map((reply, i) => (
        <Fragment key={reply.id}>
          {reply.found === 'away' && replies[i - 1]?.found !== 'away' && (
            <Gap run={awayRun(replies, i)} />
          )}
          {!isGone(reply) && (
            <BranchItem branch={reply} canReply={canReply} clockAbove={clockAbove} />
          )}
        </Fragment>
      ))}
    </>
  );
}

/** Stands for what the filter put away. */
function Gap({ run }: { readonly run: readonly BranchView[] }): VNode | null {
  const count = run.reduce((sum, branch) => sum + countShown(branch), 0);
  if (count === 0) return null;
  return (
    <li class="gap">
      <button type="button" class="gap-line" data-do="reveal" data-id={run[0]?.id}>
        {countWords('moreHere', count)}
      </button>
    </li>
  );
}

function awayRun(replies: readonly BranchView[], start: number): readonly BranchView[] {
  const end = replies.findIndex(({ found }, i) => i > start && found !== 'away');
  return replies.slice(start, end < 0 ? undefined : end);
}

/** Comments of a branch that no rule hides. */
function countShown({ comment, mute, replyCount, mutedCount }: BranchView): number {
  return (comment && !mute ? 1 : 0) + replyCount - mutedCount;
}
