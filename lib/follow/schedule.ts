import type { Follow } from '../model/follow';
import { type LookedBlog, type LookedPost, restOf } from '../model/look';

/** The least time between two requests to a blog, whatever is followed there, in milliseconds. */
export const LEAST_WAIT = 30 * 60 * 1000;

/** However often asking failed, the next try is due by then, in milliseconds, its spread apart. */
export const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/** Waits are longer by up to this share, so that readers do not all ask at once. */
export const SPREAD = 1 / 3;

/** Whom to ask next. */
export type NextLook = {
  readonly post: LookedPost | null;
  readonly follow: Follow;
  /** As it is kept; absent where the blog was never asked. */
  readonly blog: LookedBlog | null;
};

/**
 * Of each blog that may be asked, the followed post whose turn it is: the one that was asked longest
 * ago. What rests is left out.
 */
export function dueLooks(
  state: {
    readonly follows: readonly Follow[];
    readonly posts: readonly LookedPost[];
    readonly blogs: readonly LookedBlog[];
  },
  now: number,
): readonly NextLook[] {
  const postOf = new Map(state.posts.map((post) => [post.postId, post]));
  const blogOf = new Map(state.blogs.map((blog) => [blog.host, blog]));
  const next = new Map<string, NextLook>();
  for (const follow of state.follows) {
    const { host, postId } = follow.post;
    const post = postOf.get(postId) ?? null;
    const blog = blogOf.get(host) ?? null;
    if (!isDue(blog, now) || restOf(follow, post, now) !== null) continue;
    const known = next.get(host);
    const isLonger = (post?.askedAt ?? 0) < (known?.post?.askedAt ?? 0);
    if (!known || isLonger) next.set(host, { post, follow, blog });
  }
  return [...next.values()];
}

/**
 * The blog once asking has begun: written down before the request, so that one who is stopped over it
 * waits as after a failure.
 */
export function afterBeginning(
  host: string,
  before: LookedBlog | null,
  now: number,
  random: number,
): LookedBlog {
  const failures = (before?.failures ?? 0) + 1;
  // Beyond this the longest wait holds anyway, and a power of two would lose its sense.
  const doubled = LEAST_WAIT * 2 ** Math.min(failures, 10);
  return { host, failures, notBefore: spread(now, Math.min(doubled, LONGEST_WAIT), random) };
}

/** The blog after it answered. */
export function afterAnswer(begun: LookedBlog, now: number, random: number): LookedBlog {
  return { ...begun, failures: 0, notBefore: spread(now, LEAST_WAIT, random) };
}

/**
 * The blog after asking failed.
 *
 * @param retryAfter how long it asked to be left alone, in milliseconds; absent where it did not.
 */
export function afterFailure(
  begun: LookedBlog,
  retryAfter: number | null,
  now: number,
): LookedBlog {
  const patience = now + Math.min(retryAfter ?? 0, LONGEST_WAIT);
  return { ...begun, notBefore: Math.max(begun.notBefore, patience) };
}

/** A wait that is longer than any of ours comes from a clock that was set back since. */
function isDue(blog: LookedBlog | null, now: number): boolean {
  if (!blog) return true;
  return now >= blog.notBefore || blog.notBefore - now > LONGEST_WAIT * (1 + SPREAD);
}

/** `random` is from 0 to 1. */
function spread(now: number, wait: number, random: number): number {
  return now + Math.round(wait * (1 + SPREAD * random));
}
