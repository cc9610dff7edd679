import type { KeyTerm, Term } from '../filter/query';
import type { SearchKey } from './ask';
import type { Dimension } from './document';
import { meantLabels } from './find-labels';
import type { Group } from './groups';
import { visitList } from './lists';
import type { FoldedLabel, SearchTables } from './tables';

/** What comments are grouped by beside the list. */
export const FACETS = ['is', 'tag', 'from', 'post', 'year'] as const satisfies readonly (SearchKey &
  Dimension)[];

export type Facet = (typeof FACETS)[number];

/** One label, and how many comments the list would have with it chosen and no other of its kind. */
export type FacetChoice = {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** A name that is nowhere a poster's own: comments are merely signed with it. */
  readonly isSignOff: boolean;
};

/** The labels that most comments have, of each kind. */
export type Facets = Readonly<Record<Facet, FacetChoice[]>>;

/** As many labels of a kind as anybody looks through; the others are found by typing. */
const MOST = 60;

/** How far each document is from being found. */
export type Failures = {
  /** How many groups it does not fulfil. */
  readonly counts: Uint8Array;
  /** Which one, where it is one. */
  readonly only: Uint8Array;
};

export function countFailures(size: number, groups: readonly Group[]): Failures {
  const counts = new Uint8Array(size);
  const only = new Uint8Array(size);
  groups.forEach(({ holds }, group) => {
    for (let document = 0; document < size; document++) {
      if (holds[document] === 1 || counts[document] === 2) continue;
      counts[document] = (counts[document] as number) + 1;
      only[document] = group;
    }
  });
  return { counts, only };
}

/** Counts the labels of what is found; those of a kind that was chosen from, as if it were not. */
export function countFacets(
  tables: SearchTables,
  groups: readonly Group[],
  { counts, only }: Failures,
): Facets {
  const entries = FACETS.map((facet) => {
    const group = groups.findIndex(({ terms }) => terms.some((term) => isChoiceOf(term, facet)));
    const sums = new Uint32Array(tables.labels[facet].length);
    for (let document = 0; document < tables.size; document++) {
      const failed = counts[document];
      if (failed !== 0 && !(failed === 1 && only[document] === group)) continue;
      visitList(tables.labelled[facet], document, (label) => {
        sums[label] = (sums[label] as number) + 1;
      });
    }
    return [facet, choicesOf(tables, facet, sums, groups[group]?.terms ?? [])] as const;
  });
  return Object.fromEntries(entries) as Record<Facet, FacetChoice[]>;
}

function choicesOf(
  tables: SearchTables,
  facet: Facet,
  sums: Uint32Array,
  terms: readonly Term<SearchKey>[],
): FacetChoice[] {
  const labels = tables.labels[facet];
  const folded = tables.folded[facet];
  const meant = terms.flatMap((term) =>
    isChoiceOf(term, facet) ? [meantLabels(folded, term.value)] : [],
  );
  const isChosen = (place: number) => meant.some((each) => each[place] === 1);
  const count = (place: number) => sums[place] as number;
  const there = labels
    .map((_, place) => place)
    .filter((place) => count(place) > 0 || isChosen(place));
  const first = facet === 'year' ? byName(labels) : (a: number, b: number) => count(b) - count(a);
  there.sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || first(a, b));
  const names = facet === 'from' ? new Set(tables.folded.name.map(({ whole }) => whole)) : null;
  return there.slice(0, MOST).map((place) => ({
    label: labels[place] as string,
    count: count(place),
    isChosen: isChosen(place),
    isSignOff: names !== null && !names.has((folded[place] as FoldedLabel).whole),
  }));
}

function byName(labels: readonly string[]): (a: number, b: number) => number {
  return (a, b) => Number(labels[b]) - Number(labels[a]);
}

function isChoiceOf(term: Term<SearchKey>, facet: Facet): term is KeyTerm<SearchKey> {
  return term.kind === 'key' && term.key === facet && !term.isNegated;
}
