import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, inject, it, vi } from 'vitest';
import { launchBrowser, type TestBrowser } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { bundleClient, loadClient } from './client-in-page';
import {
  type Confirmed,
  expectWhole,
  nameBackground,
  readConfirmed,
  readFailures,
  startWriting,
  stopWriting,
  waitForFurtherWrites,
} from './writers';

/*
 * `KILLS=200 BROWSER_KILLS=20 npm run test:browser -- store` is the full run, some minutes long.
 */
const BACKGROUND_KILLS = Number(process.env.KILLS ?? 6);
const BROWSER_KILLS = Number(process.env.BROWSER_KILLS ?? 1);

let client: string;
beforeAll(async () => {
  client = await bundleClient();
});

async function openPage(browser: TestBrowser) {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('manifest.json'));
  await loadClient(page.tab, client);
  return page;
}

inBothBrowsers('the store', (suite) => {
  it(
    `keeps every confirmed write over ${BACKGROUND_KILLS} deaths of the background`,
    async () => {
      const { tab, close } = await openPage(suite.browser);
      const start = performance.now();
      let writes = 0;
      // Every death brings another background, and only a death does.
      const backgrounds = new Set<string>();
      for (let post = 1; backgrounds.size <= BACKGROUND_KILLS; post++) {
        // A post for every few kills: a post's row grows with what is written.
        await startWriting(tab, String(post), 1000);
        let confirmed = 0;
        for (let i = 0; i < 10; i++) {
          confirmed = await waitForFurtherWrites(tab, confirmed);
          const background = await nameBackground(tab);
          if (background !== null) backgrounds.add(background);
          await suite.browser.killBackground();
        }
        await waitForFurtherWrites(tab, confirmed);
        const written = await stopWriting(tab);
        await suite.browser.killBackground();
        await expectWhole(tab, String(post), written);
        expect(await readFailures(tab)).toEqual([]);
        writes += countWrites(written);
      }
      if (process.env.KILLS) report(backgrounds.size - 1, 'background', writes, start);
      await close();
    },
    20_000 + BACKGROUND_KILLS * 5000,
  );

  it(
    `keeps every confirmed write over ${BROWSER_KILLS} deaths of the browser`,
    async () => {
      const profile = await mkdtemp(join(tmpdir(), 'threadkeeper-profile-'));
      const startBrowser = () =>
        launchBrowser(suite.browser.engine, {
          executablePath: inject('browserPaths')[suite.browser.engine],
          proxyPort: suite.blog.port,
          headless: true,
          profile,
        });
      const start = performance.now();
      let browser = await startBrowser();
      let { tab } = await openPage(browser);
      const all: Confirmed = {
        dismissNew: [],
        changeFolds: [],
        setCorrection: [],
        saveComments: [],
        removeSaved: [],
      };
      for (let kills = 0; kills < BROWSER_KILLS; kills++) {
        await startWriting(tab, '1', 1000 + kills * 1_000_000);
        await waitForFurtherWrites(tab, 10);
        const confirmed = await readConfirmed(tab);
        await kill(browser, profile);
        for (const method of Object.keys(all) as (keyof Confirmed)[]) {
          all[method].push(...confirmed[method]);
        }
        browser = await startBrowser();
        ({ tab } = await openPage(browser));
        await waitUntilReadable(tab);
        await expectWhole(tab, '1', all);
      }
      if (process.env.BROWSER_KILLS) report(BROWSER_KILLS, 'browser', countWrites(all), start);
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
    30_000 + BROWSER_KILLS * 15_000,
  );
});

/** As a crash or a power cut ends it, with no word to it before. */
async function kill(browser: TestBrowser, profile: string): Promise<void> {
  const process = browser.puppeteer.process();
  if (!process) throw new Error('This browser was not started here');
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
  // Puppeteer has still to put back the preferences that a profile of Firefox had before.
  await vi.waitFor(async () => {
    const files = await readdir(profile);
    expect(files.filter((file) => file.endsWith('.puppeteer'))).toEqual([]);
  });
}

/** The helpers of a browser that was killed keep its files locked for a moment longer. */
async function waitUntilReadable(tab: Page): Promise<void> {
  const read = () => tab.evaluate(() => window.threadkeeperClient.call('readStoreState'));
  await vi.waitFor(read, { timeout: 10_000 });
}

function countWrites(written: Confirmed): number {
  return Object.values(written).reduce((sum, numbers) => sum + numbers.length, 0);
}

function report(kills: number, what: string, writes: number, start: number): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${kills} deaths of the ${what}, ${writes} confirmed writes, ${seconds} s`);
}
