import type { VNode } from 'preact';
import { countWords, words } from '../../lib/words/words';

/** Says that branches stand folded from last time, with the way to open them. */
export function RestoredFolds({ count }: { readonly count: number }): VNode {
  return (
    <p class="restored">
      <span>{countWords('restoredFolds', count)}</span>
      <button type="button" data-do="openAll">
        {words('openAll')}
      </button>
    </p>
  );
}
