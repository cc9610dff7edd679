import { browser } from 'wxt/browser';
import type { MuteTerms } from '../model/mute';
import type { PatternMethods, Store } from './contract';
import { type HandlersFor, InvalidCallError, RefusedError } from './server';

/** What answers calls besides the store. */
export type HandlerTools = {
  readonly showBadge: (tabId: number, count: number) => Promise<void>;
  readonly openMutes: () => Promise<void>;
  readonly matchPattern: PatternMethods['matchPattern'];
};

/** The store's methods, with what depends on who asks. */
export function createHandlers(
  store: Store,
  { showBadge, openMutes, matchPattern }: HandlerTools,
): HandlersFor {
  const expectUsable = ({ what }: MuteTerms) => {
    if (what.kind !== 'pattern' || matchPattern(what.pattern, [])) return;
    throw new InvalidCallError(`no pattern that can be used: ${what.pattern}`);
  };
  return (caller) => {
    /** The only blog of which the caller may speak. */
    const ownHost = caller.kind === 'content' ? caller.host : null;
    return {
      ...store,
      async openVisit(postId, listing, arrival) {
        const tabs = await browser.tabs.query({});
        return store.openVisit(postId, listing, arrival, {
          own: caller.kind === 'content' ? caller.tabId : null,
          open: tabs.flatMap(({ id }) => id ?? []),
        });
      },
      openMutes,
      matchPattern: async (pattern, texts) => matchPattern(pattern, texts),
      async readMutes(place) {
        if (caller.kind === 'content' && caller.host !== place.host) {
          throw new RefusedError(`${caller.host} may not read the rules for ${place.host}`);
        }
        return store.readMutes(place);
      },
      async saveMute(id, terms, at) {
        expectUsable(terms);
        await store.saveMute(id, terms, at);
      },
      async addMutes(mutes) {
        mutes.forEach(expectUsable);
        await store.addMutes(mutes);
      },
      async readSaved(place) {
        if (caller.kind === 'content' && caller.host !== place.host) {
          throw new RefusedError(`${caller.host} may not read what is kept of ${place.host}`);
        }
        return store.readSaved(place);
      },
      async saveComments(comments) {
        if (comments.some(({ post }) => ownHost !== null && post.host !== ownHost)) {
          throw new RefusedError(`${ownHost} may not keep another blog's comments`);
        }
        await store.saveComments(comments);
      },
      removeSaved: (ids, at) => store.removeSaved(ids, at, ownHost),
      editSaved: (id, edit, at) => store.editSaved(id, edit, at, ownHost),
      noticeSaved: (notices, at) => store.noticeSaved(notices, at, ownHost),
      async switchBlog(host, isOn) {
        if (caller.kind === 'content' && caller.host !== host) {
          throw new RefusedError(`${caller.host} may not switch ${host}`);
        }
        await store.switchBlog(host, isOn);
      },
      async showNewCount(count) {
        if (caller.kind === 'content') await showBadge(caller.tabId, count);
      },
    };
  };
}
