import type { Match } from './exact';
import { likelyPlaces, sharedWords } from './likeness';
import type { PassageWords } from './passage-words';
import type { Query } from './query';
import type { RunIndex } from './run-index';

/** How much of a sentence must stand in the other text, in the same order. */
const LEAST_SHARE = 0.7;
/** The same of its telling words. */
const LEAST_TELLING_SHARE = 0.75;
/** How many words may have been put in, for each that is shared. */
const LOOSEST = 2;

/** The earlier texts that say a sentence in nearly the same words, and the telling ones of these. */
export type Echo = { readonly matches: readonly Match[]; readonly contentWords: readonly string[] };

const NONE: Echo = { matches: [], contentWords: [] };

/**
 * Where a sentence was said before with some of its words changed: "our own desks" of those who
 * "borrow money to buy their own desks". Its telling words are there, and nearly all others; which
 * of them are enough is for the choice to say.
 */
export function echoMatches(
  query: Query,
  ownRank: number,
  runs: RunIndex,
  words: PassageWords,
): Echo {
  const wanted = query.wordIds;
  const places = likelyPlaces(query, ownRank, runs, 1);
  if (places.length === 0) return NONE;
  const isTelling = wanted.map((id) => words.isTelling(id));
  const tellingCount = isTelling.filter(Boolean).length;
  const best = new Map<number, Match & { readonly told: readonly number[] }>();
  for (const { rank, start } of places) {
    const from = Math.max(0, start - 6);
    const window = words.of(rank).subarray(from, start + wanted.length + 12);
    if (sharedWords(wanted, window) < LEAST_SHARE * wanted.length) continue;
    const { pairs, first, last } = inOrder(wanted, window);
    const likeness = pairs.length / wanted.length;
    const told = pairs.filter((at) => isTelling[at]);
    if (
      likeness < LEAST_SHARE ||
      told.length < LEAST_TELLING_SHARE * tellingCount ||
      last + 1 - first > LOOSEST * pairs.length ||
      likeness <= (best.get(rank)?.likeness ?? 0)
    )
      continue;
    best.set(rank, {
      rank,
      place: words.place(rank, from + first, from + last + 1),
      wordCount: pairs.length,
      likeness,
      told,
    });
  }
  const matches = [...best.values()].sort((a, b) => a.rank - b.rank);
  const told = new Set(matches.flatMap((match) => match.told));
  return {
    matches,
    contentWords: wanted.flatMap((id, at) => (told.has(at) ? words.wordOf(id) : [])),
  };
}

/** Of what is told from memory between marks, so much must stand in the other text. */
const LEAST_SHARE_OF_LOOSE = 0.6;
/** With only two telling words, so much. */
const LEAST_SHARE_OF_SHORT = 0.75;

/**
 * Where the words between quotation marks were said in somewhat other words: "a telephone nobody
 * answers" of "a telephone that nobody answers". All telling words stand there, in their order and
 * near each other, and in no other text.
 */
export function looseMatches(
  query: Query,
  ownRank: number,
  runs: RunIndex,
  words: PassageWords,
): readonly Match[] {
  const { looseKeys, wordIds } = query;
  if (looseKeys.length === 0) return [];
  const least = looseKeys.length === 2 ? LEAST_SHARE_OF_SHORT : LEAST_SHARE_OF_LOOSE;
  const best = new Map<number, Match>();
  for (const { rank, start } of likelyPlaces({ keys: looseKeys, size: 1 }, ownRank, runs, 1)) {
    const from = Math.max(0, start - 8);
    const window = words.of(rank).subarray(from, start + wordIds.length + 12);
    const { pairs, first, last } = inOrder(wordIds, window);
    const likeness = pairs.length / wordIds.length;
    if (
      likeness < least ||
      likeness <= (best.get(rank)?.likeness ?? 0) ||
      last + 1 - first > LOOSEST * pairs.length + 2 ||
      !looseKeys.every(({ offset }) => pairs.includes(offset))
    )
      continue;
    const place = words.place(rank, from + first, from + last + 1);
    best.set(rank, { rank, place, wordCount: pairs.length, likeness });
  }
  return best.size === 1 ? [...best.values()] : [];
}

/**
 * The most words that stand in both in the same order: which of those wanted, and from where to
 * where in the window.
 */
function inOrder(
  wanted: readonly number[],
  window: Int32Array,
): { readonly pairs: readonly number[]; readonly first: number; readonly last: number } {
  const width = window.length + 1;
  const counts = new Uint8Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = window.length - 1; j >= 0; j--) {
      const here = i * width + j;
      counts[here] =
        wanted[i] === window[j]
          ? (counts[here + width + 1] ?? 0) + 1
          : Math.max(counts[here + width] ?? 0, counts[here + 1] ?? 0);
    }
  }
  const pairs: number[] = [];
  let [i, j, first, last] = [0, 0, -1, -1];
  // As late a start as costs nothing, so that a "not" of the sentence before is not counted in.
  while (j + 1 < window.length && counts[j + 1] === counts[j]) j++;
  while (i < wanted.length && j < window.length) {
    const here = i * width + j;
    if (wanted[i] === window[j] && counts[here] === (counts[here + width + 1] ?? 0) + 1) {
      pairs.push(i);
      if (first < 0) first = j;
      last = j;
      i++;
      j++;
    } else if ((counts[here + width] ?? 0) >= (counts[here + 1] ?? 0)) i++;
    else j++;
  }
  return { pairs, first, last };
}
