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
  await Dexie.delete('threadkeeper');
  const old = await openDatabase({ versions: schemaVersions.slice(0, -1) });
  for (const [table, added] of Object.entries(rows)) await old.table(table).bulkPut([...added]);
  (old.backendDB() as IDBDatabase).onversionchange = null;
}
