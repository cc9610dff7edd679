import { parseMoment } from '../filter/moment';
import type { KeyTerm, Query, Term } from '../filter/query';
import type { SearchKey } from './ask';
import { findLabels } from './find-labels';
import { findPhrase, findWord, type Mark } from './find-words';
import type { SearchTables } from './tables';

/**
 * One thing that every comment found must fulfil: a term, or the choices that several terms of one
 * key give, as `satisfies` in `lib/filter` has it.
 */
export type Group = {
  readonly terms: readonly Term<SearchKey>[];
  /** For each document 1 where it does. */
  readonly holds: Uint8Array;
};

/** What a query asks for, looked up. */
export type Groups = {
  readonly groups: readonly Group[];
  /** How well each document fits the words; `null` where none are asked for. */
  readonly fit: Float32Array | null;
  readonly marks: readonly Mark[];
  readonly misspelt: readonly Misspelt[];
};

/** A word that no comment has, and those that were taken for it. */
export type Misspelt = { readonly word: string; readonly taken: readonly string[] };

/** @param now milliseconds since the epoch, UTC, for `after:3d` */
export function lookUp(tables: SearchTables, query: Query<SearchKey>, now: number): Groups {
  const groups: Group[] = [];
  const choices = new Map<SearchKey, Group>();
  const marks: Mark[] = [];
  const misspelt: Misspelt[] = [];
  let fit: Float32Array | null = null;

  for (const term of query.terms) {
    if (term.kind === 'key') {
      const holds = findKey(tables, term, now);
      if (!holds) continue;
      const chosen = choices.get(term.key);
      if (term.isNegated) groups.push({ terms: [term], holds: turnedRound(holds) });
      else if (chosen) {
        const either = { terms: [...chosen.terms, term], holds: joined(chosen.holds, holds) };
        choices.set(term.key, either);
      } else choices.set(term.key, { terms: [term], holds });
      continue;
    }
    const isWhole = term.kind === 'phrase' || term.isNegated;
    const found = isWhole ? findPhrase(tables, term.text) : findWord(tables, term.text);
    // Such as a lone dash: nothing that could be looked for.
    if (!found) continue;
    const holds = Uint8Array.from(found.fit, (each) => (each > 0 ? 1 : 0));
    groups.push({ terms: [term], holds: term.isNegated ? turnedRound(holds) : holds });
    if (term.isNegated) continue;
    fit = fit ? sum(fit, found.fit) : found.fit;
    marks.push(...found.marks);
    if (found.insteadOf) misspelt.push(found.insteadOf);
  }
  return { groups: [...groups, ...choices.values()], fit, marks, misspelt };
}

/** @returns `null` as long as the value says nothing yet */
function findKey(
  tables: SearchTables,
  { key, value }: KeyTerm<SearchKey>,
  now: number,
): Uint8Array | null {
  if (value === '') return null;
  if (key !== 'before' && key !== 'after') return findLabels(tables, key, value);
  const moment = parseMoment(value, now);
  if (moment === null) return null;
  // Never of what is not known, which is not a number.
  const holds = (at: number) => (key === 'before' ? at < moment : at >= moment);
  return Uint8Array.from(tables.publishedAt, (at) => (holds(at) ? 1 : 0));
}

function turnedRound(holds: Uint8Array): Uint8Array {
  return holds.map((each) => 1 - each);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((each, document) => each | (b[document] as number));
}

function sum(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((each, document) => each + (b[document] as number));
}
