import { browser } from 'wxt/browser';
import type { Store } from './contract';
import { type HandlersFor, RefusedError } from './server';

/** The store's methods, with what depends on who asks. */
export function createHandlers(
  store: Store,
  showBadge: (tabId: number, count: number) => Promise<void>,
): HandlersFor {
  return (caller) => ({
    ...store,
    async openVisit(postId, listing, arrival) {
      const tabs = await browser.tabs.query({});
      return store.openVisit(postId, listing, arrival, {
        own: caller.kind === 'content' ? caller.tabId : null,
        open: tabs.flatMap(({ id }) => id ?? []),
      });
    },
    async switchBlog(host, isOn) {
      if (caller.kind === 'content' && caller.host !== host) {
        throw new RefusedError(`${caller.host} may not switch ${host}`);
      }
      await store.switchBlog(host, isOn);
    },
    async showNewCount(count) {
      if (caller.kind === 'content') await showBadge(caller.tabId, count);
    },
  });
}
