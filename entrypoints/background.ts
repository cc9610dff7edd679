import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fetchContents } from '../lib/backup/fetch-contents';
import { showBadge } from '../lib/badge/badge';
import { compareTexts } from '../lib/differences/compare-texts';
import { writeCopy } from '../lib/export/write-copy';
import { createPatterns } from '../lib/patterns/patterns';
import { answerReferences } from '../lib/references/answer-references';
import { createHandlers } from '../lib/rpc/handlers';
import type { Section } from '../lib/rpc/sections';
import { announce, serve } from '../lib/rpc/server';
import { createSecondCopy } from '../lib/second-copy/second-copy';
import { grantedSites, keepSites, removeSite } from '../lib/sites/sites';
import { announceEverything } from '../lib/store/contents';
import { toCopiedStore } from '../lib/store/copied-store';
import { createStore } from '../lib/store/create-store';
import { keepOpen, openDatabase } from '../lib/store/database';

export default defineBackground({
  type: 'module',
  main() {
    keepToOurselves(browser.storage.local);
    const copy = createSecondCopy(browser.storage.local);
    const open = keepOpen(async () => {
      const db = await openDatabase();
      if (!db.isReadOnly && (await copy.mend(toCopiedStore(db), Date.now()))) {
        announceEverything((change) => void announce(change));
      }
      return db;
    });
    const store = createStore(open, (change) => {
      void announce(change);
      copy.note(change, async () => toCopiedStore(await open()));
    });
    const { match: matchPattern } = createPatterns();
    const sites = { readSites: grantedSites, removeSite };
    const { clear: clearCopy, readRestored, dismissRestored } = copy;
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
      }),
    );
    keepSites(() => void announce({ subject: 'sites' }));
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
