import type { TestBrowser } from '../../tests/browser/browser';
import { withBench } from './bench-browsers';
import { crowdedPost, SIZES, wholePages } from './bench-posts';
import { type Measurement, medians } from './figure';
import { meterMainThread } from './main-thread';

/** How much of the time without Threadkeeper a page may take with it, by its comments. */
const TARGETS: Readonly<Record<(typeof SIZES)[number], number>> = {
  200: 1.2,
  2000: 0.8,
  10000: 0.7,
};

/** What a page costs until it is quiet, with Threadkeeper and without in turn. */
export async function benchPageLoad(runs: number): Promise<readonly Measurement[]> {
  const posts = SIZES.map((size) => ({ size, post: crowdedPost(size) }));
  return withBench({ pages: wholePages(posts.map(({ post }) => post)) }, async (bench) => {
    const figures: Measurement[] = [];
    for (const { size, post } of posts) {
      const url = bench.blog.origin + post.path;
      const taken = { withUs: [] as Load[], without: [] as Load[] };
      // The first of each fills the browser's caches and is not counted.
      for (let run = 0; run <= runs; run++) {
        for (const mode of ['without', 'withUs'] as const) {
          const load = await loadOnce(bench[mode], url, mode === 'withUs');
          if (run > 0) taken[mode].push(load);
        }
      }
      figures.push(...figuresOf(size, medians(taken.withUs), medians(taken.without)));
    }
    return figures;
  });
}

type Load = Readonly<
  Record<'total' | 'script' | 'style' | 'layout' | 'shift' | 'nodes' | 'heap', number>
>;

async function loadOnce(browser: TestBrowser, url: string, hasOverlay: boolean): Promise<Load> {
  const page = await browser.newPage();
  try {
    const meter = await meterMainThread(page.tab);
    await page.goto(url);
    if (hasOverlay) await page.tab.waitForSelector('threadkeeper-overlay[data-covers]');
    const thread = await meter.readQuiet();
    const { total: shift } = await page.layoutShift();
    return { ...thread, shift, ...(await meter.readMemory()) };
  } finally {
    await page.close();
  }
}

function figuresOf(size: (typeof SIZES)[number], load: Load, floor: Load): readonly Measurement[] {
  const of = (what: string) => `${size.toLocaleString('en')} comments: ${what}`;
  const time = (what: string, name: keyof Load): Measurement => ({
    what: of(what),
    unit: 'ms',
    value: load[name],
    floor: floor[name],
    target: null,
  });
  return [
    { ...time('main thread until quiet', 'total'), target: TARGETS[size] * floor.total },
    time('of it script', 'script'),
    time('of it style', 'style'),
    time('of it layout', 'layout'),
    { what: of('layout shift'), unit: 'score', value: load.shift, floor: floor.shift, target: 0 },
    { what: of('nodes'), unit: 'nodes', value: load.nodes, floor: floor.nodes, target: null },
    { what: of('JavaScript heap'), unit: 'MB', value: load.heap, floor: floor.heap, target: null },
  ];
}
