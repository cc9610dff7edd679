import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { schemaVersions } from '../../../lib/store/schema';
import { inBothBrowsers } from '../in-both-browsers';
import { bundleClient, loadClient } from './client-in-page';

/** Dexie's versions are the browser's by ten. */
const NEXT_VERSION = (schemaVersions.length + 1) * 10;
const TABLES = schemaVersions.flatMap(({ stores }) => Object.keys(stores));

let client: string;
beforeAll(async () => {
  client = await bundleClient();
});

inBothBrowsers('a store that a newer Threadkeeper has taken over', (suite) => {
  it('is shown and left as it is, also by a background that had it open', async () => {
    const { tab, goto } = await suite.browser.newPage();
    await goto(suite.browser.extensionUrl('manifest.json'));
    await loadClient(tab, client);
    await tab.evaluate(() => window.threadkeeperClient.call('changeSetting', 'foldDepth', 3));

    await upgradeStore(tab);
    const before = await readStore(tab);
    expect(before).toEqual({
      version: NEXT_VERSION,
      tables: [...TABLES, 'fromTomorrow'].sort(),
      settings: [{ key: 'foldDepth', value: 3 }],
    });

    for (const state of ['running', 'started again']) {
      const found = await tab.evaluate(async () => {
        const { call } = window.threadkeeperClient;
        const { foldDepth } = await call('readSettings');
        const { isReadOnly } = await call('readStoreState');
        const kind = await call('changeSetting', 'foldDepth', 4).catch((error) => error.kind);
        return { foldDepth, isReadOnly, kind };
      });
      expect([state, found]).toEqual([
        state,
        { foldDepth: 3, isReadOnly: true, kind: 'read-only' },
      ]);
      await suite.browser.killBackground();
    }
    expect(await readStore(tab)).toEqual(before);
  });
});

/** As a newer version would. */
function upgradeStore(tab: Page): Promise<void> {
  return tab.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('threadkeeper', version);
        request.onupgradeneeded = () => request.result.createObjectStore('fromTomorrow');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    NEXT_VERSION,
  );
}

function readStore(tab: Page): Promise<unknown> {
  return tab.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('threadkeeper');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const rows = db.transaction('settings').objectStore('settings').getAll();
          rows.onsuccess = () => {
            db.close();
            const tables = [...db.objectStoreNames];
            resolve({ version: db.version, tables, settings: rows.result });
          };
        };
      }),
  );
}
