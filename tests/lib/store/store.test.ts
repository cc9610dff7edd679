import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Store } from '../../../lib/rpc/contract';
import { defaultSettings } from '../../../lib/settings/settings';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { FOLD_LIFETIME } from '../../../lib/store/folds';

let names = 0;

/** A store as two tabs have it: one background, or two of them on one disk. */
function newStore(): { store: Store; another: () => Store; heard: Change[] } {
  const name = `store-${++names}`;
  const heard: Change[] = [];
  const another = () =>
    createStore(
      keepOpen(() => openDatabase({ name })),
      (change) => heard.push(change),
    );
  return { store: another(), another, heard };
}

const listing = (...ids: string[]) => ({ ids, isComplete: true });
const tabs = { own: 1, open: [1, 2] };
const fresh = (pageId: string, at: number) => ({ pageId, at, kind: 'fresh' }) as const;

describe('what was seen', () => {
  it('is remembered for each post by itself', async () => {
    const { store, another } = newStore();
    await store.openVisit('10', listing('1', '2'), fresh('a', 0), tabs);
    await store.markSeen('10', ['1', '2']);
    await store.leaveVisit('10', 'a', 1000);
    const day = 86_400_000;
    expect(await another().openVisit('10', listing('1', '3', '2'), fresh('b', day), tabs)).toEqual({
      visitId: 'b',
      lastVisitAt: 1000,
      newIds: ['3'],
      ownIds: [],
    });
    expect(await store.readVisit('20', ['1'])).toBeNull();
  });

  it('knows the own comment in every visit', async () => {
    const { store } = newStore();
    await store.openVisit('10', listing('1'), fresh('a', 0), tabs);
    await store.markOwn('10', ['2']);
    const reloaded = { pageId: 'b', at: 5, kind: 'continued' } as const;
    expect(await store.openVisit('10', listing('1', '2', '3'), reloaded, tabs)).toEqual({
      visitId: 'a',
      lastVisitAt: null,
      newIds: ['3'],
      ownIds: ['2'],
    });
  });
});

describe('a folded branch', () => {
  it('stays folded for 30 days and is then forgotten', async () => {
    const { store } = newStore();
    await store.changeFolds('10', { 1: 'branch', 2: 'open' }, 0);
    await store.changeFolds('10', { 3: 'branch' }, 1000);
    expect(await store.readFolds('10', FOLD_LIFETIME - 1)).toEqual({
      1: 'branch',
      2: 'open',
      3: 'branch',
    });
    expect(await store.readFolds('10', FOLD_LIFETIME)).toEqual({ 3: 'branch' });
    expect(await store.readFolds('20', 0)).toEqual({});
  });

  it('is forgotten with all others of its post when they are replaced', async () => {
    const { store } = newStore();
    await store.changeFolds('10', { 1: 'branch', 2: 'open' }, 0);
    await store.changeFolds('20', { 1: 'branch' }, 0);
    await store.replaceFolds('10', { 2: 'comment' }, 5);
    expect(await store.readFolds('10', 5)).toEqual({ 2: 'comment' });
    expect(await store.readFolds('20', 5)).toEqual({ 1: 'branch' });
  });

  it('of any post is cleared from the disk when it is forgotten', async () => {
    const name = `store-${++names}`;
    const open = keepOpen(() => openDatabase({ name }));
    const store = createStore(open, () => undefined);
    await store.changeFolds('10', { 1: 'branch' }, 0);
    await store.changeFolds('20', { 2: 'branch' }, FOLD_LIFETIME);
    const rows = await (await open()).folds.toArray();
    expect(rows).toEqual([{ postId: '20', commentId: '2', fold: 'branch', at: FOLD_LIFETIME }]);
  });
});

it('takes a correction back', async () => {
  const { store } = newStore();
  await store.setCorrection('10', '1', { kind: 'detached' });
  await store.setCorrection('10', '2', { kind: 'under', parent: '1' });
  await store.setCorrection('10', '1', null);
  expect(await store.readCorrections('10')).toEqual({ 2: { kind: 'under', parent: '1' } });
});

describe('the settings', () => {
  it('are the defaults with what was changed', async () => {
    const { store } = newStore();
    await store.changeSetting('order', 'newest');
    await store.switchBlog('a.blogspot.com', false);
    await store.switchBlog('b.example.org', true);
    expect(await store.readSettings()).toEqual({
      ...defaultSettings,
      order: 'newest',
      blogs: { 'a.blogspot.com': false, 'b.example.org': true },
    });
  });

  it('fall back to the default for a value or a key that is no longer known', async () => {
    const name = `store-${++names}`;
    const open = keepOpen(() => openDatabase({ name }));
    const db = await open();
    await db.settings.bulkPut([
      { key: 'order', value: 'by-length' },
      { key: 'foldDepth', value: '3' },
      { key: 'somethingOld', value: true },
      { key: 'countsAsSeen', value: 'on-screen' },
    ]);
    expect(await createStore(open, () => undefined).readSettings()).toEqual({
      ...defaultSettings,
      countsAsSeen: 'on-screen',
    });
  });
});

/** Something that a tab writes about a post. */
type Write = { ids: string[]; as: 'markSeen' | 'markOwn' | 'dismissNew' | 'fold' | 'correct' };

const writes: fc.Arbitrary<Write[]> = fc.array(
  fc.record({
    ids: fc.array(fc.integer({ min: 1, max: 30 }).map(String), { minLength: 1, maxLength: 5 }),
    as: fc.constantFrom('markSeen', 'markOwn', 'dismissNew', 'fold', 'correct'),
  }),
  { maxLength: 12 },
);

describe('two tabs writing at once', () => {
  it.each([
    ['one background', false],
    ['two connections to one disk', true],
  ])('lose nothing and then show the same, with %s', async (_name, isApart) => {
    await fc.assert(
      fc.asyncProperty(writes, writes, fc.scheduler(), async (left, right, scheduler) => {
        const { store, another } = newStore();
        const other = isApart ? another() : store;
        const all = Array.from({ length: 30 }, (_, i) => String(i + 1));
        await store.openVisit('10', listing(), fresh('a', 0), tabs);

        const play = async (tab: Store, todo: Write[]) => {
          for (const write of todo) await scheduler.schedule(carryOut(tab, write));
        };
        const playing = Promise.all([play(store, left), play(other, right)]);
        await scheduler.waitFor(playing);

        const done = [...left, ...right];
        const idsOf = (...kinds: Write['as'][]) =>
          new Set(done.filter(({ as }) => kinds.includes(as)).flatMap(({ ids }) => ids));
        const old = idsOf('markOwn', 'dismissNew');
        const own = idsOf('markOwn');
        const shown = await store.readVisit('10', all);
        expect(shown).toEqual({
          visitId: 'a',
          lastVisitAt: null,
          newIds: all.filter((id) => !old.has(id)),
          ownIds: all.filter((id) => own.has(id)),
        });
        expect(await other.readVisit('10', all)).toEqual(shown);
        const next = await other.openVisit('10', listing(...all), fresh('b', 1e9), tabs);
        const seen = idsOf('markSeen', 'markOwn', 'dismissNew');
        expect(next.newIds).toEqual(all.filter((id) => !seen.has(id)));

        const folds = await store.readFolds('10', 5);
        expect(new Set(Object.keys(folds))).toEqual(idsOf('fold'));
        expect(new Set(Object.keys(await other.readCorrections('10')))).toEqual(idsOf('correct'));
      }),
      { numRuns: 25 },
    );
  });
});

async function carryOut(tab: Store, { ids, as }: Write): Promise<void> {
  if (as === 'fold') {
    await tab.changeFolds('10', Object.fromEntries(ids.map((id) => [id, 'branch' as const])), 5);
  } else if (as === 'correct') {
    for (const id of ids) await tab.setCorrection('10', id, { kind: 'detached' });
  } else {
    await tab[as]('10', ids);
  }
}

describe('forgetting', () => {
  const remember = async (store: Store, postId: string) => {
    await store.openVisit(postId, listing('1'), fresh('a', 0), tabs);
    await store.changeFolds(postId, { 1: 'branch' }, 0);
    await store.setCorrection(postId, '1', { kind: 'detached' });
    await store.setOrder({ host: `on-${postId}`, postId }, 'oldest');
  };
  const remembered = async (store: Store, postId: string) => [
    await store.readVisit(postId, []),
    await store.readFolds(postId, 0),
    await store.readCorrections(postId),
    await store.readOrder({ host: '', postId }),
  ];
  const nothing = [null, {}, {}, null];

  it('takes away all of one post, and nothing of another', async () => {
    const { store, heard } = newStore();
    await remember(store, '10');
    await remember(store, '20');
    const before = await remembered(store, '20');
    heard.length = 0;
    await store.forgetPost('10');
    expect(await remembered(store, '10')).toEqual(nothing);
    expect(await remembered(store, '20')).toEqual(before);
    expect(heard).toEqual([
      { subject: 'seen', postId: '10' },
      { subject: 'folds', postId: '10' },
      { subject: 'corrections', postId: '10' },
      { subject: 'orders', postId: '10' },
      { subject: 'follows' },
      { subject: 'counts' },
    ]);
  });

  it('takes away all of every post, and leaves the settings', async () => {
    const { store, heard } = newStore();
    await remember(store, '10');
    await remember(store, '20');
    await store.changeSetting('foldDepth', 3);
    heard.length = 0;
    await store.forgetAllPosts();
    expect(await remembered(store, '10')).toEqual(nothing);
    expect(await remembered(store, '20')).toEqual(nothing);
    expect((await store.readSettings()).foldDepth).toBe(3);
    expect(heard.map(({ subject }) => subject)).toEqual([
      'seen',
      'folds',
      'corrections',
      'orders',
      'follows',
      'counts',
    ]);
  });
});

describe('the count of what is new on a listing page', () => {
  const visited = async (count: { declared: number; listed: number }, seen: readonly string[]) => {
    const { store } = newStore();
    await store.openVisit('10', listing('1', '2'), fresh('a', 0), tabs);
    await store.markSeen('10', seen);
    const next = listing('1', '2', '3', '4');
    await store.openVisit('10', next, fresh('b', 86_400_000), tabs);
    await store.noteCount('10', count);
    return store;
  };
  const seen = ['1', '2', '3', '4'];

  it.each([
    ['nothing came', { declared: 4, listed: 4 }, seen, 4, 0],
    ['three came', { declared: 4, listed: 4 }, seen, 7, 3],
    ['three came, and the blog counts two removed ones', { declared: 6, listed: 4 }, seen, 9, 3],
    ['two were there and not seen, and one came', { declared: 4, listed: 4 }, ['1', '2'], 5, 3],
    ['one was removed', { declared: 4, listed: 4 }, seen, 3, 0],
    ['the page names no number', { declared: 4, listed: 4 }, seen, 0, 0],
  ])('is right where %s', async (_case, count, seenIds, declared, expected) => {
    const store = await visited(count, seenIds);
    expect(await store.readNewCounts({ 10: declared })).toEqual({
      10: { fresh: expected, answers: 0 },
    });
  });

  it('is nothing for a post that was never visited, or was forgotten', async () => {
    const store = await visited({ declared: 4, listed: 4 }, seen);
    expect(await store.readNewCounts({ 20: 5 })).toEqual({});
    await store.forgetPost('10');
    expect(await store.readNewCounts({ 10: 5 })).toEqual({});
  });
});
