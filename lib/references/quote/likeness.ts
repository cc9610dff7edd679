import { POST_RANK } from '../thread/thread-words';
import { align } from './alignment';
import type { Match } from './exact';
import type { PassageWords } from './passage-words';
import { LONGEST_FUZZY, type Query } from './query';
import { countEarlier, type RunIndex } from './run-index';

/** A run that more texts than this hold is nobody's; of a passage many runs are looked for. */
const MOST_HOLDERS = 12;
/** How many places are compared word by word. */
const MOST_COMPARED = 6;
const LEAST_LIKENESS = 0.75;
/** The same of so many words that they cannot be alike by chance: "could've" is one, "could have" two. */
const LEAST_LIKENESS_OF_LONG = 0.7;
const LONG = 12;
/** How much better than the second best the best must be. */
const MARGIN = 0.15;

/** The one earlier text that holds most of the words in order, if none other comes near it. */
export function fuzzyMatches(
  query: Query,
  ownRank: number,
  runs: RunIndex,
  words: PassageWords,
): readonly Match[] {
  if (query.keys.length < 2) return [];
  const wanted = (query.segments[query.mainSegment] ?? []).slice(0, LONGEST_FUZZY);
  const least = wanted.length >= LONG ? LEAST_LIKENESS_OF_LONG : LEAST_LIKENESS;
  const places = likelyPlaces(query, ownRank, runs, wanted.length < 10 ? 1 : 2).map(
    ({ rank, start }) => {
      const from = Math.max(0, start - 4);
      const window = words.of(rank).subarray(from, start + wanted.length + 8);
      return { rank, from, window, most: sharedWords(wanted, window) / wanted.length };
    },
  );
  // Nearly always this settles it, and to align is slow.
  if (places.every(({ most }) => most < least)) return [];
  const best = new Map<number, Match>();
  for (const { rank, from, window, most } of places) {
    // It cannot come near enough to the best to cast doubt on it.
    if (most < least - MARGIN) continue;
    const aligned = align(wanted, window);
    const likeness = 1 - aligned.distance / wanted.length;
    if (likeness > (best.get(rank)?.likeness ?? 0)) {
      best.set(rank, {
        rank,
        place: words.place(rank, from + aligned.start, from + aligned.end),
        wordCount: aligned.end - aligned.start,
        likeness,
      });
    }
  }
  const [first, second] = [...best.values()].sort(
    (a, b) => b.likeness - a.likeness || a.rank - b.rank,
  );
  if (!first || first.likeness < least) return [];
  if (!second || first.likeness - second.likeness >= MARGIN) return [first];
  // What comments took from the post is still the post's.
  const posts = best.get(POST_RANK);
  return posts && posts.likeness >= least ? [posts] : [];
}

/** Where most of the runs stand together. */
export function likelyPlaces(
  { keys, size }: Pick<Query, 'keys' | 'size'>,
  ownRank: number,
  runs: RunIndex,
  leastHits: number,
): readonly { readonly rank: number; readonly start: number }[] {
  // Made only where there is something to count: most passages are nobody else's.
  let tallies: Map<number, { rank: number; start: number; hits: number }> | null = null;
  for (const { key, offset } of keys) {
    const pairs = runs.placesOf(key, size);
    const count = countEarlier(pairs, ownRank, MOST_HOLDERS);
    for (let i = 0; i < count; i++) {
      const rank = pairs[2 * i] ?? 0;
      const start = (pairs[2 * i + 1] ?? 0) - offset;
      const bucket = rank * 65_536 + Math.round(start / 8);
      tallies ??= new Map();
      const tally = tallies.get(bucket);
      if (tally) tally.hits++;
      else tallies.set(bucket, { rank, start, hits: 1 });
    }
  }
  if (!tallies) return [];
  return [...tallies.values()]
    .filter(({ hits }) => hits >= leastHits)
    .sort((a, b) => b.hits - a.hits || a.rank - b.rank)
    .slice(0, MOST_COMPARED);
}

/** How many of the words stand in the window, in whatever order: no more than these can align. */
export function sharedWords(wanted: readonly number[], window: Int32Array): number {
  const left = window.slice();
  let count = 0;
  for (const word of wanted) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left[at] = 0;
    count++;
  }
  return count;
}
