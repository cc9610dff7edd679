import type { Announce, Asynchronous, OwnPageMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** Forgets posts at the reader's wish, all of what is kept of one or nothing. */
export function createForgetting(
  open: OpenDatabase,
  announce: Announce,
): Asynchronous<Pick<OwnPageMethods, 'forgetPost' | 'forgetAllPosts'>> {
  const announceAll = (postId: string | null) => {
    for (const subject of ['seen', 'folds', 'corrections'] as const) announce({ subject, postId });
  };
  return {
    async forgetPost(postId) {
      const db = await open();
      await db.transaction('rw', db.seen, db.folds, db.corrections, async () => {
        await db.seen.delete(postId);
        await db.folds.where({ postId }).delete();
        await db.corrections.where({ postId }).delete();
      });
      announceAll(postId);
    },
    async forgetAllPosts() {
      const db = await open();
      await db.transaction('rw', db.seen, db.folds, db.corrections, async () => {
        await Promise.all([db.seen.clear(), db.folds.clear(), db.corrections.clear()]);
      });
      announceAll(null);
    },
  };
}
