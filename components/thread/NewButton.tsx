import type { VNode } from 'preact';
import { countNew, type ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

/** How many are new, the way to the next of them, and the way back. */
export function NewButton({ state }: { readonly state: ThreadState }): VNode | null {
  const count = countNew(state);
  return (
    <span class="news">
      {state.visit && (
        <button
          type="button"
          class={count > 0 ? 'new' : undefined}
          data-panel="new"
          aria-expanded={state.panel?.kind === 'new'}
          title={words('newListHint')}
        >
          {count > 0 ? countWords('newCount', count) : words('nothingNew')}
        </button>
      )}
      {count > 0 && (
        <button type="button" data-do="nextNew" title={words('nextNewHint')}>
          {words('nextNew')}
        </button>
      )}
      {state.canGoBack && (
        <button type="button" data-do="goBack" title={words('goBackHint')}>
          {words('goBack')}
        </button>
      )}
    </span>
  );
}
