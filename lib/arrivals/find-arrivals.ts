import type { Comment, CommentId } from '../model/comment';

/**
 * Of the comments that the blog has now, those that are neither on the page nor waiting to be shown
 * there, oldest first. One that was removed by then is no arrival; one that is on the page and was
 * removed since stays as it is.
 */
export function findArrivals(
  known: ReadonlySet<CommentId>,
  now: readonly Comment[],
): readonly Comment[] {
  const found = new Map<CommentId, Comment>();
  for (const comment of now) {
    if (!known.has(comment.id) && !comment.isRemoved) found.set(comment.id, comment);
  }
  return [...found.values()].sort((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0));
}
