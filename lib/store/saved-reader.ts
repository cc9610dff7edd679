import type { SavedComment, SavedId } from '../model/saved';
import { keepOpen, openForReading } from './database';
import { lastTurn, readSavedLog, type SavedNews } from './saved-log';

/** Reads what the reader keeps straight from the database. */
export type SavedReader = {
  /** Resolves once the store can be read, by others too. Whatever else is asked waits for it. */
  readonly open: () => Promise<unknown>;
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
};

/**
 * For our own pages only: fifty thousand comments are not for a message. News of changes come from
 * the background. The store is opened with the first question, and again should the browser have
 * closed it.
 *
 * @param prepare has the background bring the store up to date; called where it is missing or older
 */
export function createSavedReader(
  prepare: () => Promise<unknown> = async () => undefined,
  name?: string,
): SavedReader {
  const open = keepOpen(async () => {
    try {
      return await openForReading(name);
    } catch {
      await prepare();
      return openForReading(name);
    }
  });
  return {
    open,
    async newest(from, count) {
      const { saved } = await open();
      return saved.orderBy('savedAt').reverse().offset(from).limit(count).toArray();
    },
    async *readAll(part = 500) {
      const { saved } = await open();
      const ids = await saved.orderBy('savedAt').reverse().primaryKeys();
      for (let from = 0; from < ids.length; from += part) {
        yield present(await saved.bulkGet(ids.slice(from, from + part)));
      }
    },
    async read(ids) {
      const { saved } = await open();
      return present(await saved.bulkGet([...ids]));
    },
    async count() {
      const { saved } = await open();
      // Along the index: to count the comments themselves, Chromium reads every one of them.
      return saved.orderBy('savedAt').count();
    },
    turn: async () => lastTurn(await open()),
    readSince: async (turn) => readSavedLog(await open(), turn),
  };
}

function present(rows: readonly (SavedComment | undefined)[]): readonly SavedComment[] {
  return rows.filter((row) => row !== undefined);
}
