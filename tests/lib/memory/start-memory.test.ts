import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startMemory } from '../../../lib/memory/start-memory';
import type { Arrival } from '../../../lib/model/visit';
import { type Call, createCall, RpcError } from '../../../lib/rpc/client';
import { followSettings } from '../../../lib/rpc/live-settings';
import { initialState } from '../../../lib/view/initial-state';
import { createThreadStore, type ThreadStore } from '../../../lib/view/thread-store';
import { comment } from '../comments';
import { blogTab, callFrom, deliver, startBackground } from '../rpc/browser';

/** A page with the post and these comments, as long as it is open. */
function openPage(
  ids: readonly string[],
  { call = callFrom(blogTab(1)), arrival = 'fresh', hasMore = false }: PageOptions = {},
) {
  const { window } = new JSDOM('<div></div>', { pretendToBeVisual: true });
  const element = window.document.querySelector('div') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  const post = { blogId: null, postId: '10', title: '', blogTitle: null, url: null, text: '' };
  const comments = ids.map((id) => comment({ id }));
  const store = createThreadStore(
    initialState({ post, comments, declared: null, hasMore, isWhole: true, problems: [] }),
  );
  // A document of jsdom's takes no other's signals.
  const life = new window.AbortController();
  const settings = followSettings(call, life.signal);
  const memory = startMemory({
    postId: '10',
    arrival,
    call,
    settings,
    store,
    root,
    window: window as unknown as Window,
    readStoredBody: () => [],
    signal: life.signal,
  });
  return { store, memory, leave: () => life.abort() };
}

type PageOptions = {
  readonly call?: Call;
  readonly arrival?: Arrival['kind'];
  readonly hasMore?: boolean;
};

const newOn = (store: ThreadStore) => [...store.state().marks.newIds];
const untilOpen = (store: ThreadStore) =>
  expect.poll(() => store.state().visit, { interval: 5 }).not.toBeNull();

let kept: Call;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.sendMessage = async () => undefined;
  startBackground();
  kept = callFrom(blogTab(9));
});

describe('a visit', () => {
  it('marks what came since the one before, and nothing on the first', async () => {
    const sent: Promise<unknown>[] = [];
    const call: Call = (method, ...args) => {
      const answer = callFrom(blogTab(1))(method, ...args);
      sent.push(answer);
      return answer;
    };
    const first = openPage(['1', '2'], { call });
    await untilOpen(first.store);
    expect(newOn(first.store)).toEqual([]);
    first.leave();
    await Promise.allSettled(sent);

    const second = openPage(['1', '3', '2']);
    await untilOpen(second.store);
    expect(newOn(second.store)).toEqual(['3']);
  });

  it('takes in what "load all" adds, which is not new on the first visit', async () => {
    const { store } = openPage(['1'], { hasMore: true });
    await untilOpen(store);
    store.dispatch({ do: 'set-loading', loading: { at: 'running', loaded: 0, total: null } });
    const comments = [comment({ id: '1' }), comment({ id: '2' })];
    store.dispatch({ do: 'add-comments', comments, conversation: null });
    await expect
      .poll(async () => (await kept('readVisit', '10', ['1', '2', '3']))?.newIds, { interval: 5 })
      .toEqual(['3']);
    expect(newOn(store)).toEqual([]);
  });
});

describe('where the background cannot be reached', () => {
  it('the overlay works, tells the reader once, and writes all of it on the next try', async () => {
    let isDead = true;
    const call = createCall({
      send: (message) => deliver(message, blogTab(1), isDead ? 'nobody-there' : 'arrives'),
      wait: () => Promise.resolve(),
    });
    const { store, memory } = openPage(['1', '2'], { call });
    const notice = () => store.state().notice;
    await expect.poll(notice, { interval: 5 }).toBe('notKept');
    memory.keepCorrection('1', { kind: 'detached' });
    store.dispatch({ do: 'fold', id: '2', fold: 'branch' });
    expect(store.state().marks.folds.get('2')).toBe('branch');
    isDead = false;
    memory.tryAgain();
    await expect.poll(notice, { interval: 5 }).toBeNull();
    expect(await kept('readCorrections', '10')).toEqual({ 1: { kind: 'detached' } });
    await expect
      .poll(() => kept('readFolds', '10', Date.now()), { interval: 5 })
      .toEqual({ 2: 'branch' });
    expect(store.state().visit).not.toBeNull();
  });

  it('because the extension was updated, it says so and is quiet from then on', async () => {
    let calls = 0;
    const call: Call = (method, ..._) => {
      calls++;
      return Promise.reject(new RpcError('invalidated', method, 'gone'));
    };
    const { store, memory, leave } = openPage(['1'], { call });
    await expect.poll(() => store.state().notice, { interval: 5 }).toBe('updated');
    const before = calls;
    memory.keepCorrection('1', { kind: 'detached' });
    memory.tryAgain();
    store.dispatch({ do: 'fold', id: '1', fold: 'branch' });
    leave();
    await Promise.resolve();
    expect(calls).toBe(before);
  });
});

it('asks for no more than rules, order and what is kept on a page that does not tell its post', async () => {
  const { window } = new JSDOM('<div></div>');
  const root = (window.document.querySelector('div') as HTMLElement).attachShadow({
    mode: 'closed',
  });
  const post = { blogId: null, postId: null, title: '', blogTitle: null, url: null, text: '' };
  const store = createThreadStore(
    initialState({
      post,
      comments: [comment({ id: '1' })],
      declared: null,
      hasMore: false,
      isWhole: true,
      problems: [],
    }),
  );
  const methods: string[] = [];
  const call: Call = (method, ..._) => {
    methods.push(method);
    return Promise.reject(new RpcError('unavailable', method, 'gone'));
  };
  const { signal } = new window.AbortController();
  const memory = startMemory({
    postId: null,
    arrival: 'fresh',
    call,
    settings: followSettings(call, signal),
    store,
    root,
    window: window as unknown as Window,
    readStoredBody: () => [],
    signal,
  });
  memory.keepCorrection('1', { kind: 'detached' });
  memory.dismissNew();
  await Promise.resolve();
  expect([methods, store.state().notice]).toEqual([
    ['readSettings', 'readMutes', 'readOrder', 'readSaved'],
    null,
  ]);
});
