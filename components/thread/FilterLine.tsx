import type { VNode } from 'preact';
import { type FilterKey, misunderstood } from '../../lib/filter/match';
import type { Suggestion } from '../../lib/filter/suggest';
import type { Filter } from '../../lib/view/filter';
import type { ThreadState } from '../../lib/view/thread-state';
import { type MessageKey, words, writeNumber } from '../../lib/words/words';

const LIST = 'filter-suggestions';
const FOUND = 'filter-found';

/** Where one types what is to be found in the thread; absent until it is opened. */
export function FilterLine({ state }: { readonly state: ThreadState }): VNode | null {
  const { filter } = state;
  if (!filter) return null;
  const { suggestions } = filter;
  const isFound = filter.matches.length > 0;
  const active = suggestions?.active ?? null;
  return (
    <search class="filter" aria-label={words('filterLine')}>
      <div class="field">
        <input
          type="text"
          role="combobox"
          aria-label={words('filterField')}
          aria-autocomplete="list"
          aria-expanded={suggestions !== null}
          aria-controls={LIST}
          aria-activedescendant={active === null ? undefined : `${LIST}-${active}`}
          aria-describedby={FOUND}
          placeholder={words('filterPlaceholder')}
          enterkeyhint="search"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          value={filter.text}
        />
        <div id={LIST} role="listbox" aria-label={words('suggestions')} hidden={!suggestions}>
          {suggestions?.list.map((suggestion, i) => (
            // The field keeps the focus, and names the option that the keys are on.
            // biome-ignore lint/a11y/useFocusableInteractive: of a combobox only the field has the focus
            <div
              key={suggestion.text}
              id={`${LIST}-${i}`}
              role="option"
              aria-selected={i === active}
              data-suggestion={i}
            >
              <span class="term">{suggestion.text}</span>
              <span class="aside">{explain(suggestion)}</span>
            </div>
          ))}
        </div>
      </div>
      <span id={FOUND} class="found">
        {tellFound(filter, state.thread.size)}
      </span>
      <span class="steps">
        <button
          type="button"
          data-do="previousMatch"
          aria-label={words('previousMatch')}
          title={words('previousMatchHint')}
          disabled={!isFound}
        >
          ↑
        </button>
        <button
          type="button"
          data-do="nextMatch"
          aria-label={words('nextMatch')}
          title={words('nextMatchHint')}
          disabled={!isFound}
        >
          ↓
        </button>
        <button
          type="button"
          data-do="closeFilter"
          aria-label={words('closeFilter')}
          title={words('closeFilterHint')}
        >
          ✕
        </button>
      </span>
      <Misunderstood filter={filter} />
    </search>
  );
}

/** How much is found, and which of it one is at. */
export function tellFound({ matches, at, text }: Filter, size: number): string {
  if (text.trim() === '') return '';
  if (matches.length === 0) return words('foundNothing');
  const place = at === null ? -1 : matches.indexOf(at);
  const count = writeNumber(matches.length);
  return place < 0
    ? words('foundOf', count, writeNumber(size))
    : words('matchOf', writeNumber(place + 1), count);
}

/** What was typed and means nothing, so that nobody wonders. */
function Misunderstood({ filter }: { readonly filter: Filter }): VNode | null {
  if (filter.suggestions) return null;
  const [first] = misunderstood(filter.query, filter.now);
  if (!first) return null;
  return (
    <p class="hint">
      {first.kind === 'key'
        ? words('filterNoValue', first.value, `${first.key}:`)
        : words('filterNoKey', `${first.unknownKey}:`)}
    </p>
  );
}

function explain({ text, count }: Suggestion): string {
  if (count !== null) return writeNumber(count);
  const key = text.replace(/^-|:$/g, '') as FilterKey;
  return words(`filterKey_${key}` satisfies MessageKey);
}
