import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toggleChoice } from '../../../lib/library/refine';
import type { Ask } from '../../../lib/search/ask';
import { FACETS, type Facet, type FacetChoice, type Facets } from '../../../lib/search/facets';
import { type MessageKey, words, writeNumber } from '../../../lib/words/words';

const TITLES: Readonly<Record<Facet, MessageKey>> = {
  is: 'facet_is',
  tag: 'facet_tag',
  from: 'facet_from',
  post: 'facet_post',
  year: 'facet_year',
};
const STATES: Readonly<Record<string, MessageKey>> = {
  gone: 'facet_gone',
  changed: 'facet_changed',
  noted: 'facet_noted',
};
/** Labels of a kind that are there at once. */
const FEW = 7;

export type SavedFacetsProps = {
  /** Absent until the index stands. */
  readonly facets: Facets | null;
  readonly total: number | null;
  readonly ask: Ask;
  /** In a narrower window they are shown when asked for. */
  readonly isOpen: boolean;
  readonly onAsk: (ask: Ask) => void;
};

/** What the comments have in common, with how many there are of each; a press asks for those alone. */
export function SavedFacets({ facets, total, ask, isOpen, onAsk }: SavedFacetsProps): VNode {
  const isAll = ask.text.trim() === '';
  return (
    <aside
      id="saved-facets"
      class="saved-facets"
      aria-label={words('facets')}
      data-open={isOpen ? '' : undefined}
    >
      <ul>
        <li>
          <button
            type="button"
            class="facet"
            aria-pressed={isAll}
            onClick={() => onAsk({ ...ask, text: '' })}
          >
            <span>{words('facet_everything')}</span>
            <span class="count">{total === null ? '' : writeNumber(total)}</span>
          </button>
        </li>
      </ul>
      {FACETS.map((facet) => (
        <FacetList
          key={facet}
          facet={facet}
          choices={facets?.[facet] ?? []}
          onChoose={({ label, isChosen }) =>
            onAsk({ ...ask, text: toggleChoice(ask.text, facet, label, isChosen) })
          }
        />
      ))}
    </aside>
  );
}

function FacetList({
  facet,
  choices,
  onChoose,
}: {
  readonly facet: Facet;
  readonly choices: readonly FacetChoice[];
  readonly onChoose: (choice: FacetChoice) => void;
}): VNode | null {
  const [isWhole, setWhole] = useState(false);
  if (choices.length === 0) return null;
  const shown = isWhole ? choices : choices.slice(0, FEW);
  const title = `facet-${facet}`;
  return (
    <>
      <h3 id={title}>{words(TITLES[facet])}</h3>
      <ul aria-labelledby={title}>
        {shown.map((choice) => (
          <li key={choice.label}>
            <button
              type="button"
              class="facet"
              aria-pressed={choice.isChosen}
              onClick={() => onChoose(choice)}
            >
              <span title={choice.label}>{labelOf(facet, choice)}</span>
              <span class="count">{writeNumber(choice.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > FEW && (
        <button type="button" class="plain more" onClick={() => setWhole(!isWhole)}>
          {words(isWhole ? 'facet_fewer' : 'facet_more')}
        </button>
      )}
    </>
  );
}

function labelOf(facet: Facet, { label, isSignOff }: FacetChoice): string {
  const state = facet === 'is' ? STATES[label] : undefined;
  if (state) return words(state);
  return isSignOff ? words('signs', label) : label;
}
