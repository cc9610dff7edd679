import { askFeed, type FeedAnswer, newestFeedUrl } from '../blogger/ask-feed';
import { FeedError } from '../blogger/fetch-feed';
import type { Follow, FoundComment } from '../model/follow';
import type { LookedBlog } from '../model/look';
import type { LookBook } from '../model/look-book';
import type { Mute, MutePlace } from '../model/mute';
import { countToAsk, newsIn, withAnswer } from './find-new';
import { type Judging, judgeNews } from './judge-news';
import { afterAnswer, afterBeginning, afterFailure, dueLooks, type NextLook } from './schedule';

/** What looking needs. */
export type LookingOptions = {
  readonly book: LookBook;
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch, UTC. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly isOnline: () => boolean;
  /** Whether the reader lets Threadkeeper run on the blog of this name. */
  readonly mayAsk: (host: string) => Promise<boolean>;
  readonly readMutes: (place: MutePlace) => Promise<readonly Mute[]>;
  readonly matchPattern: Judging['matchPattern'];
  /** Tells the reader, once it is written down. */
  readonly tell: (news: News) => Promise<void>;
};

/** What was found in one post at once. */
export type News = {
  readonly follows: readonly Follow[];
  /** Oldest first, at least one. */
  readonly found: readonly FoundComment[];
};

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 25_000;

/**
 * Looks after what is followed: asks each blog, when that is due, for one post.
 *
 * @returns looks if anything is due. One look at a time; it never rejects.
 */
export function startLooking(options: LookingOptions): () => Promise<void> {
  const { book, now, random, isOnline, mayAsk } = options;
  let looking: Promise<void> | null = null;

  const look = async () => {
    if (!isOnline()) return;
    for (const due of dueLooks(await book.read(), now())) {
      const { host, postId } = due.follow.post;
      if (!(await mayAsk(host))) continue;
      const blog = afterBeginning(host, due.blog, now(), random());
      if (await book.begin(postId, blog, due.blog, now())) await ask(due, blog, options);
    }
  };
  return () => {
    looking ??= look()
      .catch((error: unknown) => console.error('Threadkeeper: following', error))
      .finally(() => {
        looking = null;
      });
    return looking;
  };
}

async function ask({ post, follow }: NextLook, blog: LookedBlog, options: LookingOptions) {
  const { book, fetch, now, random } = options;
  const { postId, url: blogUrl } = follow.post;
  let answer: FeedAnswer;
  try {
    answer = await askFeed(
      newestFeedUrl(blogUrl, postId, countToAsk(post)),
      // Asking for another number of comments is another question.
      post && !post.isBehind ? post : NOTHING,
      { blogUrl, fetch, signal: AbortSignal.timeout(PATIENCE) },
    );
  } catch (error) {
    const retryAfter = error instanceof FeedError ? error.retryAfter : null;
    await book.end(postId, afterFailure(blog, retryAfter, now()), (before) => before);
    return;
  }
  const answered = afterAnswer(blog, now(), random());
  if (answer.kind === 'unchanged') await book.end(postId, answered, (before) => before);
  else if (answer.kind === 'missing') {
    await book.end(postId, answered, (before) => ({ ...before, isMissing: true }));
  } else await keep(answer, answered, options, postId);
}

const NOTHING = { etag: null, lastModified: null };

async function keep(
  { page, validators }: FeedAnswer & { readonly kind: 'page' },
  blog: LookedBlog,
  { book, now, readMutes, matchPattern, tell }: LookingOptions,
  postId: string,
): Promise<void> {
  const { seen, saved, follows } = await book.readKnown(postId);
  const [first] = follows;
  if (!first) return book.end(postId, blog, (before) => before);
  const mutes = await readMutes({ host: first.post.host, postId });
  const followedAt = Math.min(...follows.map((each) => each.followedAt));
  let found: readonly FoundComment[] = [];
  await book.end(postId, blog, (before) => {
    const news = newsIn(before, page, { seen, followedAt });
    const { comments } = page;
    found = judgeNews(news, { comments, follows, saved, mutes, matchPattern, now: now() });
    // The answer to the large question says nothing of the small one.
    const isSmall = !before.isBehind && before.since !== null;
    const kept = isSmall ? validators : NOTHING;
    return { ...withAnswer(before, page, news, found, now()), ...kept };
  });
  if (found.length > 0) await tell({ follows, found });
}
