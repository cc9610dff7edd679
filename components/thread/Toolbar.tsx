import type { VNode } from 'preact';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';
import { MutedButton } from './MutedButton';
import { NewButton } from './NewButton';

/** Levels that can be chosen by name; threads of this blog are seldom deeper. */
const MOST_LEVELS = 6;

/** What the thread holds, and what can be done with all of it. */
export function Toolbar({ state }: { readonly state: ThreadState }): VNode {
  const { thread, declared, marks, map } = state;
  const uncounted = declared !== null && declared > thread.size && state.loading.at === 'complete';
  return (
    <div class="toolbar" role="toolbar" aria-label={words('toolbar')}>
      <span class="count">
        {countWords('comments', thread.size)}
        {uncounted && (
          <span class="aside" title={words('declaredHint')}>
            {words('declared', String(declared))}
          </span>
        )}
      </span>
      <NewButton state={state} />
      <MutedButton state={state} />
      {map.maxDepth > 1 && (
        <label class="depth">
          <span>{words('levels')}</span>
          <select data-change="depth" value={String(marks.foldDepth ?? '')}>
            <option value="">{words('allLevels')}</option>
            {Array.from({ length: Math.min(map.maxDepth, MOST_LEVELS) }, (_, i) => (
              <option value={String(i)}>{countWords('levelsShown', i + 1)}</option>
            ))}
          </select>
        </label>
      )}
      <span class="buttons">
        <button type="button" data-do="foldAll">
          {words('foldAll')}
        </button>
        <button type="button" data-do="openAll">
          {words('openAll')}
        </button>
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
