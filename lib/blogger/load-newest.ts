import type { Comment } from '../model/comment';
import { type FetchOptions, fetchFeedPage } from './fetch-feed';
import { loadAllComments } from './load-all';

/** Few enough to cost the blog next to nothing; on this blog more never come within minutes. */
const NEWEST = 25;

export type LoadNewestOptions = FetchOptions & { readonly postId: string };

/** What the blog had when it was last asked. */
export type Newest = {
  readonly comments: readonly Comment[];
  /** As the feed says; absent where it does not. */
  readonly total: number | null;
};

/** The address of the newest comments of a post, newest first, which is the feed's own order. */
export function newestUrl(blogUrl: string, postId: string): string {
  const url = new URL(`/feeds/${encodeURIComponent(postId)}/comments/default`, blogUrl);
  url.search = new URLSearchParams({
    alt: 'json',
    v: '2',
    'max-results': String(NEWEST),
  }).toString();
  return url.href;
}

/**
 * Loads the newest comments of a post by one small request, which the browser makes conditional
 * where it kept the last answer. Where more came than that shows, such as comments that the owner
 * let through late under their earlier time, all of them are loaded.
 *
 * @param before the last answer; absent for the first look
 * @throws FeedError
 */
export async function loadNewest(
  options: LoadNewestOptions,
  isKnown: (comment: Comment) => boolean,
  before: Newest | null,
): Promise<Newest> {
  const url = newestUrl(options.blogUrl, options.postId);
  const { comments, total } = await fetchFeedPage(url, { ...options, cache: 'no-cache' });
  const unknown = comments.filter((comment) => !isKnown(comment)).length;
  const isFull = unknown === comments.length && comments.length >= NEWEST;
  const added = total !== null && before?.total != null ? total - before.total : 0;
  if (!isFull && added <= unknown) return { comments, total };
  const all = await loadAllComments(options);
  return { comments: all.comments, total: all.total };
}
