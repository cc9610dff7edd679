import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';

const approvals = post.comments.map(({ approvedAt }) => approvedAt).sort((a, b) => a - b);
/** Everything but what the owner let through last. */
const before = (approvals.at(-4) ?? 0) - 1;
const late = post.comments
  .filter(({ approvedAt, removedBy }) => approvedAt > before && removedBy === null)
  .map(({ id }) => id);

inBothBrowsers('comments that come in while the page is open', (suite) => {
  const open = async () => {
    suite.blog.setNow(before);
    suite.blog.setFault(null);
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    suite.blog.setNow(Number.POSITIVE_INFINITY);
    return page;
  };
  const look = async (page: BrowserPage) => {
    await page.overlay.click('.menu-button');
    await page.overlay.click('.panel [data-do="lookForArrivals"]');
  };
  const shownIds = async (page: BrowserPage) =>
    (await page.overlay.comments()).map(({ id }) => id).sort();
  const feeds = () => suite.blog.requests.filter((address) => address.includes('/feeds/'));

  it('wait until the reader wants them, count as new, and move nothing that is read', async () => {
    const page = await open();
    const seen = await shownIds(page);
    await look(page);
    await page.overlay.waitForSelector('.arrivals [data-do="showArrivals"]');
    expect(await page.overlay.text('.arrivals span')).toBe(`${late.length} new comments`);
    expect(await shownIds(page)).toEqual(seen);

    const topOf = () =>
      page.overlay.evaluate((root) => {
        const found = [...root.querySelectorAll('article')].find(
          (article) => article.getBoundingClientRect().bottom > 0,
        );
        return Math.round(found?.getBoundingClientRect().top ?? 0);
      });
    await page.overlay.click('.arrivals [data-do="showArrivals"]');
    const top = await topOf();
    await page.overlay.waitFor(
      (root, late) => late.every((id) => root.querySelector(`[data-comment-id="${id}"][data-new]`)),
      late,
    );
    expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1);
    expect(await shownIds(page)).toEqual([...seen, ...late].sort());
    expect(await page.overlay.evaluate((root) => root.querySelector('.arrivals'))).toBeNull();
    expect(page.pageErrors).toEqual([]);
  });

  it('are asked for by one request, and by none that the reader did not ask for yet', async () => {
    const asked = feeds().length;
    const page = await open();
    expect(feeds().length).toBe(asked);
    await look(page);
    await page.overlay.waitForSelector('.arrivals [data-do="showArrivals"]');
    expect(feeds().length).toBe(asked + 1);
    expect(suite.blog.refused.filter((address) => address.includes('feeds'))).toEqual([]);
  });

  it.each([
    { kind: 'status', status: 429 },
    { kind: 'status', status: 500 },
    { kind: 'wrong-type' },
    { kind: 'truncated' },
  ] as const)('change nothing where the blog cannot be asked: %o', async (fault) => {
    const page = await open();
    const seen = await shownIds(page);
    suite.blog.setFault(fault);
    await look(page);
    await page.overlay.waitForSelector('.arrivals [data-do="closeArrivals"]');
    expect(await page.overlay.text('.arrivals span')).toMatch(/^The blog could not be asked/);
    expect(await shownIds(page)).toEqual(seen);
    expect(page.pageErrors).toEqual([]);
  });

  it('may take their time', async () => {
    const page = await open();
    suite.blog.setFault({ kind: 'slow', milliseconds: 700 });
    await look(page);
    await page.overlay.waitFor(
      (root) => root.querySelector('.arrivals span')?.textContent?.startsWith('Looking') ?? false,
    );
    await page.overlay.waitForSelector('.arrivals [data-do="showArrivals"]');
  });
});
