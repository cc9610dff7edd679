import { concerns, type Follow, type Followed } from '../model/follow';
import { afterReading, type LookedPost, restOf, unlooked } from '../model/look';
import type { Announce, FollowMethods, OwnFollowMethods, Store } from '../rpc/contract';
import type { OpenDatabase } from './database';
import type { Database } from './schema';

/** What the reader follows: one row each, and one a post with what came of asking for it. */
export function createFollows(
  open: OpenDatabase,
  announce: Announce,
): Pick<Store, keyof FollowMethods | keyof OwnFollowMethods | 'noteRead'> {
  return {
    async readFollows({ host, postId }) {
      if (postId === null) return [];
      const db = await open();
      const rows = await db.follows.where({ 'post.postId': postId }).toArray();
      return rows.filter(({ post }) => post.host === host);
    },
    async follow(follow) {
      const db = await open();
      await db.transaction('rw', db.follows, db.deletions, async () => {
        await db.follows.put(follow);
        await db.deletions.delete(['follows', follow.id]);
      });
      announce({ subject: 'follows' });
    },
    async unfollow(id, at, host) {
      const db = await open();
      await db.transaction('rw', db.follows, db.lookedPosts, db.deletions, async () => {
        const follow = await db.follows.get(id);
        if (!follow || (host !== null && follow.post.host !== host)) return;
        await db.follows.delete(id);
        await db.deletions.put({ subject: 'follows', id, at });
        await forgetUnfollowed(db, follow.post.postId);
      });
      announce({ subject: 'follows' });
    },
    async readFollowed(now) {
      const db = await open();
      const [follows, posts] = await db.transaction('r', db.follows, db.lookedPosts, () =>
        Promise.all([db.follows.toArray(), db.lookedPosts.toArray()]),
      );
      const postOf = new Map(posts.map((post) => [post.postId, post]));
      return follows
        .map((follow) => toFollowed(follow, postOf.get(follow.post.postId) ?? null, now))
        .sort((a, b) => b.followedAt - a.followedAt);
    },
    async renewFollow(id, at) {
      const db = await open();
      await db.transaction('rw', db.follows, db.lookedPosts, async () => {
        const follow = await db.follows.get(id);
        if (!follow) return;
        await db.follows.put({ ...follow, renewedAt: at });
        const post = await db.lookedPosts.get(follow.post.postId);
        if (post) await db.lookedPosts.put({ ...post, isMissing: false });
      });
      announce({ subject: 'follows' });
    },
    async noteRead(postId, ids) {
      const db = await open();
      const isNews = await db.transaction('rw', db.follows, db.lookedPosts, async () => {
        if (!(await isFollowed(db, postId))) return false;
        const before = (await db.lookedPosts.get(postId)) ?? unlooked(postId);
        const after = afterReading(before, ids);
        if (after !== before) await db.lookedPosts.put(after);
        return before.found.length > 0;
      });
      if (isNews) announce({ subject: 'follows' });
    },
  };
}

/** Whether anything of a post is followed, within whatever transaction is open. */
export async function isFollowed(db: Database, postId: string): Promise<boolean> {
  return (await db.follows.where({ 'post.postId': postId }).count()) > 0;
}

/** What came of asking for a post goes with the last that followed it. */
export async function forgetUnfollowed(db: Database, postId: string): Promise<void> {
  if (!(await isFollowed(db, postId))) await db.lookedPosts.delete(postId);
}

function toFollowed(follow: Follow, post: LookedPost | null, now: number): Followed {
  return {
    ...follow,
    unread: (post?.found ?? []).filter((found) => concerns(follow, found)),
    askedAt: post?.askedAt ?? null,
    rest: restOf(follow, post, now),
  };
}
