import type { SavedComment } from '../model/saved';
import { schemaVersions } from './schema';

/** Rows that fill the tallest of windows. */
export const FIRST_SAVED = 30;

/**
 * The comments that were saved last, the last one first; `null` where the store is missing, older
 * than we are, or cannot be read, which the usual way is to find out and tell.
 *
 * As the browser has it, with no library in between: so the library asks for its first rows before
 * its own scripts have come, and the answer is there when they are.
 */
export async function readFirstSaved(
  name = 'threadkeeper',
): Promise<readonly SavedComment[] | null> {
  try {
    const database = await openAsItIs(name);
    try {
      if (database.version < schemaVersions.length * 10) return null;
      return await newestIn(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // There is none, and none is to come of having asked.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}

function newestIn(database: IDBDatabase): Promise<readonly SavedComment[]> {
  return new Promise((resolve, reject) => {
    const rows: SavedComment[] = [];
    const index = database.transaction('saved').objectStore('saved').index('savedAt');
    const request = index.openCursor(null, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value);
      if (cursor && rows.length < FIRST_SAVED) cursor.continue();
      else resolve(rows);
    };
  });
}
