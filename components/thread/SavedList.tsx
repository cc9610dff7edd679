import type { VNode } from 'preact';
import { unsaved } from '../../lib/view/saving';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';
import { BlogText } from './BlogText';
import { firstWords } from './first-words';

/** What is kept of this thread, and the way to everything else that is kept. */
export function SavedList({ state }: { readonly state: ThreadState }): VNode {
  const kept = [...state.saving.kept.values()]
    .map(({ saved }) => saved)
    .sort((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0));
  const rest = unsaved(state).length;
  return (
    <>
      <h6 class="head">{countWords('savedHere', kept.length)}</h6>
      <ol class="list">
        {kept.map(({ id, poster, clock, text, goneAt }) => (
          <li key={id}>
            <a href={`#c${id}`} data-to={id}>
              <BlogText class="who">{poster.name}</BlogText>
              <span class="clock">{clock}</span>
              {goneAt !== null && <span class="gone">{words('gone')}</span>}
              <BlogText class="first-words">{firstWords(text)}</BlogText>
            </a>
          </li>
        ))}
      </ol>
      <p class="foot">
        {rest > 0 && (
          <button type="button" data-panel="saveThread">
            {countWords(kept.length > 0 ? 'saveRest' : 'saveThread', rest)}
          </button>
        )}
        <button type="button" data-open="saved">
          {words('allSaved')}
        </button>
      </p>
    </>
  );
}
