import { type Query, SHORTEST_OPENING } from './passage-query';
import type { PassageWords } from './passage-words';
import type { RunIndex } from './run-index';

/** Words of an earlier text, from one to the one behind the last. */
export type Found = {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  /** 1 where they are the same, less where they are alike. */
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
): readonly Found[] {
  const [first] = query.keys;
  const main = query.segments[query.mainSegment];
  if (!first || !main) return [];
  const byRank = new Map<number, Found>();
  const { key } = first;
  runs.eachEarlier({ key, size: query.size, ownRank, most: MOST_HOLDERS }, (rank, at) => {
    if (byRank.has(rank)) return;
    const ids = words.of(rank);
    const start = at - first.offset;
    const length = query.passage.kind === 'opening' ? commonLength(ids, start, main) : main.length;
    if (
      length < (query.passage.kind === 'opening' ? SHORTEST_OPENING : main.length) ||
      !standsAt(ids, start, main, length)
    )
      return;
    const span = withOtherSegments(query, ids, start, start + length);
    if (span) byRank.set(rank, { rank, from: span[0], to: span[1], likeness: 1 });
  });
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
