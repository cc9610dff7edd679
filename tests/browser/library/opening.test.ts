import { beforeAll, expect, it } from 'vitest';
import { schemaVersions } from '../../../lib/store/schema';
import { savedComment } from '../../lib/saved';
import { bundleModule } from '../bundle';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

declare global {
  interface Window {
    threadkeeperStore: typeof import('../store/store-in-page');
    /** Lets go of a store that was held. */
    letGo: () => void;
  }
}

/** From this version on there are saved comments. */
const WITH_SAVED = 3;
const NEWEST = schemaVersions.length;
const ROWS = [savedComment({ id: '11', savedAt: 20 }), savedComment({ id: '12', savedAt: 10 })];

let store: string;
beforeAll(async () => {
  store = await bundleModule('tests/browser/store/store-in-page.ts', 'threadkeeperStore');
});

inBothBrowsers('a library that is opened before the background has opened the store', (suite) => {
  /** A page of the extension after an older Threadkeeper has left a store, or none where it is 0. */
  async function leaveStore(version: number) {
    const { browser } = suite;
    await askFromOwnPage(browser, 'readTags');
    const { tab } = await suite.open(browser.extensionUrl('manifest.json'));
    await tab.evaluate(store);
    await browser.killBackground();
    await tab.evaluate(
      async (version, rows) => {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('threadkeeper');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
        if (version === 0) return;
        const { openDatabase, schemaVersions } = window.threadkeeperStore;
        const db = await openDatabase({ versions: schemaVersions.slice(0, version) });
        await db.table('saved').bulkPut([...rows]);
        db.close();
      },
      version,
      ROWS,
    );
    return tab;
  }

  const openLibrary = async (fragment = 'saved') => {
    const page = await suite.open(suite.browser.extensionUrl(`library.html#${fragment}`));
    const there = (selector: string) => page.tab.waitForSelector(selector);
    return { ...page, there };
  };

  it.each([WITH_SAVED, NEWEST - 1, NEWEST])('shows one of version %i whole', async (version) => {
    await leaveStore(version);
    const { tab, there, pageErrors } = await openLibrary();
    await there('.saved-row[data-id="11"] .says');
    await there('.saved-row[data-id="12"] .says');
    await there('.saved-facets h3');
    expect(await tab.$('#saved-status .warn')).toBeNull();
    expect(pageErrors).toEqual([]);
  });

  it('finds what is in its address in one of an older version', async () => {
    await leaveStore(NEWEST - 1);
    const { there } = await openLibrary('saved?find=kettle&order=oldest');
    await there('.saved-row[data-id="12"] .says');
  });

  it('takes nothing from a store that is made at the same moment', async () => {
    await leaveStore(0);
    const [, { there }] = await Promise.all([
      askFromOwnPage(suite.browser, 'saveComments', ROWS),
      openLibrary(),
    ]);
    await there('.saved-row[data-id="11"] .says');
    expect(await askFromOwnPage(suite.browser, 'readKept')).toMatchObject({
      posts: [{ saved: ROWS.length }],
    });
  });

  it('says so while another page holds an older store, and goes on once it lets go', async () => {
    const holder = await leaveStore(NEWEST - 1);
    await holder.evaluate(async (version) => {
      const { openDatabase, schemaVersions } = window.threadkeeperStore;
      const db = await openDatabase({ versions: schemaVersions.slice(0, version) });
      const held = db.backendDB();
      held.onversionchange = null;
      window.letGo = () => held.close();
    }, NEWEST - 1);
    const { there } = await openLibrary();
    await there('#saved-status .warn + button');
    await holder.evaluate(() => window.letGo());
    await there('.saved-row[data-id="11"] .says');
    await there('.saved-facets h3');
  });
});
