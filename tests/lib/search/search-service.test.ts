import { expect, it, vi } from 'vitest';
import type { SavedComment } from '../../../lib/model/saved';
import { EVERYTHING } from '../../../lib/search/ask';
import type { CachedIndex } from '../../../lib/search/index-cache';
import { type FromSearch, startSearchService } from '../../../lib/search/search-service';
import { savedComment } from '../saved';

/** A store in memory, with its log of writes, and a cache that a test can look into. */
function newLibrary(...rows: readonly SavedComment[]) {
  const table = new Map(rows.map((row) => [row.id, row]));
  const log: string[] = [];
  const cache: { kept: CachedIndex | null } = { kept: null };
  let readAll = 0;
  return {
    cache,
    howOftenReadWhole: () => readAll,
    put(row: SavedComment) {
      table.set(row.id, row);
      log.push(row.id);
    },
    remove(id: string) {
      table.delete(id);
      log.push(id);
    },
    /** A worker, with what it has sent so far. */
    start() {
      const sent: FromSearch[] = [];
      const { receive } = startSearchService({
        source: {
          async *readAll() {
            readAll++;
            for (const row of [...table.values()]) yield [row];
          },
          read: async (ids) => ids.flatMap((id) => table.get(id) ?? []),
          count: async () => table.size,
          turn: async () => log.length,
          readSince: async (turn) => ({
            turn: log.length,
            ids: turn > log.length ? null : log.slice(turn),
          }),
        },
        cache: {
          read: async () => cache.kept,
          write: async (kept) => {
            cache.kept = kept;
          },
        },
        send: (message) => sent.push(message),
        now: () => 0,
        later: (act) => setTimeout(act),
      });
      const found = () =>
        sent.flatMap((message) => (message.kind === 'found' ? [message.found.ids] : []));
      return { sent, receive, found };
    },
  };
}

const tea = savedComment({ id: '1', text: 'tea' });
const rota = savedComment({ id: '2', text: 'rota' });
type Library = ReturnType<typeof newLibrary>;
/** Until the index stands, and is kept. */
const kept = ({ cache }: Library) => vi.waitFor(() => expect(cache.kept).not.toBeNull());

it('tells how far the index is, and answers as soon as it stands', async () => {
  const { sent, receive, found } = newLibrary(tea, rota).start();
  receive({ kind: 'ask', ask: { text: 'tea', sort: 'saved' } });
  await vi.waitFor(() => expect(found().at(-1)).toEqual(['1']));
  expect(sent.filter(({ kind }) => kind === 'progress')).toEqual([
    { kind: 'progress', done: 0, total: 2 },
    { kind: 'progress', done: 1, total: 2 },
    { kind: 'progress', done: 2, total: 2 },
  ]);
});

it('answers again where something was written', async () => {
  const library = newLibrary(tea);
  const { receive, found } = library.start();
  receive({ kind: 'ask', ask: EVERYTHING });
  await vi.waitFor(() => expect(found().at(-1)).toEqual(['1']));
  library.put(rota);
  library.remove('1');
  receive({ kind: 'changed' });
  await vi.waitFor(() => expect(found().at(-1)).toEqual(['2']));
});

it('answers only the last of what was asked at once', async () => {
  const library = newLibrary(tea, rota);
  const { receive, found } = library.start();
  await kept(library);
  for (const text of ['r', 'ro', 'rota']) receive({ kind: 'ask', ask: { text, sort: 'saved' } });
  await vi.waitFor(() => expect(found()).toEqual([['2']]));
});

it('takes the kept index up again with what was written since', async () => {
  const library = newLibrary(tea);
  library.start();
  await kept(library);
  library.put(rota);
  const { receive, found } = library.start();
  receive({ kind: 'ask', ask: { text: 'rota', sort: 'saved' } });
  await vi.waitFor(() => expect(found().at(-1)).toEqual(['2']));
  await vi.waitFor(() => expect(library.cache.kept?.index.ids).toEqual(['1', '2']));
  expect(library.howOftenReadWhole()).toBe(1);
});

it.each<[why: string, spoil: (kept: CachedIndex) => CachedIndex]>([
  ['is of a store that has gone', (kept) => ({ ...kept, turn: 99 })],
  ['lacks a comment', (kept) => ({ ...kept, index: { ...kept.index, ids: [] } })],
])('makes the index anew where the kept one %s', async (_, spoil) => {
  const library = newLibrary(tea, rota);
  library.start();
  await kept(library);
  library.cache.kept = library.cache.kept && spoil(library.cache.kept);
  const { receive, found } = library.start();
  receive({ kind: 'ask', ask: EVERYTHING });
  await vi.waitFor(() => expect([...(found().at(-1) ?? [])].sort()).toEqual(['1', '2']));
  expect(library.howOftenReadWhole()).toBe(2);
});
