import type { VNode } from 'preact';
import { countMuted, type ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

/** How many comments the reader's rules hide here, and the way to the list of them. */
export function MutedButton({ state }: { readonly state: ThreadState }): VNode | null {
  const count = countMuted(state);
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="muted"
      data-panel="muted"
      aria-expanded={state.panel?.kind === 'muted'}
      title={words('hiddenHint')}
    >
      {countWords('hiddenCount', count)}
    </button>
  );
}
