import type { SampleComment, SamplePost } from '../posts/post';
import type { PageOptions } from './options';

/** Blogger puts no more comments than this on a page. */
export const COMMENTS_PER_PAGE = 200;

/**
 * A threaded page has the oldest comments by time, whatever thread they stand in. `moreAfter` is
 * the time of its newest comment where Blogger holds more back behind "Load more...".
 */
export function shownInThreads(
  post: SamplePost,
  { isWhole }: PageOptions,
): { readonly comments: readonly SampleComment[]; readonly moreAfter: number | null } {
  if (isWhole || post.comments.length <= COMMENTS_PER_PAGE) {
    return { comments: post.comments, moreAfter: null };
  }
  const comments = post.comments.slice(0, COMMENTS_PER_PAGE);
  return { comments, moreAfter: comments.at(-1)?.publishedAt ?? null };
}

/** A flat page has 200 comments and links to the pages before and after it. */
export function shownFlat(
  post: SamplePost,
  { isWhole, commentPage }: PageOptions,
): { readonly comments: readonly SampleComment[]; readonly first: number; readonly last: number } {
  const { comments } = post;
  if (isWhole) return { comments, first: 1, last: comments.length };
  const start = (commentPage - 1) * COMMENTS_PER_PAGE;
  const shown = comments.slice(start, start + COMMENTS_PER_PAGE);
  return { comments: shown, first: start + 1, last: start + shown.length };
}

/** The comments under each comment, and under `null` those of the top level, oldest first. */
export function groupByParent(
  comments: readonly SampleComment[],
): ReadonlyMap<string | null, readonly SampleComment[]> {
  const groups = new Map<string | null, SampleComment[]>();
  for (const comment of comments) {
    const group = groups.get(comment.parentId);
    if (group) group.push(comment);
    else groups.set(comment.parentId, [comment]);
  }
  return groups;
}
