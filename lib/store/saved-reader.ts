import type { SavedComment, SavedId } from '../model/saved';
import { openForReading } from './database';
import { lastTurn, readSavedLog, type SavedNews } from './saved-log';

/** Reads what the reader keeps straight from the database. */
export type SavedReader = {
  /** The last saved first; `from` counts from 0. */
  readonly newest: (from: number, count: number) => Promise<readonly SavedComment[]>;
  /** All of it, the last saved first, a part at a time so that no pause is long. */
  readonly readAll: (part?: number) => AsyncGenerator<readonly SavedComment[]>;
  /** Those of the comments that are kept, in the order asked for. */
  readonly read: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>;
  readonly count: () => Promise<number>;
  /** The turn of the last write, which `readSince` goes on from. */
  readonly turn: () => Promise<number>;
  /** What was written after a turn. */
  readonly readSince: (turn: number) => Promise<SavedNews>;
  readonly close: () => void;
};

/**
 * For our own pages only: fifty thousand comments are not for a message. Nothing can be written by
 * it. To be opened once the background has answered a call, which brings the store up to date; news
 * of changes come from the background, too.
 */
export async function openSavedReader(name?: string): Promise<SavedReader> {
  const db = await openForReading(name);
  return {
    newest: (from, count) =>
      db.saved.orderBy('savedAt').reverse().offset(from).limit(count).toArray(),
    async *readAll(part = 500) {
      const ids = await db.saved.orderBy('savedAt').reverse().primaryKeys();
      for (let from = 0; from < ids.length; from += part) {
        yield present(await db.saved.bulkGet(ids.slice(from, from + part)));
      }
    },
    async read(ids) {
      return present(await db.saved.bulkGet([...ids]));
    },
    // Along the index: to count the comments themselves, Chromium reads every one of them.
    count: () => db.saved.orderBy('savedAt').count(),
    turn: () => lastTurn(db),
    readSince: (turn) => readSavedLog(db, turn),
    close: () => db.close(),
  };
}

function present(rows: readonly (SavedComment | undefined)[]): readonly SavedComment[] {
  return rows.filter((row) => row !== undefined);
}
