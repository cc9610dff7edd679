import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change, Store } from '../../../lib/rpc/contract';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { toSyncedStore } from '../../../lib/store/synced-store';
import { createSync, type Sync } from '../../../lib/sync/sync';
import { threadFollow } from '../follows';
import { mute, phrase } from '../mutes';
import { savedComment } from '../saved';

let names = 0;

/** A storage area that counts what is written to it. */
function newArea(items = new Map<string, unknown>()) {
  let writes = 0;
  let fails: string | null = null;
  const attempt = () => {
    if (fails !== null) throw new Error(fails);
    writes++;
  };
  return {
    items,
    writes: () => writes,
    failWith(message: string | null) {
      fails = message;
    },
    get: async (keys: string[] | null) =>
      Object.fromEntries([...items].filter(([key]) => !keys || keys.includes(key))),
    set: async (given: Record<string, unknown>) => {
      attempt();
      for (const [key, value] of Object.entries(given)) items.set(key, value);
    },
    remove: async (keys: string[]) => {
      attempt();
      for (const key of keys) items.delete(key);
    },
  };
}

/** A browser with a real store, signed in to an account. */
function newBrowser(account: Map<string, unknown>) {
  const area = newArea(account);
  const notes = newArea();
  const name = `synced-${++names}`;
  const open = keepOpen(() => openDatabase({ name }));
  const told: Change['subject'][] = [];
  let due: (() => void)[] = [];
  const start = (): { sync: Sync; store: Store } => {
    const sync: Sync = createSync({
      area,
      notes,
      store: async () => toSyncedStore(await open()),
      announce: ({ subject }) => told.push(subject),
      now: Date.now,
      newName: () => name,
      after: (_, act) => due.push(act),
    });
    return { sync, store: createStore(open, sync.note) };
  };
  const { sync, store } = start();
  return {
    area,
    notes,
    sync,
    store,
    told,
    start,
    /** Lets the time that was waited for pass. */
    async pass() {
      const acts = due;
      due = [];
      for (const act of acts) act();
      await sync.settled();
    },
    forgetWaiting() {
      due = [];
    },
  };
}

const PLACE = { host: 'probationmatters.blogspot.com', postId: '100', url: null };
const { what, scope, replies, shows, until } = mute({ id: 'a', what: phrase('tea') });

async function fill(store: Store): Promise<void> {
  await store.saveComments([savedComment({ id: '1', note: 'why', tags: ['tea'] })]);
  await store.saveMute('a', { what, scope, replies, shows, until }, 7);
  await store.changeSetting('foldDepth', 3);
  await store.follow(threadFollow('100', { followedAt: 5, renewedAt: 5 }));
}

describe('sync', () => {
  it('writes nothing before it is switched on', async () => {
    const browser = newBrowser(new Map());
    await fill(browser.store);
    browser.sync.start();
    await browser.pass();
    expect(browser.area.items.size).toBe(0);
    expect((await browser.sync.readSync()).isOn).toBe(false);
  });

  it('brings everything to a second browser, the comment without its words, and then is quiet', async () => {
    const account = new Map();
    const [laptop, phone] = [newBrowser(account), newBrowser(account)];
    await fill(laptop.store);
    await laptop.sync.switchSync(true);
    expect(JSON.stringify([...account])).not.toContain('Comment 1');
    await phone.sync.switchSync(true);

    expect(await phone.store.readSaved(PLACE)).toEqual([
      savedComment({ id: '1', note: 'why', tags: ['tea'], html: '', text: '', isBare: true }),
    ]);
    expect(await phone.store.readAllMutes()).toEqual(await laptop.store.readAllMutes());
    expect((await phone.store.readSettings()).foldDepth).toBe(3);
    expect(await phone.store.readFollows(PLACE)).toHaveLength(1);
    expect(new Set(phone.told)).toEqual(new Set(['sync', 'saved', 'mutes', 'settings', 'follows']));

    const writes = [laptop.area.writes(), phone.area.writes()];
    for (const browser of [laptop, phone, laptop, phone]) await browser.sync.syncNow();
    expect([laptop.area.writes(), phone.area.writes()]).toEqual(writes);
  });

  it('fills in the words where the page is read, and changes nothing else by it', async () => {
    const account = new Map();
    const [laptop, phone] = [newBrowser(account), newBrowser(account)];
    await fill(laptop.store);
    await laptop.sync.switchSync(true);
    await phone.sync.switchSync(true);
    await phone.store.saveComments([savedComment({ id: '1', savedAt: 9, note: 'other' })]);
    const whole = savedComment({ id: '1', note: 'why', tags: ['tea'] });
    expect(await phone.store.readSaved(PLACE)).toEqual([whole]);
    const writes = phone.area.writes();
    await phone.sync.syncNow();
    expect(phone.area.writes()).toBe(writes);
  });

  it('carries edits and deletions both ways', async () => {
    const account = new Map();
    const [laptop, phone] = [newBrowser(account), newBrowser(account)];
    await fill(laptop.store);
    for (const { sync } of [laptop, phone]) await sync.switchSync(true);
    // A clock that is years behind.
    await phone.store.editSaved('1', { note: 'because', tags: [] }, 1, null);
    await phone.store.removeMute('a', 1);
    await phone.pass();
    await laptop.sync.syncNow();
    expect(await laptop.store.readSaved(PLACE)).toMatchObject([
      { note: 'because', tags: [], text: 'Comment 1' },
    ]);
    expect(await laptop.store.readAllMutes()).toEqual([]);

    await laptop.store.removeSaved(['1'], 1, null);
    await laptop.pass();
    await phone.sync.syncNow();
    expect(await phone.store.readSaved(PLACE)).toEqual([]);
    // Not even an older backup brings it back.
    const { NO_CONTENTS } = await import('../../../lib/model/backup');
    await phone.store.mergeContents({ ...NO_CONTENTS, saved: [savedComment({ id: '1' })] });
    expect(await phone.store.readSaved(PLACE)).toEqual([]);
  });

  it('makes up at the next start for what an end of the background cut short', async () => {
    const browser = newBrowser(new Map());
    await browser.sync.switchSync(true);
    await fill(browser.store);
    browser.forgetWaiting();
    expect(browser.area.items.size).toBe(0);
    const next = browser.start();
    next.sync.start();
    await browser.pass();
    await next.sync.settled();
    expect(browser.area.items.size).toBeGreaterThan(3);
  });

  it('tells in what way it failed, loses nothing, and tries again', async () => {
    const browser = newBrowser(new Map());
    await fill(browser.store);
    for (const [message, problem] of [
      ['QUOTA_BYTES quota exceeded', 'full'],
      ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
      ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
      ['An unexpected error occurred', 'unreachable'],
    ] as const) {
      browser.area.failWith(message);
      await browser.sync.switchSync(false);
      await browser.sync.switchSync(true);
      expect((await browser.sync.readSync()).problem).toBe(problem);
    }
    browser.area.failWith(null);
    await browser.pass();
    expect(await browser.sync.readSync()).toMatchObject({ isOn: true, problem: null });
    expect(browser.area.items.size).toBeGreaterThan(3);
  });

  it('leaves alone what a newer Threadkeeper wrote', async () => {
    const browser = newBrowser(new Map([['sync:saved:1', '2.something new']]));
    await fill(browser.store);
    await browser.sync.switchSync(true);
    expect((await browser.sync.readSync()).problem).toBe('newer');
    expect([...browser.area.items]).toEqual([['sync:saved:1', '2.something new']]);
  });

  it('switched off, leaves the store as it is; removed, nothing in the account', async () => {
    const browser = newBrowser(new Map([['another', 'thing']]));
    await fill(browser.store);
    await browser.sync.switchSync(true);
    const before = [...browser.area.items];
    await browser.sync.switchSync(false);
    await browser.store.changeSetting('foldDepth', 4);
    await browser.pass();
    expect([...browser.area.items]).toEqual(before);
    await browser.sync.removeSynced();
    expect([...browser.area.items]).toEqual([['another', 'thing']]);
    expect(await browser.store.readSaved(PLACE)).toHaveLength(1);
  });

  it('brings back from the account what a browser lost, which is no deletion', async () => {
    const account = new Map();
    const [laptop, phone] = [newBrowser(account), newBrowser(account)];
    await fill(laptop.store);
    await laptop.sync.switchSync(true);
    await phone.sync.switchSync(true);
    await phone.store.wipe();
    await phone.sync.syncNow();
    await laptop.sync.syncNow();
    expect(await laptop.store.readSaved(PLACE)).toHaveLength(1);
    expect(await phone.store.readSaved(PLACE)).toHaveLength(1);
    expect(await phone.store.readAllMutes()).toHaveLength(1);
  });
});
