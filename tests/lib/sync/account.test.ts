import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesIn,
  changeOfArea,
  MOST_BYTES,
  readAccount,
  selectForAccount,
} from '../../../lib/sync/account';
import { fromReference, LONGEST_NOTE, toReference } from '../../../lib/sync/items';
import { type Item, mergeReplicas, type Replica } from '../../../lib/sync/replica';
import { readShard, SHARD_KEYS, writeShard } from '../../../lib/sync/shards';
import { savedComment } from '../saved';
import { Server, SyncingBrowser, settle } from './simulation';

const NOW = Date.UTC(2026, 10, 1);

const items: fc.Arbitrary<Replica> = fc
  .array(
    fc.tuple(
      fc.constantFrom('settings/foldDepth', 'mutes/a', 'follows/thread:1', 'saved/1', 'saved/2'),
      fc.record({
        stamp: fc.tuple(fc.nat(3), fc.nat(2), fc.constantFrom('', 'a', 'b')),
        value: fc.option(fc.nat(3)),
      }) as fc.Arbitrary<Item>,
    ),
  )
  .map((entries) => new Map(entries));

const plain = (replica: Replica) => Object.fromEntries(replica);

describe('replicas', () => {
  it('come to the same in whatever order and however often they are merged', () => {
    fc.assert(
      fc.property(items, items, items, (a, b, c) => {
        const together = plain(mergeReplicas(mergeReplicas(a, b), c));
        expect(plain(mergeReplicas(a, mergeReplicas(b, c)))).toEqual(together);
        expect(plain(mergeReplicas(mergeReplicas(c, b), a))).toEqual(together);
        const once = mergeReplicas(a, b);
        expect(plain(mergeReplicas(once, b))).toEqual(plain(once));
      }),
    );
  });

  it('come back out of shards as they went in, each shard by itself', () => {
    fc.assert(
      fc.property(items, (replica) => {
        const { entries } = selectForAccount(replica, new Map());
        const read = [...entries].flatMap(([key, wanted]) => {
          const shard = readShard(key, writeShard(wanted));
          return shard.is === 'sound' ? [...shard.items] : [];
        });
        expect(plain(new Map(read))).toEqual(plain(replica));
      }),
    );
  });
});

describe('a shard', () => {
  const sound = writeShard([['settings/foldDepth', { stamp: [1, 0, 'a'], value: 3 }]]);

  it('that was cut short or changed says nothing', () => {
    for (let at = 0; at < sound.length; at++) {
      expect(readShard('sync:settings:0', sound.slice(0, at)).is).toBe('damaged');
    }
    for (const other of [null, 7, {}, 'x', '1.abc.====', sound.replace('1.', '1.x')]) {
      expect(readShard('sync:settings:0', other).is).toBe('damaged');
    }
  });

  it('of a newer version is told apart, and what is not its own is no part of it', () => {
    expect(readShard('sync:settings:0', '2.anything at all').is).toBe('newer');
    const elsewhere = readShard('sync:mutes:0', sound);
    expect(elsewhere).toEqual({ is: 'sound', items: new Map() });
  });
});

describe('a reference', () => {
  it('has everything of a saved comment but its words, which stay where they are', () => {
    const whole = savedComment({
      id: '7',
      text: 'The kettle',
      note: 'why',
      tags: ['tea'],
      permalink: `${savedComment({ id: '7' }).post.url}?showComment=1699900000000#c7`,
    });
    const value: unknown = JSON.parse(JSON.stringify(toReference(whole)));
    expect(fromReference('7', value, undefined)).toEqual({
      ...whole,
      html: '',
      text: '',
      isBare: true,
    });
    expect(fromReference('7', value, { ...whole, note: '', tags: [] })).toEqual(whole);
  });

  it('leaves a note that is too long to travel where it was written', () => {
    const long = savedComment({ id: '7', note: 'n'.repeat(LONGEST_NOTE + 1) });
    const value = toReference(long);
    expect(JSON.stringify(value)).not.toContain('nnn');
    const other = savedComment({ id: '7', note: 'short' });
    expect(fromReference('7', value, other)?.note).toBe('short');
    expect(fromReference('7', toReference(other), long)?.note).toBe(long.note);
  });

  it('that is not as it should be is none', () => {
    const [savedAt, editedAt, note, tags, post, ...rest] = toReference(savedComment({ id: '7' }));
    const [postId, title, , host, blogTitle] = post;
    const hostile = [postId, title, 'javascript:alert(1)', host, blogTitle];
    expect(fromReference('7', [savedAt, editedAt, note, tags, hostile, ...rest], undefined)).toBe(
      null,
    );
    expect(fromReference('x', toReference(savedComment({ id: '7' })), undefined)).toBe(null);
    for (const other of [null, 7, 'x', {}, []])
      expect(fromReference('7', other, undefined)).toBe(null);
  });
});

/** As many saved comments as Blogger's numbers are: of 19 digits, and alike in nothing. */
function manySaved(count: number, from = 0) {
  let seed = 7 + from;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: count }, (_, i) => {
    const publishedAt = NOW - Math.floor(random() * 1e11);
    const id = String(10n ** 18n + BigInt(Math.floor(random() * 9e15)) * 1000n + BigInt(i % 1000));
    const url = `https://probationmatters.blogspot.com/2026/10/post-${Math.floor(random() * 300)}.html`;
    return savedComment({
      id,
      publishedAt,
      savedAt: NOW + (from + i) * 60_000 + Math.floor(random() * 60_000),
      clock: new Date(publishedAt).toUTCString(),
      permalink: `${url}?showComment=${publishedAt}#c${id}`,
      post: {
        ...savedComment({ id }).post,
        url,
        title: `Guest blog ${Math.floor(random() * 300)}`,
      },
    });
  });
}

describe('the room in the account', () => {
  it('is kept to with 5,000 saved comments: the oldest give way, and it is told how many', () => {
    const browser = new SyncingBrowser('a', 0, () => NOW);
    const all = manySaved(5_000);
    for (const saved of all) browser.kept.saved.set(saved.id, saved);
    browser.kept.settings.set('foldDepth', 3);
    const server = new Server();
    // The area throws at what browsers would refuse.
    settle([browser], server);
    const area = browser.area.read();
    expect(bytesIn(area)).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytesIn(area)).toBeGreaterThan(MOST_BYTES * 0.9);

    const { replica } = readAccount(area);
    const carried = all.filter(({ id }) => replica.has(`saved/${id}`));
    expect(carried).toEqual(all.slice(-carried.length));
    expect(carried.length).toBeGreaterThan(1_000);
    expect(replica.has('settings/foldDepth')).toBe(true);
    expect(browser.kept.saved.size).toBe(5_000);

    const other = new SyncingBrowser('b', 0, () => NOW + 1);
    for (const saved of manySaved(40, 9_000)) other.kept.saved.set(saved.id, saved);
    settle([browser, other], server);
    expect(other.kept.saved.size).toBe(carried.length + 40);
    expect(browser.kept.saved.size).toBe(5_040);
  }, 120_000);

  it('tells what gave way', () => {
    const replica: Replica = new Map(
      manySaved(2_400).map((saved) => [
        `saved/${saved.id}`,
        { stamp: [saved.savedAt, 0, ''], value: toReference(saved) },
      ]),
    );
    const { entries, left } = selectForAccount(replica, new Map());
    const chosen = [...entries.values()].flat().length;
    expect(left).toEqual({ settings: 0, follows: 0, mutes: 0, saved: 2_400 - chosen });
    expect(left.saved).toBeGreaterThan(0);
  });

  it('is not written to where nothing is missing, and heals what is damaged', () => {
    const browser = new SyncingBrowser('a', 0, () => NOW);
    for (const saved of manySaved(50)) browser.kept.saved.set(saved.id, saved);
    browser.sync();
    expect(browser.sync()).toEqual({ set: {}, remove: [] });
    const before = browser.area.read();
    browser.area.items.set(
      'sync:saved:3',
      `${browser.area.items.get('sync:saved:3')}`.slice(0, -9),
    );
    browser.area.items.delete('sync:saved:4');
    browser.area.items.set('sync:follows:0', '1.what');
    expect(Object.keys(browser.sync().set)).toEqual(['sync:saved:3', 'sync:saved:4']);
    expect(browser.area.read()).toEqual(before);
  });

  it('is left alone where a newer Threadkeeper wrote', () => {
    const area = { 'sync:saved:3': '2.whatever', 'sync:other:1': '3.else' };
    expect(readAccount(area).isNewer).toBe(true);
    expect(readAccount({ 'sync:saved:3': '1.what' }).isNewer).toBe(false);
    const account = readAccount({});
    expect(changeOfArea({}, account, selectForAccount(new Map(), new Map()))).toEqual({
      set: {},
      remove: [],
    });
    expect(SHARD_KEYS.length).toBeLessThan(512);
  });
});
