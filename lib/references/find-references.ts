import type { Comment, CommentId } from '../model/comment';
import type { Post } from '../model/post';
import type { Move, Reference, SignOff, Span } from '../model/reference';
import { findClockReferences } from './clock/clock';
import { createClockIndex } from './clock/minutes';
import { decideMove } from './decide';
import { createKnownNames } from './name/known-names';
import { findNameReferences } from './name/name';
import { publicNamesOf } from './name/public-names';
import { createPlaces } from './position/places';
import { findPositionReferences } from './position/position';
import { pastedStretches } from './quote/pasted';
import { findQuotes, overlaps } from './quote/quote';
import { findSignOffs } from './sign-off/sign-off';
import { createKinship } from './thread/akin';
import { createAnswers } from './thread/answers';
import { ThreadWords } from './thread/thread-words';
import { buildTimeline } from './thread/timeline';

/*
 * The way through this folder. `thread/` reads the comments once: their order in time
 * (`timeline`), their words as numbers (`thread-words`), what two of them have in common (`akin`).
 * Each cue then has a folder of its own, whose file of the same name is the way in:
 *
 * - `clock/`     a time of day: found (`mentions`), judged by the words around it (`strength`, and
 *                where no cue settles it `weigh`), and taken to the comment of that minute (`clock`).
 * - `quote/`     words that stand in an earlier text: cut out (`passages`), looked for in one walk
 *                over the thread (`match-passages`), and given to whoever said them (`choice`).
 * - `sign-off/`  names at the foot of Anonymous comments.
 * - `name/`      names that are called: found (`hits`), taken as call or mention (`sense`), and led
 *                to one of the poster's comments (`target`).
 * - `position/`  "the comment above", "two up", "continued".
 *
 * For each comment in the order of time: clock, quote, name, position, each leaving alone what the
 * one before has taken; then `decide` says whether the comment moves; then what was said is added
 * to what later comments may point at.
 */

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
