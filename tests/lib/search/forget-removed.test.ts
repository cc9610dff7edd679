import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { searchDocument } from '../../../lib/search/document';
import { forgetRemoved } from '../../../lib/search/forget-removed';
import { createIndexCache, dropIndexCache, hasIndexCache } from '../../../lib/search/index-cache';
import { indexOf } from '../../../lib/search/search-index';
import { savedComment } from '../saved';

const tea = savedComment({ id: '1', text: 'tea', note: 'samovar' });
const rota = savedComment({ id: '2', text: 'rota', tags: ['staffing'] });
const cache = createIndexCache();
/** A store in which these are saved. */
const storeOf =
  (...kept: readonly string[]) =>
  async (ids: readonly string[]) =>
    new Set(ids.filter((id) => kept.includes(id)));

beforeEach(async () => {
  await dropIndexCache();
});

it.each([[['1']], [null]])('leaves nothing of what was removed, told of %j', async (told) => {
  await cache.write({ turn: 7, index: indexOf([tea, rota].map(searchDocument)) });
  await forgetRemoved(told, storeOf('2'));
  const kept = await cache.read();
  const { index } = { index: indexOf([searchDocument(rota)]), ...kept };
  // The places of the words are others than in one that is made anew.
  expect([kept?.turn, index.ids, new Set(index.words), index.labels]).toEqual([
    7,
    ['2'],
    new Set(indexOf([searchDocument(rota)]).words),
    indexOf([searchDocument(rota)]).labels,
  ]);
});

it('leaves the index as it is where nothing was removed', async () => {
  const kept = { turn: 7, index: indexOf([tea, rota].map(searchDocument)) };
  await cache.write(kept);
  await forgetRemoved(['2', '3'], storeOf('1', '2', '3'));
  await forgetRemoved(null, storeOf('1', '2', '3'));
  expect(await cache.read()).toEqual(kept);
});

it('throws the index away with the last comment, and makes none where there is none', async () => {
  await cache.write({ turn: 7, index: indexOf([tea].map(searchDocument)) });
  await forgetRemoved(['1'], storeOf());
  expect(await hasIndexCache()).toBe(false);
  await forgetRemoved(['1'], storeOf());
  expect(await hasIndexCache()).toBe(false);
});

it('throws an index away that it cannot read', async () => {
  const index = indexOf([tea].map(searchDocument));
  await cache.write({ turn: 7, index: { ...index, ids: [] } });
  await forgetRemoved(['1'], storeOf('2'));
  expect(await hasIndexCache()).toBe(false);
});
