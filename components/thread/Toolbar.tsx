import type { VNode } from 'preact';
import { isAnythingFolded } from '../../lib/view/fold';
import type { Order } from '../../lib/view/placement';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words, writeNumber } from '../../lib/words/words';
import { MutedButton } from './MutedButton';
import { NewButton } from './NewButton';

/** Levels that can be chosen by name; threads of this blog are seldom deeper. */
const MOST_LEVELS = 6;

const ORDERS: readonly Order[] = ['conversation', 'native', 'oldest', 'newest'];

/** What the thread holds, and what can be done with all of it. */
export function Toolbar({ state }: { readonly state: ThreadState }): VNode {
  const { thread, declared, marks, map } = state;
  const uncounted = declared !== null && declared > thread.size && state.loading.at === 'complete';
  return (
    <div class="toolbar" role="toolbar" aria-label={words('toolbar')}>
      <span class="count">
        {uncounted ? (
          <span title={words('declaredHint')}>
            {countWords('commentsOf', declared, writeNumber(thread.size))}
          </span>
        ) : (
          countWords('comments', thread.size)
        )}
      </span>
      {state.unreadable > 0 && (
        <button type="button" data-do="showBloggersList" title={words('unreadableHint')}>
          {countWords('unreadable', state.unreadable)}
        </button>
      )}
      <NewButton state={state} />
      <MutedButton state={state} />
      <span class="buttons">
        <select data-change="order" aria-label={words('order')} value={state.order}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words(`order_${order}`)}
            </option>
          ))}
        </select>
        {map.maxDepth > 1 && (
          <select
            data-change="depth"
            aria-label={words('levels')}
            value={String(marks.foldDepth ?? '')}
          >
            <option value="">{words('allLevels')}</option>
            {Array.from({ length: Math.min(map.maxDepth, MOST_LEVELS) }, (_, i) => (
              <option value={String(i)}>{countWords('levelsShown', i + 1)}</option>
            ))}
          </select>
        )}
        {isAnythingFolded(marks.folds, marks.foldDepth) ? (
          <button type="button" data-do="openAll">
            {words('openAll')}
          </button>
        ) : (
          <button type="button" data-do="foldAll">
            {words('foldAll')}
          </button>
        )}
        <button type="button" data-do="showBloggersList">
          {words('bloggersList')}
        </button>
      </span>
    </div>
  );
}

/** What is left of ours while Blogger's own list is shown: the way back. */
export function WayBack(): VNode {
  return (
    <div class="toolbar way-back">
      <button type="button" data-do="showConversation">
        {words('backToConversation')}
      </button>
    </div>
  );
}
