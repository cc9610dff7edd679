import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../lib/rpc/contract';
import { createStore } from '../../../lib/store/create-store';
import {
  type DatabaseOptions,
  keepOpen,
  openDatabase,
  openForReading,
} from '../../../lib/store/database';
import { type SchemaVersion, schemaVersions } from '../../../lib/store/schema';
import { savedComment } from '../saved';
import { type Sample, samples } from './samples';

let names = 0;
const newName = () => `database-${++names}`;

/** The store as a Threadkeeper of that version left it on the disk. */
async function write(
  { name, versions = schemaVersions }: DatabaseOptions,
  upTo: number,
  { written }: Sample,
): Promise<void> {
  const db = await openDatabase({
    ...(name && { name }),
    versions: versions.filter(({ version }) => version <= upTo),
  });
  for (const [table, rows] of Object.entries(written)) await db.table(table).bulkPut(rows);
  db.close();
}

async function read(options: DatabaseOptions): Promise<Record<string, unknown[]>> {
  const db = await openDatabase(options);
  const rows = await Promise.all(
    db.tables.map(async (t): Promise<[string, unknown[]]> => [t.name, await t.toArray()]),
  );
  db.close();
  return Object.fromEntries(rows);
}

function openNative(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The disk as the browser has it, with no library in between. */
async function onDisk(name: string): Promise<unknown> {
  const db = await openNative(name);
  const tables = [...db.objectStoreNames];
  const rows = tables.map(
    (table) =>
      new Promise((resolve) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve([table, request.result]);
      }),
  );
  const found = { version: db.version, rows: await Promise.all(rows) };
  db.close();
  return found;
}

const newest = schemaVersions.length;

const sampleOf = (version: number): Sample => samples[version] ?? { written: {}, migrated: {} };

/** A version that might come: it renames a field of one table and adds another table. */
const nextVersion: SchemaVersion = {
  version: newest + 1,
  stores: { later: 'key' },
  upgrade: (transaction) =>
    transaction
      .table('folds')
      .toCollection()
      .modify((row) => {
        row.foldedAt = row.at;
      }),
};

describe('the schema', () => {
  it('has a sample of every version, counted from 1', () => {
    const versions = schemaVersions.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_version, i) => i + 1));
    expect(Object.keys(samples).map(Number)).toEqual(versions);
  });

  it.each(schemaVersions.map(({ version }) => version))(
    'brings a store of version %i up to date',
    async (version) => {
      const name = newName();
      await write({ name }, version, sampleOf(version));
      expect(await read({ name })).toEqual(sampleOf(version).migrated);
    },
  );

  it('runs the upgrade of a version to come on what the one before wrote', async () => {
    const name = newName();
    const versions = [...schemaVersions, nextVersion];
    await write({ name }, newest, sampleOf(newest));
    expect(await read({ name, versions })).toEqual({
      ...sampleOf(newest).written,
      folds: sampleOf(newest).written.folds?.map((row) => ({
        ...row,
        foldedAt: 1_700_000_000_000,
      })),
      later: [],
    });
  });

  it('is left as it was when an upgrade fails half-way', async () => {
    const name = newName();
    await write({ name }, newest, sampleOf(newest));
    const before = await onDisk(name);
    const failing: SchemaVersion = {
      ...nextVersion,
      upgrade: async (transaction) => {
        await transaction.table('folds').clear();
        throw new Error('a fault in the upgrade');
      },
    };
    const versions = [...schemaVersions, failing];
    await expect(openDatabase({ name, versions })).rejects.toThrow('a fault in the upgrade');
    expect(await onDisk(name)).toEqual(before);
    expect(await read({ name })).toEqual(sampleOf(newest).written);
  });
});

describe('a store that a newer Threadkeeper wrote', () => {
  async function openNewer(newer: SchemaVersion): Promise<{ name: string; store: Store }> {
    const name = newName();
    await write({ name }, newest, sampleOf(newest));
    (await openDatabase({ name, versions: [...schemaVersions, newer] })).close();
    return {
      name,
      store: createStore(
        keepOpen(() => openDatabase({ name })),
        () => undefined,
      ),
    };
  }

  it('can be read', async () => {
    const { store } = await openNewer(nextVersion);
    expect(await store.readStoreState()).toEqual({ isReadOnly: true });
    expect(await store.readCorrections('100')).toEqual({
      2: { kind: 'detached' },
      3: { kind: 'under', parent: '1' },
    });
    expect((await store.readSettings()).foldDepth).toBe(3);
    expect(await store.readVisit('100', ['1', '4'])).toMatchObject({ newIds: ['4'] });
  });

  it('is known as one also where it is taken over while it is being opened', async () => {
    const name = newName();
    await write({ name }, newest, sampleOf(newest));
    const older = await openNative(name);
    const newer = openNative(name, (newest + 1) * 10);
    const opening = openDatabase({ name });
    // Asked after it: it was told of the older one, which the newer one is still waiting for.
    expect(await indexedDB.databases()).toContainEqual({ name, version: newest * 10 });
    older.close();
    (await newer).close();
    const db = await opening;
    expect(db.isReadOnly).toBe(true);
    await expect(db.settings.put({ key: 'foldDepth', value: 1 })).rejects.toMatchObject({
      kind: 'read-only',
    });
    db.close();
  });

  it('refuses every write, and not a byte of it is changed', async () => {
    const { name, store } = await openNewer(nextVersion);
    const before = await onDisk(name);
    const writes: Promise<unknown>[] = [
      store.openVisit(
        '100',
        { ids: ['4'], isComplete: true },
        { pageId: 'p', at: 5, kind: 'fresh' },
        { own: 1, open: [1] },
      ),
      store.markSeen('100', ['4']),
      store.changeFolds('100', { 1: 'open' }, 5),
      store.setCorrection('100', '2', null),
      store.setCorrection('100', '2', { kind: 'detached' }),
      store.changeSetting('foldDepth', 1),
      store.switchBlog('a.blogspot.com', true),
      store.removeMute('mute-a', 5),
      store.saveComments([savedComment({ id: '7' })]),
      store.removeSaved(['6'], 5, null),
      store.editSaved('6', { note: 'other', tags: [] }, 5, null),
      store.noticeSaved([{ id: '6', is: 'gone' }], 5, null),
      store.tagSaved(['6'], { add: ['x'], remove: [] }, 5),
      store.noteMatches({ 'mute-a': ['6'] }, 5),
    ];
    for (const writing of writes) {
      await expect(writing).rejects.toMatchObject({ name: 'StoreError', kind: 'read-only' });
    }
    expect(await onDisk(name)).toEqual(before);
  });

  it('is not touched where a table that we know is gone from it', async () => {
    const { name, store } = await openNewer({ version: newest + 1, stores: { folds: null } });
    const before = await onDisk(name);
    await expect(store.readSettings()).rejects.toMatchObject({ kind: 'read-only' });
    await expect(store.changeSetting('foldDepth', 1)).rejects.toMatchObject({ kind: 'read-only' });
    expect(await onDisk(name)).toEqual(before);
  });
});

describe('a store that is opened for reading alone', () => {
  it('is not touched before the background has brought it up to date', async () => {
    const name = newName();
    await write({ name }, newest - 1, sampleOf(newest - 1));
    const before = await onDisk(name);
    await expect(openForReading(name)).rejects.toMatchObject({ kind: 'storage' });
    expect(await onDisk(name)).toEqual(before);
    (await openDatabase({ name })).close();
    const db = await openForReading(name);
    expect(await db.saved.count()).toBe(sampleOf(newest).migrated.saved?.length);
    await expect(db.saved.clear()).rejects.toMatchObject({ kind: 'read-only' });
    db.close();
  });

  it('is not thrown away where the background makes it at the same moment', async () => {
    const name = newName();
    const background = keepOpen(() => openDatabase({ name }));
    const written = background().then((db) => db.settings.put({ key: 'foldDepth', value: 3 }));
    await openForReading(name).then(
      (db) => db.close(),
      () => undefined,
    );
    await written;
    expect(await (await background()).settings.toArray()).toEqual([{ key: 'foldDepth', value: 3 }]);
    (await background()).close();
  });

  it('steps aside for a newer version, and is opened again after it', async () => {
    const name = newName();
    await write({ name }, newest, sampleOf(newest));
    const open = keepOpen(() => openForReading(name));
    await open();
    (await openDatabase({ name, versions: [...schemaVersions, nextVersion] })).close();
    expect(await (await open()).saved.count()).toBe(sampleOf(newest).migrated.saved?.length);
    (await open()).close();
  });
});

describe('the open database', () => {
  it('is opened once, however many ask', async () => {
    const name = newName();
    let openings = 0;
    const open = keepOpen(() => {
      openings++;
      return openDatabase({ name });
    });
    const [one, other] = await Promise.all([open(), open()]);
    expect([one === other, openings]).toEqual([true, 1]);
  });

  it('is opened again after the browser closed it', async () => {
    const name = newName();
    const open = keepOpen(() => openDatabase({ name }));
    (await open()).close();
    const [one, other] = await Promise.all([open(), open()]);
    expect([one === other, one.isOpen()]).toEqual([true, true]);
  });

  it('is told of as blocked while an old page holds it, and opened once that lets go', async () => {
    const name = newName();
    await write({ name }, newest - 1, sampleOf(newest - 1));
    const old = await openNative(name);
    let openings = 0;
    const open = keepOpen((onBlocked) => {
      openings++;
      return openDatabase({ name, onBlocked });
    });
    for (let i = 0; i < 2; i++) await expect(open()).rejects.toMatchObject({ kind: 'blocked' });
    old.close();
    await vi.waitFor(async () => expect((await open()).isOpen()).toBe(true));
    expect(openings).toBe(1);
    (await open()).close();
    expect((await open()).isOpen()).toBe(true);
  });

  it('is tried again after it could not be opened', async () => {
    const name = newName();
    const failures = [new Error('the disk is away')];
    const open = keepOpen(async () => {
      const failure = failures.pop();
      if (failure) throw failure;
      return openDatabase({ name });
    });
    await expect(open()).rejects.toThrow('the disk is away');
    expect((await open()).isOpen()).toBe(true);
  });
});

it('carries out one write at a time, though to different tables and through two connections', async () => {
  const name = newName();
  const [one, other] = await Promise.all([openDatabase({ name }), openDatabase({ name })]);
  const order: string[] = [];
  await one.transaction('rw', one.folds, async () => {
    // Asked for outside of this transaction, while it is under way.
    void Dexie.ignoreTransaction(() =>
      other.settings.put({ key: 'foldDepth', value: 1 }).then(() => order.push('other')),
    );
    for (const commentId of ['1', '2', '3']) {
      await one.folds.put({ postId: '10', commentId, fold: 'open', at: 5 });
      order.push(commentId);
    }
  });
  await vi.waitFor(() => expect(order).toEqual(['1', '2', '3', 'other']));
});

describe('a write that the browser refuses', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'storage'],
  ])('for %s is of the kind "%s" and leaves nothing half-written', async (domName, kind) => {
    const name = newName();
    const open = keepOpen(() => openDatabase({ name }));
    const heard: unknown[] = [];
    const store = createStore(open, (change) => heard.push(change));
    await store.changeFolds('1', { 2: 'branch' }, 5);
    heard.length = 0;

    const db = await open();
    let puts = 0;
    // As a full disk does it: the first rows go in, then a request fails and with it the whole.
    db.folds.hook('creating', () => {
      if (++puts === 2) throw new DOMException('refused', domName);
    });
    const writing = store.changeFolds('1', { 3: 'branch', 4: 'branch', 5: 'branch' }, 5);
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', kind });
    expect(await store.readFolds('1', 5)).toEqual({ 2: 'branch' });
    expect(heard).toEqual([]);
  });
});
