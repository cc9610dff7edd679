import type { Post } from '../../model/post';
import type { Reference, Span } from '../../model/reference';
import type { ThreadWords } from '../thread/thread-words';
import type { Entry } from '../thread/timeline';
import { wordsOf } from '../thread/words';
import { type Choice, choose } from './choice';
import type { Match } from './exact';
import { type MatchedPassage, matchPassages } from './match-passages';

/** From so many words on, what stands between marks is not a turn of phrase of the poster's own. */
const LONG_QUOTE = 12;

/** The quotes of one thread, matched once for all of its comments. */
export type Quotes = {
  /** References by quote, given the comments that the same words point at in other ways. */
  of(entry: Entry, pointedAt: ReadonlySet<string>): readonly Reference[];
  /** The stretches of a comment that are not its poster's own words. */
  borrowed(entry: Entry): readonly Span[];
};

export function findQuotes(post: Post, timeline: readonly Entry[], words: ThreadWords): Quotes {
  const matched = matchPassages(timeline, words);
  const title = ` ${wordsOf(post.title)
    .map(({ text }) => text)
    .join(' ')} `;
  const isTitle = ({ contentWords }: MatchedPassage) =>
    contentWords.length > 0 && contentWords.every((word) => title.includes(` ${word} `));

  const marked = matched.map((passages) => passages.filter(({ kind }) => !isUnmarked(kind)));
  const isRelay = (match: Match): boolean =>
    (marked[match.rank] ?? []).some(
      ({ span }) => span[0] <= match.place[0] && match.place[1] <= span[1],
    );

  /** A quote within a longer one that is nobody's here was taken from elsewhere together with it. */
  const isWithinForeign = (passage: MatchedPassage, entry: Entry): boolean =>
    (matched[entry.rank] ?? []).some(
      (outer) =>
        outer.kind === 'marks' &&
        outer.matches.length === 0 &&
        outer.wordCount >= LONG_QUOTE &&
        outer.span[0] <= passage.span[0] &&
        passage.span[1] <= outer.span[1],
    );

  return {
    of: (entry, pointedAt) => {
      const passages = (matched[entry.rank] ?? []).filter((passage) => passage.matches.length > 0);
      const found: Reference[] = [];
      for (const passage of [...passages].sort(bySureness)) {
        if (isTitle(passage) || found.some(({ span }) => overlaps(span, passage.span))) continue;
        if (isWithinForeign(passage, entry)) continue;
        const chosen = choose(passage, entry, timeline, pointedAt, isRelay);
        if (chosen && !isRepost(passage, chosen.match, entry, timeline))
          found.push(toReference(passage, chosen, entry, timeline));
      }
      return found.sort((a, b) => a.span[0] - b.span[0]);
    },
    borrowed: (entry) =>
      (matched[entry.rank] ?? [])
        .filter(
          ({ kind, matches, wordCount }) =>
            kind === 'lines' ||
            (kind === 'opening' || kind === 'sentence'
              ? false
              : wordCount >= (matches.length > 0 ? 4 : LONG_QUOTE) &&
                (matches.length > 0 || kind === 'marks')),
        )
        .map(({ span }) => span),
  };
}

/** A comment sent twice repeats itself from its first word on; that is no answer to anybody. */
function isRepost(
  { kind }: MatchedPassage,
  match: Match,
  entry: Entry,
  timeline: readonly Entry[],
) {
  if (!isUnmarked(kind)) return false;
  const squash = (text = '') => text.replace(/\s+/g, ' ').toLowerCase();
  const [own, other] = [squash(entry.comment.text), squash(timeline[match.rank]?.comment.text)];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared++;
  return shared > 0.8 * Math.max(own.length, other.length);
}

function toReference(
  passage: MatchedPassage,
  { match, certainty }: Choice,
  entry: Entry,
  timeline: readonly Entry[],
): Reference {
  const { text } = entry.comment;
  return {
    from: entry.comment.id,
    to: [timeline[match.rank]?.comment.id ?? 'post'],
    cue: 'quote',
    span: passage.kind === 'opening' ? firstWords(text, passage) : passage.span,
    certainty:
      match.likeness < 1 && certainty === 'certain' && match.likeness < 0.85 ? 'likely' : certainty,
    isAddressed: answers(text, passage.span[0]),
    place: match.place,
  };
}

function firstWords(text: string, { span, wordCount }: MatchedPassage): Span {
  const words = wordsOf(text, span).slice(0, wordCount);
  return [words[0]?.span[0] ?? span[0], words.at(-1)?.span[1] ?? span[1]];
}

/** The quote opens a line, or its speaker is spoken to: "when you say '…'". */
function answers(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    /(?:^|\n)[\s"“'‘>«„*-]*$/.test(before) || /\b(?:you|your)\b[^.!?\n]*["“'‘«„]?$/i.test(before)
  );
}

const SURENESS: readonly MatchedPassage['kind'][] = [
  'marks',
  'lines',
  'emphasis',
  'paragraph',
  'opening',
  'sentence',
];

/** Nothing but the words themselves says that they are another's. */
function isUnmarked(kind: MatchedPassage['kind']): boolean {
  return kind === 'paragraph' || kind === 'opening' || kind === 'sentence';
}

function bySureness(a: MatchedPassage, b: MatchedPassage): number {
  return SURENESS.indexOf(a.kind) - SURENESS.indexOf(b.kind) || a.span[0] - b.span[0];
}

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
