import type { Reference, Span } from '../model/reference';
import { inSmallLetters, LETTER } from './letters';
import { overlaps } from './quote';
import type { Entry } from './timeline';

/** How long after its first part a second one may come: people paste them one behind the other. */
const LONGEST_PAUSE_MINUTES = 60;

/** "the comment above", "previous poster": one comment, before this one on the page. */
const ABOVE = new RegExp(
  `(?<![${LETTER}\\d])(?:(?:the|to|@|re|as|with|both)\\s+)?(?:(?:comment|commenter|commentator|poster|contributor|an+on\\w*|person|reply|response)\\s+(?:directly\\s+|immediately\\s+|just\\s+|right\\s+)?above(?:\\s+me|\\s+mine)?|(?:above|previous|preceding|last)\\s+(?:comment|commenter|commentator|poster|contributor|an+on\\w*|reply)|(?:above\\s+post)|(?:comment|poster|post|commenter)\\s+before\\s+(?:me|mine|this|this\\s+one))(?![${LETTER}\\d])`,
  'g',
);
/** Few comments hold one of these, and {@link ABOVE} is slow. */
const MAY_HOLD_ABOVE = /above|before|previous|preceding|last/i;
/** Several comments, a blog post, or the poster's own: none that can be told. */
const NOT_ABOVE_BEFORE =
  /\b(?:my|own|our|a|any|some|in|comments|see\s+my|many|several|all|most|other)\s+(?:the\s+)?$/i;
const NOT_ABOVE_AFTER =
  /^(?:['’]?s\b)?\s*(?:on\s+this\s+blog|in\s+the\s+(?:post|article|blog)|section|but\s+one|by\s+jim|from\s+me|of\s+mine|for\s+(?:now|tonight|today)|(?:from|of)\s+(?:the|last)\s|was\s+(?:before|deleted|removed))/i;

/** "(2/2)", "Part 2", "cont'd": at the head of a comment. */
const SECOND_PART =
  /^[\s("“'.…–—*[-]*(?:(?<n>[2-9])\s?(?:\/|of)\s?[2-9]\b|part\s+(?<p>[2-9]|two|three)\b|(?:cont(?:inued|inues|inuing|['’]?d)|ctd)\b)/i;
/** What a first part carries at its head or its end. */
const FIRST_PART_START =
  /^[\s("“'*[-]*(?:1\s?(?:\/|of)\s?[2-9]\b|part\s+(?:1|one)\b|[^.!?\n]*\b(?:in|into|over|as)\s+(?:two|three|four|2|3|4|several|a\s+few)\s+(?:parts|posts|comments|halves|goes|bits|chunks)\b)/i;
const FIRST_PART_END =
  /(?:\b1\s?(?:\/|of)\s?[2-9]|\b(?:to\s+be\s+)?cont(?:inued|inues|['’]?d)|\bctd|\btbc|\bmore\s+to\s+follow|\bpart\s+(?:1|one))[\s.)\]…–—-]*$/i;

/**
 * References by place: links only, since what stood above when a comment was written need not stand
 * there now.
 */
export function findPositionReferences(
  entry: Entry,
  places: Places,
  taken: readonly Span[],
): readonly Reference[] {
  const { text } = entry.comment;
  const found: Reference[] = [];
  const second = SECOND_PART.exec(text);
  if (second) {
    const part = Number(second.groups?.n ?? second.groups?.p ?? 0);
    const first = places.firstPartFor(entry, part > 2 ? part - 1 : 1);
    if (first) found.push(toReference(entry, first, [0, second[0].length]));
  }
  if (!MAY_HOLD_ABOVE.test(text)) return found;
  for (const match of inSmallLetters(text).matchAll(ABOVE)) {
    const span: Span = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, span[0] - 40), span[0]);
    if (NOT_ABOVE_BEFORE.test(before) || NOT_ABOVE_AFTER.test(text.slice(span[1], span[1] + 40)))
      continue;
    if (taken.some((other) => overlaps(span, other))) continue;
    const above = places.above(entry);
    if (above && !above.comment.isRemoved) found.push(toReference(entry, above, span));
  }
  return found;
}

/** Where comments stood on the page as it was. */
export type Places = {
  add(entry: Entry): void;
  /** The comment that stood right above when this one was written. */
  above(entry: Entry): Entry | null;
  /** The part before, by the same poster and marked as such, or right before by the same poster. */
  firstPartFor(entry: Entry, part: number): Entry | null;
};

export function createPlaces(): Places {
  const branches = new Map<string, Entry[]>();
  const written: Entry[] = [];
  let lastRoot: string | null = null;
  return {
    add(entry) {
      const branch = branches.get(entry.rootId);
      if (branch) branch.push(entry);
      else branches.set(entry.rootId, [entry]);
      if (entry.comment.parentId === null) lastRoot = entry.rootId;
      written.push(entry);
    },
    above(entry) {
      const rootId = entry.comment.parentId === null ? lastRoot : entry.rootId;
      return (rootId === null ? undefined : branches.get(rootId)?.at(-1)) ?? null;
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
      return last && !last.comment.isRemoved && isSamePoster(entry, last) && entry.voice !== null
        ? last
        : null;
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

function toReference(entry: Entry, target: Entry, span: Span): Reference {
  return {
    from: entry.comment.id,
    to: [target.comment.id],
    cue: 'position',
    span,
    certainty: 'likely',
    isAddressed: false,
    place: null,
  };
}
