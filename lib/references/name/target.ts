import type { Reference, Span } from '../../model/reference';
import type { Kinship } from '../thread/akin';
import type { Answers } from '../thread/answers';
import type { Entry } from '../thread/timeline';
import type { Hit } from './hits';

/** How far around a name a cue may stand. */
const REACH = 90;
/** Of what a poster has said, as much as is looked through for the own branch. */
const RECENT = 200;
/** Of those, as many as are compared by what they speak of. */
const MOST_COMPARED = 4;

/** What tells which of several comments by one poster is meant. */
export type TargetContext = {
  readonly kinship: Kinship;
  readonly answers: Answers;
  /** What the same comment quotes. */
  readonly quoted: ReadonlySet<string>;
};

/** "The post from Kev": the one that is a piece of writing, not the line that came after it. */
const POST_OF_BEFORE = /\b(?:post|piece|story|account|history|essay)\s+(?:from|by|of)\s+$/i;
/** As many times longer than any other is a comment that is called a post among several. */
const OUTSTANDING = 3;

function pieceAmong(pool: readonly Entry[]): Entry | null {
  const [longest, second] = [...pool].sort((a, b) => b.comment.text.length - a.comment.text.length);
  if (!longest || !second) return null;
  return longest.comment.text.length >= OUTSTANDING * second.comment.text.length ? longest : null;
}

/**
 * What a poster came to say, where all that followed were answers to others or mere lines: who speaks
 * of them from elsewhere means that.
 */
function pieceBeforeReplies(
  pool: readonly Entry[],
  isOfPiece: boolean,
  answers: Answers,
): Entry | null {
  const isReply = (other: Entry) =>
    isOfPiece ? answers.isAnswer(other) : other.comment.parentId !== null;
  const piece = isOfPiece
    ? longestOf(pool.filter((other) => !isReply(other)))
    : pool.findLast((other) => !isReply(other));
  if (!piece) return null;
  const later = pool.slice(pool.indexOf(piece) + 1);
  return later.every(
    (other) =>
      (isOfPiece && isReply(other)) ||
      other.comment.text.length * OUTSTANDING <= piece.comment.text.length,
  )
    ? piece
    : null;
}

function longestOf(entries: readonly Entry[]): Entry | undefined {
  let [longest] = entries;
  for (const entry of entries) {
    if (longest && entry.comment.text.length > longest.comment.text.length) longest = entry;
  }
  return longest;
}

function paragraphAt(text: string, [start, end]: Span): Span {
  const next = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next];
}

/** So shortly after they have spoken, people are answered for what they said last. */
const FRESH_MINUTES = 30;

/** "Elaine that is so kind.": what was said last is before the writer's eyes. */
const OF_LAST_AFTER = /^[,!\s–—-]*that(?:['’]s|\s+is|\s+was)\b/i;

function isFresh(last: Entry | undefined, { comment }: Entry): boolean {
  const [from, to] = [last?.comment.publishedAt ?? null, comment.publishedAt];
  return from !== null && to !== null && to - from <= FRESH_MINUTES * 60_000;
}

/**
 * The reference that a name makes: to what is quoted of the poster's, what answers the writer, what
 * speaks of the same things, or what was said last.
 */
export function toReference(
  entry: Entry,
  { name, span }: Hit,
  manner: 'spoken-to' | 'spoken-of',
  { kinship, answers, quoted }: TargetContext,
): readonly Reference[] {
  const recent = name.entries
    .slice(-RECENT)
    .filter((other) => other.comment.id !== entry.comment.id);
  const inBranch = recent.filter((other) => other.rootId === entry.rootId);
  const pool = inBranch.length > 0 ? inBranch : recent;
  const { text } = entry.comment;
  const isSpokenTo = manner === 'spoken-to';
  const isAnswerToLast =
    isSpokenTo && (isFresh(pool.at(-1), entry) || OF_LAST_AFTER.test(text.slice(span[1])));
  // What is theirs they came to say: "Nia's figures".
  const isOfPiece = isSpokenTo || /^['’]s\s/.test(text.slice(span[1], span[1] + 3));
  const target =
    pool.findLast(({ comment }) => quoted.has(comment.id)) ??
    (isSpokenTo ? pool.findLast((other) => answers.isUnansweredTo(other, entry)) : undefined) ??
    (POST_OF_BEFORE.test(text.slice(Math.max(0, span[0] - REACH), span[0]))
      ? pieceAmong(pool)
      : null) ??
    (pool.length > 1 && !isAnswerToLast
      ? kinship.mostAkin(pool.slice(-MOST_COMPARED), entry, 0, paragraphAt(text, span))
      : null) ??
    (inBranch.length === 0 && !isAnswerToLast
      ? pieceBeforeReplies(pool, isOfPiece, answers)
      : null) ??
    pool.at(-1);
  if (!target || target.comment.isRemoved) return [];
  return [
    {
      from: entry.comment.id,
      to: [target.comment.id],
      cue: target.comment.poster.kind === 'anonymous' ? 'signoff' : 'name',
      span,
      certainty: pool.length === 1 ? 'certain' : 'likely',
      isAddressed: manner === 'spoken-to',
      place: null,
    },
  ];
}
