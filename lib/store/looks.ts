import { unlooked } from '../model/look';
import type { LookBook } from '../model/look-book';
import type { Announce } from '../rpc/contract';
import type { OpenDatabase } from './database';
import { isFollowed } from './follows';

/** Makes the book that stands in the database. */
export function createLooks(open: OpenDatabase, announce: Announce): LookBook {
  return {
    async read() {
      const db = await open();
      return db.transaction('r', db.follows, db.lookedPosts, db.lookedBlogs, async () => {
        const follows = await db.follows.toArray();
        const posts = await db.lookedPosts.toArray();
        return { follows, posts, blogs: await db.lookedBlogs.toArray() };
      });
    },
    async readKnown(postId) {
      const db = await open();
      return db.transaction('r', db.seen, db.saved, db.follows, async () => {
        const record = await db.seen.get(postId);
        const seen = new Set([
          ...(record?.seen ?? []),
          ...(record?.baseline ?? []),
          ...(record?.own ?? []),
        ]);
        const saved = await db.saved.where({ 'post.postId': postId }).toArray();
        return {
          seen,
          saved,
          follows: await db.follows.where({ 'post.postId': postId }).toArray(),
        };
      });
    },
    async begin(postId, blog, before, at) {
      const db = await open();
      return db.transaction('rw', db.follows, db.lookedPosts, db.lookedBlogs, async () => {
        const there = (await db.lookedBlogs.get(blog.host)) ?? null;
        const isFirst = (there?.notBefore ?? 0) === (before?.notBefore ?? 0);
        if (!isFirst || !(await isFollowed(db, postId))) return false;
        await db.lookedBlogs.put(blog);
        const post = (await db.lookedPosts.get(postId)) ?? unlooked(postId);
        await db.lookedPosts.put({ ...post, askedAt: at });
        return true;
      });
    },
    async end(postId, blog, rule) {
      const db = await open();
      const tables = [db.follows, db.lookedPosts, db.lookedBlogs, db.saved, db.seen, db.answers];
      const isNews = await db.transaction('rw', tables, async () => {
        await db.lookedBlogs.put(blog);
        // Unfollowed while the blog was asked: nothing of it is kept.
        const before = await db.lookedPosts.get(postId);
        if (!before || !(await isFollowed(db, postId))) return false;
        const after = rule(before);
        await db.lookedPosts.put(after);
        const answering = after.found.filter(({ answers }) => answers.length > 0);
        await db.answers.bulkPut(answering.map(({ id, answers }) => ({ id, postId, to: answers })));
        return after.found !== before.found || after.isMissing !== before.isMissing;
      });
      if (!isNews) return;
      announce({ subject: 'follows' });
      announce({ subject: 'counts' });
    },
  };
}
