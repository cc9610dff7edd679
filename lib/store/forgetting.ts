import type { Table } from 'dexie';
import type { Announce, Asynchronous, OwnPageMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';
import type { Database } from './schema';

const SUBJECTS = ['seen', 'folds', 'corrections', 'orders'] as const;

/** Forgets posts at the reader's wish, all of what is kept of one or nothing. */
export function createForgetting(
  open: OpenDatabase,
  announce: Announce,
): Asynchronous<Pick<OwnPageMethods, 'forgetPost' | 'forgetAllPosts'>> {
  const announceAll = (postId: string | null) => {
    for (const subject of SUBJECTS) announce({ subject, postId });
    announce({ subject: 'follows' });
    announce({ subject: 'counts' });
  };
  return {
    async forgetPost(postId) {
      const db = await open();
      await db.transaction('rw', tablesOf(db), async () => {
        await db.seen.delete(postId);
        await db.counts.delete(postId);
        await db.answers.where({ postId }).delete();
        await db.lookedPosts.delete(postId);
        await db.folds.where({ postId }).delete();
        await db.corrections.where({ postId }).delete();
        await db.orders.delete(`post:${postId}`);
      });
      announceAll(postId);
    },
    async forgetAllPosts() {
      const db = await open();
      await db.transaction('rw', tablesOf(db), async () => {
        await Promise.all(tablesOf(db).map((table) => table.clear()));
      });
      announceAll(null);
    },
  };
}

function tablesOf(db: Database): Table[] {
  return [db.seen, db.counts, db.answers, db.lookedPosts, db.folds, db.corrections, db.orders];
}
