import type { SamplePost } from '../../tests/blog/posts/post';
import type { BrowserPage, TestBrowser } from '../../tests/browser/browser';
import { askFromOwnPage } from '../../tests/browser/own-page';
import { withBench } from './bench-browsers';
import { crowdedPost, SIZES, wholePages } from './bench-posts';
import { type Measurement, medians } from './figure';
import { meterMainThread } from './main-thread';
import { measureAgain } from './measure-again';

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
          const load = await measureAgain(() =>
            loadOnce(bench[mode], url, mode === 'withUs' ? 0 : null),
          );
          if (run > 0) taken[mode].push(load);
        }
      }
      figures.push(...figuresOf(size, medians(taken.withUs), medians(taken.without)));
      const shifts = taken.withUs.map(({ shift }) => shift);
      const floors = taken.without.map(({ shift }) => shift);
      figures.push(shiftOf(size, 'layout shift, the worst', shifts, floors));
      const folded = await foldBranches(bench.withUs, post);
      const { shift } = await measureAgain(() => loadOnce(bench.withUs, url, folded));
      figures.push(shiftOf(size, 'layout shift, back with folds', [shift], floors));
    }
    return figures;
  });
}

type Load = Readonly<
  Record<'total' | 'script' | 'style' | 'layout' | 'shift' | 'nodes' | 'heap', number>
>;

/** @param folded how many branches are to be folded by what is remembered; `null` without us */
async function loadOnce(browser: TestBrowser, url: string, folded: number | null): Promise<Load> {
  const page = await browser.newPage();
  try {
    const meter = await meterMainThread(page.tab);
    await page.goto(url);
    if (folded !== null) await page.tab.waitForSelector('threadkeeper-overlay[data-covers]');
    const thread = await meter.readQuiet();
    if (folded !== null) await expectFolded(page, folded);
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
    { what: of('nodes'), unit: 'nodes', value: load.nodes, floor: floor.nodes, target: null },
    { what: of('JavaScript heap'), unit: 'MB', value: load.heap, floor: floor.heap, target: null },
  ];
}

function shiftOf(
  size: number,
  what: string,
  shifts: readonly number[],
  floors: readonly number[],
): Measurement {
  return {
    what: `${size.toLocaleString('en')} comments: ${what}`,
    unit: 'score',
    value: Math.max(...shifts),
    floor: Math.max(...floors),
    target: 0,
  };
}

/** Remembers some branches of a post as folded, as a reader leaves them. @returns how many */
async function foldBranches(browser: TestBrowser, { id, comments }: SamplePost): Promise<number> {
  const answered = new Set(comments.map(({ parentId }) => parentId));
  const roots = comments.filter(({ id, parentId }) => parentId === null && answered.has(id));
  const folds = Object.fromEntries(roots.slice(0, 20).map(({ id }) => [id, 'branch' as const]));
  await askFromOwnPage(browser, 'replaceFolds', id, folds, Date.now());
  return Object.keys(folds).length;
}

async function expectFolded({ overlay }: BrowserPage, count: number): Promise<void> {
  const folded = await overlay.evaluate(
    (root) => root.querySelectorAll('li[data-fold="branch"]').length,
  );
  if (folded !== count) throw new Error(`${folded} branches are folded, not ${count}`);
}
