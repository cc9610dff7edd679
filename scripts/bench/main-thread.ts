import type { CDPSession, Page } from 'puppeteer-core';

/** What a page's main thread has done since it was opened: CPU time in milliseconds. */
export type MainThread = {
  readonly total: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
};

/** Watches the main thread of a tab that has not been anywhere yet. */
export type MainThreadMeter = {
  readonly read: () => Promise<MainThread>;
  /** Reads it once it has had nothing to do for a second. */
  readonly readQuiet: () => Promise<MainThread>;
  /** DOM nodes of the tab, and megabytes of JavaScript's heap, after a collection of garbage. */
  readonly readMemory: () => Promise<{ readonly nodes: number; readonly heap: number }>;
};

/** Milliseconds between two looks, and of work between two of them that count as none. */
const LOOK = 250;
const NOTHING = 3;

/** Makes a tab's meter. Counted is the thread's own time, so a busy machine changes little. */
export async function meterMainThread(tab: Page): Promise<MainThreadMeter> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const metrics = await readMetrics(session);
    return {
      total: metrics('TaskDuration') * 1000,
      script: metrics('ScriptDuration') * 1000,
      style: metrics('RecalcStyleDuration') * 1000,
      layout: metrics('LayoutDuration') * 1000,
    };
  };
  return {
    read,
    async readQuiet() {
      let last = await read();
      for (let quiet = 0; quiet < 1000 / LOOK; ) {
        await new Promise((resolve) => setTimeout(resolve, LOOK));
        const now = await read();
        quiet = now.total - last.total < NOTHING ? quiet + 1 : 0;
        last = now;
      }
      return last;
    },
    async readMemory() {
      await session.send('HeapProfiler.collectGarbage');
      const metrics = await readMetrics(session);
      return { nodes: metrics('Nodes'), heap: metrics('JSHeapUsedSize') / 1e6 };
    },
  };
}

async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? 0;
}
