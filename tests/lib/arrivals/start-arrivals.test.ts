import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST_WAIT } from '../../../lib/arrivals/schedule';
import { startArrivals } from '../../../lib/arrivals/start-arrivals';
import type { Comment } from '../../../lib/model/comment';
import { initialState } from '../../../lib/view/initial-state';
import { createThreadStore } from '../../../lib/view/thread-store';
import { comment } from '../comments';

const STEP = 15_000;

/** A page with the comments 1 and 2 on a blog that has `blog.comments`, or fails with `blog.fault`. */
function openPage({ hasMore = false } = {}) {
  const { window } = new JSDOM('<div></div>', { pretendToBeVisual: true });
  const post = { blogId: null, postId: '10', title: '', blogTitle: null, url: null, text: '' };
  const comments = ['1', '2'].map((id) => comment({ id }));
  const store = createThreadStore(
    initialState({ post, comments, declared: null, hasMore, isWhole: true, problems: [] }),
  );
  const life = new window.AbortController();
  const asked: number[] = [];
  const thrown: unknown[] = [];
  const blog: { comments: readonly Comment[]; fault: unknown } = { comments, fault: null };
  const page = { isWanted: true, isHidden: false };
  Object.defineProperty(window.document, 'visibilityState', {
    get: () => (page.isHidden ? 'hidden' : 'visible'),
  });
  const start = Date.now();
  const watch = startArrivals({
    store,
    window: window as unknown as Window,
    isWanted: () => page.isWanted,
    async askBlog() {
      asked.push(Date.now() - start);
      if (blog.fault) throw blog.fault;
      return blog.comments;
    },
    now: Date.now,
    guard: (work) => {
      const result = work();
      if (result instanceof Promise) result.catch((error: unknown) => thrown.push(error));
      return result;
    },
    signal: life.signal,
  });
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { store, blog, page, asked, thrown, watch, wait, leave: () => life.abort() };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('late comments', () => {
  it('wait, and are not on the page', async () => {
    const { store, blog, wait } = openPage();
    blog.comments = [comment({ id: '4' }), comment({ id: '2' }), comment({ id: '3' })];
    await wait(LEAST_WAIT);
    expect(store.state().arrivals.waiting.map(({ id }) => id)).toEqual(['4', '3']);
    expect(store.state().arrivals.count).toBe(2);
    expect(store.state().comments.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('gather, each once, and those that were removed by then are none', async () => {
    const { store, blog, wait } = openPage();
    blog.comments = [comment({ id: '3' })];
    await wait(LEAST_WAIT);
    blog.comments = [
      comment({ id: '4', isRemoved: true }),
      comment({ id: '3' }),
      comment({ id: '5' }),
    ];
    await wait(LEAST_WAIT);
    expect(store.state().arrivals.waiting.map(({ id }) => id)).toEqual(['3', '5']);
  });

  it('leave a comment alone that was removed from the blog meanwhile', async () => {
    const { store, blog, wait } = openPage();
    const before = store.state().comments;
    blog.comments = [comment({ id: '2', isRemoved: true })];
    await wait(LEAST_WAIT);
    expect(store.state().comments).toBe(before);
    expect(store.state().arrivals.waiting).toEqual([]);
  });
});

describe('the blog is asked', () => {
  it('at most every two minutes', async () => {
    const { asked, wait } = openPage();
    await wait(3 * LEAST_WAIT);
    expect(asked).toEqual([LEAST_WAIT, 2 * LEAST_WAIT, 3 * LEAST_WAIT]);
  });

  it.each([
    ['while the page is out of view', { isHidden: true }],
    ['where the reader does not want it', { isWanted: false }],
  ])('never %s', async (_, how) => {
    const { asked, page, wait } = openPage();
    Object.assign(page, how);
    await wait(5 * LEAST_WAIT);
    expect(asked).toEqual([]);
  });

  it('no more for somebody who has not touched the page for ten minutes', async () => {
    const { asked, wait } = openPage();
    await wait(30 * LEAST_WAIT);
    expect(asked.length).toBe(5);
  });

  it('not while Blogger keeps comments back', async () => {
    const { asked, wait } = openPage({ hasMore: true });
    await wait(3 * LEAST_WAIT);
    expect(asked).toEqual([]);
  });

  it('no more when the overlay is gone', async () => {
    const { asked, wait, leave } = openPage();
    leave();
    await wait(3 * LEAST_WAIT);
    expect(asked).toEqual([]);
  });

  it('less often when it fails, in silence', async () => {
    const { asked, blog, store, thrown, wait } = openPage();
    blog.fault = { kind: 'http', retryAfter: null };
    await wait(5 * LEAST_WAIT);
    expect(asked).toEqual([LEAST_WAIT, 3 * LEAST_WAIT]);
    expect([store.state().arrivals.told, thrown]).toEqual([null, []]);
  });

  it('no sooner than it allows, even where the reader asks', async () => {
    const { asked, blog, store, watch, wait } = openPage();
    blog.fault = { kind: 'http', retryAfter: 10 * STEP };
    watch.look();
    await wait(STEP);
    watch.look();
    await wait(STEP);
    expect([asked, store.state().arrivals.told]).toEqual([[0], 'failed']);
  });

  it('at once where the reader asks, who is told when there is nothing', async () => {
    const { asked, store, watch, wait } = openPage();
    watch.look();
    expect(store.state().arrivals.told).toBe('looking');
    await wait(0);
    expect([asked, store.state().arrivals.told]).toEqual([[0], 'nothing']);
  });

  it('and a fault of our own is none of the blog’s', async () => {
    const { blog, thrown, watch, wait } = openPage();
    blog.fault = new TypeError('ours');
    watch.look();
    await wait(0);
    expect(thrown).toEqual([blog.fault]);
  });
});
