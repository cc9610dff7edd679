import type { SavedId } from '../model/saved';
import type { SyncedChanges, SyncedRows } from '../model/synced';
import type { Announce, Asynchronous, Change, SyncMethods, SyncState } from '../rpc/contract';
import { bytesAfter, changeOfArea, readAccount, selectForAccount } from './account';
import { type Exchange, exchange } from './exchange';
import { fromArea, problemOf, SyncError } from './problems';
import { readItemKey } from './replica';
import { isShardKey } from './shards';
import { NEVER_SYNCED, readState, type SyncRecord } from './sync-record';

/** A `browser.storage` area, as far as it is needed. */
export type SyncArea = {
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
};

/** The store, as far as it is synced. */
export type SyncedStore = {
  readonly exchange: (
    asked: readonly SavedId[],
    decide: (rows: SyncedRows) => Decided,
  ) => Promise<Decided>;
  readonly forget: () => Promise<void>;
};

type Decided = Exchange & { readonly rows: SyncedRows };

export type SyncOptions = {
  /** `browser.storage.sync`. */
  readonly area: SyncArea;
  /** Where this browser notes how sync fares: nothing of it travels. */
  readonly notes: {
    readonly get: (keys: string[]) => Promise<Record<string, unknown>>;
    readonly set: (items: Record<string, unknown>) => Promise<void>;
  };
  readonly store: () => Promise<SyncedStore>;
  /** Something that was kept here is another now, or sync is. */
  readonly announce: Announce;
  readonly now: () => number;
  /** A name for this browser that no other has. */
  readonly newName: () => string;
  /** Calls back once after so many milliseconds. */
  readonly after: (milliseconds: number, act: () => void) => void;
};

/** Keeps the store and the reader's account alike, as long as the reader wants it. */
export type Sync = Asynchronous<SyncMethods> & {
  /** The background has started: makes up for what an end of it cut short. */
  readonly start: () => void;
  /** Something was written to the store. */
  readonly note: (change: Change) => void;
  /** Something came into the account, or went; by key of the area. */
  readonly hear: (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => void;
  /** Resolves once nothing is being done. */
  readonly settled: () => Promise<void>;
};

/** So long after a change, in milliseconds, that a burst of them is one write. */
const SOON = 2_000;
/** Browsers take 1,800 writes an hour; so long between two, in milliseconds, and it is 720 at most. */
const BETWEEN_WRITES = 5_000;
/** After a failure, in milliseconds. Should the background end before, its next start tries again. */
const RETRY = 60_000;

/** The key of `storage.local` under which sync notes how it stands. */
export const NOTES = 'sync';

export function createSync(options: SyncOptions): Sync {
  const { area, notes, store, announce, now, newName, after } = options;
  /** What we wrote last, so that its echo is told from what others write. */
  let written: Readonly<Record<string, unknown>> = {};
  let wroteAt = Number.NEGATIVE_INFINITY;
  let isPlanned = false;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const read = async (): Promise<SyncRecord> => readState((await notes.get([NOTES]))[NOTES]);
  const record = async (change: Partial<SyncRecord>): Promise<void> => {
    await notes.set({ [NOTES]: { ...(await read()), ...change } });
    announce({ subject: 'sync' });
  };

  const plan = (wait: number) => {
    if (isPlanned) return;
    isPlanned = true;
    after(Math.max(wait, wroteAt + BETWEEN_WRITES - now()), () => {
      isPlanned = false;
      void inTurn(putTogether).catch(() => undefined);
    });
  };

  async function putTogether(): Promise<void> {
    const { isOn, by } = await read();
    if (!isOn) return;
    try {
      await record({ ...(await roundTrip(by)), at: now(), problem: null });
    } catch (error) {
      await record({ problem: problemOf(error) });
      if (problemOf(error) !== 'newer') plan(RETRY);
    }
  }

  async function roundTrip(by: string): Promise<Pick<SyncState, 'bytes' | 'left'>> {
    const found = await fromArea(() => area.get(null));
    const account = readAccount(found);
    if (account.isNewer) throw new SyncError('newer');
    const asked = [...account.replica.keys()].flatMap((key) => {
      const place = readItemKey(key);
      return place?.subject === 'saved' ? [place.id] : [];
    });
    const { replica, changes, rows } = await (await store()).exchange(asked, (rows) => ({
      ...exchange(rows, account.replica, { now: now(), by }),
      rows,
    }));
    tell(changes);

    const selection = selectForAccount(replica, account.replica);
    const change = changeOfArea(found, account, selection);
    if (Object.keys(change.set).length > 0) {
      wroteAt = now();
      written = change.set;
      await fromArea(() => area.set(change.set));
    }
    if (change.remove.length > 0) {
      wroteAt = now();
      await fromArea(() => area.remove([...change.remove]));
    }
    const { left } = selection;
    const beyond = Math.max(0, rows.savedCount - rows.saved.length);
    return {
      bytes: bytesAfter(found, change),
      left: { saved: left.saved + beyond, others: left.settings + left.follows + left.mutes },
    };
  }

  /** What came from the account is news to all who show it. */
  function tell({ put, remove }: SyncedChanges): void {
    const saved = [...put.saved.map(({ id }) => id), ...remove.saved];
    if (saved.length > 0) announce({ subject: 'saved', ids: saved });
    for (const subject of ['mutes', 'follows'] as const) {
      if (put[subject].length + remove[subject].length > 0) announce({ subject });
    }
    if (put.settings.length > 0) announce({ subject: 'settings' });
  }

  async function leave(): Promise<void> {
    await record({ ...NEVER_SYNCED });
    // A store that cannot be written keeps what it knew, which does no harm: it is known no worse.
    await (await store()).forget().catch(() => undefined);
  }

  return {
    start: () => plan(SOON),
    note({ subject }) {
      if (SYNCED.has(subject)) plan(SOON);
    },
    hear(changes) {
      const isNews = ([key, { newValue }]: readonly [string, { readonly newValue?: unknown }]) =>
        isShardKey(key) && newValue !== written[key];
      if (Object.entries(changes).some(isNews)) plan(SOON);
    },
    async readSync() {
      const { isOn, at, bytes, left, problem } = await read();
      return { isOn, at, bytes, left, problem };
    },
    switchSync: (isOn) =>
      inTurn(async () => {
        if ((await read()).isOn === isOn) return;
        if (!isOn) return leave();
        await record({ ...NEVER_SYNCED, isOn, by: newName() });
        await putTogether();
      }),
    syncNow: () => inTurn(putTogether),
    removeSynced: () =>
      inTurn(async () => {
        await leave();
        const found = await fromArea(() => area.get(null));
        const ours = Object.keys(found).filter(isShardKey);
        written = {};
        if (ours.length > 0) await fromArea(() => area.remove(ours));
      }),
    async settled() {
      await queue;
    },
  };
}

/** The subjects of changes that concern sync. */
const SYNCED: ReadonlySet<Change['subject']> = new Set(['saved', 'mutes', 'follows', 'settings']);
