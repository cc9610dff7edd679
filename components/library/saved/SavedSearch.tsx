import type { VNode } from 'preact';
import type { SavedState } from '../../../lib/library/saved-state';
import { type Ask, SEARCH_SORTS, type SearchSort } from '../../../lib/search/ask';
import { words } from '../../../lib/words/words';
import { SavedStatus } from './SavedStatus';

export type SavedSearchProps = {
  readonly state: SavedState;
  readonly areFacetsOpen: boolean;
  readonly onFacets: () => void;
  readonly onAsk: (ask: Ask) => void;
  readonly onToList: () => void;
  /** Opens the page anew. */
  readonly onReload: () => void;
};

/** What is looked for, in what order, and how much of it there is. */
export function SavedSearch(props: SavedSearchProps): VNode {
  const { state, onAsk } = props;
  const { ask } = state;
  return (
    <search class="saved-search">
      <input
        type="search"
        value={ask.text}
        placeholder={words('searchSaved')}
        aria-label={words('searchSaved')}
        aria-describedby="saved-status"
        aria-keyshortcuts="/"
        title={words('searchSavedHint')}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => onAsk({ ...ask, text: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          props.onToList();
        }}
      />
      <div class="saved-line">
        <p id="saved-status" role="status">
          <SavedStatus state={state} onReload={props.onReload} />
        </p>
        <button
          type="button"
          class="facets-button"
          aria-expanded={props.areFacetsOpen}
          aria-controls="saved-facets"
          onClick={props.onFacets}
        >
          {words('facets')}
        </button>
        <label>
          <span class="unseen">{words('sortSaved')}</span>
          <select
            value={ask.sort}
            onChange={({ currentTarget }) =>
              onAsk({ ...ask, sort: currentTarget.value as SearchSort })
            }
          >
            {SEARCH_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {words(`sortSaved_${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}
