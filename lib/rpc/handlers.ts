import { browser } from 'wxt/browser';
import type { BackupContents } from '../model/backup';
import { ONE_BLOG } from '../model/blog-host';
import type { MuteTerms } from '../model/mute';
import type {
  Asynchronous,
  CopyMethods,
  DifferenceMethods,
  PatternMethods,
  ReferenceMethods,
  RestoredMethods,
  SiteMethods,
  Store,
  SyncMethods,
} from './contract';
import type { Section } from './sections';
import { type HandlersFor, InvalidCallError, RefusedError } from './server';

/** What answers calls besides the store. */
export type HandlerTools = {
  readonly showBadge: (tabId: number, count: number) => Promise<void>;
  readonly openSection: (section: Section) => Promise<void>;
  readonly matchPattern: PatternMethods['matchPattern'];
  readonly compareTexts: DifferenceMethods['compareTexts'];
  readonly writeCopy: CopyMethods['writeCopy'];
  readonly sites: Asynchronous<SiteMethods>;
  readonly keeping: Keeping;
  readonly sync: Asynchronous<SyncMethods>;
  readonly findReferences: ReferenceMethods['findReferences'];
};

/** What is more than the store's: files, and the second copy. */
export type Keeping = {
  /** Fetches what a page of ours wants restored. @throws where it is no such thing */
  readonly fetchContents: (address: string) => Promise<BackupContents>;
  /** Throws the second copy away. */
  readonly clearCopy: () => Promise<void>;
} & Asynchronous<RestoredMethods>;

/** The store's methods, with what depends on who asks. */
export function createHandlers(
  store: Store,
  {
    showBadge,
    openSection,
    matchPattern,
    compareTexts,
    writeCopy,
    findReferences,
    sites,
    keeping,
    sync,
  }: HandlerTools,
): HandlersFor {
  const expectUsable = ({ what }: MuteTerms) => {
    if (what.kind !== 'pattern' || matchPattern(what.pattern, [])) return;
    throw new InvalidCallError(`no pattern that can be used: ${what.pattern}`);
  };
  return (caller) => {
    /** The only blog of which the caller may speak. */
    const ownHost = caller.kind === 'content' ? caller.host : null;
    const expectOwn = (host: string, what: string) => {
      if (ownHost === null || ownHost === host) return;
      throw new RefusedError(`${ownHost} may not ${what} ${host}`);
    };
    return {
      ...store,
      ...sites,
      ...sync,
      readRestored: keeping.readRestored,
      dismissRestored: keeping.dismissRestored,
      async restoreBackup(address) {
        const contents = await keeping.fetchContents(address).catch((error) => {
          throw new InvalidCallError(String(error));
        });
        await store.mergeContents(contents);
      },
      async wipe() {
        // In the other order an end in between would bring everything back.
        await sync.switchSync(false);
        await keeping.clearCopy();
        await store.wipe();
      },
      async wipePost(postId) {
        const { isOn } = await sync.readSync();
        await store.wipePost(postId, isOn ? Date.now() : null);
      },
      async isSiteGranted() {
        const { host } = caller.kind === 'content' ? caller : { host: '' };
        return host === ONE_BLOG || (await sites.readSites()).includes(host);
      },
      async openVisit(postId, listing, arrival) {
        const tabs = await browser.tabs.query({});
        const visit = await store.openVisit(postId, listing, arrival, {
          own: caller.kind === 'content' ? caller.tabId : null,
          open: tabs.flatMap(({ id }) => id ?? []),
        });
        await store.noteRead(postId, listing.ids);
        return visit;
      },
      openSection,
      compareTexts: async (before, after) => compareTexts(before, after),
      writeCopy: async (comment, as) => writeCopy(comment, as),
      matchPattern: async (pattern, texts) => matchPattern(pattern, texts),
      findReferences: async (post, comments) => findReferences(post, comments),
      async readMutes(place) {
        expectOwn(place.host, 'read the rules for');
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
        expectOwn(place.host, 'read what is kept of');
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
      async readFollows(place) {
        expectOwn(place.host, 'read what is followed on');
        return store.readFollows(place);
      },
      async follow(follow) {
        expectOwn(follow.post.host, 'follow');
        await store.follow(follow);
      },
      unfollow: (id, at) => store.unfollow(id, at, ownHost),
      async readOrder(place) {
        expectOwn(place.host, 'read the order on');
        return store.readOrder(place);
      },
      async setOrder(place, order) {
        expectOwn(place.host, 'set the order on');
        await store.setOrder(place, order);
      },
      async switchBlog(host, isOn) {
        expectOwn(host, 'switch');
        await store.switchBlog(host, isOn);
      },
      async showNewCount(count) {
        if (caller.kind === 'content') await showBadge(caller.tabId, count);
      },
    };
  };
}
