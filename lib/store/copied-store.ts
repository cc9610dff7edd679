import { isEmpty, mergeInto } from './contents';
import type { Database } from './schema';

/** An open store as `lib/second-copy` knows it. */
export function toCopiedStore(db: Database) {
  return {
    isEmpty: () => isEmpty(db),
    readSavedIds: () => db.saved.toCollection().primaryKeys(),
    readSaved: async (ids: readonly string[]) => {
      const rows = await db.saved.bulkGet([...ids]);
      return rows.filter((row) => row !== undefined);
    },
    readRows: (subject: string) => db.table(subject).toArray(),
    merge: (contents: Parameters<typeof mergeInto>[1]) => mergeInto(db, contents),
  };
}
