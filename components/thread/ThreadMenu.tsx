import type { VNode } from 'preact';
import { canFollow, followOfThread } from '../../lib/view/following';
import { unsaved } from '../../lib/view/saving';
import { countMuted, type ThreadState } from '../../lib/view/thread-state';
import { countWords, words, writeTimeOfDay } from '../../lib/words/words';
import { FoldAllButton, LevelChoice, OrderChoice } from './ThreadChoices';

/** All that can be done with the thread and has no room in the toolbar, however narrow that is. */
export function ThreadMenu({ state }: { readonly state: ThreadState }): VNode {
  const hidden = countMuted(state);
  const kept = state.saving.kept.size;
  const rest = unsaved(state).length;
  return (
    <>
      <p class="choice order">
        <span aria-hidden="true">{words('order')}</span>
        <OrderChoice state={state} />
      </p>
      {state.map.maxDepth > 1 && (
        <p class="choice levels">
          <span aria-hidden="true">{words('levels')}</span>
          <LevelChoice state={state} />
        </p>
      )}
      <FoldAllButton state={state} />
      {hidden > 0 && (
        <button type="button" class="muted" data-panel="muted" title={words('hiddenHint')}>
          {countWords('hiddenCount', hidden)}
        </button>
      )}
      {kept > 0 && (
        <button type="button" data-panel="saved">
          {countWords('savedCount', kept)}
        </button>
      )}
      {rest > 0 && (
        <button type="button" data-panel="saveThread">
          {countWords(kept > 0 ? 'saveRest' : 'saveThread', rest)}
        </button>
      )}
      {canFollow(state) && (
        <button
          type="button"
          data-do={followOfThread(state) ? 'unfollowThread' : 'followThread'}
          title={words('followHint')}
        >
          {words(followOfThread(state) ? 'unfollowThread' : 'followThread')}
        </button>
      )}
      <button type="button" data-do="lookForArrivals" title={lastLook(state)}>
        {words('lookForArrivals')}
      </button>
      <button type="button" class="bloggers-list" data-do="showBloggersList">
        {words('bloggersList')}
      </button>
      <button type="button" data-do="openHelp">
        {words('keys')}
      </button>
      <button type="button" data-open="help">
        {words('help')}
      </button>
    </>
  );
}

/** When the blog was last asked for new comments. */
function lastLook({ arrivals: { lookedAt } }: ThreadState): string | undefined {
  if (lookedAt === null) return undefined;
  return words('lastLook', writeTimeOfDay(lookedAt));
}
