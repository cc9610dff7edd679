import { type ClockReading, readClock } from '../../model/clock';
import type { Comment, CommentId, Poster } from '../../model/comment';

/** A comment with what the page tells of when, where and by whom it was said. */
export type Entry = {
  readonly comment: Comment;
  /** Its place in time among all comments of the thread, from 0. */
  readonly rank: number;
  /** The comment at the head of Blogger's own branch: itself, where it is not nested. */
  readonly rootId: CommentId;
  /** The displayed clock. */
  readonly clock: ClockReading | null;
  /** The displayed date as a day number; absent where the blog shows none. */
  readonly day: number | null;
  /** The same for two comments only where the page itself says that one poster wrote both. */
  readonly voice: string | null;
};

/**
 * The comments in the order in which they were written: by time, and where that is the same or
 * unknown, parents before their replies and then by id. Input order plays no part. Of comments that
 * share an id one stays.
 */
export function buildTimeline(comments: readonly Comment[]): readonly Entry[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const keyed = [...byId.values()].map((comment) => {
    const clock = readClock(comment.clock);
    return { comment, clock, time: timeOf(comment, clock), depth: depthOf(comment, byId) };
  });
  keyed.sort(
    (a, b) => a.time - b.time || a.depth - b.depth || compareIds(a.comment.id, b.comment.id),
  );
  return keyed.map(({ comment, clock }, rank) => ({
    comment,
    rank,
    rootId: rootOf(comment, byId),
    clock,
    day: clock?.date ? dayNumber(clock.date) : null,
    voice: voiceOf(comment.poster),
  }));
}

/** Days since the epoch. */
export function dayNumber(date: { year: number; month: number; day: number }): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

function timeOf(comment: Comment, clock: ClockReading | null): number {
  if (comment.publishedAt !== null) return comment.publishedAt;
  if (!clock?.date) return 0;
  return (dayNumber(clock.date) * 1440 + clock.hour * 60 + clock.minute) * 60_000;
}

function voiceOf(poster: Poster): string | null {
  if (poster.pid) return poster.pid;
  if (poster.profileId) return poster.profileId;
  if (poster.kind === 'anonymous' || poster.kind === 'profile') return null;
  return poster.name.trim().toLowerCase();
}

function rootOf(comment: Comment, byId: ReadonlyMap<CommentId, Comment>): CommentId {
  let at = comment;
  for (let steps = 0; at.parentId !== null && steps < 100; steps++) {
    const parent = byId.get(at.parentId);
    if (!parent) return at.parentId;
    at = parent;
  }
  return at.id;
}

function depthOf(comment: Comment, byId: ReadonlyMap<CommentId, Comment>): number {
  let depth = 0;
  for (let at = comment; at.parentId !== null && depth < 100; depth++) {
    const parent = byId.get(at.parentId);
    if (!parent) return depth + 1;
    at = parent;
  }
  return depth;
}

/** By number; ids are too long for a `number`. */
function compareIds(a: CommentId, b: CommentId): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
