import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLink } from '../../../lib/memory/link';
import { rememberSaved } from '../../../lib/memory/saved';
import type { Comment } from '../../../lib/model/comment';
import { type Call, RpcError } from '../../../lib/rpc/client';
import { initialState } from '../../../lib/view/initial-state';
import type { Notice } from '../../../lib/view/thread-state';
import { createThreadStore } from '../../../lib/view/thread-store';
import { comment } from '../comments';
import { blogTab, callFrom, HOST, startBackground } from '../rpc/browser';
import { savedComment } from '../saved';

const call = () => callFrom(blogTab(1));
const saved = (id: string) =>
  savedComment({ id, post: { ...savedComment({ id }).post, host: HOST } });

/** A page of the post, with its comments and what is kept of them. */
async function openPage(
  comments: readonly Comment[],
  options: { call?: Call; hasMore?: boolean } = {},
) {
  const { window } = new JSDOM('<div></div>');
  const element = window.document.querySelector('div') as HTMLElement;
  const { signal } = new window.AbortController();
  const { title, postId, url } = saved('1').post;
  const store = createThreadStore(
    initialState({
      post: { blogId: null, postId, title, blogTitle: null, url, text: '' },
      comments,
      declared: null,
      hasMore: options.hasMore ?? false,
      isWhole: true,
      problems: [],
    }),
  );
  const notices: (Notice | null)[] = [];
  const link = createLink((notice) => notices.push(notice));
  const memory = rememberSaved({
    host: HOST,
    call: options.call ?? call(),
    link,
    store,
    root: element.attachShadow({ mode: 'closed' }),
    readStoredBody: (html) => [html],
    signal,
  });
  await memory.read();
  return { store, memory, link, notices };
}

const keptOn = (store: Awaited<ReturnType<typeof openPage>>['store']) => [
  ...store.state().saving.kept.keys(),
];
const stored = () => call()('readSaved', { host: HOST, postId: '100', url: null });

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.sendMessage = async () => undefined;
  startBackground();
});

describe('saving', () => {
  it('is shown and told once it is written, and not before', async () => {
    const answers: (() => void)[] = [];
    const slow: Call = async (method, ...args) => {
      if (method === 'saveComments') await new Promise<void>((resolve) => answers.push(resolve));
      return call()(method, ...args);
    };
    const { store, memory } = await openPage([comment({ id: '1' })], { call: slow });
    memory.save([saved('1')]);
    await expect.poll(() => answers.length).toBe(1);
    expect([keptOn(store), store.state().saving.told]).toEqual([[], null]);
    answers[0]?.();
    await expect.poll(() => keptOn(store)).toEqual(['1']);
    expect(store.state().saving.told).toEqual({ is: 'saved', ids: ['1'], isUndo: false });
  });

  it('that fails is told, and is done when it is tried again', async () => {
    let isFull = true;
    const failing: Call = (method, ...args) =>
      isFull && method === 'saveComments'
        ? Promise.reject(new RpcError('quota', method, 'full'))
        : call()(method, ...args);
    const { store, memory, link, notices } = await openPage([comment({ id: '1' })], {
      call: failing,
    });
    memory.save([saved('1')]);
    await expect.poll(() => notices).toEqual(['notKeptFull']);
    expect([keptOn(store), store.state().saving.told]).toEqual([[], null]);
    isFull = false;
    link.tryAgain();
    await expect.poll(() => notices).toEqual(['notKeptFull', null]);
    expect(keptOn(store)).toEqual(['1']);
  });

  it('of a whole thread is told once, however many there are', async () => {
    const comments = Array.from({ length: 450 }, (_, i) => comment({ id: `${i + 1}` }));
    const { store, memory } = await openPage(comments);
    memory.save(comments.map(({ id }) => saved(id)));
    await expect.poll(() => store.state().saving.told?.is).toBe('saved');
    expect(keptOn(store)).toHaveLength(450);
    expect(await stored()).toHaveLength(450);
  });

  it('can be taken back as it was', async () => {
    const { store, memory } = await openPage([comment({ id: '1' })]);
    memory.save([saved('1')]);
    memory.edit('1', { note: 'Mine.', tags: ['tea'] });
    await expect.poll(async () => (await stored())[0]?.note).toBe('Mine.');
    const before = await stored();
    memory.remove(before);
    await expect.poll(() => keptOn(store)).toEqual([]);
    memory.save(before);
    await expect.poll(() => keptOn(store)).toEqual(['1']);
    expect(await stored()).toEqual(before);
  });
});

describe('what became of a saved comment', () => {
  it('is shown and kept', async () => {
    await call()('saveComments', ['1', '2', '3'].map(saved));
    const { store } = await openPage([comment({ id: '1' }), comment({ id: '2', text: 'Other.' })]);
    const { kept } = store.state().saving;
    expect([...kept.values()].map(({ copy }) => copy)).toEqual([
      null,
      ['Comment 2'],
      ['Comment 3'],
    ]);
    await expect.poll(stored).toMatchObject([
      { goneAt: null, changed: null },
      { goneAt: null, changed: { text: 'Other.' } },
      { goneAt: expect.any(Number), changed: null },
    ]);
  });

  it('is not guessed where more can be loaded, and found out once all is', async () => {
    await call()('saveComments', ['1', '2'].map(saved));
    const { store } = await openPage([comment({ id: '1' })], { hasMore: true });
    expect((await stored()).map(({ goneAt }) => goneAt)).toEqual([null, null]);
    store.dispatch({ do: 'set-loading', loading: { at: 'done', added: 0, missing: 0 } });
    await expect
      .poll(async () => (await stored()).map(({ goneAt }) => goneAt !== null))
      .toEqual([false, true]);
  });

  it('is shown also where it cannot be kept, without a word', async () => {
    await call()('saveComments', [saved('1')]);
    const readOnly: Call = (method, ...args) =>
      method === 'noticeSaved'
        ? Promise.reject(new RpcError('read-only', method, 'newer'))
        : call()(method, ...args);
    const { store, notices } = await openPage([comment({ id: '2' })], { call: readOnly });
    expect(store.state().thread.roots.map(({ id }) => id)).toContain('1');
    expect(notices).toEqual([]);
  });
});

it('keeps the very same objects where nothing is new', async () => {
  await call()('saveComments', [saved('1')]);
  const { store, memory } = await openPage([comment({ id: '1' })]);
  const before = store.state();
  await memory.read();
  expect(store.state()).toBe(before);
});

it('tells how far it is with very many, and in the end that they are saved', async () => {
  const { store, memory } = await openPage([]);
  const heard: unknown[] = [];
  store.subscribe(() => {
    const { progress, told } = store.state().saving;
    heard.push(progress ?? told?.is);
  }, new AbortController().signal);
  memory.save(Array.from({ length: 450 }, (_, i) => saved(String(i + 1))));
  await expect.poll(() => heard.at(-1)).toBe('saved');
  expect(heard).toEqual([{ done: 200, total: 450 }, { done: 400, total: 450 }, 'saved']);
});
