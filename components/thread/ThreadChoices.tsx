import type { VNode } from 'preact';
import { ORDERS } from '../../lib/model/order';
import { isAnythingFolded } from '../../lib/view/fold';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

/** Levels that can be chosen by name; threads of this blog are seldom deeper. */
const MOST_LEVELS = 6;

export type ThreadChoiceProps = { readonly state: ThreadState };

/** In which order the thread is shown. */
export function OrderChoice({ state }: ThreadChoiceProps): VNode {
  return (
    <select class="order" data-change="order" aria-label={words('order')} value={state.order}>
      {ORDERS.map((order) => (
        <option key={order} value={order}>
          {words(`order_${order}`)}
        </option>
      ))}
    </select>
  );
}

/** How many levels of the thread are open; absent where there are no levels to choose from. */
export function LevelChoice({ state: { map, marks } }: ThreadChoiceProps): VNode | null {
  if (map.maxDepth < 2) return null;
  return (
    <select
      class="levels"
      data-change="depth"
      aria-label={words('levels')}
      value={String(marks.foldDepth ?? '')}
    >
      <option value="">{words('allLevels')}</option>
      {Array.from({ length: Math.min(map.maxDepth, MOST_LEVELS) }, (_, i) => (
        <option key={i} value={String(i)}>
          {countWords('levelsShown', i + 1)}
        </option>
      ))}
    </select>
  );
}

/** Folds the whole thread, or opens all of it where anything is folded. */
export function FoldAllButton({ state: { marks } }: ThreadChoiceProps): VNode {
  const name = isAnythingFolded(marks.folds, marks.foldDepth) ? 'openAll' : 'foldAll';
  return (
    <button type="button" class="fold-all" data-do={name}>
      {words(name)}
    </button>
  );
}
