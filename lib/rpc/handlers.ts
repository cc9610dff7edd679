import type { Asynchronous, OwnPageMethods, StoreMethods } from './contract';
import { type Handlers, RefusedError } from './server';

/** The store's methods, with what depends on who asks. */
export function createHandlers(
  store: Asynchronous<StoreMethods & OwnPageMethods>,
  showBadge: (tabId: number, count: number) => Promise<void>,
): Handlers {
  return {
    ...store,
    async switchBlog(host, isOn, caller) {
      if (caller.kind === 'content' && caller.host !== host) {
        throw new RefusedError(`${caller.host} may not switch ${host}`);
      }
      await store.switchBlog(host, isOn);
    },
    async showNewCount(count, caller) {
      if (caller.kind === 'content') await showBadge(caller.tabId, count);
    },
  };
}
