import type { VNode } from 'preact';
import { unsaved } from '../../lib/view/saving';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

/** Asks whether really all of a long thread is to be kept. */
export function SaveThread({ state }: { readonly state: ThreadState }): VNode {
  const count = unsaved(state).length;
  return (
    <>
      <p class="question">{countWords('saveThreadQuestion', count)}</p>
      <p class="foot">
        <button type="button" class="main" data-do="saveThread">
          {countWords('saveMany', count)}
        </button>
        <button type="button" data-do="closePanel">
          {words('cancel')}
        </button>
      </p>
    </>
  );
}
