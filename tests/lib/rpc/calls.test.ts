import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MuteTerms, MuteWhat } from '../../../lib/model/mute';
import { onBlocked } from '../../../lib/rpc/blocked';
import { createCall, onChanged, RpcError } from '../../../lib/rpc/client';
import type { Change, Reply } from '../../../lib/rpc/contract';
import type { Sender } from '../../../lib/rpc/server';
import { defaultSettings } from '../../../lib/settings/settings';
import { openDatabase } from '../../../lib/store/database';
import { mute } from '../mutes';
import { savedComment } from '../saved';
import { blogTab, callFrom, deliver, type Fate, HOST, ownPage, startBackground } from './browser';

let storeName: string;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.sendMessage = async () => undefined;
  storeName = startBackground();
});

/** Every row of the store. */
async function contents(): Promise<unknown> {
  const db = await openDatabase({ name: storeName });
  const rows = await Promise.all(db.tables.map(async (t) => [t.name, await t.toArray()]));
  db.close();
  return Object.fromEntries(rows);
}

const EMPTY = {
  seen: [],
  folds: [],
  corrections: [],
  settings: [],
  orders: [],
  mutes: [],
  muteMatches: [],
  saved: [],
  deletions: [],
  savedLog: [],
  syncStamps: [],
  counts: [],
  follows: [],
  lookedPosts: [],
  lookedBlogs: [],
  answers: [],
};

it('carries a call to the store and its result back', async () => {
  const call = callFrom(blogTab(7));
  await call('changeSetting', 'foldDepth', 3);
  await call('setCorrection', '10', '11', { kind: 'under', parent: '12' });
  expect(await call('readSettings')).toEqual({ ...defaultSettings, foldDepth: 3 });
  expect(await call('readCorrections', '10')).toEqual({ 11: { kind: 'under', parent: '12' } });
  expect(await call('readVisit', '10', [])).toBeNull();
});

it.each([
  [5, '5'],
  [999, '999'],
  [1000, '999+'],
  [0, ''],
])("shows %i new comments on the icon of the caller's own tab as %j", async (count, text) => {
  const call = callFrom(blogTab(7));
  await call('showNewCount', 3);
  await call('showNewCount', count);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(text);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
});

it('tells our own pages how the store was found', async () => {
  expect(await callFrom(ownPage())('readStoreState')).toEqual({ isReadOnly: false });
});

describe('a forged call is refused and changes nothing', () => {
  const good = { threadkeeper: 'call', method: 'switchBlog', args: [HOST, false] };
  const senders: Record<string, () => Sender> = {
    'from another extension': () => ({ ...blogTab(1), id: 'somebody-else' }),
    'from no extension': () => ({ url: `https://${HOST}/`, tab: { id: 1 } }),
    'from a page outside tabs': () => ({ id: fakeBrowser.runtime.id, url: `https://${HOST}/` }),
    'from no address': () => ({ id: fakeBrowser.runtime.id, tab: { id: 1 } }),
    'from a local file': () => ({ ...blogTab(1), url: 'file:///etc/x.html' }),
    'from an address that only looks like ours': () => ({
      ...blogTab(1),
      url: fakeBrowser.runtime.getURL('/').replace('//', '//x.'),
    }),
    "about another blog's switch": () => ({ ...blogTab(1), url: 'https://other.blogspot.com/x' }),
  };
  it.each(Object.keys(senders))('%s', async (name) => {
    const reply = await deliver(good, senders[name]?.() as Sender, 'arrives');
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(await contents()).toEqual(EMPTY);
  });

  it("a content script calling a method of our own pages'", async () => {
    await expect(callFrom(blogTab(1))('readStoreState')).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('rules for what is not shown', () => {
  const at = 1_700_000_000_000;
  const terms = (what: MuteWhat): MuteTerms => {
    const { scope, replies, shows, until } = mute({ what });
    return { what, scope, replies, shows, until };
  };

  it('are read by a content script for its own blog only', async () => {
    const call = callFrom(blogTab(1));
    expect(await call('readMutes', { host: HOST, postId: '7' })).toEqual([]);
    await expect(
      call('readMutes', { host: 'other.blogspot.com', postId: '7' }),
    ).rejects.toMatchObject({ kind: 'refused' });
    await expect(call('readAllMutes')).rejects.toMatchObject({ kind: 'refused' });
  });

  it.each<[string, MuteWhat]>([
    ['a pattern that could run away', { kind: 'pattern', pattern: '(a+)+(?=b)' }],
    ['a pattern that is none', { kind: 'pattern', pattern: '[' }],
    ['a phrase without words', { kind: 'phrase', phrase: '…' }],
    ['a name that is none', { kind: 'name', name: ' ' }],
  ])('are not kept with %s', async (_, what) => {
    const saving = callFrom(blogTab(1))('saveMute', 'a', terms(what), at);
    await expect(saving).rejects.toMatchObject({ kind: 'invalid' });
    const adding = callFrom(ownPage())('addMutes', [mute({ what })]);
    await expect(adding).rejects.toMatchObject({ kind: 'invalid' });
    expect(await contents()).toEqual(EMPTY);
  });

  it('have their patterns matched for whoever asks', async () => {
    const call = callFrom(blogTab(1));
    expect(await call('matchPattern', 'te+a', ['Cold TEA', 'coffee'])).toEqual([0]);
    expect(await call('matchPattern', '(?=a)', ['a'])).toBeNull();
  });
});

describe('the order of threads', () => {
  it('is read and set by a content script for its own blog only', async () => {
    const call = callFrom(blogTab(1));
    const elsewhere = { host: 'other.blogspot.com', postId: null };
    await expect(call('readOrder', elsewhere)).rejects.toMatchObject({ kind: 'refused' });
    await expect(call('setOrder', elsewhere, 'newest')).rejects.toMatchObject({ kind: 'refused' });
    expect(await contents()).toEqual(EMPTY);
    await call('setOrder', { host: HOST, postId: '7' }, 'newest');
    expect(await call('readOrder', { host: HOST, postId: '8' })).toBe('newest');
  });
});

describe('what the reader keeps', () => {
  const at = 1_700_000_000_000;
  const elsewhere = { host: 'other.blogspot.com', postId: '100', url: null };
  const foreign = savedComment({
    id: '1',
    post: { ...savedComment({ id: '1' }).post, ...elsewhere },
  });

  it("is read and changed by a content script for its own blog's comments only", async () => {
    const call = callFrom(blogTab(1));
    const own = savedComment({ id: '2' });
    await call('saveComments', [own]);
    await callFrom(ownPage())('saveComments', [foreign]);
    expect(await call('readSaved', { ...elsewhere, host: HOST })).toEqual([own]);
    await expect(call('readSaved', elsewhere)).rejects.toMatchObject({ kind: 'refused' });
    await expect(call('saveComments', [own, foreign])).rejects.toMatchObject({ kind: 'refused' });
    await call('removeSaved', ['1'], at);
    await call('editSaved', '1', { note: 'x', tags: [] }, at);
    await call('noticeSaved', [{ id: '1', is: 'gone' }], at);
    const savedLog = [
      { turn: 1, id: '2' },
      { turn: 2, id: '1' },
    ];
    expect(await contents()).toEqual({ ...EMPTY, saved: [foreign, own], savedLog });
  });

  it.each<[string, object]>([
    ['an address that runs', { permalink: 'javascript:alert(1)' }],
    ['a tag that is none', { tags: [' '] }],
    ['the same tag twice', { tags: ['tea', 'Tea'] }],
    ['two tags in one', { tags: ['tea, cups'] }],
    ['an id that is none', { id: 'c1' }],
    ['more than it has', { more: true }],
    ['a chain without end', { chain: Array(101).fill({}) }],
  ])('is not kept with %s', async (_, differences) => {
    const saving = callFrom(blogTab(1))('saveComments', [
      { ...savedComment({ id: '1' }), ...differences },
    ]);
    await expect(saving).rejects.toMatchObject({ kind: 'invalid' });
    expect(await contents()).toEqual(EMPTY);
  });
});

describe('a call that makes no sense is refused and changes nothing', () => {
  const at = 1_700_000_000_000;
  const listing = { ids: ['1'], isComplete: true };
  const arrival = { pageId: 'p', at, kind: 'fresh' };
  it.each<[string, unknown[]]>([
    ['noSuchMethod', []],
    ['constructor', []],
    ['__proto__', []],
    ['toString', []],
    ['markSeen', []],
    ['markSeen', ['1']],
    ['markSeen', ['1', ['2'], 'extra']],
    ['markSeen', ['1', '2']],
    ['markSeen', ['1', ['two']]],
    ['markSeen', ['1', [2]]],
    ['markSeen', ['1'.repeat(21), ['2']]],
    ['openVisit', ['1', listing]],
    ['openVisit', ['1', { ...listing, more: 1 }, arrival]],
    ['openVisit', ['1', listing, { ...arrival, kind: 'odd' }]],
    ['openVisit', ['1', listing, { ...arrival, at: '5' }]],
    ['openVisit', ['1', listing, { ...arrival, at: 1e300 }]],
    ['openVisit', ['1', listing, { ...arrival, pageId: 'p'.repeat(65) }]],
    ['changeFolds', ['1', { x: true }, at]],
    ['changeFolds', ['1', { 2: 'yes' }, at]],
    ['setCorrection', ['1', '2', { kind: 'under' }]],
    ['setCorrection', ['1', '2', { kind: 'detached', parent: '3' }]],
    ['changeSetting', ['noSuchSetting', true]],
    ['changeSetting', ['constructor', true]],
    ['changeSetting', ['order', 'sideways']],
    ['setOrder', [{ host: HOST, postId: '1' }, 'sideways']],
    ['changeSetting', ['foldDepth', 21]],
    ['changeSetting', ['foldDepth', 1.5]],
    ['changeSetting', ['followInference', 1]],
    ['switchBlog', ['a/b', true]],
    ['showNewCount', [-1]],
  ])('%s %j', async (method, args) => {
    const reply = await deliver({ threadkeeper: 'call', method, args }, ownPage(), 'arrives');
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    expect(await contents()).toEqual(EMPTY);
  });

  it('a write for a post that was never opened', async () => {
    const marking = callFrom(blogTab(1))('markSeen', '1', ['2']);
    await expect(marking).rejects.toMatchObject({ kind: 'invalid', method: 'markSeen' });
  });
});

it.each([null, 'call', 5, {}, { threadkeeper: 'changed' }, { threadkeeper: 'call', method: 'x' }])(
  'leaves %j to other listeners',
  async (message) => {
    expect(await deliver(message, ownPage(), 'arrives')).toBeUndefined();
  },
);

describe('a background that was asleep or died', () => {
  const fates = fc.array(
    fc.constantFrom<Fate>('arrives', 'nobody-there', 'dies-before', 'dies-after'),
    { maxLength: 6 },
  );

  it('makes no difference: every call is carried out, and once is as good as twice', async () => {
    await fc.assert(
      fc.asyncProperty(fates, async (befalls) => {
        fakeBrowser.reset();
        fakeBrowser.tabs.sendMessage = async () => undefined;
        storeName = startBackground();
        const call = callFrom(blogTab(1), befalls);
        const arrival = { pageId: 'p', at: 5, kind: 'fresh' } as const;
        const opened = await call('openVisit', '1', { ids: ['2'], isComplete: true }, arrival);
        await call('markSeen', '1', ['2', '3']);
        await call('changeFolds', '1', { 2: 'branch' }, 5);
        await call('changeFolds', '1', { 2: 'open' }, 6);
        await call('setCorrection', '1', '2', { kind: 'detached' });
        await call('setCorrection', '1', '2', null);

        expect(opened).toEqual({ visitId: 'p', lastVisitAt: null, newIds: [], ownIds: [] });
        expect(await contents()).toMatchObject({
          seen: [
            { postId: '1', seen: ['2', '3'], baseline: ['2'], pages: { p: { tabId: 1, at: 5 } } },
          ],
          folds: [{ postId: '1', commentId: '2', fold: 'open', at: 6 }],
          corrections: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps calls of one method in order over a failure', async () => {
    const call = callFrom(blogTab(1), ['nobody-there', 'dies-after', 'dies-before']);
    await Promise.all([
      call('changeSetting', 'foldDepth', 1),
      call('changeSetting', 'foldDepth', 2),
      call('changeSetting', 'foldDepth', 3),
    ]);
    expect((await call('readSettings')).foldDepth).toBe(3);
  });

  it('is given up in the end, and asked afresh by the next call', async () => {
    const call = callFrom(blogTab(1), Array<Fate>(7).fill('nobody-there'));
    await expect(call('readSettings')).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await call('readSettings')).toEqual(defaultSettings);
  });
});

it.each([
  ['Extension context invalidated.', 'invalidated'],
  ['Something nobody has seen before', 'internal'],
])('does not repeat a call after %j', async (message, kind) => {
  let tries = 0;
  const call = createCall({
    send: () => {
      tries++;
      return Promise.reject(new Error(message));
    },
  });
  const failed = await call('readSettings').catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(RpcError);
  expect(failed).toMatchObject({ kind, method: 'readSettings' });
  expect(tries).toBe(1);
});

it('waits for as long as an old page holds the store, and says so', async () => {
  const told: boolean[] = [];
  const hearing = new AbortController();
  onBlocked((isBlocked) => told.push(isBlocked), hearing.signal);
  const held: Reply = { ok: false, failure: { name: 'StoreError', message: '', kind: 'blocked' } };
  let left = 20;
  const call = createCall({
    send: async ({ method }) => (left-- > 0 ? held : { ok: true, value: method }),
    wait: () => Promise.resolve(),
  });
  expect(await Promise.all([call('readSettings'), call('readTags'), call('readTags')])).toEqual([
    'readSettings',
    'readTags',
    'readTags',
  ]);
  expect(told).toEqual([true, false]);
  hearing.abort();
});

it('knows an invalidated context by its missing id', async () => {
  fakeBrowser.runtime.id = '';
  await expect(createCall()('readSettings')).rejects.toMatchObject({ kind: 'invalidated' });
});

describe('a change', () => {
  /** What a tab and one of our own pages hear while something is done. */
  async function heardDuring(act: () => Promise<unknown>): Promise<Record<string, Change[]>> {
    const heard: Record<string, Change[]> = { tab: [], page: [] };
    fakeBrowser.tabs.sendMessage = async (_tab: number, message: { change: Change }) => {
      heard.tab?.push(message.change);
    };
    const ending = new AbortController();
    onChanged((change) => heard.page?.push(change), ending.signal);
    await act();
    // The announcement is on its way when the call is answered; the fake takes a few turns over it.
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    ending.abort();
    return heard;
  }

  const arrival = { pageId: 'p', at: 5, kind: 'fresh' } as const;
  const open = () =>
    callFrom(blogTab(1))('openVisit', '1', { ids: ['2'], isComplete: true }, arrival);

  it.each<[string, () => Promise<unknown>, Change[]]>([
    ['openVisit', open, [{ subject: 'seen', postId: '1' }]],
    [
      'changeFolds',
      () => callFrom(blogTab(1))('changeFolds', '1', { 2: 'branch' }, 5),
      [{ subject: 'folds', postId: '1' }],
    ],
    [
      'setCorrection',
      () => callFrom(blogTab(1))('setCorrection', '1', '2', { kind: 'detached' }),
      [{ subject: 'corrections', postId: '1' }],
    ],
    ['switchBlog', () => callFrom(ownPage())('switchBlog', HOST, false), [{ subject: 'settings' }]],
    ['readSettings', () => callFrom(blogTab(1))('readSettings'), []],
  ])('by %s reaches every tab and every page of ours', async (_name, act, changes) => {
    expect(await heardDuring(act)).toEqual({ tab: changes, page: changes });
  });

  it('is announced only where something changed', async () => {
    await open();
    const call = callFrom(blogTab(1));
    await call('markSeen', '1', ['2']);
    const heard = await heardDuring(async () => {
      await call('markSeen', '1', ['2']);
      await call('keepVisit', '1', 'p', 6);
      await open();
    });
    expect(heard).toEqual({ tab: [], page: [] });
  });

  it('is heard no more after the signal', async () => {
    const heard: Change[] = [];
    const ending = new AbortController();
    onChanged((change) => heard.push(change), ending.signal);
    ending.abort();
    onChanged((change) => heard.push(change), ending.signal);
    await heardDuring(open);
    expect(heard).toEqual([]);
  });
});
