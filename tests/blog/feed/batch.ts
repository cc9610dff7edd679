import type { SampleComment, SamplePost } from '../posts/post';

/** Blogger gives no more than this at once, whatever `max-results` says. */
export const FEED_LIMIT = 150;
const DEFAULT_BATCH = 25;

/** One batch of a post's comments. */
export type FeedBatch = {
  readonly entries: readonly SampleComment[];
  /** All comments that the query matches, also those beyond this batch. */
  readonly total: number;
  /** From 1. */
  readonly startIndex: number;
  readonly itemsPerPage: number;
};

/**
 * The comments that a query asks for. Newest first, but with `orderby=published` oldest first, as
 * Blogger's own script relies on; `reverse=true` turns either round.
 */
export function feedBatch(post: SamplePost, query: URLSearchParams): FeedBatch {
  const from = Date.parse(query.get('published-min') ?? '') || 0;
  const until = Date.parse(query.get('published-max') ?? '') || Number.POSITIVE_INFINITY;
  const matching = post.comments.filter(
    ({ publishedAt }) => publishedAt >= from && publishedAt < until,
  );
  const isOldestFirst =
    (query.get('orderby') === 'published') !== (query.get('reverse') === 'true');
  const ordered = isOldestFirst ? matching : matching.toReversed();
  const startIndex = Math.max(1, Number(query.get('start-index') ?? 1) || 1);
  const itemsPerPage = Math.min(FEED_LIMIT, Number(query.get('max-results') ?? DEFAULT_BATCH));
  return {
    entries: ordered.slice(startIndex - 1, startIndex - 1 + itemsPerPage),
    total: matching.length,
    startIndex,
    itemsPerPage,
  };
}
