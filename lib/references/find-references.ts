import type { Comment, CommentId } from '../model/comment';
import type { Post } from '../model/post';
import type { Move, Reference, SignOff, Span } from '../model/reference';
import { createKinship } from './akin';
import { createAnswers } from './answers';
import { findClockReferences } from './clock';
import { createClockIndex } from './clock-index';
import { decideMove } from './decide';
import { createKnownNames } from './known-names';
import { findNameReferences } from './name';
import { pastedStretches } from './pasted';
import { createPlaces } from './places';
import { findPositionReferences } from './position';
import { publicNamesOf } from './public-names';
import { findQuotes, overlaps } from './quote';
import { findSignOffs } from './sign-off';
import { ThreadWords } from './thread-words';
import { buildTimeline } from './timeline';

/** Who answers whom in one thread, from the comments' own words. */
export type Conversation = {
  /** In the order in which the comments were written, and within one in the order of its text. */
  readonly references: readonly Reference[];
  /** The comments that stand elsewhere than Blogger has them. Never closes a ring: each goes under an earlier one. */
  readonly moves: ReadonlyMap<CommentId, Move>;
  /** The names that Anonymous posters put under their comments. */
  readonly signOffs: ReadonlyMap<CommentId, SignOff>;
};

/**
 * Resolves what comments say of each other: by the clock ("Anon 10:44"), by name, by sign-off, by
 * quoting and by place.
 *
 * Ethics: people speak anonymously here for a reason. Nothing in this folder compares style,
 * spelling, hours of writing or opinions to tell who somebody is, and nothing ever may. Only what a
 * poster typed as a name or a sign-off counts, and a sign-off is never taken as proof.
 *
 * Evidence comes first, and doubt means silence: what fits two comments equally well names both and
 * moves nothing, and prose that merely looks like a reference names nobody. The comments are read
 * in the order in which they were written, so each is resolved from what stood before it, whatever
 * the order of the input and whatever comes later. Cost grows with the length of the thread alone.
 */
export function findReferences(input: {
  readonly post: Post;
  readonly comments: readonly Comment[];
}): Conversation {
  const { post, comments } = input;
  const timeline = buildTimeline(comments);
  const entries = new Map(timeline.map((entry) => [entry.comment.id, entry]));
  const words = new ThreadWords(post.text, timeline);
  const kinship = createKinship(words);
  const signOffs = findSignOffs(timeline, post);
  const quotes = findQuotes(post, timeline, words);
  const publicNames = publicNamesOf(post);
  const clocks = createClockIndex();
  const names = createKnownNames();
  const places = createPlaces();
  const answers = createAnswers((id) => entries.get(id));

  const references: Reference[] = [];
  const moves = new Map<CommentId, Move>();
  for (const entry of timeline) {
    const { id, isRemoved } = entry.comment;
    const signOff = signOffs.get(id);
    if (!isRemoved) {
      const pasted = pastedStretches(entry.comment.text);
      const borrowed = [...quotes.borrowed(entry), ...pasted];
      const byClock = ownOnly(
        findClockReferences(entry, clocks, signOffs, kinship),
        borrowed,
        pasted,
      );
      const byQuote = quotes.of(entry, new Set(byClock.flatMap(({ to }) => to)));
      const settled = byClock.map((reference) => settleTie(reference, byQuote));
      const taken: Span[] = [...borrowed, ...settled.map(({ span }) => span)];
      if (signOff) taken.push(signOff.span);
      const found = [
        ...settled,
        ...byQuote,
        ...findNameReferences(
          entry,
          {
            names,
            publicNames,
            words,
            kinship,
            answers,
            quoted: new Set(byQuote.flatMap(({ to }) => to)),
          },
          signOff,
          taken,
        ),
        ...findPositionReferences(entry, places, taken),
      ].sort((a, b) => a.span[0] - b.span[0]);
      references.push(...found);
      answers.add(entry, found);
      const move = decideMove(entry, found, (target) => entries.get(target));
      if (move) moves.set(id, move);
    }
    clocks.add(entry);
    names.add(entry, signOff);
    places.add(entry);
  }
  return { references, moves, signOffs };
}

/** Less what stands in borrowed words, and what repeats a time out of pasted ones. */
function ownOnly(
  references: readonly Reference[],
  borrowed: readonly Span[],
  pasted: readonly Span[],
): readonly Reference[] {
  const liesIn = (spans: readonly Span[]) => (reference: Reference) =>
    spans.some((span) => overlaps(span, reference.span));
  const foreign = new Set(references.filter(liesIn(pasted)).flatMap(({ to }) => to));
  return references.filter(
    (reference) =>
      !liesIn(borrowed)(reference) && !reference.to.some((target) => foreign.has(target)),
  );
}

/** Of the comments of one minute, the one whose words are quoted beside it is meant. */
function settleTie(reference: Reference, quotes: readonly Reference[]): Reference {
  if (reference.to.length < 2) return reference;
  const quoted = reference.to.filter((target) => quotes.some(({ to }) => to.includes(target)));
  return quoted.length === 1 ? { ...reference, to: quoted, certainty: 'certain' } : reference;
}
