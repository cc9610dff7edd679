import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/badge/badge';
import { createPatterns } from '../lib/patterns/patterns';
import { createHandlers } from '../lib/rpc/handlers';
import type { Section } from '../lib/rpc/sections';
import { announce, serve } from '../lib/rpc/server';
import { grantedSites, keepSites, removeSite } from '../lib/sites/sites';
import { createStore } from '../lib/store/create-store';
import { keepOpen } from '../lib/store/database';

export default defineBackground({
  type: 'module',
  main() {
    const store = createStore(keepOpen(), (change) => void announce(change));
    const { match: matchPattern } = createPatterns();
    const sites = { readSites: grantedSites, removeSite };
    serve(createHandlers(store, { showBadge, openSection, matchPattern, sites }));
    keepSites(() => void announce({ subject: 'sites' }));
  },
});

async function openSection(section: Section): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#${section}`) });
}
