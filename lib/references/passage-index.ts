import type { Span } from '../model/reference';
import { align } from './alignment';
import { findPassages, type Passage } from './passages';
import { POST_RANK, ThreadWords } from './thread-words';
import type { Entry } from './timeline';
import { eachWord, isStopWord } from './words';

/** An earlier text that holds the words of a passage. */
export type Match = {
  /** {@link POST_RANK}, or the rank of a comment. */
  readonly rank: number;
  /** Where the words stand in that text. */
  readonly place: Span;
  /** 1 for word by word, less for a bounded fuzzy match. */
  readonly likeness: number;
};

/** A passage with all earlier texts that hold it, oldest first. */
export type MatchedPassage = Passage & {
  readonly matches: readonly Match[];
  /** How many words match; of an opening, only so many of them as the other text has. */
  readonly wordCount: number;
  /** Those of the words that are not among the commonest of the language; empty where nothing matches. */
  readonly contentWords: readonly string[];
};

const KEY_SIZE = 3;
/** A phrase that more texts than this hold is nobody's. */
const MOST_HOLDERS = 60;
/** The same of the single keys of a fuzzy match, of which there are many. */
const MOST_FUZZY_HOLDERS = 12;
const SHORTEST_PARAGRAPH = 7;
/** Of paragraphs only so many words are compared: they are whole or not the same. */
const MOST_WORDS = 24;
const SHORTEST_OPENING = 5;
const SHORTEST_FUZZY = 6;
const SHORTEST_FUZZY_PARAGRAPH = 10;
const LONGEST_FUZZY = 60;
const FUZZY_KEYS = 8;
const LEAST_LIKENESS = 0.75;
/** How much better than the second best a fuzzy match must be. */
const MARGIN = 0.15;

/**
 * Finds the words of all passages in all earlier texts, in one walk over the thread.
 *
 * Only runs of up to three words that stand in some passage are looked for, so the cost grows with
 * the length of the thread alone. What comes later than a passage plays no part in its matches.
 */
export function matchPassages(
  postText: string,
  timeline: readonly Entry[],
): readonly (readonly MatchedPassage[])[] {
  const vocabulary = new Map<string, number>();
  const holders: Holders = [new Map(), new Map(), new Map()];
  const queries = timeline.map((entry) =>
    findPassages(entry.comment).flatMap((passage) => {
      const query = toQuery(passage, entry.comment.text, vocabulary);
      if (query) for (const { key } of query.keys) holders[query.size - 1]?.set(key, []);
      return query ? [query] : [];
    }),
  );
  if (holders.every(({ size }) => size === 0)) return timeline.map(() => []);

  const texts = new ThreadWords(postText, timeline, vocabulary);
  for (let rank = POST_RANK; rank < timeline.length; rank++)
    collectHolders(rank, texts.wordIds(rank), holders);
  return queries.map((list, rank) => list.map((query) => matchQuery(query, rank, holders, texts)));
}

/** By the size of the run less one, then by its key: pairs of rank and word position, in order. */
type Holders = readonly Map<number, number[]>[];

type Key = { readonly key: number; readonly offset: number };

type Query = {
  readonly passage: Passage;
  /** The passage's words, cut where it leaves something out. */
  readonly segments: readonly (readonly number[])[];
  readonly wordIds: readonly number[];
  /** How many words the keys are made of. */
  readonly size: number;
  /** Of the longest segment: the first key finds exact matches, the others fuzzy ones. */
  readonly keys: readonly Key[];
  readonly mainSegment: number;
};

/** "…", "[sic]" and the like, where words were left out or put in. */
const GAP = /…|\.{2,}|\[[^\]\n]{0,40}\]|\(\s*(?:sic|…|\.+)\s*\)/gi;

function toQuery(passage: Passage, text: string, vocabulary: Map<string, number>): Query | null {
  const [start, end] = passage.span;
  const wordIds: number[] = [];
  const isUnmarked = passage.kind === 'paragraph' || passage.kind === 'opening';
  const segments = text
    .slice(start, end)
    .split(GAP)
    .map((part) => {
      const ids: number[] = [];
      eachWord(part, (word) => {
        if (isUnmarked && wordIds.length >= MOST_WORDS) return;
        let id = vocabulary.get(word);
        if (id === undefined) {
          id = vocabulary.size + 1;
          vocabulary.set(word, id);
        }
        ids.push(id);
        wordIds.push(id);
      });
      return ids;
    })
    .filter((ids) => ids.length > 0);
  const kept = passage.kind === 'opening' ? segments.slice(0, 1) : segments;
  const count = kept.reduce((sum, ids) => sum + ids.length, 0);
  if (count === 0) return null;
  if (passage.kind === 'paragraph' && count < SHORTEST_PARAGRAPH) return null;
  if (passage.kind === 'opening' && count < SHORTEST_OPENING) return null;
  const lengths = kept.map((ids) => ids.length);
  const mainSegment = lengths.indexOf(Math.max(...lengths));
  return {
    passage,
    segments: kept,
    wordIds,
    size: Math.min(KEY_SIZE, kept[mainSegment]?.length ?? 0),
    keys: keysOf(passage, kept[mainSegment] ?? []),
    mainSegment,
  };
}

/**
 * The runs of the rarest words first. Ids are given in the order of first appearance, so the
 * commonest words have the lowest: nothing that comes later plays a part.
 */
function keysOf(passage: Passage, ids: readonly number[]): readonly Key[] {
  const size = Math.min(KEY_SIZE, ids.length);
  if (passage.kind === 'opening') return [{ key: keyAt(ids, 0, size), offset: 0 }];
  const weights: number[] = [];
  for (let offset = 0; offset + size <= Math.min(ids.length, LONGEST_FUZZY); offset++) {
    let weight = 1;
    for (let i = 0; i < size; i++) weight *= ids[offset + i] ?? 1;
    weights.push(weight);
  }
  const keys: Key[] = [];
  for (let left = Math.min(keyCount(passage, ids.length), weights.length); left > 0; left--) {
    const offset = weights.indexOf(Math.max(...weights));
    keys.push({ key: keyAt(ids, offset, size), offset });
    weights[offset] = -1;
  }
  return keys;
}

/** One key finds what is the same; what is merely alike may differ at any one of them. */
function keyCount(passage: Passage, length: number): number {
  if (passage.kind === 'paragraph') return length >= SHORTEST_FUZZY_PARAGRAPH ? 3 : 1;
  return length >= SHORTEST_FUZZY ? FUZZY_KEYS : 1;
}

/** A run of one to three words as one small integer; different runs may share one. */
function keyAt(ids: ArrayLike<number>, at: number, size: number): number {
  let key = size;
  for (let i = 0; i < size; i++) key = (Math.imul(key, 0x9e3779b1) + (ids[at + i] ?? 0)) | 0;
  return key >> 2;
}

function collectHolders(rank: number, ids: Int32Array, holders: Holders): void {
  for (let at = 0; at < ids.length; at++) {
    for (let size = 1; size <= KEY_SIZE; size++) {
      if (at + size > ids.length || ids[at + size - 1] === 0) break;
      const bySize = holders[size - 1];
      if (bySize && bySize.size > 0) bySize.get(keyAt(ids, at, size))?.push(rank, at);
    }
  }
}

type Found = {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
};

function matchQuery(
  query: Query,
  ownRank: number,
  holders: Holders,
  texts: ThreadWords,
): MatchedPassage {
  const exact = exactMatches(query, ownRank, holders, texts);
  const found = exact.length > 0 ? exact : fuzzyMatches(query, ownRank, holders, texts);
  const wordCount =
    query.passage.kind === 'opening'
      ? Math.max(0, ...found.map(({ from, to }) => to - from))
      : query.wordIds.length;
  return {
    ...query.passage,
    wordCount,
    contentWords:
      found.length === 0
        ? []
        : query.wordIds
            .slice(0, wordCount)
            .map((id) => texts.words[id - 1] ?? '')
            .filter((word) => !isStopWord(word)),
    matches: found.map(({ rank, from, to, likeness }) => ({
      rank,
      likeness,
      // Most matches are never chosen, and places cost a second reading.
      get place() {
        return texts.place(rank, from, to);
      },
    })),
  };
}

/**
 * How many of the pairs (rank, word position) are of texts earlier than `ownRank`; none where more
 * than `most` are, since a phrase that so many hold is nobody's.
 */
function countEarlier(pairs: readonly number[], ownRank: number, most: number): number {
  if (pairs.length > 2 * most && (pairs[2 * most] ?? 0) < ownRank) return 0;
  let count = 0;
  while (2 * count < pairs.length && (pairs[2 * count] ?? 0) < ownRank) count++;
  return count;
}

function exactMatches(
  query: Query,
  ownRank: number,
  holders: Holders,
  texts: ThreadWords,
): readonly Found[] {
  const [first] = query.keys;
  const main = query.segments[query.mainSegment];
  if (!first || !main) return [];
  const byRank = new Map<number, Found>();
  const pairs = holders[query.size - 1]?.get(first.key) ?? [];
  const count = countEarlier(pairs, ownRank, MOST_HOLDERS);
  for (let i = 0; i < count; i++) {
    const [rank = 0, at = 0] = [pairs[2 * i], pairs[2 * i + 1]];
    if (byRank.has(rank)) continue;
    const ids = texts.wordIds(rank);
    const start = at - first.offset;
    const length = query.passage.kind === 'opening' ? commonLength(ids, start, main) : main.length;
    if (
      length < (query.passage.kind === 'opening' ? SHORTEST_OPENING : main.length) ||
      !standsAt(ids, start, main, length)
    )
      continue;
    const span = withOtherSegments(query, ids, start, start + length);
    if (span) byRank.set(rank, { rank, from: span[0], to: span[1], likeness: 1 });
  }
  return [...byRank.values()];
}

function standsAt(
  ids: Int32Array,
  start: number,
  segment: readonly number[],
  length: number,
): boolean {
  if (start < 0 || start + length > ids.length) return false;
  for (let i = 0; i < length; i++) if (ids[start + i] !== segment[i]) return false;
  return true;
}

function commonLength(ids: Int32Array, start: number, segment: readonly number[]): number {
  let length = 0;
  while (
    length < segment.length &&
    start + length < ids.length &&
    ids[start + length] === segment[length]
  )
    length++;
  return length;
}

/** The words of the other segments must stand before and behind, in order. */
function withOtherSegments(
  query: Query,
  ids: Int32Array,
  from: number,
  to: number,
): readonly [number, number] | null {
  let [start, end] = [from, to];
  for (let i = query.mainSegment - 1; i >= 0; i--) {
    const segment = query.segments[i] ?? [];
    let at = start - segment.length;
    while (at >= 0 && !standsAt(ids, at, segment, segment.length)) at--;
    if (at < 0) return null;
    start = at;
  }
  for (const segment of query.segments.slice(query.mainSegment + 1)) {
    let at = end;
    while (at + segment.length <= ids.length && !standsAt(ids, at, segment, segment.length)) at++;
    if (at + segment.length > ids.length) return null;
    end = at + segment.length;
  }
  return [start, end];
}

/** The one earlier text that holds most of the words in order, if none other comes near it. */
function fuzzyMatches(
  query: Query,
  ownRank: number,
  holders: Holders,
  texts: ThreadWords,
): readonly Found[] {
  if (query.keys.length < 2) return [];
  const wanted = (query.segments[query.mainSegment] ?? []).slice(0, LONGEST_FUZZY);
  const tallies = new Map<string, { rank: number; start: number; hits: number }>();
  for (const { key, offset } of query.keys) {
    const pairs = holders[query.size - 1]?.get(key) ?? [];
    const count = countEarlier(pairs, ownRank, MOST_FUZZY_HOLDERS);
    for (let i = 0; i < count; i++) {
      const [rank = 0, at = 0] = [pairs[2 * i], pairs[2 * i + 1]];
      const start = at - offset;
      const bucket = `${rank} ${Math.round(start / 8)}`;
      const tally = tallies.get(bucket);
      if (tally) tally.hits++;
      else tallies.set(bucket, { rank, start, hits: 1 });
    }
  }
  const best = new Map<number, Found>();
  const leastHits = wanted.length < 10 ? 1 : 2;
  for (const { rank, start } of [...tallies.values()]
    .filter(({ hits }) => hits >= leastHits)
    .sort((a, b) => b.hits - a.hits || a.rank - b.rank)
    .slice(0, 6)) {
    const from = Math.max(0, start - 4);
    const window = texts.wordIds(rank).subarray(from, start + wanted.length + 8);
    const aligned = align(wanted, window);
    const likeness = 1 - aligned.distance / wanted.length;
    if (likeness > (best.get(rank)?.likeness ?? 0)) {
      best.set(rank, { rank, from: from + aligned.start, to: from + aligned.end, likeness });
    }
  }
  const [first, second] = [...best.values()].sort(
    (a, b) => b.likeness - a.likeness || a.rank - b.rank,
  );
  if (!first || first.likeness < LEAST_LIKENESS) return [];
  if (!second || first.likeness - second.likeness >= MARGIN) return [first];
  // What comments took from the post is still the post's.
  const posts = best.get(POST_RANK);
  return posts && posts.likeness >= LEAST_LIKENESS ? [posts] : [];
}
