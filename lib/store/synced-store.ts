import type { SavedId } from '../model/saved';
import { isChange, type SyncedChanges, type SyncedRows } from '../model/synced';
import { settingRows } from './contents';
import { forgetUnfollowed } from './follows';
import type { Database } from './schema';

/** More references than the account has room for. */
const NEWEST = 2_500;

/** An open store as `lib/sync` knows it. */
export function toSyncedStore(db: Database) {
  return {
    /**
     * Shows what is there, and carries out what is decided: all of it or nothing, with nobody
     * writing in between.
     *
     * @param asked saved comments that are to be shown besides the newest
     */
    async exchange<T extends { readonly changes: SyncedChanges }>(
      asked: readonly SavedId[],
      decide: (rows: SyncedRows) => T,
    ): Promise<T> {
      const seen = await db.transaction('r', db.tables, async () => decide(await read(db, asked)));
      if (!isChange(seen.changes)) return seen;
      return db.transaction('rw', db.tables, async () => {
        const decided = decide(await read(db, asked));
        await write(db, decided.changes);
        return decided;
      });
    },
    /** Forgets what was known of the account; all that is kept stays. */
    forget: () => db.syncStamps.clear(),
  };
}

async function read(db: Database, asked: readonly SavedId[]): Promise<SyncedRows> {
  const stamps = await db.syncStamps.toArray();
  const newest = await db.saved.orderBy('savedAt').reverse().limit(NEWEST).toArray();
  const known = new Set(newest.map(({ id }) => id));
  const stamped = stamps.flatMap(({ key }) => (key.startsWith('saved/') ? [key.slice(6)] : []));
  const others = new Set([...asked, ...stamped].filter((id) => !known.has(id)));
  const rest = await db.saved.bulkGet([...others]);
  return {
    saved: [...newest, ...rest.filter((row) => row !== undefined)],
    newest: newest.length,
    savedCount: await db.saved.count(),
    mutes: await db.mutes.toArray(),
    follows: await db.follows.toArray(),
    settings: await settingRows(db),
    deletions: await db.deletions.toArray(),
    stamps,
  };
}

async function write(db: Database, { put, remove }: SyncedChanges): Promise<void> {
  await db.saved.bulkPut([...put.saved]);
  await db.saved.bulkDelete([...remove.saved]);
  await db.mutes.bulkPut([...put.mutes]);
  await db.mutes.bulkDelete([...remove.mutes]);
  await db.muteMatches
    .where('muteId')
    .anyOf([...remove.mutes])
    .delete();
  const unfollowed = await db.follows.bulkGet([...remove.follows]);
  await db.follows.bulkPut([...put.follows]);
  await db.follows.bulkDelete([...remove.follows]);
  for (const follow of unfollowed) if (follow) await forgetUnfollowed(db, follow.post.postId);
  await db.settings.bulkPut([...put.settings]);
  // As where the reader sets it here: it holds in every thread.
  if (put.settings.some(({ key }) => key === 'order')) await db.orders.clear();
  await db.deletions.bulkPut([...put.deletions]);
  await db.deletions.bulkDelete(remove.deletions.map(({ subject, id }) => [subject, id]));
  await db.syncStamps.bulkPut([...put.stamps]);
  await db.syncStamps.bulkDelete([...remove.stamps]);
}
