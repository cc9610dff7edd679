import type { BrowserPage, TestBrowser } from '../../tests/browser/browser';
import { askFromOwnPage } from '../../tests/browser/own-page';
import { withBench } from './bench-browsers';
import { crowdedPost, wholePages } from './bench-posts';
import { type Measurement, medians } from './figure';
import { type MainThread, meterMainThread } from './main-thread';

/** A frame of 60 a second, in milliseconds: more than this is felt. */
const FRAME = 16;
const DAY = 86_400_000;

/** What a reader does, by hand on the real page; together they leave the thread as it was. */
export const ACTIONS: readonly {
  readonly what: string;
  /** Selector of what is to have the focus. */
  readonly on?: string;
  readonly press: Parameters<BrowserPage['tab']['keyboard']['press']>[0];
}[] = [
  { what: 'fold all', press: 'c' },
  { what: 'unfold all', press: 'o' },
  { what: 'next comment', press: 'j' },
  { what: 'next new', press: 'n' },
  { what: 'next branch', press: 't' },
  { what: 'fold a branch', press: 'f' },
  { what: 'open a branch', press: 'f' },
  { what: 'open the filter', press: 'q' },
  { what: 'filter, first letter', on: '.filter input', press: 'r' },
  { what: 'filter, second letter', on: '.filter input', press: 'o' },
  { what: 'filter, third letter', on: '.filter input', press: 't' },
  { what: 'close the filter', on: '.filter input', press: 'Escape' },
  { what: 'order: as Blogger has it', on: '[data-change="order"]', press: 'ArrowDown' },
  { what: 'order: as a conversation', on: '[data-change="order"]', press: 'ArrowUp' },
];

/** What a reader waits for at 2,000 comments, of which a hundred are new. */
export async function benchActions(runs: number): Promise<readonly Measurement[]> {
  const post = crowdedPost(2000);
  return withBench({ pages: wholePages([post]) }, async ({ blog, withUs }) => {
    const ids = post.comments.map(({ id }) => id);
    const seen = ids.filter((_, i) => i % 20 !== 10);
    await rememberVisit(withUs, post.id, seen);
    const page = await withUs.newPage();
    const meter = await meterMainThread(page.tab);
    await page.goto(blog.origin + post.path);
    await page.overlay.waitUntilShown();
    const taken = ACTIONS.map((): Taken[] => []);
    let last = await meter.readQuiet();
    // In the first of each the engine compiles what it does; it is not counted.
    for (let run = 0; run <= runs; run++) {
      for (const [i, { what, on, press }] of ACTIONS.entries()) {
        if (await focus(page, on ?? null)) last = await meter.readQuiet();
        const before = await look(page);
        await page.tab.keyboard.press(press);
        await nextFrame(page);
        const drawn = await meter.read();
        const quiet = await meter.readQuiet();
        if ((await look(page)) === before) throw new Error(`"${what}" did nothing`);
        if (run > 0)
          taken[i]?.push({ drawn: difference(drawn, last), quiet: quiet.total - last.total });
        last = quiet;
      }
    }
    return ACTIONS.flatMap(({ what }, i) => figuresOf(`2,000 comments, ${what}`, taken[i] ?? []));
  });
}

/** What an action takes until the next frame shows it, and altogether. */
type Taken = { readonly drawn: MainThread; readonly quiet: number };

function figuresOf(of: string, taken: readonly Taken[]): readonly Measurement[] {
  const { script, style, layout } = medians(taken.map(({ drawn }) => drawn));
  const { quiet } = medians(taken.map(({ quiet }) => ({ quiet })));
  const rest = { unit: 'ms', floor: null, target: null } as const;
  return [
    { ...rest, what: `${of}: script to the frame`, value: script, target: FRAME },
    { ...rest, what: `${of}: style, layout to the frame`, value: style + layout },
    { ...rest, what: `${of}: until quiet`, value: quiet },
  ];
}

/** The reader was here yesterday and saw these. */
async function rememberVisit(
  browser: TestBrowser,
  postId: string,
  seen: readonly string[],
): Promise<void> {
  const arrival = { pageId: 'yesterday', at: Date.now() - DAY, kind: 'fresh' } as const;
  await askFromOwnPage(browser, 'openVisit', postId, { ids: seen, isComplete: true }, arrival);
  await askFromOwnPage(browser, 'markSeen', postId, seen);
}

/** Moves the focus there, or nowhere. @returns whether it is elsewhere now */
export function focus({ overlay }: BrowserPage, selector: string | null): Promise<boolean> {
  return overlay.evaluate((root, selector) => {
    const before = root.activeElement;
    if (selector === null) (before as HTMLElement | null)?.blur();
    else root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    return root.activeElement !== before;
  }, selector);
}

/** What any of the actions changes, so that one which means nothing is found out. */
function look({ overlay }: BrowserPage): Promise<string> {
  return overlay.evaluate((root) =>
    [
      root.querySelectorAll('li[data-fold="branch"]').length,
      root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
      root.querySelector<HTMLInputElement>('.filter input')?.value,
      root.querySelector<HTMLSelectElement>('[data-change="order"]')?.value,
    ]
      .map(String)
      .join('|'),
  );
}

/** Returns when the browser has drawn. */
async function nextFrame({ tab }: BrowserPage): Promise<void> {
  await tab.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

function difference(after: MainThread, before: MainThread): MainThread {
  return {
    total: after.total - before.total,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}
