import type { VNode } from 'preact';
import type { Key } from '../../lib/keys/key-actions';
import { countNew, type ThreadState } from '../../lib/view/thread-state';
import { countWords, type MessageKey, words } from '../../lib/words/words';

/** What a control does, with the keys that do it too. */
function keyHint(hint: MessageKey, keys: readonly Key[] = []) {
  if (keys.length === 0) return { title: words(hint) };
  return { title: `${words(hint)} (${keys.join(', ')})`, 'aria-keyshortcuts': keys.join(' ') };
}

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
        <button type="button" data-do="nextNew" {...keyHint('nextNewHint', state.keys?.nextNew)}>
          {words('nextNew')}
        </button>
      )}
      {state.canGoBack && (
        <button type="button" data-do="goBack" {...keyHint('goBackHint', state.keys?.back)}>
          {words('goBack')}
        </button>
      )}
    </span>
  );
}
