import { blogHost } from './blog-host';
import type { CommentId } from './comment';

/** `thread:` and the number of a post, or `replies:` and that of a comment. */
export type FollowId = string;

/**
 * What is followed: a whole thread, or the replies to one saved comment; `by` and `clock` name that
 * to a reader.
 */
export type FollowedWhat =
  | { readonly kind: 'thread' }
  | {
      readonly kind: 'replies';
      readonly of: CommentId;
      readonly by: string;
      readonly clock: string;
    };

/** The post whose thread is meant. */
export type FollowedPost = {
  readonly postId: string;
  readonly title: string;
  /** The post's address without query or fragment, under the blog's own host. */
  readonly url: string;
  /** The name under which the blog is remembered. */
  readonly host: string;
};

/** A thread, or the replies to a comment, that the reader wants to hear of. Times are milliseconds since the epoch, UTC. */
export type Follow = {
  readonly id: FollowId;
  readonly what: FollowedWhat;
  readonly post: FollowedPost;
  readonly followedAt: number;
  /** When the reader last said that they want it: on following, or by "go on". */
  readonly renewedAt: number;
};

/** A comment that the background found and the reader has not come to yet. */
export type FoundComment = {
  readonly id: CommentId;
  readonly publishedAt: number;
  /** The saved or followed comments that it answers. */
  readonly answers: readonly CommentId[];
};

/** What is followed with what came of it. */
export type Followed = Follow & {
  /** Oldest first. */
  readonly unread: readonly FoundComment[];
  /** When the blog was last asked; absent before the first time. */
  readonly askedAt: number | null;
  readonly rest: Rest | null;
};

/**
 * Why the blog is not asked for it any more, until the reader says "go on".
 * - `quiet`: nothing new came for {@link QUIET}.
 * - `missing`: the blog has no such thread any more.
 */
export type Rest = 'quiet' | 'missing';

/** After so long without anything new nobody is asked any more, in milliseconds: 14 days. */
export const QUIET = 14 * 24 * 60 * 60 * 1000;

/** The id by which the following of a thread is kept. */
export function threadFollowId(postId: string): FollowId {
  return `thread:${postId}`;
}

/** The id by which the following of a comment's replies is kept. */
export function repliesFollowId(comment: CommentId): FollowId {
  return `replies:${comment}`;
}

/** Of what was found in a follow's post, what the reader wants to hear of. */
export function concerns({ what }: Pick<Follow, 'what'>, { answers }: FoundComment): boolean {
  return what.kind === 'thread' || answers.includes(what.of);
}

/** The address of a comment on its post's page, where Blogger finds it by its time; or of the post. */
export function addressOf({ post }: Pick<Follow, 'post'>, found?: FoundComment): string {
  if (!found) return `${post.url}#comments`;
  const url = new URL(post.url);
  url.searchParams.set('showComment', String(found.publishedAt));
  url.hash = `c${found.id}`;
  return url.href;
}

/** How many comments wait in all; one that concerns two follows counts once. */
export function countUnread(followed: readonly Pick<Followed, 'unread'>[]): number {
  return new Set(followed.flatMap(({ unread }) => unread.map(({ id }) => id))).size;
}

/** Whether the parts of a follow say the same: only its own blog is ever asked for it. */
export function isSound({ id, what, post }: Pick<Follow, 'id' | 'what' | 'post'>): boolean {
  const expected = what.kind === 'thread' ? threadFollowId(post.postId) : repliesFollowId(what.of);
  return (
    id === expected && URL.canParse(post.url) && blogHost(new URL(post.url).hostname) === post.host
  );
}
