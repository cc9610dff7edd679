import type { Asynchronous, OwnPageMethods, StoreMethods } from './contract';
import { type HandlersFor, RefusedError } from './server';

/** The store's methods, with what depends on who asks. */
export function createHandlers(
  store: Asynchronous<StoreMethods & OwnPageMethods>,
  showBadge: (tabId: number, count: number) => Promise<void>,
): HandlersFor {
  return (caller) => ({
    ...store,
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
