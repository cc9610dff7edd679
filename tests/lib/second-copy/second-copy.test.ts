import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type BackupContents, NO_CONTENTS } from '../../../lib/model/backup';
import type { Store } from '../../../lib/rpc/contract';
import { readParts, writePart } from '../../../lib/second-copy/parts';
import { type CopyStorage, createSecondCopy } from '../../../lib/second-copy/second-copy';
import { readAllContents } from '../../../lib/store/contents';
import { toCopiedStore } from '../../../lib/store/copied-store';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { mute, phrase } from '../mutes';
import { savedComment } from '../saved';

let names = 0;

/** What a browser keeps while backgrounds come and go. */
function newBrowser() {
  let name = `copied-${++names}`;
  const items = new Map<string, string>();
  const unreadable = new Set<string>();
  /** Writes that still reach the disk; a background that died makes none. */
  let left = Number.POSITIVE_INFINITY;
  let die = () => {};
  const storage: CopyStorage = {
    async get(keys) {
      if (keys.some((key) => unreadable.has(key))) throw new Error('Corruption');
      return Object.fromEntries(
        keys.flatMap((key) => {
          const item = items.get(key);
          return item === undefined ? [] : [[key, JSON.parse(item)]];
        }),
      );
    },
    async renew() {
      items.clear();
      unreadable.clear();
    },
    async set(given) {
      if (--left < 0) {
        die();
        return new Promise(() => {});
      }
      for (const [key, item] of Object.entries(given)) items.set(key, JSON.stringify(item));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
  const start = () => {
    const copy = createSecondCopy(storage);
    const open = keepOpen(async () => {
      const db = await openDatabase({ name });
      await copy.mend(toCopiedStore(db), 99);
      return db;
    });
    const store: Store = createStore(open, (change) =>
      copy.note(change, async () => toCopiedStore(await open())),
    );
    return { copy, store };
  };
  return {
    items,
    unreadable,
    start,
    /** The background ends after so many more writes. @returns when it has */
    dieAfter(writes: number): Promise<void> {
      left = writes;
      return new Promise((resolve) => {
        die = resolve;
      });
    },
    isDead: () => left <= 0,
    /** The browser loses the database. */
    loseDatabase() {
      left = Number.POSITIVE_INFINITY;
      name = `copied-${++names}`;
    },
    wake() {
      left = Number.POSITIVE_INFINITY;
    },
    read: () => readAllContents(name),
  };
}

const { what, scope, replies, shows, until } = mute({ id: 'a', what: phrase('a') });

/** All that a reader does in a day. */
const STEPS: readonly ((store: Store) => Promise<void>)[] = [
  (store) =>
    store.saveComments(['1', '2', '300'].map((id) => savedComment({ id, note: `note ${id}` }))),
  (store) => store.editSaved('2', { note: 'better', tags: ['tea'] }, 5, null),
  (store) => store.removeSaved(['300'], 6, null),
  (store) => store.saveMute('a', { what, scope, replies, shows, until }, 7),
  (store) => store.changeSetting('foldDepth', 3),
  (store) => store.setCorrection('10', '1', { kind: 'detached' }),
];

async function fill(store: Store): Promise<void> {
  for (const step of STEPS) await step(store);
}

/** Of what there is, that which nobody could make again. */
function precious({ saved, deletions, mutes, settings, orders, corrections }: BackupContents) {
  return { saved, deletions, mutes, settings, orders, corrections };
}

describe('the second copy', () => {
  it('brings everything precious back where the database was lost', async () => {
    const browser = newBrowser();
    const { store, copy } = browser.start();
    await fill(store);
    await copy.settled();
    const before = precious(await browser.read());
    expect(before.saved.map(({ note }) => note)).toEqual(['note 1', 'better']);

    browser.loseDatabase();
    const next = browser.start();
    await next.store.readSettings();
    expect(precious(await browser.read())).toEqual(before);
    expect(await next.copy.readRestored()).toEqual({ at: 99, saved: 2, mutes: 1 });
    await next.copy.dismissRestored();
    expect(await next.copy.readRestored()).toBeNull();
  });

  it('catches up, wherever in its writing the background ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), async (writes) => {
        const browser = newBrowser();
        const first = browser.start();
        await first.store.readSettings();
        await first.copy.settled();
        const died = browser.dieAfter(writes);
        for (const step of STEPS) {
          if (browser.isDead()) break;
          await step(first.store);
          await Promise.race([first.copy.settled(), died]);
        }
        const before = precious(await browser.read());

        // The next background finds what was left undone; only then is the database lost.
        browser.wake();
        const second = browser.start();
        await second.store.readSettings();
        await second.copy.settled();
        browser.loseDatabase();
        await browser.start().store.readSettings();
        const after = precious(await browser.read());
        expect(after).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('stays out of the way of a store that is not empty', async () => {
    const browser = newBrowser();
    const first = browser.start();
    await fill(first.store);
    await first.copy.settled();
    await first.store.removeSaved(['1', '2'], 9, null);
    const next = browser.start();
    await next.store.readSettings();
    expect((await browser.read()).saved).toEqual([]);
    expect(await next.copy.readRestored()).toBeNull();
  });

  it('is gone with everything else that is wiped, and nothing comes back', async () => {
    const browser = newBrowser();
    const { store, copy } = browser.start();
    await fill(store);
    await copy.settled();
    await copy.clear();
    await store.wipe();
    await copy.settled();
    expect([...browser.items.values()].join()).not.toMatch(/note 1|better|tea/);
    const next = browser.start();
    await next.store.readSettings();
    expect(await browser.read()).toEqual(NO_CONTENTS);
  });

  it('forgets a post that is wiped', async () => {
    const browser = newBrowser();
    const { store, copy } = browser.start();
    await fill(store);
    await store.wipePost('100', null);
    await copy.settled();
    browser.loseDatabase();
    await browser.start().store.readSettings();
    expect((await browser.read()).saved).toEqual([]);
  });

  it('whose notes the browser cannot read is made anew', async () => {
    const browser = newBrowser();
    const { copy, store } = browser.start();
    await fill(store);
    await copy.settled();
    const whole = new Map(browser.items);
    browser.unreadable.add('copy:behind');
    const again = browser.start();
    await again.store.readSettings();
    await vi.waitFor(() => expect(browser.items).toEqual(whole));
  });

  it('of which the browser cannot read a part brings the others back', async () => {
    const browser = newBrowser();
    const { copy, store } = browser.start();
    await fill(store);
    await copy.settled();
    const before = await browser.read();
    browser.loseDatabase();
    browser.unreadable.add('copy:settings');
    const again = browser.start();
    expect((await again.store.readSettings()).foldDepth).toBe(0);
    const after = await browser.read();
    expect(precious(after)).toEqual({ ...precious(before), settings: [] });
  });

  it('that fails leaves the store as it is', async () => {
    const broken = async () => {
      throw new Error('no storage');
    };
    const copy = createSecondCopy({
      get: broken,
      set: broken,
      remove: broken,
      renew: broken,
    });
    const name = `copied-${++names}`;
    const open = keepOpen(async () => {
      const db = await openDatabase({ name });
      await copy.mend(toCopiedStore(db), 0);
      return db;
    });
    const store = createStore(open, (change) =>
      copy.note(change, async () => toCopiedStore(await open())),
    );
    await fill(store);
    await copy.settled();
    expect((await store.readSettings()).foldDepth).toBe(3);
  });
});

describe('the parts of it', () => {
  const rows = [savedComment({ id: '1' })];
  it.each<[string, unknown, number]>([
    ['are read as they were written', writePart(rows), 1],
    ['are left out where they are damaged', { ...writePart(rows), rows: '[]' }, 0],
    ['are left out where they are of another version', { ...writePart(rows), version: 2 }, 0],
    ['are left out where they are nothing of the kind', 'tea', 0],
    ['are read but for rows that are no rows', writePart([...rows, { id: 'x' }, null]), 1],
  ])('%s', (_, part, count) => {
    const mutes = writePart([mute({ id: 'a', what: phrase('a') })]);
    const read = readParts({ 'saved:1': part, mutes });
    expect([read.saved.length, read.mutes.length]).toEqual([count, 1]);
  });
});
