import type { BrowserPage } from '../../tests/browser/browser';
import { withBench } from './bench-browsers';
import { crowdedPost, wholePages } from './bench-posts';
import { type Measurement, medians } from './figure';
import { type MainThread, meterMainThread } from './main-thread';

/** A frame of 60 a second, in milliseconds: more than this is felt. */
const FRAME = 16;

/** What a reader does, by hand on the real page; each undoes what the one before it did. */
const ACTIONS: readonly {
  readonly what: string;
  /** Selector of what is to have the focus. */
  readonly on?: string;
  readonly press: '[' | ']' | 'n' | 'j' | 'f' | 'ArrowDown' | 'ArrowUp';
}[] = [
  { what: 'fold all', press: '[' },
  { what: 'unfold all', press: ']' },
  { what: 'next comment', press: 'j' },
  { what: 'fold a branch', press: 'f' },
  { what: 'open a branch', press: 'f' },
  { what: 'as Blogger has it', on: '[data-change="order"]', press: 'ArrowDown' },
  { what: 'oldest first', on: '[data-change="order"]', press: 'ArrowDown' },
  { what: 'as a conversation', on: '[data-change="order"]', press: 'ArrowUp' },
];

/** What a reader waits for at 2,000 comments. */
export async function benchActions(runs: number): Promise<readonly Measurement[]> {
  const post = crowdedPost(2000);
  return withBench({ pages: wholePages([post]) }, async ({ blog, withUs }) => {
    const page = await withUs.newPage();
    const meter = await meterMainThread(page.tab);
    await page.goto(blog.origin + post.path);
    await page.overlay.waitUntilShown();
    const taken = ACTIONS.map((): MainThread[] => []);
    for (let run = 0; run <= runs; run++) {
      for (const [i, { on, press }] of ACTIONS.entries()) {
        await focus(page, on ?? null);
        const before = await meter.readQuiet();
        await page.tab.keyboard.press(press);
        const after = await meter.readQuiet();
        if (run > 0) taken[i]?.push(difference(after, before));
      }
    }
    return ACTIONS.flatMap(({ what }, i): readonly Measurement[] => {
      const { script, style, layout } = medians(taken[i] ?? []);
      const of = `2,000 comments, ${what}`;
      return [
        { what: `${of}: script`, unit: 'ms', value: script, floor: null, target: FRAME },
        {
          what: `${of}: style, layout`,
          unit: 'ms',
          value: style + layout,
          floor: null,
          target: null,
        },
      ];
    });
  });
}

async function focus({ overlay }: BrowserPage, selector: string | null): Promise<void> {
  await overlay.evaluate((root, selector) => {
    if (selector === null) (root.activeElement as HTMLElement | null)?.blur();
    else root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, selector);
}

function difference(after: MainThread, before: MainThread): MainThread {
  return {
    total: after.total - before.total,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}
