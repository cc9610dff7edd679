import type { CommentId } from './comment';
import { type Follow, type FoundComment, QUIET, type Rest } from './follow';

/** What the background knows of a followed post from asking its blog. Times are milliseconds since the epoch, UTC. */
export type LookedPost = {
  readonly postId: string;
  /** When the blog was last asked for it; absent before the first time. */
  readonly askedAt: number | null;
  /** By which the blog tells whether anything has changed: its `ETag` and `Last-Modified`. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How many comments the feed said there are; absent where it does not. */
  readonly total: number | null;
  /** More has come than the last answer showed. */
  readonly isBehind: boolean;
  /** Comments that are no news any more: those of the first answer, on the page, or told already. */
  readonly known: readonly CommentId[];
  /**
   * What was published earlier was there before the first answer, which did not reach so far; absent
   * until there was one.
   */
  readonly since: number | null;
  /** What the reader has not come to yet, oldest first. */
  readonly found: readonly FoundComment[];
  /** When something new was last found; absent before the first time. */
  readonly lastNewAt: number | null;
  /** The blog answered that there is no such thread. */
  readonly isMissing: boolean;
};

/** When a blog may be asked again, for whatever is followed there. */
export type LookedBlog = {
  readonly host: string;
  /** Milliseconds since the epoch, UTC. */
  readonly notBefore: number;
  /** Times that asking was begun and did not come to a good end, since the last that did. */
  readonly failures: number;
};

/** A post that nobody asked for yet. */
export function unlooked(postId: string): LookedPost {
  return {
    postId,
    askedAt: null,
    etag: null,
    lastModified: null,
    total: null,
    isBehind: false,
    known: [],
    since: null,
    found: [],
    lastNewAt: null,
    isMissing: false,
  };
}

/** The reader has come to the post, and its page lists these. */
export function afterReading(post: LookedPost, listed: readonly CommentId[]): LookedPost {
  const told = post.found.map(({ id }) => id);
  const known = new Set([...post.known, ...listed, ...told]);
  const isSame = post.found.length === 0 && known.size === post.known.length;
  return isSame ? post : { ...post, known: [...known], found: [] };
}

/** Why the blog is not asked for a follow any more; `null` where it is. */
export function restOf(follow: Follow, post: LookedPost | null, now: number): Rest | null {
  if (post?.isMissing) return 'missing';
  const lastAt = Math.max(follow.renewedAt, post?.lastNewAt ?? 0);
  return now - lastAt >= QUIET ? 'quiet' : null;
}
