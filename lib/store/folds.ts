import type { CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import type { Announce, Asynchronous, FoldMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** How long a branch stays as the reader left it, in milliseconds: 30 days. */
export const FOLD_LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** Which branches were folded or opened by hand: one row a branch. */
export function createFolds(open: OpenDatabase, announce: Announce): Asynchronous<FoldMethods> {
  async function write(
    postId: string,
    folds: Readonly<Record<CommentId, Fold>>,
    at: number,
    { isAll }: { isAll: boolean },
  ): Promise<void> {
    const db = await open();
    const rows = Object.entries(folds).map(([commentId, fold]) => ({
      postId,
      commentId,
      fold,
      at,
    }));
    await db.transaction('rw', db.folds, async () => {
      if (isAll) await db.folds.where({ postId }).delete();
      await db.folds.bulkPut(rows);
      const forgotten = db.folds.where('at').belowOrEqual(at - FOLD_LIFETIME);
      await forgotten.delete();
    });
    announce({ subject: 'folds', postId });
  }

  return {
    async readFolds(postId, now) {
      const db = await open();
      const rows = await db.folds.where({ postId }).toArray();
      const lasting = rows.filter(({ at }) => at > now - FOLD_LIFETIME);
      return Object.fromEntries(lasting.map(({ commentId, fold }) => [commentId, fold]));
    },
    changeFolds: (postId, folds, at) => write(postId, folds, at, { isAll: false }),
    replaceFolds: (postId, folds, at) => write(postId, folds, at, { isAll: true }),
  };
}
