import type { Span } from '../../model/reference';
import type { PassageWords } from './passage-words';
import { type Query, SHORTEST_OPENING } from './query';
import { countEarlier, type RunIndex } from './run-index';

/** An earlier text that holds the words of a passage. */
export type Match = {
  /** {@link POST_RANK}, or the rank of a comment. */
  readonly rank: number;
  /** Where the words stand in that text. */
  readonly place: Span;
  /** How many they are there. */
  readonly wordCount: number;
  /** 1 for word by word, less for a bounded fuzzy match. */
  readonly likeness: number;
};

/** A phrase that more texts than this hold is nobody's. */
const MOST_HOLDERS = 60;

/** The earlier texts that hold a passage word by word, oldest first. */
export function exactMatches(
  query: Query,
  ownRank: number,
  runs: RunIndex,
  words: PassageWords,
): readonly Match[] {
  const first = query.keys[0];
  const main = query.segments[query.mainSegment];
  if (!first || !main) return [];
  const { key, offset } = first;
  const shortest = query.passage.kind === 'opening' ? SHORTEST_OPENING : main.length;
  const found: Match[] = [];
  let last = Number.NaN;
  const pairs = runs.placesOf(key, query.size);
  const count = countEarlier(pairs, ownRank, MOST_HOLDERS);
  for (let i = 0; i < count; i++) {
    const rank = pairs[2 * i] ?? 0;
    if (rank === last) continue;
    const ids = words.of(rank);
    const start = (pairs[2 * i + 1] ?? 0) - offset;
    const length = commonLength(ids, start, main);
    if (length < shortest) continue;
    const span = withOtherSegments(query, ids, start, start + length);
    if (!span) continue;
    const [from, to] = span;
    found.push({ rank, place: words.place(rank, from, to), wordCount: to - from, likeness: 1 });
    last = rank;
  }
  return found;
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
  if (start < 0) return 0;
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
  if (query.segments.length === 1) return [from, to];
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
