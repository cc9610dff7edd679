import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startBlog } from '../../tests/blog/server';
import type { TestBrowser } from '../../tests/browser/browser';
import { bundleSeeds, seedLibrary } from '../../tests/browser/library/seed-library';
import { askFromOwnPage } from '../../tests/browser/own-page';
import { seedSaved } from '../../tests/seed-saved';
import { launchOn, withBench } from './bench-browsers';
import { type Measurement, median } from './figure';
import { meterMainThread } from './main-thread';

const SAVED = 50_000;
/** Searches that are made in each opened library. */
const SEARCHES = 30;

declare global {
  interface Window {
    /** When, in milliseconds since the navigation, each first thing of a kind had been drawn. */
    noted?: { rows?: number; index?: number };
    /** Milliseconds. */
    longestPause?: number;
  }
}

/** What a reader of a very large library waits for, and what it takes of the memory. */
export async function benchLibrary(runs: number): Promise<readonly Measurement[]> {
  return [...(await benchOpen(runs)), await benchStarted(runs)];
}

/** The first rows in a browser that has just started, with nothing of the library in its memory. */
async function benchStarted(runs: number): Promise<Measurement> {
  const profile = await mkdtemp(join(tmpdir(), 'threadkeeper-bench-'));
  const blog = await startBlog({});
  const inBrowser = async <T>(work: (browser: TestBrowser) => Promise<T>): Promise<T> => {
    const browser = await launchOn(profile, blog.port);
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  };
  try {
    await inBrowser(async (browser) => {
      await fill(browser);
      // The index is made once and kept.
      await openOnce(browser, []);
      await new Promise((resolve) => setTimeout(resolve, 5000));
    });
    const rows: number[] = [];
    for (let run = 0; run < runs; run++) {
      rows.push(await inBrowser(async (browser) => (await openOnce(browser, [])).rows));
    }
    return {
      what: `library of ${SAVED.toLocaleString('en')}: first rows, browser just started`,
      unit: 'ms',
      value: median(rows),
      floor: null,
      target: 200,
    };
  } finally {
    await blog.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function fill(browser: TestBrowser): Promise<void> {
  // The background makes the store.
  await askFromOwnPage(browser, 'readTags');
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('manifest.json'));
  await seedLibrary(page.tab, await bundleSeeds(), SAVED);
  await page.close();
}

async function benchOpen(runs: number): Promise<readonly Measurement[]> {
  return withBench({}, async ({ withUs }) => {
    await fill(withUs);
    const opened: Opened[] = [];
    for (let run = 0; run <= runs; run++) {
      const each = await openOnce(withUs, searches(run));
      // The first fills the browser's caches and is not counted.
      if (run > 0) opened.push(each);
    }
    const of = `library of ${SAVED.toLocaleString('en')}`;
    const searched = opened.flatMap(({ searches }) => searches);
    const middle = (name: 'rows' | 'index' | 'page' | 'worker') =>
      median(opened.map((each) => each[name]));
    const rest = { unit: 'ms', floor: null, target: null } as const;
    return [
      { ...rest, what: `${of}: first rows`, value: middle('rows'), target: 200 },
      { ...rest, what: `${of}: ready to search`, value: middle('index') },
      { ...rest, what: `${of}: a search, the middle`, value: median(searched), target: 50 },
      { ...rest, what: `${of}: a search, the slowest`, value: Math.max(...searched) },
      {
        ...rest,
        what: `${of}: longest pause while one types`,
        value: Math.max(...opened.map(({ pause }) => pause)),
        target: 50,
      },
      { ...rest, what: `${of}: heap of the page`, unit: 'MB', value: middle('page') },
      { ...rest, what: `${of}: heap of the search`, unit: 'MB', value: middle('worker') },
    ];
  });
}

type Opened = {
  /** Milliseconds from the beginning of the navigation. */
  readonly rows: number;
  readonly index: number;
  readonly searches: readonly number[];
  readonly pause: number;
  /** Megabytes. */
  readonly page: number;
  readonly worker: number;
};

async function openOnce(browser: TestBrowser, searches: readonly string[]): Promise<Opened> {
  const page = await browser.newPage();
  try {
    const meter = await meterMainThread(page.tab);
    await page.tab.evaluateOnNewDocument(noteWhenThere, {
      rows: '.saved-row[data-id] .says',
      // What the comments have in common is known from the index.
      index: '.saved-facets h3',
    });
    await page.goto(browser.extensionUrl('library.html#saved'));
    const noted = await page.tab.waitForFunction(
      () => window.noted?.rows && window.noted.index && window.noted,
      { timeout: 60_000 },
    );
    const { rows = Number.NaN, index = Number.NaN } = (await noted.jsonValue()) || {};
    const times: number[] = [];
    for (const text of searches) times.push(await page.tab.evaluate(searchFor, text));
    const pause = searches[0] ? await pauseWhileTyping(page.tab, searches[0]) : Number.NaN;
    const { heap } = await meter.readMemory();
    return {
      rows,
      index,
      searches: times.slice(1),
      pause,
      page: heap,
      worker: await workerHeap(page.tab),
    };
  } finally {
    await page.close();
  }
}

/** In the page, before any script of it. */
function noteWhenThere(selectors: { readonly rows: string; readonly index: string }): void {
  const noted: NonNullable<Window['noted']> = {};
  window.noted = noted;
  const look = () => {
    for (const name of ['rows', 'index'] as const) {
      if (!noted[name] && document.querySelector(selectors[name])) {
        // After this frame.
        setTimeout(() => {
          noted[name] ??= performance.now();
        });
      }
    }
    if (!noted.rows || !noted.index) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page. @returns milliseconds from the last letter until what is found can be read */
async function searchFor(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[type="search"]');
  if (!field) throw new Error('The library has no search');
  const shown = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('.saved-row[data-id]')];
    const isRead = rows.every((row) => row.querySelector('.says'));
    const status = document.querySelector('#saved-status')?.textContent;
    return isRead ? [status, ...rows.map(({ dataset }) => dataset.id)].join() : null;
  };
  const before = shown();
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (;;) {
    const now = shown();
    if (now !== null && now !== before) return performance.now() - start;
    if (performance.now() - start > 10_000) throw new Error(`The search for ${text} found nothing`);
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  }
}

/**
 * Milliseconds for which the page answers nobody at the longest, drawing included, while somebody
 * types quickly and takes it back.
 */
async function pauseWhileTyping(tab: Page, text: string): Promise<number> {
  await tab.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    window.longestPause = 0;
    port1.onmessage = () => {
      const now = performance.now();
      window.longestPause = Math.max(window.longestPause ?? 0, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  await tab.focus('[type="search"]');
  await tab.keyboard.type(text, { delay: 60 });
  for (const _letter of text) await tab.keyboard.press('Backspace', { delay: 30 });
  return tab.evaluate(() => window.longestPause ?? Number.NaN);
}

/** Megabytes of the worker that searches, typed arrays included, after a collection of garbage. */
async function workerHeap(tab: Page): Promise<number> {
  const [worker] = tab.workers();
  if (!worker) throw new Error('The library has no worker');
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await worker.client.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

/** Words and pairs of words that are found, other ones in each run; the first is to warm up. */
function searches(run: number): readonly string[] {
  const asked: string[] = [];
  let place = 0;
  for (const { text } of seedSaved(SAVED)) {
    place += 1;
    if (place % 7 !== run % 7) continue;
    const words = text.match(/\p{L}{4,}/gu) ?? [];
    const [one, two] = [words[place % words.length], words.at(-1)];
    if (one && two) asked.push(asked.length % 3 === 0 ? `${one} ${two}` : one);
    if (asked.length > SEARCHES) break;
  }
  return asked;
}
