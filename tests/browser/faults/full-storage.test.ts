import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Engine } from '../../../scripts/browsers';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { builtExtension } from '../engine';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { openMenu } from '../thread/actions';
import { standing } from './standing';

const FULL = 'There is no room left on this device';
const ours = `our conversation of ${post.comments.length}`;
const place = { host: 'probationmatters.blogspot.com', postId: post.id, url: null };

/** A comment under a sign-off, which a rule can be about. */
const signed = post.comments.find(({ says }) => says.startsWith('It is the onions'))?.id ?? '';

/** The built extension as it is, but that a browser may set a limit to what it keeps. */
function limited(engine: Engine): string {
  const folder = resolve('.tmp/limited', engine);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(builtExtension[engine]), folder, { recursive: true });
  const path = resolve(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** In a page of the extension: takes all the room that its databases may take together. */
async function fill(): Promise<void> {
  const open = () =>
    new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('all', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
  let db = await open();
  const add = (bytes: Uint8Array) =>
    new Promise<boolean>((resolve) => {
      const transaction = db.transaction('all', 'readwrite');
      transaction.objectStore('all').add(bytes);
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  for (let size = 2 ** 20; size > 50; ) {
    const bytes = new Uint8Array(size);
    // What can be made smaller takes no room.
    for (let at = 0; at < size; at += 2 ** 16) {
      crypto.getRandomValues(bytes.subarray(at, Math.min(at + 2 ** 16, size)));
    }
    if (await add(bytes)) continue;
    size = Math.floor(size / 4);
    // Firefox lets nobody write any more to one that ran out of room.
    db.close();
    db = await open();
  }
  db.close();
}

/** In a page of the extension: gives it back. */
function makeRoom(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('filler');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

inBothBrowsers(
  'where there is no room left',
  (suite) => {
    const inOwnPage = async (act: () => Promise<void>) => {
      const page = await suite.browser.newPage();
      await page.goto(suite.browser.extensionUrl('manifest.json'));
      await page.tab.evaluate(act);
      await page.close();
    };
    const stored = async () =>
      (await askFromOwnPage(suite.browser, 'readSaved', place)).map(({ id }) => id).sort();
    const shownSaved = (page: BrowserPage) =>
      page.overlay.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('article[data-saved]')]
          .map(({ dataset }) => dataset.commentId)
          .sort(),
      );
    const untilTold = (page: BrowserPage) =>
      page.overlay.waitFor(
        (root, words) =>
          [...root.querySelectorAll('.bar')].some(({ textContent }) =>
            textContent?.includes(words),
          ),
        FULL,
      );
    afterEach(() => inOwnPage(makeRoom));

    it('what is to be saved is told not to be, nothing of it is, and later all of it', async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      await inOwnPage(fill);
      await page.tab.bringToFront();
      await page.overlay.click('.menu-button');
      await page.overlay.click('.panel [data-panel="saveThread"]');
      await untilTold(page);
      expect([await shownSaved(page), await stored()]).toEqual([[], []]);
      await page.overlay.press('[data-do="tryAgain"]');
      expect([await shownSaved(page), await stored()]).toEqual([[], []]);

      await inOwnPage(makeRoom);
      await page.tab.bringToFront();
      await page.overlay.press('[data-do="tryAgain"]');
      await page.overlay.waitForSelector('article[data-saved]');
      await page.overlay.waitFor((root, words) => !root.textContent?.includes(words), FULL);
      const saved = await stored();
      expect(saved.length).toBeGreaterThan(30);
      expect(await shownSaved(page)).toEqual(saved);
      expect(page.pageErrors).toEqual([]);
      await askFromOwnPage(suite.browser, 'removeSaved', saved, Date.now());
    });

    it('a setting is either kept, or told not to be and kept later', async () => {
      await inOwnPage(fill);
      const page = await suite.browser.newPage();
      await page.goto(suite.browser.extensionUrl('library.html#settings'));
      const read = async () => (await askFromOwnPage(suite.browser, 'readSettings')).foldDepth;
      await page.tab.waitForSelector('#setting-foldDepth');
      await page.tab.evaluate(() => {
        const field = document.getElementById('setting-foldDepth') as HTMLInputElement;
        field.value = '3';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const told = () => page.tab.$eval('body', (body) => body.textContent ?? '');
      const isTold = async () => (await told()).includes(FULL);
      // Firefox has room for a few bytes more in pages that it has already taken.
      await expect.poll(async () => (await isTold()) || (await read()) === 3).toBe(true);
      const wasTold = await isTold();
      expect(await read()).toBe(wasTold ? 0 : 3);
      await inOwnPage(makeRoom);
      await page.tab.bringToFront();
      if (wasTold) await page.tab.click('.failure button');
      await expect.poll(read).toBe(3);
      expect(await isTold()).toBe(false);
      await page.close();
      await askFromOwnPage(suite.browser, 'changeSetting', 'foldDepth', 0);
    });

    it('a rule works, and is told not to be kept or is', async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      await inOwnPage(fill);
      await page.tab.bringToFront();
      const rules = async () => (await askFromOwnPage(suite.browser, 'readAllMutes')).length;
      await openMenu(page, signed);
      await page.overlay.click('.panel [data-panel="mute"]');
      await page.overlay.waitForSelector('form.mute');
      await page.overlay.click('form.mute [type="submit"]');
      await page.overlay.waitForSelector('article[data-muted]');
      const isTold = () =>
        page.overlay.evaluate(
          (root, words) =>
            [...root.querySelectorAll('.bar')].some((bar) => bar.textContent?.includes(words)),
          FULL,
        );
      await expect.poll(async () => (await isTold()) || (await rules()) === 1).toBe(true);
      await inOwnPage(makeRoom);
      await page.tab.bringToFront();
      // Chromium counts what was given back only by and by.
      const tryAgain = async () => {
        await page.overlay.press('[data-do="tryAgain"]');
        return [await rules(), await isTold()];
      };
      await expect.poll(tryAgain, { interval: 200, timeout: 8000 }).toEqual([1, false]);
      for (const { id } of await askFromOwnPage(suite.browser, 'readAllMutes')) {
        await askFromOwnPage(suite.browser, 'removeMute', id, Date.now());
      }
    });

    it('a page comes up whole, with one notice at the most', async () => {
      await inOwnPage(fill);
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      expect(await standing(page)).toBe(ours);
      const bars = await page.overlay.evaluate((root) =>
        [...root.querySelectorAll('.bar')].map(({ textContent }) => textContent),
      );
      expect(bars.length).toBeLessThanOrEqual(1);
      expect(page.pageErrors).toEqual([]);
    });
  },
  { extension: limited, storageLimit: 12 },
);
