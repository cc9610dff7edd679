import { blogHost } from '../model/blog-host';
import type { CommentId } from '../model/comment';
import { type Follow, type FollowId, repliesFollowId, threadFollowId } from '../model/follow';
import type { ThreadState } from './thread-state';

/** Everything that the overlay knows of following. */
export type Following = {
  /** What is followed of this post. */
  readonly follows: ReadonlyMap<FollowId, Follow>;
  /** What was done a moment ago, while it can be taken back. */
  readonly told: FollowTold | null;
};

export type FollowTold = {
  readonly is: 'followed' | 'unfollowed';
  readonly follow: Follow;
  /** It took back what was done before. */
  readonly isUndo: boolean;
};

/** Nothing is followed. */
export const noFollowing: Following = { follows: new Map(), told: null };

/** The following of the whole thread; absent where it is not followed. */
export function followOfThread({ post, following }: ThreadState): Follow | null {
  return following.follows.get(threadFollowId(post.postId ?? '')) ?? null;
}

/** The following of a comment's replies; absent where they are not followed. */
export function followOfReplies({ following }: ThreadState, id: CommentId): Follow | null {
  return following.follows.get(repliesFollowId(id)) ?? null;
}

/** What the reader is told of it. */
export function toldKey({ is, follow: { what } }: FollowTold) {
  return is === 'followed'
    ? (`followed_${what.kind}` as const)
    : (`unfollowed_${what.kind}` as const);
}

/** Only what Blogger has a feed of can be followed, which is told by the post's number. */
export function canFollow({ post }: ThreadState): boolean {
  return post.postId !== null;
}

/**
 * The following that a reader begins now: of the replies to a comment, or of the whole thread.
 *
 * @param address the page's own: where the blog is, not where its owner says that it is.
 */
export function beginFollow(
  state: ThreadState,
  of: CommentId | null,
  address: Pick<Location, 'protocol' | 'hostname' | 'pathname'>,
  now: number,
): Follow | null {
  const { postId, title } = state.post;
  if (postId === null) return null;
  const host = blogHost(address.hostname);
  const post = { postId, title, url: `${address.protocol}//${host}${address.pathname}`, host };
  const times = { followedAt: now, renewedAt: now };
  if (of === null) return { id: threadFollowId(postId), what: { kind: 'thread' }, post, ...times };
  const saved = state.saving.kept.get(of)?.saved;
  if (!saved) return null;
  const by = saved.signOff ?? saved.poster.name;
  const what = { kind: 'replies', of, by, clock: saved.clock } as const;
  return { id: repliesFollowId(of), what, post, ...times };
}
