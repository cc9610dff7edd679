import type { TestBrowser } from '../../tests/browser/browser';
import { withBench } from './bench-browsers';
import { crowdedPost, wholePages } from './bench-posts';
import { type Measurement, medians } from './figure';
import { meterMainThread } from './main-thread';
import { measureAgain } from './measure-again';

/** The page's comments, and how much slower than this machine it is to be. */
const CASES = [
  { size: 2000, slowDown: 1 },
  { size: 200, slowDown: 4 },
] as const;

/** The longest time for which a page answers nobody, of our making and on the whole. */
export async function benchLongestTask(runs: number): Promise<readonly Measurement[]> {
  const posts = CASES.map(({ size }) => crowdedPost(size));
  return withBench({ pages: wholePages(posts) }, async ({ blog, withUs, without }) => {
    const figures: Measurement[] = [];
    for (const [i, { size, slowDown }] of CASES.entries()) {
      const url = blog.origin + posts[i]?.path;
      const ours: Longest[] = [];
      const theirs: Longest[] = [];
      for (let run = 0; run <= runs; run++) {
        const [floor, load] = [
          await measureAgain(() => traceOnce(without, url, slowDown)),
          await measureAgain(() => traceOnce(withUs, url, slowDown)),
        ];
        if (run === 0) continue;
        theirs.push(floor);
        ours.push(load);
      }
      const [load, floor] = [medians(ours), medians(theirs)];
      const of = `${size.toLocaleString('en')} comments${slowDown > 1 ? `, ${slowDown}× slower` : ''}`;
      figures.push(
        {
          what: `${of}: longest task of ours`,
          unit: 'ms',
          value: load.ours,
          floor: null,
          target: 50,
        },
        {
          what: `${of}: longest task of all`,
          unit: 'ms',
          value: load.any,
          floor: floor.any,
          target: null,
        },
      );
    }
    return figures;
  });
}

/** CPU time in milliseconds. */
type Longest = {
  readonly any: number;
  /** Of those in which our script runs, or the browser draws while ours is coming up. */
  readonly ours: number;
};

/** What the browser writes of one stretch of work; times in microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

async function traceOnce(browser: TestBrowser, url: string, slowDown: number): Promise<Longest> {
  const page = await browser.newPage();
  try {
    const meter = await meterMainThread(page.tab);
    await page.tab.emulateCPUThrottling(slowDown);
    await page.tab.tracing.start({
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await page.goto(url);
    await meter.readQuiet();
    const trace = await page.tab.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
      traceEvents: readonly TraceEvent[];
    };
    return longestOf(traceEvents);
  } finally {
    await page.close();
  }
}

function longestOf(events: readonly TraceEvent[]): Longest {
  const main = mainThreadOf(events);
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.ph === 'X' && isOn(main, event),
  );
  const ours = events.filter(
    (event) => isOn(main, event) && event.args?.data?.url?.startsWith('chrome-extension://'),
  );
  const isOurs = ({ ts, dur = 0 }: TraceEvent) =>
    ours.some((event) => event.ts >= ts && event.ts < ts + dur);
  const longest = (some: readonly TraceEvent[]) =>
    some.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  return { any: longest(tasks), ours: longest(tasks.filter(isOurs)) };
}

/** The thread that read the page: the one with the most of the parser's work. */
function mainThreadOf(events: readonly TraceEvent[]): Pick<TraceEvent, 'pid' | 'tid'> {
  let most: TraceEvent | undefined;
  for (const event of events) {
    if (event.name === 'ParseHTML' && (event.dur ?? 0) > (most?.dur ?? -1)) most = event;
  }
  if (!most) throw new Error('The trace has no page in it');
  return most;
}

function isOn({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>, event: TraceEvent): boolean {
  return event.pid === pid && event.tid === tid;
}
