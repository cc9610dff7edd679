import type { FeedPage } from '../blogger/feed';
import type { Comment, CommentId } from '../model/comment';
import type { FoundComment } from '../model/follow';
import type { LookedPost } from '../model/look';

/** So many comments are asked for: few enough to cost the blog next to nothing. */
export const FEW = 25;

/** So many at first, and where more came than the few showed: as many as Blogger gives at once. */
export const MANY = 150;

/** As many are told of one post; who stays away longer reads the thread. */
const MOST_FOUND = 1000;

/** How many of the newest comments to ask for. */
export function countToAsk(post: LookedPost | null): number {
  return !post || post.since === null || post.isBehind ? MANY : FEW;
}

/** What is news to the reader in an answer, oldest first. */
export function newsIn(
  post: LookedPost,
  page: FeedPage,
  { seen, followedAt }: { readonly seen: ReadonlySet<CommentId>; readonly followedAt: number },
): readonly Comment[] {
  const known = new Set(post.known);
  // What was there when following began is no news; a comment without a time cannot be older.
  const since = post.since ?? followedAt;
  return page.comments
    .filter(({ id, isRemoved }) => !isRemoved && !known.has(id) && !seen.has(id))
    .filter(({ publishedAt }) => (publishedAt ?? Number.POSITIVE_INFINITY) > since)
    .sort((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0));
}

/**
 * The post after an answer.
 *
 * @param news as {@link newsIn} found it.
 * @param told of the news what the reader is told: none that their rules hide.
 */
export function withAnswer(
  post: LookedPost,
  page: FeedPage,
  news: readonly Comment[],
  told: readonly FoundComment[],
  now: number,
): LookedPost {
  const isFirst = post.since === null;
  const asked = countToAsk(post);
  const times = page.comments.flatMap(({ publishedAt }) => publishedAt ?? []);
  const oldest = page.entries >= asked && times.length > 0 ? Math.min(...times) : 0;
  const added = page.total !== null && post.total !== null ? page.total - post.total : 0;
  // Of those that the page of the blog was read with meanwhile, none is news any more.
  const known = new Set(post.known);
  const found = told.filter(({ id }) => !known.has(id));
  for (const { id } of page.comments) known.add(id);
  return {
    ...post,
    total: page.total,
    isBehind: !isFirst && asked < MANY && added > news.length,
    known: [...known],
    since: post.since ?? oldest,
    found: found.length === 0 ? post.found : [...post.found, ...found].slice(-MOST_FOUND),
    lastNewAt: news.length > 0 ? now : post.lastNewAt,
    isMissing: false,
  };
}
