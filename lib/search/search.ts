import { type Ask, readAsk } from './ask';
import { countFacets, countFailures, type Facets } from './facets';
import type { Mark } from './find-words';
import { type Groups, lookUp, type Misspelt } from './groups';
import { byFit, createOrders } from './orders';
import type { SearchIndex } from './search-index';
import { makeTables } from './tables';

/** The answer to an {@link Ask}. */
export type Found = {
  /** The comments, in the order asked for. */
  readonly ids: readonly string[];
  /** How many are kept altogether. */
  readonly total: number;
  readonly facets: Facets;
  /** What is to be shown as found in their texts. */
  readonly marks: readonly Mark[];
  readonly misspelt: readonly Misspelt[];
  /** Where nothing was found: what stands in the way most, and how many there would be without it. */
  readonly obstacle: Obstacle | null;
};

/** Part of what was asked for, as it was typed. */
export type Obstacle = { readonly text: string; readonly without: number };

/** Answers what is asked. @param now milliseconds since the epoch, UTC */
export type Search = (ask: Ask, now: number) => Found;

/** Makes an index ready to be asked, which takes some hundred milliseconds for 50,000 comments. */
export function createSearch(index: SearchIndex): Search {
  const tables = makeTables(index);
  const orderOf = createOrders(tables);
  return (ask, now) => {
    const looked = lookUp(tables, readAsk(ask), now);
    const { groups, fit, marks, misspelt } = looked;
    const failures = countFailures(tables.size, groups);
    const order = orderOf(ask.sort === 'best' ? 'saved' : ask.sort);
    let found = order.filter((document) => failures.counts[document] === 0);
    if (ask.sort === 'best' && fit) found = byFit(found, fit);
    return {
      ids: Array.from(found, (document) => tables.ids[document] as string),
      total: tables.size,
      facets: countFacets(tables, groups, failures),
      marks,
      misspelt,
      obstacle: found.length === 0 ? obstacleOf(ask.text, looked, failures) : null,
    };
  };
}

function obstacleOf(
  text: string,
  { groups }: Groups,
  { counts, only }: ReturnType<typeof countFailures>,
): Obstacle | null {
  const without = new Uint32Array(groups.length);
  counts.forEach((failed, document) => {
    const group = only[document] as number;
    if (failed === 1) without[group] = (without[group] as number) + 1;
  });
  const most = Math.max(0, ...without);
  const group = groups[without.indexOf(most)];
  if (most === 0 || !group) return null;
  return { text: group.terms.map(({ span }) => text.slice(...span)).join(' '), without: most };
}
