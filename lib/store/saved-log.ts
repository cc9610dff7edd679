import type { DBCore, DBCoreMutateRequest, DBCoreRangeType } from 'dexie';
import type { SavedId } from '../model/saved';
import type { Database } from './schema';

/** One write of one saved comment; `EVERY` stands for all at once. */
export type SavedLogRow = {
  /** Counts up over all writes there ever were; the database gives it. */
  readonly turn?: number;
  readonly id: SavedId | typeof EVERY;
};

/** What was written since some turn. */
export type SavedNews = {
  /** The last turn that is in it. */
  readonly turn: number;
  /** Comments that were added, changed or removed; `null`: perhaps every one. */
  readonly ids: readonly SavedId[] | null;
};

const EVERY = '*';

/** As many of the last writes are kept; who is further behind reads everything anew. */
const LENGTH = 20_000;

/** Dexie's numbers are a `const enum`, which is not there when the program runs. */
const RANGE: DBCoreRangeType.Range = 2;

/**
 * Writes down, in the same transaction, which saved comments were written: so whoever keeps
 * something made from them (`lib/search` its index) need not read fifty thousand to find the one
 * that changed. Beneath every table, so that no code above it can forget.
 */
export function logSaved(core: DBCore): DBCore {
  if (!core.schema.tables.some(({ name }) => name === 'savedLog')) return core;
  return {
    ...core,
    table(name) {
      const table = core.table(name);
      if (name !== 'saved') return table;
      const log = core.table('savedLog');
      return {
        ...table,
        async mutate(request) {
          const { trans } = request;
          const response = await table.mutate(request);
          const values = idsIn(request).map((id) => ({ id }));
          const { lastResult } = await log.mutate({ type: 'add', trans, values });
          const range = { type: RANGE, lower: 0, upper: Number(lastResult) - LENGTH };
          if (range.upper > 0) await log.mutate({ type: 'deleteRange', trans, range });
          return response;
        },
      };
    },
  };
}

/** What was written after a turn; of a store that was made anew since, nobody can tell. */
export async function readSavedLog(db: Database, after: number): Promise<SavedNews> {
  return db.transaction('r', db.savedLog, async () => {
    const rows = await db.savedLog.where('turn').above(after).toArray();
    const turn = await lastTurn(db);
    const ids = new Set(rows.map(({ id }) => id));
    const isWhole = turn - after === rows.length && !ids.has(EVERY);
    return { turn, ids: isWhole ? [...ids] : null };
  });
}

/** The turn of the last write; 0 where there was none yet. */
export async function lastTurn(db: Database): Promise<number> {
  return (await db.savedLog.orderBy('turn').last())?.turn ?? 0;
}

function idsIn(request: DBCoreMutateRequest): readonly string[] {
  if (request.type === 'delete') return request.keys;
  if (request.type === 'deleteRange') return [EVERY];
  return request.values.map(({ id }) => id);
}
