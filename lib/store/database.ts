import Dexie, { type DBCore } from 'dexie';
import { logSaved } from './saved-log';
import { type Database, type SchemaVersion, schemaVersions } from './schema';
import { StoreError } from './store-error';

/** Where to look for the store, and what its history is; tests have others. */
export type DatabaseOptions = {
  readonly name?: string;
  readonly versions?: readonly SchemaVersion[];
  /** Told where the store waits for somebody who has an older version of it open. */
  readonly onBlocked?: () => void;
};

/** Gives the open store; see {@link keepOpen}. */
export type OpenDatabase = () => Promise<Database>;

/** Dexie keeps its version times ten in the browser's database. */
const NATIVE_FACTOR = 10;

/**
 * Opens the store and brings an older one up to date.
 *
 * One that a newer Threadkeeper wrote is opened as it is: reading works, every write is a
 * `read-only` {@link StoreError}. Dexie by itself would open it too, but then write to it, and add
 * what it misses there.
 */
export async function openDatabase({
  name = 'threadkeeper',
  versions = schemaVersions,
  onBlocked,
}: DatabaseOptions = {}): Promise<Database> {
  const newest = Math.max(...versions.map(({ version }) => version));
  const isNewer = (native: number) => native >= (newest + 1) * NATIVE_FACTOR;
  const isReadOnly = isNewer(await versionOnDisk(name));
  // A write that was confirmed is to survive a power cut too.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false });

  if (isReadOnly) dexie.use({ stack: 'dbcore', create: refuseWrites });
  else {
    dexie.use({ stack: 'dbcore', create: writeInTurn });
    dexie.use({ stack: 'dbcore', create: logSaved });
    declare(dexie, versions);
  }
  if (onBlocked) dexie.on('blocked', onBlocked);

  const database = await openAs(dexie, versions, { isReadOnly });
  if (isReadOnly || !isNewer(database.backendDB().version)) return database;
  // A newer Threadkeeper waited for us to close, and had its turn after the question.
  database.close();
  return openDatabase({ name, versions, ...(onBlocked && { onBlocked }) });
}

async function openAs(
  dexie: Dexie,
  versions: readonly SchemaVersion[],
  { isReadOnly }: { readonly isReadOnly: boolean },
): Promise<Database> {
  await dexie.open();
  try {
    // Dexie gives a database that it has no declaration of no `db.seen` and the like.
    const tables = tablesOf(versions).map((name) => [name, dexie.table(name)]);
    return Object.assign(dexie, Object.fromEntries(tables), { isReadOnly });
  } catch (cause) {
    dexie.close();
    throw new StoreError('read-only', 'a newer version lacks a table that we know', { cause });
  }
}

/**
 * Opens the store for reading alone: every write is a `read-only` {@link StoreError}.
 *
 * @throws {@link StoreError} where it is not there or not up to date; it is both once the background
 *   has answered a call.
 */
export async function openForReading(name = 'threadkeeper'): Promise<Database> {
  // Dexie deletes what it made by asking for a store that is not there: by then the background's.
  if ((await versionOnDisk(name)) < schemaVersions.length * NATIVE_FACTOR) {
    throw new StoreError('storage', 'the background has not opened the store yet');
  }
  const dexie = new Dexie(name, { autoOpen: false });
  dexie.use({ stack: 'dbcore', create: refuseWrites });
  return openAs(dexie, schemaVersions, { isReadOnly: true });
}

/**
 * Opens the store when it is first needed and again when the browser has closed it. A failure is
 * not kept: the next one who asks tries again. While an old page of ours holds the store, whoever
 * asks gets a `blocked` {@link StoreError}, and the opening goes on.
 */
export function keepOpen(
  open: (onBlocked: () => void) => Promise<Database> = (onBlocked) => openDatabase({ onBlocked }),
): OpenDatabase {
  let opening: Promise<Database> | null = null;
  let blocked: Promise<never> | null = null;
  const begin = () => {
    let tell = () => {};
    blocked = new Promise((_, reject) => {
      tell = () => reject(new StoreError('blocked', 'an older page holds the store open'));
    });
    // Whoever asks hears of it; there may be nobody.
    blocked.catch(() => undefined);
    return open(() => tell());
  };
  return async function opened(): Promise<Database> {
    const current = opening ?? begin();
    opening = current;
    try {
      const database = await Promise.race(blocked ? [current, blocked] : [current]);
      if (database.isOpen()) return database;
    } catch (error) {
      if (opening === current && !isBlocked(error)) opening = null;
      throw error;
    }
    if (opening === current) opening = null;
    return opened();
  };
}

function isBlocked(error: unknown): boolean {
  return error instanceof StoreError && error.kind === 'blocked';
}

/** Zero where there is none yet. Asks without opening, so that nothing is made by it. */
async function versionOnDisk(name: string): Promise<number> {
  try {
    const databases = await indexedDB.databases();
    return databases.find((found) => found.name === name)?.version ?? 0;
  } catch {
    // Firefox tells of none where the file of one is damaged, be it another's.
    return versionOnceOpen(name);
  }
}

/** The same by opening it, at which browsers make one anew that they cannot read. */
async function versionOnceOpen(name: string): Promise<number> {
  const dexie = new Dexie(name, { autoOpen: false });
  try {
    await dexie.open();
    return dexie.backendDB().version;
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchDatabaseError') return 0;
    throw error;
  } finally {
    dexie.close();
  }
}

/** The tables that the newest version has. */
function tablesOf(versions: readonly SchemaVersion[]): readonly string[] {
  const stores = Object.assign({}, ...versions.map((version) => version.stores));
  return Object.keys(stores).filter((name) => stores[name] !== null);
}

function declare(dexie: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = dexie.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
}

/**
 * Lets every write reach over all tables, so that the browser carries out one at a time, whoever
 * asks. Chromium throws the whole store away as damaged when it starts again after it died over two
 * unfinished writes to different tables (seen with version 156, every few deaths).
 */
function writeInTurn(core: DBCore): DBCore {
  const everything = core.schema.tables.map(({ name }) => name);
  return {
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(mode === 'readwrite' ? everything : tables, mode, options),
  };
}

/** Beneath every table, so that no code above it can forget to ask. */
function refuseWrites(core: DBCore): DBCore {
  return {
    ...core,
    transaction(tables, mode, options) {
      if (mode === 'readwrite') throw new StoreError('read-only', 'written by a newer version');
      return core.transaction(tables, mode, options);
    },
  };
}
