import type { Entry } from '../thread/timeline';

/** How long after its first part a second one may come: people paste them one behind the other. */
const LONGEST_PAUSE_MINUTES = 60;
/** How far up a comment is looked for that is called by what it is about. */
const MOST_LOOKED_THROUGH = 200;
/** The same where nothing marks the first part. */
const PAUSE_MINUTES = 15;

/** "(2/2)", "Part 2", "cont'd": at the head of a comment. */
export const SECOND_PART =
  /^[\s("“'.…–—*[-]*(?:(?<n>[2-9])\s?(?:\/|of)\s?[2-9]\b|part\s+(?<p>[2-9]|two|three)\b|(?:cont(?:inued|inues|inuing|['’]?d)|ctd)\b)/i;
/** The same, set off by a mark, so that it is no part of a sentence. */
const PLAIN_PART =
  /^[\s("“'.…–—*[-]*(?:[2-9]\s?(?:\/|of)\s?[2-9]|part\s+(?:[2-9]|two|three)|cont(?:inued|['’]?d)|ctd)\s*(?:[)\],.:…–—-]|\n)/i;
/** What a first part carries at its head or its end. */
const FIRST_PART_START =
  /^[\s("“'*[-]*(?:1\s?(?:\/|of)\s?[2-9]\b|part\s+(?:1|one)\b|[^.!?\n]*\b(?:in|into|over|as)\s+(?:two|three|four|2|3|4|several|a\s+few)\s+(?:parts|posts|comments|halves|goes|bits|chunks)\b)/i;
const FIRST_PART_END =
  /(?:\b1\s?(?:\/|of)\s?[2-9]|\b(?:to\s+be\s+)?cont(?:inued|inues|['’]?d)|\bctd|\btbc|\bmore\s+to\s+follow|\bpart\s+(?:1|one))[\s.)\]…–—-]*$/i;

/** Where comments stood on the page as it was. */
export type Places = {
  add(entry: Entry): void;
  /** The comment that stood right above when this one was written. */
  above(entry: Entry): Entry | null;
  /** The comment at the head of the page; absent while there is none, or where it was removed. */
  first(): Entry | null;
  /** The one so many above this one, from 1, where the page order leaves no doubt. */
  nthAbove(entry: Entry, count: number): Entry | null;
  /** The latest that speaks of most of what is named, if any does. */
  latestAbout(words: readonly string[]): Entry | null;
  /** What the same poster, as far as the page tells, said right before. */
  ownBefore(entry: Entry): Entry | null;
  /** The part before, by the same poster and marked as such, or right before by the same poster. */
  firstPartFor(entry: Entry, part: number): Entry | null;
};

export function createPlaces(): Places {
  const branches = new Map<string, Entry[]>();
  const written: Entry[] = [];
  const roots: string[] = [];
  return {
    add(entry) {
      const branch = branches.get(entry.rootId);
      if (branch) branch.push(entry);
      else branches.set(entry.rootId, [entry]);
      if (entry.comment.parentId === null) roots.push(entry.rootId);
      written.push(entry);
    },
    above(entry) {
      const rootId = entry.comment.parentId === null ? roots.at(-1) : entry.rootId;
      return (rootId === undefined ? undefined : branches.get(rootId)?.at(-1)) ?? null;
    },
    first() {
      const [first] = written;
      return first && !first.comment.isRemoved ? first : null;
    },
    nthAbove(entry, count) {
      if (entry.comment.parentId !== null) return branches.get(entry.rootId)?.at(-count) ?? null;
      const [counted, ...passed] = roots.slice(-count).map((rootId) => branches.get(rootId) ?? []);
      // Some count replies, and some do not.
      const isPlain = passed.length === count - 1 && passed.every(({ length }) => length === 1);
      return isPlain ? (counted?.at(-1) ?? null) : null;
    },
    latestAbout(words) {
      const stems = words.map((word) => word.replace(/(?:ies|es|s|y)$/, ''));
      let best: { readonly entry: Entry; readonly count: number } | null = null;
      for (const other of written.slice(-MOST_LOOKED_THROUGH).reverse()) {
        if (other.comment.isRemoved) continue;
        const text = other.comment.text.toLowerCase();
        const count = stems.filter((stem) => text.includes(stem)).length;
        if (count > (best?.count ?? 0)) best = { entry: other, count };
      }
      return best?.entry ?? null;
    },
    ownBefore(entry) {
      if (entry.voice !== null) {
        return written.slice(-50).findLast(({ voice }) => voice === entry.voice) ?? null;
      }
      const last = written.at(-1);
      return last && isSamePoster(entry, last) && minutesBetween(last, entry) <= PAUSE_MINUTES
        ? last
        : null;
    },
    firstPartFor(entry, part) {
      for (const other of written.slice(-20).reverse()) {
        if (
          other.comment.isRemoved ||
          !isSamePoster(entry, other) ||
          minutesBetween(other, entry) > LONGEST_PAUSE_MINUTES
        )
          continue;
        if (part === 1 ? isFirstPart(other.comment.text) : isPart(other.comment.text, part))
          return other;
      }
      const last = written.at(-1);
      if (!last || last.comment.isRemoved || !isSamePoster(entry, last)) return null;
      const isRightBehind =
        PLAIN_PART.test(entry.comment.text) && minutesBetween(last, entry) <= PAUSE_MINUTES;
      return entry.voice !== null || isRightBehind ? last : null;
    },
  };
}

function isFirstPart(text: string): boolean {
  return FIRST_PART_START.test(text) || FIRST_PART_END.test(text.trimEnd());
}

function isPart(text: string, part: number): boolean {
  return new RegExp(`\\b${part}\\s?(?:/|of)\\s?[2-9]\\b|\\bpart\\s+${part}\\b`, 'i').test(text);
}

/** As far as the page tells: all who gave no name could be one. */
function isSamePoster(a: Entry, b: Entry): boolean {
  return a.voice === b.voice && a.comment.poster.kind === b.comment.poster.kind;
}

function minutesBetween(earlier: Entry, later: Entry): number {
  const [from, to] = [earlier.comment.publishedAt, later.comment.publishedAt];
  return from === null || to === null ? 0 : (to - from) / 60_000;
}
