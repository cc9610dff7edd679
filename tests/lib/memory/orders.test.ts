import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLink } from '../../../lib/memory/link';
import { rememberOrder } from '../../../lib/memory/orders';
import type { Order } from '../../../lib/model/order';
import { type Call, RpcError } from '../../../lib/rpc/client';
import { followSettings } from '../../../lib/rpc/live-settings';
import { initialState } from '../../../lib/view/initial-state';
import { createThreadStore } from '../../../lib/view/thread-store';
import { comment } from '../comments';
import { blogTab, callFrom, HOST, ownPage, startBackground } from '../rpc/browser';

/** A page of a post of the blog, once what is remembered of its order is known. */
async function openPage(postId: string, call: Call = callFrom(blogTab(1))) {
  const { window } = new JSDOM('<div></div>');
  const element = window.document.querySelector('div') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  const post = { blogId: null, postId, title: '', blogTitle: null, url: null, text: '' };
  const comments = [comment({ id: '1' })];
  const store = createThreadStore(
    initialState({ post, comments, declared: null, hasMore: false, isWhole: true, problems: [] }),
  );
  const { signal } = new window.AbortController();
  const settings = followSettings(call, signal);
  const link = createLink(() => undefined);
  const place = { host: HOST, postId };
  const order = rememberOrder({ place, call, link, settings, store, root, signal });
  await Promise.all([order.read(), settings.refresh()]);
  /** As the command does. */
  const set = (next: Order) => {
    store.dispatch({ do: 'set-order', order: next, isInferring: true });
    order.keep(next);
  };
  return {
    order: () => store.state().order,
    read: order.read,
    settings,
    set,
    async choose(next: Order) {
      set(next);
      await expect
        .poll(() => kept('readOrder', { host: HOST, postId }), { interval: 5 })
        .toBe(next);
    },
  };
}

let kept: Call;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.sendMessage = async () => undefined;
  startBackground();
  kept = callFrom(ownPage());
});

it('shows a post as it was left, another by the last choice on its blog, else by the setting', async () => {
  await kept('changeSetting', 'order', 'newest');
  const one = await openPage('1');
  expect(one.order()).toBe('newest');
  await one.choose('native');
  const two = await openPage('2');
  expect(two.order()).toBe('native');
  await two.choose('oldest');
  expect([(await openPage('1')).order(), (await openPage('3')).order()]).toEqual([
    'native',
    'oldest',
  ]);
  // The other post's choice turns nothing over that is open.
  await one.read();
  expect(one.order()).toBe('native');
});

it('turns an open thread over when the setting is changed, whatever was chosen', async () => {
  const page = await openPage('1');
  await page.choose('oldest');
  await kept('changeSetting', 'foldDepth', 2);
  await page.settings.refresh();
  expect(page.order()).toBe('oldest');
  await kept('changeSetting', 'order', 'newestThread');
  await page.settings.refresh();
  expect(page.order()).toBe('newestThread');
});

it('keeps the choice on the page where nothing can be kept', async () => {
  const call: Call = (method, ..._) => Promise.reject(new RpcError('unavailable', method, 'gone'));
  const page = await openPage('1', call);
  expect(page.order()).toBe('conversation');
  page.set('oldest');
  await page.read();
  expect(page.order()).toBe('oldest');
});
