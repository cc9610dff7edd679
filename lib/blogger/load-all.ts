import type { Comment, CommentId } from '../model/comment';
import { fetchFeedPage } from './fetch-feed';
import type { Problem } from './page';

export type LoadProgress = {
  readonly loaded: number;
  /** As the feed says; absent until it has, or where it does not. */
  readonly total: number | null;
};

export type LoadAllOptions = {
  /** Any address on the blog: the feed is read from its origin, as the page itself could. */
  readonly blogUrl: string;
  readonly postId: string;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
};

export type LoadedComments = {
  /** In order of time, each id once. */
  readonly comments: readonly Comment[];
  /** What the feed said there are, to be checked against what came. */
  readonly total: number | null;
  readonly problems: readonly Problem[];
};

/**
 * Loads all comments of a post from its feed, page by page, oldest first. Tries nothing twice.
 *
 * @throws FeedError
 */
export async function loadAllComments(options: LoadAllOptions): Promise<LoadedComments> {
  const comments = new Map<CommentId, Comment>();
  const problems: Problem[] = [];
  let total: number | null = null;
  let startIndex = 1;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { blogUrl, postId } = options;
    const feed = await fetchFeedPage(feedPageUrl(blogUrl, postId, startIndex), options);
    const before = comments.size;
    for (const comment of feed.comments) {
      if (!comments.has(comment.id)) comments.set(comment.id, comment);
    }
    total = feed.total ?? total;
    const isRepeated = comments.size === before && feed.problems.length === 0;
    if (isRepeated) break;
    problems.push(...feed.problems);
    options.onProgress?.({ loaded: comments.size, total });
    startIndex += feed.entries;
    // Blogger may give fewer than asked for: where more were promised, a short page is not the last.
    if (feed.entries < PAGE_SIZE && startIndex > (total ?? 0)) break;
  }
  return { comments: [...comments.values()], total, problems };
}

/** Blogger cuts larger requests. */
const PAGE_SIZE = 150;

/** 15,000 comments: no post comes near it, and a feed that never ends must not be followed. */
const MAX_PAGES = 100;

/** The address of one page of a post's comments feed, oldest first. */
export function feedPageUrl(blogUrl: string, postId: string, startIndex: number): string {
  const url = new URL(`/feeds/${encodeURIComponent(postId)}/comments/default`, blogUrl);
  // `v=2` is what makes Blogger say which comment a reply answers.
  url.search = new URLSearchParams({
    alt: 'json',
    v: '2',
    orderby: 'published',
    reverse: 'false',
    'start-index': String(startIndex),
    'max-results': String(PAGE_SIZE),
  }).toString();
  return url.href;
}
