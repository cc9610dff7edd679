import type { VNode } from 'preact';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';
import { muteReason } from '../mutes/mute-words';

/** What is hidden here and why, without what it says. */
export function MutedList({ state }: { readonly state: ThreadState }): VNode {
  const { marks } = state.muting.muted;
  const hidden = state.comments.flatMap((comment) => {
    const mark = marks.get(comment.id);
    return mark ? [{ comment, mark }] : [];
  });
  return (
    <>
      <h6 class="head">{countWords('hiddenHere', hidden.length)}</h6>
      <ol class="hidden-list">
        {hidden.map(({ comment, mark }) => (
          <li key={comment.id}>
            <span class="clock">{comment.clock}</span>
            <span class="reason">
              {mark.through === 'itself'
                ? muteReason(mark.mute.what)
                : words(`mutedThrough_${mark.through}`, muteReason(mark.mute.what))}
            </span>
            <button type="button" data-do="showOnce" data-id={comment.id}>
              {words('showOnce')}
            </button>
          </li>
        ))}
      </ol>
      <p class="foot">
        <button type="button" data-open="mutes">
          {words('allMutes')}
        </button>
      </p>
    </>
  );
}
