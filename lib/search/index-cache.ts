import type { SearchIndex } from './search-index';

/** To be counted up whenever the index, or what goes into it, becomes another. */
const FORMAT = 1;
const NAME = 'threadkeeper-search';
const TABLE = 'index';
const KEY = 'newest';

/** An index with the last write of the store that is in it. */
export type CachedIndex = { readonly turn: number; readonly index: SearchIndex };

/** Keeps the index from one opening of the library to the next. Nothing is lost with it. */
export type IndexCache = {
  /** @returns `null` where there is none, or none that this version can be sure of */
  readonly read: () => Promise<CachedIndex | null>;
  /** Never fails: an index that could not be kept is made anew. */
  readonly write: (cached: CachedIndex) => Promise<void>;
};

/**
 * In a database of its own, so that the store's, which is precious, has nothing in it that could be
 * made anew. What is removed from the store leaves it as well: see `forget-removed.ts`.
 */
export function createIndexCache(): IndexCache {
  return {
    async read() {
      try {
        const kept = await inTable('readonly', (table) => table.get(KEY));
        return isSound(kept) ? { turn: kept.turn, index: kept.index } : null;
      } catch {
        return null;
      }
    },
    async write({ turn, index }) {
      await inTable('readwrite', (table) => table.put({ format: FORMAT, turn, index }, KEY)).catch(
        () => {},
      );
    },
  };
}

/** Whether there is one. Asks without making any. */
export async function hasIndexCache(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** Throws the index away, with every word of the comments that is in it. */
export function dropIndexCache(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Opens the database for one transaction only, so that it can be deleted at any time. */
async function inTable<T>(
  mode: IDBTransactionMode,
  act: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const database = await settled(opening);
  try {
    const transaction = database.transaction(TABLE, mode, { durability: 'relaxed' });
    const result = await settled(act(transaction.objectStore(TABLE)));
    if (mode === 'readwrite') await completed(transaction);
    return result;
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

type Kept = CachedIndex & { readonly format: number };

function isSound(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null) return false;
  const { format, index } = kept as Partial<Kept>;
  if (format !== FORMAT || !index) return false;
  const lists = [index.text, ...Object.values(index.labelled)];
  return lists.every(
    ({ ends, values }) => ends.length === index.ids.length && (ends.at(-1) ?? 0) === values.length,
  );
}
