import type { Announce, Asynchronous, CountMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** How many comments each visited post had, for pages that tell a number and no more: one row a post. */
export function createCounts(open: OpenDatabase, announce: Announce): Asynchronous<CountMethods> {
  return {
    async noteCount(postId, count) {
      const db = await open();
      const before = await db.counts.get(postId);
      if (before?.declared === count.declared && before.listed === count.listed) return;
      await db.counts.put({ postId, ...count });
      announce({ subject: 'counts' });
    },
    async readNewCounts(declared) {
      const db = await open();
      const postIds = Object.keys(declared);
      const [counts, seen] = await db.transaction('r', db.counts, db.seen, () =>
        Promise.all([db.counts.bulkGet(postIds), db.seen.bulkGet(postIds)]),
      );
      const found = counts.flatMap((count, i) => {
        const record = seen[i];
        if (!count || !record) return [];
        const known = new Set([...record.seen, ...record.baseline, ...record.own]).size;
        const unseen = Math.max(0, count.listed - known);
        const since = Math.max(0, (declared[count.postId] ?? 0) - count.declared);
        return [[count.postId, unseen + since] as const];
      });
      return Object.fromEntries(found);
    },
  };
}
