import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SavedPlace } from '../../../lib/model/saved';
import type { Change } from '../../../lib/rpc/contract';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { FIRST_SAVED, readFirstSaved } from '../../../lib/store/first-saved';
import { createSavedReader } from '../../../lib/store/saved-reader';
import { schemaVersions } from '../../../lib/store/schema';
import { savedComment } from '../saved';

let names = 0;

function newStore() {
  const name = `saved-${++names}`;
  const heard: Change[] = [];
  const open = keepOpen(() => openDatabase({ name }));
  const store = createStore(open, (change) => heard.push(change));
  const deletions = async () => (await open()).deletions.toArray();
  return { name, store, heard, deletions };
}

const place: SavedPlace = {
  host: 'probationmatters.blogspot.com',
  postId: '100',
  url: 'https://probationmatters.blogspot.com/2023/11/kettle.html',
};
const { post } = savedComment({ id: '1' });

describe('a saved comment', () => {
  it('is kept, and everybody hears which', async () => {
    const { store, heard } = newStore();
    const saved = [savedComment({ id: '2', savedAt: 6 }), savedComment({ id: '1', savedAt: 5 })];
    await store.saveComments(saved);
    expect(await store.readSaved(place)).toEqual(saved.reverse());
    expect(heard).toEqual([{ subject: 'saved', ids: ['2', '1'] }]);
  });

  it('stays as it is when it is saved again', async () => {
    const { store } = newStore();
    const first = savedComment({ id: '1', note: 'mine', tags: ['tea'] });
    await store.saveComments([first]);
    await store.saveComments([savedComment({ id: '1', savedAt: 9 }), savedComment({ id: '2' })]);
    expect(await store.readSaved(place)).toEqual([first, savedComment({ id: '2' })]);
  });

  it('is gone once removed, which is remembered, and comes back as it was', async () => {
    const { store, heard, deletions } = newStore();
    const saved = [
      savedComment({ id: '1', note: 'mine', tags: ['tea'] }),
      savedComment({ id: '2' }),
    ];
    await store.saveComments(saved);
    heard.length = 0;
    await store.removeSaved(['1', '9'], 7, null);
    await store.removeSaved(['1', '9'], 7, null);
    expect(await store.readSaved(place)).toEqual([savedComment({ id: '2' })]);
    expect(await deletions()).toEqual([{ subject: 'saved', id: '1', at: 7 }]);
    expect(heard).toEqual([{ subject: 'saved', ids: ['1'] }]);
    await store.saveComments(saved.slice(0, 1));
    expect(await store.readSaved(place)).toEqual(saved);
    expect(await deletions()).toEqual([]);
  });

  it('takes another note and other tags, unless it was removed', async () => {
    const { store } = newStore();
    await store.saveComments([savedComment({ id: '1' })]);
    await store.editSaved('1', { note: 'mine', tags: ['tea', 'cups'] }, 8, null);
    await store.editSaved('2', { note: 'nothing there', tags: [] }, 8, null);
    const edited = savedComment({ id: '1', note: 'mine', tags: ['tea', 'cups'], editedAt: 8 });
    expect(await store.readSaved(place)).toEqual([edited]);
  });

  it('keeps what a page says of it, and tells of it only where that is news', async () => {
    const { store, heard } = newStore();
    await store.saveComments(['1', '2', '3'].map((id) => savedComment({ id })));
    heard.length = 0;
    const words = { html: 'Other', text: 'Other' };
    const there = (id: string) => ({ id, is: 'there', words: savedComment({ id }) }) as const;
    for (const at of [8, 9]) {
      await store.noticeSaved(
        [{ id: '1', is: 'gone' }, { id: '2', is: 'there', words }, there('3')],
        at,
        null,
      );
    }
    expect(await store.readSaved(place)).toEqual([
      savedComment({ id: '1', goneAt: 8 }),
      savedComment({ id: '2', changed: { ...words, noticedAt: 8 } }),
      savedComment({ id: '3' }),
    ]);
    expect(heard).toEqual([{ subject: 'saved', ids: ['1', '2'] }]);
  });

  it("of another blog is not changed in this one's name", async () => {
    const { store, heard } = newStore();
    await store.saveComments([savedComment({ id: '1' })]);
    heard.length = 0;
    await store.editSaved('1', { note: 'x', tags: [] }, 8, 'other.example');
    await store.noticeSaved([{ id: '1', is: 'gone' }], 8, 'other.example');
    await store.removeSaved(['1'], 8, 'other.example');
    expect(await store.readSaved({ ...place, host: 'other.example' })).toEqual([]);
    expect(await store.readSaved(place)).toEqual([savedComment({ id: '1' })]);
    expect(heard).toEqual([]);
  });

  it('of a page without a number is found by its address', async () => {
    const { store } = newStore();
    const nameless = savedComment({ id: '1', post: { ...post, postId: null } });
    const nowhere = savedComment({ id: '2', post: { ...post, postId: null, url: null } });
    await store.saveComments([nameless, nowhere, savedComment({ id: '3' })]);
    const found = await store.readSaved({ ...place, postId: null });
    expect(found.map(({ id }) => id)).toEqual(['1', '3']);
    expect(await store.readSaved({ ...place, postId: null, url: null })).toEqual([]);
  });
});

it('gives the tags in use, the most used first', async () => {
  const { store } = newStore();
  await store.saveComments([
    savedComment({ id: '1', tags: ['tea'] }),
    savedComment({ id: '2', tags: ['cups', 'tea'] }),
    savedComment({ id: '3', tags: ['tea', 'cups', 'spoons'] }),
  ]);
  expect(await store.readTags()).toEqual(['tea', 'cups', 'spoons']);
});

it('tags many at once, and leaves what they have besides', async () => {
  const { store, heard } = newStore();
  await store.saveComments([
    savedComment({ id: '1', tags: ['tea'] }),
    savedComment({ id: '2', tags: ['Cups', 'tea'] }),
    savedComment({ id: '3', tags: ['spoons'] }),
  ]);
  heard.length = 0;
  await store.tagSaved(['1', '2', '3', '9'], { add: ['Spoons'], remove: ['cups'] }, 8);
  expect(await store.readSaved(place)).toEqual([
    savedComment({ id: '1', tags: ['tea', 'Spoons'], editedAt: 8 }),
    savedComment({ id: '2', tags: ['tea', 'Spoons'], editedAt: 8 }),
    savedComment({ id: '3', tags: ['spoons'] }),
  ]);
  expect(heard).toEqual([{ subject: 'saved', ids: ['1', '2'] }]);
});

describe('the reader for our own pages', () => {
  it('gives all, the last saved first, in parts', async () => {
    const { name, store } = newStore();
    await store.saveComments(
      [5, 7, 6].map((savedAt) => savedComment({ id: `${savedAt}`, savedAt })),
    );
    const reader = createSavedReader(undefined, name);
    const parts: string[][] = [];
    for await (const part of reader.readAll(2)) parts.push(part.map(({ id }) => id));
    expect(parts).toEqual([['7', '6'], ['5']]);
    expect((await reader.read(['5', '9', '7'])).map(({ id }) => id)).toEqual(['5', '7']);
    expect(await reader.count()).toBe(3);
  });

  it('gives the first rows before anything else is there', async () => {
    const { name, store } = newStore();
    await store.saveComments(
      Array.from({ length: FIRST_SAVED + 5 }, (_, i) => savedComment({ id: `${i}`, savedAt: i })),
    );
    const first = await readFirstSaved(name);
    expect(first).toEqual(await createSavedReader(undefined, name).newest(0, FIRST_SAVED));
  });

  it('leaves it to others where the store is missing or older', async () => {
    const name = `saved-${++names}`;
    expect(await readFirstSaved(name)).toBeNull();
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
    const older = { name, versions: schemaVersions.slice(0, -1) };
    (await openDatabase(older)).close();
    expect(await readFirstSaved(name)).toBeNull();
  });

  it('makes no store where there is none', async () => {
    const name = `saved-${++names}`;
    await expect(createSavedReader(undefined, name).count()).rejects.toThrow(
      'not opened the store yet',
    );
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
  });
});
