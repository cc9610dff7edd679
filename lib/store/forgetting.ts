import type { Announce, Asynchronous, OwnPageMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

const SUBJECTS = ['seen', 'folds', 'corrections', 'orders'] as const;

/** Forgets posts at the reader's wish, all of what is kept of one or nothing. */
export function createForgetting(
  open: OpenDatabase,
  announce: Announce,
): Asynchronous<Pick<OwnPageMethods, 'forgetPost' | 'forgetAllPosts'>> {
  const announceAll = (postId: string | null) => {
    for (const subject of SUBJECTS) announce({ subject, postId });
  };
  return {
    async forgetPost(postId) {
      const db = await open();
      await db.transaction('rw', db.seen, db.folds, db.corrections, db.orders, async () => {
        await db.seen.delete(postId);
        await db.folds.where({ postId }).delete();
        await db.corrections.where({ postId }).delete();
        await db.orders.delete(`post:${postId}`);
      });
      announceAll(postId);
    },
    async forgetAllPosts() {
      const db = await open();
      const all = [db.seen, db.folds, db.corrections, db.orders];
      await db.transaction('rw', all, async () => {
        await Promise.all(all.map((table) => table.clear()));
      });
      announceAll(null);
    },
  };
}
