import type { Page } from 'puppeteer-core';
import type { BrowserPage, TestBrowser } from '../../tests/browser/browser';
import { ACTIONS, focus } from './actions';
import { withBench } from './bench-browsers';
import { crowdedPost, wholePages } from './bench-posts';
import { type Measurement, median } from './figure';
import { measureAgain } from './measure-again';

/** How much of the time without Threadkeeper a page may take with it, by its comments. */
const CASES = [
  { size: 200, share: 1.2 },
  { size: 2000, share: 0.8 },
] as const;

const OVERLAY = 'threadkeeper-overlay[data-covers]';

/** Milliseconds between two looks, and of work between two of them that count as none. */
const LOOK = 250;
const NOTHING = 5;

/** What a page costs in Firefox, which tells how long each process's main thread has worked. */
export async function benchFirefox(runs: number): Promise<readonly Measurement[]> {
  const posts = CASES.map(({ size }) => crowdedPost(size));
  const pages = wholePages(posts);
  return withBench({ pages, engine: 'firefox' }, async ({ blog, withUs, without }) => {
    const figures: Measurement[] = [];
    for (const [i, { size, share }] of CASES.entries()) {
      const url = blog.origin + posts[i]?.path;
      const taken = { withUs: [] as number[], without: [] as number[] };
      // The first of each fills the browser's caches and is not counted.
      for (let run = 0; run <= runs; run++) {
        const floor = await measureAgain(() => loadOnce(without, url));
        const load = await measureAgain(() => loadOnce(withUs, url, OVERLAY));
        if (run === 0) continue;
        taken.without.push(floor);
        taken.withUs.push(load);
      }
      const floor = median(taken.without);
      figures.push({
        what: `Firefox, ${size.toLocaleString('en')} comments: main thread until quiet`,
        unit: 'ms',
        value: median(taken.withUs),
        floor,
        target: share * floor,
      });
    }
    return [...figures, ...(await measureKeys(withUs, blog.origin + posts[1]?.path, runs))];
  });
}

/** CPU time in milliseconds that the main thread of the page's process takes until it is quiet. */
async function loadOnce(browser: TestBrowser, url: string, awaited = 'body'): Promise<number> {
  const page = await browser.newPage();
  try {
    const { times } = await page.readProcesses();
    const read = async () => {
      const { own, times: now } = await page.readProcesses();
      // The browser may have begun a process for the page.
      return (now[own] ?? 0) - (times[own] ?? 0);
    };
    await page.goto(url);
    await page.tab.waitForSelector(awaited);
    let last = await read();
    for (let quiet = 0; quiet < 1000 / LOOK; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const now = await read();
      quiet = now - last < NOTHING ? quiet + 1 : 0;
      last = now;
    }
    return last;
  } finally {
    await page.close();
  }
}

/** From a key to when the frame that shows what it did has been drawn, waiting for it included. */
async function measureKeys(
  browser: TestBrowser,
  url: string,
  runs: number,
): Promise<readonly Measurement[]> {
  const page = await browser.newPage();
  await page.tab.evaluateOnNewDocument(timeKeys);
  await page.goto(url);
  await page.overlay.waitUntilShown();
  const taken = ACTIONS.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [i, { on, press }] of ACTIONS.entries()) {
      await focus(page, on ?? null);
      const time = await timeOfKey(page, press);
      if (run > 0) taken[i]?.push(time);
    }
  }
  return ACTIONS.map(({ what }, i) => ({
    what: `Firefox, 2,000 comments, ${what}: key to frame`,
    unit: 'ms',
    value: median(taken[i] ?? []),
    floor: null,
    target: null,
  }));
}

/** In the page, before anything else. */
function timeKeys(): void {
  const onKey = () => {
    const start = performance.now();
    const drawn = new Promise<number>((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))),
    );
    Object.assign(window, { drawn });
  };
  window.addEventListener('keydown', onKey, { capture: true });
}

async function timeOfKey(
  { tab }: BrowserPage,
  press: Parameters<Page['keyboard']['press']>[0],
): Promise<number> {
  await tab.keyboard.press(press);
  return tab.evaluate(() => (window as unknown as { readonly drawn: Promise<number> }).drawn);
}
