import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** Makes `seedSaved` one script that a page can run; to be made once for a suite. */
export async function bundleSeeds(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'tests/seed-saved.ts', formats: ['iife'], name: 'threadkeeperSeeds' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Vite has built nothing');
  return bundle.output[0].code;
}

/**
 * Fills the store with as many comments as `seedSaved` gives, past the background, which would take
 * minutes for fifty thousand. The store must be there: the background has answered a call before.
 *
 * @param tab shows a page of the extension, other than the library itself
 */
export async function seedLibrary(tab: Page, bundle: string, count: number): Promise<void> {
  await tab.evaluate(`${bundle}; window.threadkeeperSeeds = threadkeeperSeeds; undefined`);
  await tab.evaluate(fillStore, count);
}

/** In the page. */
async function fillStore(count: number): Promise<void> {
  type Seeds = { seedSaved(count: number): Iterable<object> };
  const { threadkeeperSeeds } = window as unknown as { threadkeeperSeeds: Seeds };
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('threadkeeper'));
  let part: object[] = [];
  const write = () =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('saved', 'readwrite');
      for (const row of part) transaction.objectStore('saved').put(row);
      part = [];
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  for (const row of threadkeeperSeeds.seedSaved(count)) {
    part.push(row);
    if (part.length === 1000) await write();
  }
  await write();
  database.close();
}
