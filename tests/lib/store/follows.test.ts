import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { QUIET } from '../../../lib/model/follow';
import { unlooked } from '../../../lib/model/look';
import type { Change } from '../../../lib/rpc/contract';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { createLooks } from '../../../lib/store/looks';
import { repliesFollow, threadFollow } from '../follows';
import { savedComment } from '../saved';

let names = 0;

function newStore() {
  const name = `follows-${++names}`;
  const heard: Change[] = [];
  const open = keepOpen(() => openDatabase({ name }));
  const announce = (change: Change) => heard.push(change);
  const rows = async () => {
    const db = await open();
    const { follows, lookedPosts, deletions, answers } = db;
    return {
      follows: await follows.toArray(),
      lookedPosts: await lookedPosts.toArray(),
      deletions: await deletions.toArray(),
      answers: await answers.toArray(),
    };
  };
  return { store: createStore(open, announce), looks: createLooks(open, announce), heard, rows };
}

const HOST = 'probationmatters.blogspot.com';
const place = { host: HOST, postId: '10' };
const blog = { host: HOST, notBefore: 100, failures: 0 };
const found = { id: '7', publishedAt: 5, answers: ['6'] };

/** A followed post of which something was found. */
async function withNews() {
  const all = newStore();
  await all.store.follow(threadFollow('10'));
  await all.store.follow(repliesFollow('6', '10'));
  await all.looks.begin('10', blog, null, 50);
  const plain = { id: '8', publishedAt: 6, answers: [] };
  await all.looks.end('10', blog, (post) => ({ ...post, known: ['1'], found: [found, plain] }));
  all.heard.length = 0;
  return all;
}

describe('what is followed', () => {
  it('is kept by post and told, and a second time changes nothing', async () => {
    const { store, heard } = newStore();
    await store.follow(threadFollow('10'));
    await store.follow(threadFollow('10'));
    await store.follow(threadFollow('20'));
    expect(await store.readFollows(place)).toEqual([threadFollow('10')]);
    expect(await store.readFollows({ ...place, host: 'another.example' })).toEqual([]);
    expect(heard[0]).toEqual({ subject: 'follows' });
  });

  it('goes with all that came of it, which is remembered, and can be followed again', async () => {
    const { store, rows } = await withNews();
    await store.unfollow('thread:10', 9, HOST);
    expect((await rows()).lookedPosts).toHaveLength(1);
    await store.unfollow('replies:6', 9, null);
    expect(await rows()).toMatchObject({
      follows: [],
      lookedPosts: [],
      deletions: [
        { subject: 'follows', id: 'replies:6', at: 9 },
        { subject: 'follows', id: 'thread:10', at: 9 },
      ],
    });
    await store.follow(threadFollow('10'));
    expect((await rows()).deletions).toHaveLength(1);
  });

  it('is nobody else’s to end', async () => {
    const { store } = await withNews();
    await store.unfollow('thread:10', 9, 'another.example');
    expect(await store.readFollows(place)).toHaveLength(2);
  });

  it('tells each follow what concerns it, until the post is read', async () => {
    const { store, heard, rows } = await withNews();
    const unread = async () =>
      Object.fromEntries(
        (await store.readFollowed(60)).map(({ id, unread }) => [id, unread.map((each) => each.id)]),
      );
    expect(await unread()).toEqual({ 'thread:10': ['7', '8'], 'replies:6': ['7'] });
    await store.noteRead('10', ['1', '2']);
    expect(await unread()).toEqual({ 'thread:10': [], 'replies:6': [] });
    expect(heard).toEqual([{ subject: 'follows' }]);
    expect((await rows()).lookedPosts[0]?.known).toEqual(['1', '2', '7', '8']);
    await store.noteRead('10', ['1', '2']);
    expect(heard).toHaveLength(1);
  });

  it('rests after fourteen quiet days, or where the blog has it no longer, until the reader says go on', async () => {
    const { store, looks } = newStore();
    await store.follow(threadFollow('10', { renewedAt: 5 }));
    const rest = async (now: number) => (await store.readFollowed(now))[0]?.rest;
    expect(await rest(5 + QUIET - 1)).toBeNull();
    expect(await rest(5 + QUIET)).toBe('quiet');
    await store.renewFollow('thread:10', 6 + QUIET);
    expect(await rest(5 + QUIET)).toBeNull();
    await looks.begin('10', blog, null, 7);
    await looks.end('10', blog, (post) => ({ ...post, isMissing: true }));
    expect(await rest(8)).toBe('missing');
    await store.renewFollow('thread:10', 8);
    expect(await rest(9)).toBeNull();
  });

  it('goes with its post where that is wiped, and forgets what it found where that is forgotten', async () => {
    const forgotten = await withNews();
    await forgotten.store.forgetPost('10');
    expect(await forgotten.rows()).toMatchObject({ lookedPosts: [], answers: [] });
    expect((await forgotten.rows()).follows).toHaveLength(2);
    const wiped = await withNews();
    await wiped.store.wipePost('10', null);
    expect(await wiped.rows()).toMatchObject({ follows: [], lookedPosts: [], answers: [] });
  });
});

describe('asking', () => {
  it('is begun by one alone, and by nobody for what is followed no longer', async () => {
    const { store, looks } = newStore();
    await store.follow(threadFollow('10'));
    expect(await looks.begin('10', blog, null, 50)).toBe(true);
    expect(await looks.begin('10', { ...blog, notBefore: 200 }, null, 50)).toBe(false);
    await store.unfollow('thread:10', 60, null);
    expect(await looks.begin('10', { ...blog, notBefore: 200 }, blog, 70)).toBe(false);
    await looks.end('10', blog, () => ({ ...unlooked('10'), known: ['1'] }));
    expect((await looks.read()).posts).toEqual([]);
  });
});

describe('what answers what the reader saved', () => {
  const answersOf = async (store: ReturnType<typeof newStore>['store']) =>
    (await store.readNewCounts({ 10: 0 }))['10']?.answers ?? 0;

  it('is counted from what was found, until it is seen', async () => {
    const { store } = await withNews();
    await store.saveComments([savedComment({ id: '6' })]);
    expect(await answersOf(store)).toBe(1);
    const listing = { ids: ['6', '7'], isComplete: true };
    await store.openVisit(
      '10',
      listing,
      { pageId: 'a', at: 9, kind: 'fresh' },
      { own: 1, open: [1] },
    );
    expect(await answersOf(store)).toBe(1);
    await store.markSeen('10', ['6', '7']);
    expect(await answersOf(store)).toBe(0);
  });

  it('is counted from what a page told, less what was seen and what is saved no longer', async () => {
    const { store, rows } = newStore();
    const listing = { ids: ['6', '7', '8'], isComplete: true };
    await store.openVisit(
      '10',
      listing,
      { pageId: 'a', at: 9, kind: 'fresh' },
      { own: 1, open: [1] },
    );
    await store.saveComments([savedComment({ id: '6' })]);
    await store.markSeen('10', ['8']);
    await store.noteAnswers('10', { 7: ['6'], 8: ['6'] });
    expect((await rows()).answers).toEqual([{ id: '7', postId: '10', to: ['6'] }]);
    expect(await answersOf(store)).toBe(1);
    await store.removeSaved(['6'], 9, null);
    expect(await answersOf(store)).toBe(0);
  });
});
