import type { Announce, Asynchronous, FoldMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** How long a branch stays as the reader left it, in milliseconds: 30 days. */
export const FOLD_LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** Which branches were folded or opened by hand: one row a branch. */
export function createFolds(open: OpenDatabase, announce: Announce): Asynchronous<FoldMethods> {
  return {
    async readFolds(postId, now) {
      const db = await open();
      const rows = await db.folds.where({ postId }).toArray();
      const lasting = rows.filter(({ at }) => at > now - FOLD_LIFETIME);
      return Object.fromEntries(lasting.map(({ commentId, isFolded }) => [commentId, isFolded]));
    },
    async changeFolds(postId, folds, at) {
      const db = await open();
      const rows = Object.entries(folds).map(([commentId, isFolded]) => {
        return { postId, commentId, isFolded, at };
      });
      await db.transaction('rw', db.folds, async () => {
        await db.folds.bulkPut(rows);
        await db.folds
          .where('at')
          .belowOrEqual(at - FOLD_LIFETIME)
          .delete();
      });
      announce({ subject: 'folds', postId });
    },
  };
}
