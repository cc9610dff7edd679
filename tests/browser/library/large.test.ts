import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBackupFile } from '../../../lib/backup/backup-file';
import { EXPORT_FORMATS } from '../../../lib/export/formats';
import { wholePages } from '../../../scripts/bench/bench-posts';
import { tenYearsOfThisBlog as post } from '../../blog/posts/ten-years-of-this-blog';
import { contents } from '../../lib/backup/contents';
import { savedComment } from '../../lib/saved';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { bundleSeeds, seedLibrary } from './seed-library';

/** Comments of a library that is exported; `SAVED=50000` for the whole measure. */
const SAVED = Number(process.env.SAVED ?? 2000);

declare global {
  interface Window {
    /** What was handed to the browser to be saved as a file. */
    handedOut?: Blob[];
  }
}

inBothBrowsers(
  'very much at once',
  (suite) => {
    let folder: string;
    let seeds: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'threadkeeper-large-'));
      seeds = await bundleSeeds();
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const kept = async () => (await askFromOwnPage(suite.browser, 'readKept')).saved;

    it('a thread of 2,000 is saved whole although the background ends on the way', async () => {
      await askFromOwnPage(suite.browser, 'wipe');
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      // Blogger's notices of removed ones cannot be saved.
      const readable = await page.overlay.evaluate(
        (root) => root.querySelectorAll('article:not([data-removed])').length,
      );
      expect(readable).toBeGreaterThan(1900);
      const marked = () =>
        page.overlay.evaluate((root) => root.querySelectorAll('article[data-saved]').length);
      await page.overlay.click('.menu-button');
      await page.overlay.click('.panel [data-panel="saveThread"]');
      await page.overlay.click('.panel [data-do="saveThread"]');
      await page.overlay.waitFor((root) =>
        [...root.querySelectorAll('.bar')].some(({ textContent }) =>
          /^Saving: [\d,]+ of \d,\d+$/.test(textContent ?? ''),
        ),
      );
      for (const so of [0, readable / 4, readable / 2]) {
        await expect.poll(marked, { interval: 20, timeout: 20_000 }).toBeGreaterThan(so);
        await suite.browser.killBackground();
      }
      await expect.poll(marked, { timeout: 30_000 }).toBe(readable);
      expect(await kept()).toBe(readable);
      expect(await page.overlay.text('.bar')).toContain(readable.toLocaleString('en'));
      expect(page.pageErrors).toEqual([]);
    }, 90_000);

    it('a backup of 60 MB is read while the page answers, and restored', async () => {
      await askFromOwnPage(suite.browser, 'wipe');
      const text = '<p>The rota says four, and nobody signed for the kettle.</p>'.repeat(100);
      const saved = Array.from({ length: 5000 }, (_, i) =>
        savedComment({ id: String(1000 + i), html: text, text }),
      );
      const file = join(folder, 'backup.json');
      const written = await writeBackupFile(contents({ saved }), 5);
      expect(written.length).toBeGreaterThan(60_000_000);
      await writeFile(file, written);
      const { tab } = await suite.open(suite.browser.extensionUrl('library.html#backup'));
      const input = await tab.waitForSelector('#backup input[type="file"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await tab.waitForFunction(() =>
        document.querySelector('#backup input[type="file"]:disabled'),
      );
      // Turns that the page has between the file's choice and the plan.
      const turns = await tab.evaluate(async () => {
        let turns = 0;
        while (!document.querySelector('.plan')) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          turns += 1;
        }
        return turns;
      });
      expect(turns).toBeGreaterThan(20);
      await tab.click('.plan button');
      await expect.poll(kept, { timeout: 60_000 }).toBe(saved.length);
    }, 120_000);

    it('a whole library leaves in every format', async () => {
      await askFromOwnPage(suite.browser, 'wipe');
      const seeding = await suite.open(suite.browser.extensionUrl('manifest.json'));
      await seedLibrary(seeding.tab, seeds, SAVED);
      const { tab, pageErrors } = await suite.open(
        suite.browser.extensionUrl('library.html#saved'),
      );
      await tab.evaluate(() => {
        window.handedOut = [];
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) window.handedOut?.push(blob);
          return createObjectURL(blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
      });
      await tab.waitForSelector('.saved-facets h3', { timeout: 60_000 });
      await tab.focus('[role="listbox"]');
      await tab.keyboard.down('Control');
      await tab.keyboard.press('a');
      await tab.keyboard.up('Control');
      await tab.waitForSelector('.selection .export-menu');
      for (const [place, { name }] of Object.values(EXPORT_FORMATS).entries()) {
        const start = performance.now();
        await tab.click('.selection .export-menu summary');
        await tab.evaluate((name) => {
          const buttons = [
            ...document.querySelectorAll<HTMLElement>('.selection .export-menu button'),
          ];
          buttons.find(({ textContent }) => textContent?.includes(name))?.click();
        }, name);
        await tab.waitForFunction(
          (count) => window.handedOut?.length === count,
          { timeout: 60_000 },
          place + 1,
        );
        const found = await tab.evaluate(async (place) => {
          const text = (await window.handedOut?.[place]?.text()) ?? '';
          return [...new Set(text.match(/70\d{17}/g))].length;
        }, place);
        if (process.env.SAVED)
          console.log(name, found, Math.round(performance.now() - start), 'ms');
        expect([name, found >= SAVED]).toEqual([name, true]);
      }
      expect(pageErrors).toEqual([]);
    }, 200_000);
  },
  { pages: wholePages([post]) },
);
