import type { VNode } from 'preact';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words, writeNumber } from '../../lib/words/words';
import { FilterLine } from './FilterLine';
import { MutedButton } from './MutedButton';
import { NewButton } from './NewButton';
import { FoldAllButton, LevelChoice, OrderChoice } from './ThreadChoices';

/**
 * What the thread holds, and what is most wanted of what can be done with all of it: one row at any
 * width. What has no room in it, by the style sheet, is in the menu at its end.
 */
export function Toolbar({ state }: { readonly state: ThreadState }): VNode {
  return (
    <div class="toolbar">
      <div class="tools" role="toolbar" aria-label={words('toolbar')}>
        <Count state={state} />
        {state.unreadable > 0 && (
          <button type="button" data-do="showBloggersList" title={words('unreadableHint')}>
            {countWords('unreadable', state.unreadable)}
          </button>
        )}
        <NewButton state={state} />
        <MutedButton state={state} />
        <button
          type="button"
          class="find"
          data-do="openFilter"
          aria-expanded={state.filter !== null}
          title={filterHint(state)}
        >
          {words('filterButton')}
        </button>
        <span class="buttons">
          <OrderChoice state={state} />
          <LevelChoice state={state} />
          <FoldAllButton state={state} />
          <button type="button" class="bloggers-list" data-do="showBloggersList">
            {words('bloggersList')}
          </button>
        </span>
        <button
          type="button"
          class="menu-button"
          data-panel="thread"
          aria-expanded={state.panel?.kind === 'thread'}
          aria-label={words('threadMenu')}
          title={words('threadMenu')}
        >
          ⋯
        </button>
      </div>
      <FilterLine state={state} />
    </div>
  );
}

/** What the button does, and the key that does it too. */
function filterHint({ keys }: ThreadState): string {
  const [key] = keys?.filter ?? [];
  return key === undefined ? words('filterHint') : `${words('filterHint')} (${key})`;
}

function Count({ state }: { readonly state: ThreadState }): VNode {
  const { thread, declared } = state;
  const uncounted = declared !== null && declared > thread.size && state.loading.at === 'complete';
  return (
    <span class="count">
      {uncounted ? (
        <span title={words('declaredHint')}>
          {countWords('commentsOf', declared, writeNumber(thread.size))}
        </span>
      ) : (
        countWords('comments', thread.size)
      )}
    </span>
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
