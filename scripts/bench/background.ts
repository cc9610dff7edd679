import { withBench } from './bench-browsers';
import { type Measurement, median } from './figure';

/** How long a page waits for the first answer of a background that was asleep, and of one awake. */
export async function benchBackground(runs: number): Promise<readonly Measurement[]> {
  return withBench({}, async ({ withUs }) => {
    const page = await withUs.newPage();
    await page.goto(withUs.extensionUrl('popup.html'));
    const cold: number[] = [];
    const warm: number[] = [];
    for (let run = 0; run < runs; run++) {
      await withUs.killBackground();
      cold.push(await page.tab.evaluate(ask));
      warm.push(await page.tab.evaluate(ask));
    }
    return [
      {
        what: 'background: first answer of one asleep',
        unit: 'ms',
        value: median(cold),
        floor: median(warm),
        target: null,
      },
    ];
  });
}

/** In a page of the extension. */
async function ask(): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ threadkeeper: 'call', method: 'readSettings', args: [] });
  return performance.now() - start;
}
