import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fetchContents } from '../lib/backup/fetch-contents';
import { showBadge, showBadgeEverywhere } from '../lib/badge/badge';
import { compareTexts } from '../lib/differences/compare-texts';
import { writeCopy } from '../lib/export/write-copy';
import { notify, openNotified } from '../lib/follow/notify';
import { startLooking } from '../lib/follow/start-looking';
import { onWake } from '../lib/follow/wake';
import { ONE_BLOG } from '../lib/model/blog-host';
import { countUnread } from '../lib/model/follow';
import type { SavedId } from '../lib/model/saved';
import { createPatterns } from '../lib/patterns/patterns';
import { answerReferences } from '../lib/references/answer-references';
import type { Change } from '../lib/rpc/contract';
import { createHandlers } from '../lib/rpc/handlers';
import type { Section } from '../lib/rpc/sections';
import { announce, serve } from '../lib/rpc/server';
import { forgetRemoved } from '../lib/search/forget-removed';
import { dropIndexCache } from '../lib/search/index-cache';
import { type CopyStorage, createSecondCopy } from '../lib/second-copy/second-copy';
import { isEnabledOn } from '../lib/settings/settings';
import { grantedSites, keepSites, removeSite } from '../lib/sites/sites';
import { announceEverything } from '../lib/store/contents';
import { toCopiedStore } from '../lib/store/copied-store';
import { createStore } from '../lib/store/create-store';
import { keepOpen, openDatabase } from '../lib/store/database';
import { createLooks } from '../lib/store/looks';
import { keptAmong } from '../lib/store/saved';
import { toSyncedStore } from '../lib/store/synced-store';
import { createSync, NOTES as SYNC_NOTES } from '../lib/sync/sync';

export default defineBackground({
  type: 'module',
  main() {
    keepToOurselves(browser.storage.local);
    keepToOurselves(browser.storage.sync);
    const copy = createSecondCopy(copyStorage);
    const open = keepOpen(async (tellBlocked) => {
      let isNews = false;
      const onBlocked = () => {
        isNews = true;
        tellBlocked();
      };
      const db = await openDatabase({ onBlocked });
      if (!db.isReadOnly && (await copy.mend(toCopiedStore(db), Date.now()))) {
        isNews = true;
        // It counts by the writes of the store that is gone.
        await dropIndexCache().catch(() => undefined);
      }
      if (isNews) announceEverything((change) => void announce(change));
      return db;
    });
    const tell = (change: Change) => {
      void announce(change);
      copy.note(change, async () => toCopiedStore(await open()));
      if (change.subject === 'follows') void follow();
      if (change.subject === 'saved') void forget(change.ids).catch(() => undefined);
    };
    const forget = async (ids: readonly SavedId[] | null) =>
      forgetRemoved(ids, async (asked) => keptAmong(await open(), asked));
    const sync = createSync({
      area: browser.storage.sync,
      notes: browser.storage.local,
      store: async () => toSyncedStore(await open()),
      announce: tell,
      now: Date.now,
      newName: () => crypto.randomUUID().slice(0, 8),
      after: (milliseconds, act) => setTimeout(act, milliseconds),
    });
    browser.storage.sync.onChanged.addListener(sync.hear);
    const store = createStore(open, (change) => {
      tell(change);
      sync.note(change);
    });
    const { match: matchPattern } = createPatterns();
    const sites = { readSites: grantedSites, removeSite };
    const { clear: clearCopy, readRestored, dismissRestored } = copy;
    const look = startLooking({
      book: createLooks(open, tell),
      fetch: (address, options) => fetch(address, options),
      now: Date.now,
      random: Math.random,
      isOnline: () => navigator.onLine,
      async mayAsk(host) {
        const isGranted = host === ONE_BLOG || (await grantedSites()).includes(host);
        return isGranted && isEnabledOn(await store.readSettings(), host);
      },
      readMutes: store.readMutes,
      matchPattern,
      tell: notify,
    });
    const wake = onWake(() => void look());
    const follow = async () => {
      const followed = await store.readFollowed(Date.now());
      wake.keep(followed.length > 0);
      await showBadgeEverywhere(countUnread(followed));
      await look();
    };
    openNotified();
    void follow().catch(() => undefined);
    const keeping = { fetchContents, clearCopy, readRestored, dismissRestored };
    serve(
      createHandlers(store, {
        showBadge,
        openSection,
        matchPattern,
        compareTexts,
        writeCopy,
        findReferences: answerReferences,
        sites,
        keeping,
        sync,
      }),
    );
    keepSites(() => void announce({ subject: 'sites' }));
    sync.start();
  },
});

async function openSection(section: Section): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#${section}`) });
}

/** Our content scripts need none of it; a browser that can keep them out as well is asked to. */
function keepToOurselves(area: object): void {
  const { setAccessLevel } = area as {
    setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  void setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** Where the second copy is kept, beside what sync notes. */
const copyStorage: CopyStorage = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
  async renew() {
    const { local } = browser.storage;
    const noted = await local.get(SYNC_NOTES).catch(() => ({}));
    await local.clear();
    await local.set(noted);
  },
};
