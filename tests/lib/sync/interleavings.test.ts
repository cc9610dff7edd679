import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadFollow } from '../follows';
import { mute, phrase } from '../mutes';
import { savedComment } from '../saved';
import { Server, SyncingBrowser, settle } from './simulation';

const DAY = 24 * 60 * 60 * 1000;
const BEGIN = Date.UTC(2026, 10, 1);

/** One thing that happens, in one of the browsers. */
type Step = { readonly browser: number } & (
  | {
      readonly do: 'save' | 'edit' | 'remove' | 'mute' | 'unmute' | 'follow' | 'unfollow';
      id: number;
    }
  | { readonly do: 'set'; value: number }
  | { readonly do: 'sync'; end: 'never' | 'beforeArea' }
  | { readonly do: 'send' }
  | { readonly do: 'receive'; shard: number; isOursKept: boolean }
  | { readonly do: 'damage'; shard: number }
);

const steps = (browsers: number) => {
  const browser = fc.nat(browsers - 1);
  const id = fc.nat(5);
  const one = (doing: Step['do'], rest: object = {}) =>
    fc.record({ browser, do: fc.constant(doing), ...rest }) as fc.Arbitrary<Step>;
  const shard = fc.nat(22);
  return fc.array(
    fc.oneof(
      ...(['save', 'edit', 'remove', 'mute', 'unmute', 'follow', 'unfollow'] as const).map(
        (doing) => one(doing, { id }),
      ),
      one('set', { value: fc.nat(20) }),
      one('sync', { end: fc.constantFrom('never', 'never', 'beforeArea') }),
      one('sync', { end: fc.constant('never') }),
      one('send'),
      one('receive', { shard, isOursKept: fc.boolean() }),
      one('receive', { shard, isOursKept: fc.boolean() }),
      one('damage', { shard }),
    ),
    { minLength: 5, maxLength: 60 },
  );
};

const clocks = (browsers: number) =>
  fc.array(fc.constantFrom(-DAY, 0, DAY), { minLength: browsers, maxLength: browsers });

/** What every store does: see `lib/store`. */
function act(browser: SyncingBrowser, step: Step, server: Server): void {
  const { kept } = browser;
  const now = browser.now();
  switch (step.do) {
    case 'save': {
      const id = String(step.id);
      if (!kept.saved.has(id)) kept.saved.set(id, savedComment({ id, savedAt: now }));
      kept.deletions.delete(`saved ${id}`);
      return;
    }
    case 'edit': {
      const row = kept.saved.get(String(step.id));
      if (row) kept.saved.set(row.id, { ...row, note: `${now} ${browser.name}`, editedAt: now });
      return;
    }
    case 'mute': {
      const id = `rule-${browser.name}-${step.id}`;
      // The same words in every browser, so that rules are twins.
      kept.mutes.set(id, mute({ id, what: phrase(`w${step.id}`), created: now, renewed: now }));
      kept.deletions.delete(`mutes ${id}`);
      return;
    }
    case 'follow': {
      const row = threadFollow(String(step.id), { followedAt: now, renewedAt: now });
      kept.follows.set(row.id, row);
      kept.deletions.delete(`follows ${row.id}`);
      return;
    }
    case 'remove':
    case 'unmute':
    case 'unfollow': {
      const [subject, id] = (
        {
          remove: ['saved', String(step.id)],
          unmute: ['mutes', `rule-${browser.name}-${step.id}`],
          unfollow: ['follows', `thread:${step.id}`],
        } as const
      )[step.do];
      if (kept[subject].delete(id))
        kept.deletions.set(`${subject} ${id}`, { subject, id, at: now });
      return;
    }
    case 'set':
      kept.settings.set('foldDepth', step.value);
      return;
    case 'sync':
      browser.sync(step.end);
      return;
    case 'send':
      browser.send(server);
      return;
    case 'receive': {
      const keys = [...server.items.keys()];
      const key = keys[step.shard % keys.length];
      if (key !== undefined) browser.receive(server, key, step.isOursKept);
      return;
    }
    case 'damage': {
      const keys = [...browser.area.items.keys()];
      const key = keys[step.shard % keys.length];
      const value = browser.area.items.get(key ?? '');
      if (key && value) browser.area.items.set(key, value.slice(0, value.length >> 1));
    }
  }
}

function run(offsets: readonly number[], happening: readonly Step[]) {
  let clock = BEGIN;
  const server = new Server();
  const browsers = offsets.map((offset, i) => new SyncingBrowser(`b${i}`, offset, () => clock));
  for (const step of happening) {
    clock += 1_000;
    const browser = browsers[step.browser] as SyncingBrowser;
    act(browser, step, server);
  }
  clock += 1_000;
  settle(browsers, server);
  return browsers;
}

const ids = (happening: readonly Step[], ...doing: Step['do'][]) =>
  new Set(happening.flatMap((step) => (doing.includes(step.do) && 'id' in step ? [step.id] : [])));

describe.each([2, 3])('%i browsers with one account', (count) => {
  it('end equal, and nothing is lost that was not thrown away, whatever happens in which order', () => {
    fc.assert(
      fc.property(clocks(count), steps(count), (offsets, happening) => {
        const browsers = run(offsets, happening);
        const [first, ...others] = browsers.map((browser) => browser.shown());
        for (const other of others) expect(other).toEqual(first);

        const kept = (browsers[0] as SyncingBrowser).kept;
        const removed = ids(happening, 'remove');
        for (const id of ids(happening, 'save')) {
          if (!removed.has(id)) expect([...kept.saved.keys()]).toContain(String(id));
        }
        const unfollowed = ids(happening, 'unfollow');
        for (const id of ids(happening, 'follow')) {
          if (!unfollowed.has(id)) expect([...kept.follows.keys()]).toContain(`thread:${id}`);
        }
        const unmuted = ids(happening, 'unmute');
        const muted = [...kept.mutes.values()].map(({ what }) => what);
        for (const id of ids(happening, 'mute')) {
          if (!unmuted.has(id)) expect(muted).toContainEqual(phrase(`w${id}`));
        }
        if (happening.some((step) => step.do === 'set')) {
          expect(kept.settings.has('foldDepth')).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  it('hold to what was thrown away last, whatever the clocks say', () => {
    fc.assert(
      fc.property(
        clocks(count),
        fc.nat(count - 1),
        fc.nat(count - 1),
        (offsets, saver, remover) => {
          let clock = BEGIN;
          const server = new Server();
          const browsers = offsets.map(
            (offset, i) => new SyncingBrowser(`b${i}`, offset, () => clock),
          );
          const doing = (browser: number, step: object) => {
            clock += 1_000;
            act(browsers[browser] as SyncingBrowser, { browser, ...step } as Step, server);
          };
          doing(saver, { do: 'save', id: 1 });
          settle(browsers, server);
          doing(remover, { do: 'remove', id: 1 });
          settle(browsers, server);
          expect(browsers.map(({ kept }) => kept.saved.size)).toEqual(browsers.map(() => 0));
          doing(saver, { do: 'save', id: 1 });
          settle(browsers, server);
          expect(browsers.map(({ kept }) => kept.saved.size)).toEqual(browsers.map(() => 1));
        },
      ),
    );
  });
});
