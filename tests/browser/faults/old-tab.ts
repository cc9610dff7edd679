import Dexie from 'dexie';
import { openDatabase } from '../../../lib/store/database';
import { schemaVersions } from '../../../lib/store/schema';

/** Rows by table. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/**
 * In a page of the extension: puts a store of the version before in the place of the one that is
 * there, and holds it open, whoever asks for it.
 */
export async function holdOldStore(rows: Rows): Promise<void> {
  const versions = schemaVersions.slice(0, -1);
  await Dexie.delete('threadkeeper');
  let old = await openDatabase({ versions });
  // A background that was just starting has made one of its own meanwhile.
  while (old.isReadOnly) {
    old.close();
    await Dexie.delete('threadkeeper');
    old = await openDatabase({ versions });
  }
  for (const [table, added] of Object.entries(rows)) await old.table(table).bulkPut([...added]);
  (old.backendDB() as IDBDatabase).onversionchange = null;
}
