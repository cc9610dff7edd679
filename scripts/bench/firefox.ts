import type { Page } from 'puppeteer-core';
import type { BrowserPage, TestBrowser } from '../../tests/browser/browser';
import { ACTIONS, focus } from './actions';
import { withBench } from './bench-browsers';
import { crowdedPost, wholePages } from './bench-posts';
import { type Measurement, median, medians } from './figure';
import { measureAgain } from './measure-again';

/** How much of the time without Threadkeeper a page may take with it, by its comments. */
const CASES = [
  { size: 200, share: 1.2 },
  { size: 2000, share: 0.8 },
] as const;

/** Milliseconds between two looks, and of work between two of them that count as none. */
const LOOK = 250;
const NOTHING = 5;

/**
 * What a page costs in Firefox, which tells nobody what its main thread does: so the page asks for a
 * turn after every turn, and while it does not get one the thread is busy. That is time by the
 * clock, of which other programs take their part; it is to be compared with its floor alone.
 */
export async function benchFirefox(runs: number): Promise<readonly Measurement[]> {
  const posts = CASES.map(({ size }) => crowdedPost(size));
  const pages = wholePages(posts);
  return withBench({ pages, engine: 'firefox' }, async ({ blog, withUs, without }) => {
    const figures: Measurement[] = [];
    for (const [i, { size, share }] of CASES.entries()) {
      const url = blog.origin + posts[i]?.path;
      const taken = { withUs: [] as Busy[], without: [] as Busy[] };
      // The first of each fills the browser's caches and is not counted.
      for (let run = 0; run <= runs; run++) {
        const floor = await measureAgain(() => loadOnce(without, url, 'without'));
        const load = await measureAgain(() => loadOnce(withUs, url, 'with us'));
        if (run === 0) continue;
        taken.without.push(floor);
        taken.withUs.push(load);
      }
      figures.push(...figuresOf(size, share, medians(taken.withUs), medians(taken.without)));
    }
    return [...figures, ...(await measureKeys(withUs, blog.origin + posts[1]?.path, runs))];
  });
}

/** By the clock, in milliseconds. */
type Busy = {
  readonly total: number;
  /** The longest time for which the page got no turn. */
  readonly longest: number;
};

function figuresOf(size: number, share: number, load: Busy, floor: Busy): readonly Measurement[] {
  const of = `Firefox, ${size.toLocaleString('en')} comments`;
  return [
    {
      what: `${of}: main thread busy until quiet`,
      unit: 'ms',
      value: load.total,
      floor: floor.total,
      target: share * floor.total,
    },
    {
      what: `${of}: longest time without a turn`,
      unit: 'ms',
      value: load.longest,
      floor: floor.longest,
      target: null,
    },
  ];
}

async function loadOnce(
  browser: TestBrowser,
  url: string,
  mode: 'with us' | 'without',
): Promise<Busy> {
  const page = await browser.newPage();
  try {
    await page.tab.evaluateOnNewDocument(countBusyTime);
    await page.goto(url);
    if (mode === 'with us') await page.tab.waitForSelector('threadkeeper-overlay[data-covers]');
    let last = await readBusyTime(page.tab);
    for (let quiet = 0; quiet < 1000 / LOOK; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const now = await readBusyTime(page.tab);
      quiet = now.total - last.total < NOTHING ? quiet + 1 : 0;
      last = now;
    }
    return last;
  } finally {
    await page.close();
  }
}

/** In the page, before anything else: Firefox tells time in whole milliseconds. */
function countBusyTime(): void {
  const busy = { total: 0, longest: 0 };
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    const taken = now - last;
    if (taken > 1) busy.total += taken;
    busy.longest = Math.max(busy.longest, taken);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  Object.assign(window, { busy });
}

function readBusyTime(tab: Page): Promise<Busy> {
  return tab.evaluate(() => ({ ...(window as unknown as { readonly busy: Busy }).busy }));
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
