import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { createSavedReader } from '../../../lib/store/saved-reader';
import { savedComment } from '../saved';

let names = 0;

async function open() {
  const name = `saved-log-${++names}`;
  const database = keepOpen(() => openDatabase({ name }));
  const store = createStore(database, () => {});
  await store.readTags();
  const reader = createSavedReader(undefined, name);
  return { store, database, reader };
}

it('tells which comments were written since, whoever wrote them', async () => {
  const { store, database, reader } = await open();
  await store.saveComments([savedComment({ id: '1' }), savedComment({ id: '2' })]);
  const turn = await reader.turn();
  expect(await reader.readSince(turn)).toEqual({ turn, ids: [] });
  await store.editSaved('2', { note: 'Tea', tags: [] }, 5, null);
  await store.removeSaved(['1'], 6, null);
  await (await database()).saved.put(savedComment({ id: '3' }));
  expect(await reader.readSince(turn)).toEqual({ turn: turn + 3, ids: ['2', '1', '3'] });
});

it('cannot tell after all were removed at once', async () => {
  const { store, database, reader } = await open();
  await store.saveComments([savedComment({ id: '1' })]);
  const turn = await reader.turn();
  await (await database()).saved.clear();
  expect(await reader.readSince(turn)).toEqual({ turn: turn + 1, ids: null });
});

it('cannot tell who is further behind than it reaches', async () => {
  const { database, reader } = await open();
  const { saved } = await database();
  const turn = await reader.turn();
  await saved.bulkPut(Array.from({ length: 20_001 }, (_, i) => savedComment({ id: String(i) })));
  expect(await reader.readSince(turn)).toEqual({ turn: turn + 20_001, ids: null });
  expect((await reader.readSince(turn + 1)).ids).toHaveLength(20_000);
});

it('writes nothing down where the writing fails', async () => {
  const { store, database, reader } = await open();
  await store.saveComments([savedComment({ id: '1' })]);
  const turn = await reader.turn();
  const db = await database();
  const failing = db.transaction('rw', db.saved, async () => {
    await db.saved.put(savedComment({ id: '2' }));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await reader.readSince(turn)).toEqual({ turn, ids: [] });
});

it('gives the last saved first, a page at a time', async () => {
  const { store, reader } = await open();
  const rows = [3, 1, 2].map((savedAt) => savedComment({ id: String(savedAt), savedAt }));
  await store.saveComments(rows);
  const ids = async (from: number) => (await reader.newest(from, 2)).map(({ id }) => id);
  expect([await ids(0), await ids(2)]).toEqual([['3', '2'], ['1']]);
});
