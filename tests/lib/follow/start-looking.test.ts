import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_WAIT, LONGEST_WAIT, SPREAD } from '../../../lib/follow/schedule';
import { repliesFollow, threadFollow } from '../follows';
import { mute } from '../mutes';
import { savedComment } from '../saved';
import { DAY, HOUR, MINUTE, type Mood, simulate } from './simulated';

/** Follows posts now. */
async function following(...postIds: readonly string[]) {
  const all = simulate();
  for (const postId of postIds) {
    const at = all.now();
    await all.store.follow(threadFollow(postId, { followedAt: at, renewedAt: at }));
  }
  return all;
}

const gapsOf = (times: readonly number[]) => times.slice(1).map((at, i) => at - (times[i] ?? 0));

describe('a blog that is followed', () => {
  it('is asked at most every half hour, however many threads are followed, each in its turn', async () => {
    const { pass, asked } = await following('1', '2', '3');
    await pass(DAY);
    const gaps = gapsOf(asked.map(({ at }) => at));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LEAST_WAIT);
    expect(asked.length).toBeLessThanOrEqual(48);
    const posts = asked.map(({ url }) => url.pathname.split('/')[2]);
    expect(posts.slice(0, 6)).toEqual(['1', '2', '3', '1', '2', '3']);
  });

  it('is asked with what its last answer bore, and need not send the same again', async () => {
    const { pass, asked, write, now } = await following('1');
    write('1', { id: '11', publishedAt: now() - HOUR });
    await pass(3 * HOUR);
    const tags = asked.map(({ headers }) => headers.get('if-none-match'));
    // The first question is a larger one.
    expect(tags.slice(0, 2)).toEqual([null, null]);
    expect(tags.slice(2).every((tag) => tag !== null)).toBe(true);
    expect(asked.map(({ url }) => url.searchParams.get('max-results')).slice(0, 3)).toEqual([
      '150',
      '25',
      '25',
    ]);
  });

  it('is asked later and later while it fails, and once it is well again as before', async () => {
    const { pass, asked, set, now } = await following('1');
    set({ mood: 'error' });
    await pass(7 * DAY, MINUTE);
    const gaps = gapsOf(asked.map(({ at }) => at)).map((gap) => Math.round(gap / MINUTE));
    expect(gaps).toEqual([60, 120, 240, 480, 960, 1440, 1440, 1440, 1440, 1440]);
    set({ mood: 'well' });
    await pass(2 * DAY, MINUTE);
    const well = asked.filter(({ at }) => at > now() - 12 * HOUR);
    expect(gapsOf(well.map(({ at }) => at)).every((gap) => gap === LEAST_WAIT)).toBe(true);
  });

  it('is left alone for as long as it asks, within reason', async () => {
    const { pass, asked, set } = await following('1');
    set({ mood: 'busy', retryAfter: String((5 * HOUR) / 1000) });
    await pass(5 * HOUR - MINUTE, MINUTE);
    expect(asked).toHaveLength(1);
    set({ retryAfter: String((365 * DAY) / 1000) });
    await pass(DAY - HOUR, MINUTE);
    expect(asked).toHaveLength(2);
    await pass(2 * HOUR, MINUTE);
    expect(asked).toHaveLength(3);
  });

  it('is asked no more after fourteen quiet days, and again once the reader says go on', async () => {
    const { pass, asked, store, now, write } = await following('1');
    write('1', { id: '11', publishedAt: now() - HOUR });
    await pass(3 * DAY, HOUR);
    write('1', { id: '12', publishedAt: now() });
    await pass(30 * DAY, HOUR);
    const last = asked.at(-1)?.at ?? 0;
    const before = asked.length;
    expect(now() - last).toBeGreaterThan(15 * DAY);
    expect((await store.readFollowed(now()))[0]?.rest).toBe('quiet');
    await pass(7 * DAY, HOUR);
    expect(asked).toHaveLength(before);
    await store.renewFollow('thread:1', now());
    await pass(HOUR);
    expect(asked.length).toBeGreaterThan(before);
  });

  it('is asked no more for a thread that it has no longer', async () => {
    const { pass, asked, set, store, now } = await following('1', '2');
    set({ mood: 'missing' });
    await pass(3 * HOUR);
    expect(asked).toHaveLength(2);
    expect((await store.readFollowed(now())).map(({ rest }) => rest)).toEqual([
      'missing',
      'missing',
    ]);
  });

  it('is not asked while there is no line, nor where the reader has taken it back', async () => {
    const { pass, asked, set, store } = await following('1');
    set({ isOnline: false });
    await pass(DAY);
    expect(asked).toHaveLength(0);
    set({ isOnline: true });
    await store.unfollow('thread:1', 0, null);
    const host = 'taken-back.example';
    const post = { postId: '5', title: '', url: `https://${host}/p.html`, host };
    await store.follow({ ...threadFollow('5'), post });
    await pass(DAY);
    expect(asked).toHaveLength(0);
  });

  it('is asked soon all the same where the clock was set back', async () => {
    const { look, jump, asked } = await following('1');
    await look();
    jump(-400 * DAY);
    await look();
    expect(asked).toHaveLength(2);
  });

  const step = fc.record({
    wait: fc.integer({ min: 1, max: 40 * 60 }),
    mood: fc.constantFrom<Mood>('well', 'well', 'well', 'error', 'offline', 'truncated', 'busy'),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    isOnline: fc.boolean(),
    isNew: fc.boolean(),
    isRestarted: fc.boolean(),
    isRead: fc.boolean(),
  });
  it('is never asked sooner than in half an hour, whatever happens over weeks, and all that is new is told once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), async (steps) => {
        const sim = await following('1', '2');
        const written: string[] = [];
        // What is there is known before anything is new.
        await sim.pass(2 * HOUR);
        for (const [i, { wait, isNew, isRestarted, isRead, ...conditions }] of steps.entries()) {
          sim.set(conditions);
          sim.jump(wait * MINUTE);
          if (isNew) {
            const id = String(1000 + i);
            sim.write('1', { id, publishedAt: sim.now() });
            written.push(id);
          }
          if (isRestarted) sim.restart();
          await sim.look();
          if (isRead) await sim.store.noteRead('1', []);
        }
        sim.set({ mood: 'well', isOnline: true });
        await sim.store.renewFollow('thread:1', sim.now());
        await sim.pass(3 * DAY, 30 * MINUTE);
        const gaps = gapsOf(sim.asked.map(({ at }) => at));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LEAST_WAIT);
        const weeks = sim.asked.at(-1)?.at ?? 0;
        const span = weeks - (sim.asked[0]?.at ?? 0);
        expect(sim.asked.length).toBeLessThanOrEqual(span / LEAST_WAIT + 1);
        expect(sim.told.flatMap(({ ids }) => ids).sort()).toEqual(written.sort());
      }),
      { numRuns: 12 },
    );
  });

  it('spreads what it asks, by no more than a third', async () => {
    const { pass, asked, set } = await following('1');
    set({ random: 1 });
    await pass(DAY, MINUTE);
    const gaps = gapsOf(asked.map(({ at }) => at));
    expect(gaps.every((gap) => gap >= LEAST_WAIT * (1 + SPREAD))).toBe(true);
    expect(LONGEST_WAIT * (1 + SPREAD)).toBeLessThan(2 * DAY);
  });
});

describe('what is new in a followed thread', () => {
  it('is told once, and waits until the post is read', async () => {
    const { pass, write, now, told, unread, store } = await following('1');
    write('1', { id: '11', publishedAt: now() - HOUR });
    await pass(HOUR);
    expect([told, await unread()]).toEqual([[], 0]);
    write('1', { id: '12', publishedAt: now() });
    await pass(3 * HOUR);
    expect([told.map(({ ids }) => ids), await unread()]).toEqual([[['12']], 1]);
    await store.noteRead('1', ['11', '12']);
    await pass(3 * HOUR);
    expect([told.length, await unread()]).toEqual([1, 0]);
  });

  it('is what came between following and the first answer, too', async () => {
    const { pass, write, now, unread, jump } = await following('1');
    write('1', { id: '11', publishedAt: now() - 1 });
    jump(MINUTE);
    write('1', { id: '12', publishedAt: now() });
    await pass(HOUR);
    expect(await unread()).toBe(1);
  });

  it('is also what the owner let through late, under its earlier time', async () => {
    const { pass, write, now, told } = await following('1');
    const early = now() - 5 * HOUR;
    const many = Array.from({ length: 30 }, (_, i) => ({
      id: `${100 + i}`,
      publishedAt: now() - i,
    }));
    write('1', ...many);
    await pass(HOUR);
    write('1', { id: '99', publishedAt: early });
    await pass(3 * HOUR);
    expect(told.map(({ ids }) => ids)).toEqual([['99']]);
  });

  it('is nothing that shows only because a newer one was removed', async () => {
    const { pass, now, told, write } = await following('1');
    const old = Array.from({ length: 200 }, (_, i) => ({
      id: `${1000 + i}`,
      publishedAt: now() - i * MINUTE,
    }));
    write('1', ...old);
    await pass(2 * HOUR);
    old.splice(0, 100);
    write('1', { id: '5', publishedAt: now(), isRemoved: true });
    await pass(2 * HOUR);
    expect(told).toEqual([]);
  });

  it('is nothing that the reader has seen on the page, or hides by a rule', async () => {
    const { pass, write, now, unread, store } = await following('1');
    await pass(HOUR);
    await store.addMutes([mute({ id: 'a', what: { kind: 'name', name: 'Trouble' } })]);
    const listing = { ids: ['12'], isComplete: true };
    const arrival = { pageId: 'p', at: now(), kind: 'fresh' } as const;
    await store.openVisit('1', listing, arrival, { own: 1, open: [1] });
    write(
      '1',
      { id: '12', publishedAt: now() },
      { id: '13', publishedAt: now() + 1, by: 'Trouble' },
    );
    await pass(HOUR);
    expect(await unread()).toBe(0);
  });
});

describe('replies to a saved comment', () => {
  const saved = savedComment({
    id: '6',
    publishedAt: Date.parse('2024-05-03T08:44:00Z'),
    clock: '3 May 2024 at 09:44',
    text: 'The kettle is broken again.',
    html: 'The kettle is broken again.',
  });

  async function followingReplies() {
    const all = simulate();
    const at = all.now();
    const post = { ...saved.post, postId: '1' };
    await all.store.saveComments([{ ...saved, post }]);
    await all.store.follow(repliesFollow('6', '1', { followedAt: at, renewedAt: at }));
    await all.pass(HOUR);
    return all;
  }

  it('are Blogger’s replies, and comments whose words answer it; others are not told', async () => {
    const { write, now, pass, store } = await followingReplies();
    write(
      '1',
      { id: '21', publishedAt: now(), parentId: '6', says: 'So mend it.' },
      { id: '22', publishedAt: now() + 1, says: 'Nice weather.' },
      {
        id: '23',
        publishedAt: now() + 2,
        says: '“The kettle is broken again.” Whose fault is that?',
      },
    );
    await pass(HOUR);
    const [followed] = await store.readFollowed(now());
    expect(followed?.unread.map(({ id }) => id)).toEqual(['21', '23']);
    expect(await store.readNewCounts({ 1: 0 })).toEqual({ 1: { fresh: 0, answers: 2 } });
  });
});
