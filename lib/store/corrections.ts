import type { Announce, Asynchronous, CorrectionMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** Where the reader disagreed with an inferred place: one row a comment, kept for good. */
export function createCorrections(
  open: OpenDatabase,
  announce: Announce,
): Asynchronous<CorrectionMethods> {
  return {
    async readCorrections(postId) {
      const db = await open();
      const rows = await db.corrections.where({ postId }).toArray();
      return Object.fromEntries(rows.map(({ commentId, correction }) => [commentId, correction]));
    },
    async setCorrection(postId, commentId, correction) {
      const db = await open();
      if (correction) await db.corrections.put({ postId, commentId, correction });
      else await db.corrections.delete([postId, commentId]);
      announce({ subject: 'corrections', postId });
    },
  };
}
