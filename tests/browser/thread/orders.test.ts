import { beforeEach, expect, it } from 'vitest';
import { hotDesksColdTea } from '../../blog/posts/hot-desks-cold-tea';
import { lastOneOut } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, forgetAll } from '../own-page';

const inTime = [...lastOneOut.comments]
  .sort((a, b) => a.publishedAt - b.publishedAt)
  .map(({ id }) => id);

const ids = async (page: BrowserPage) => (await page.overlay.comments()).map(({ id }) => id);

inBothBrowsers('the order of a thread', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  const host = () => new URL(suite.blog.origin).hostname;
  const open = async (path: string) => {
    const page = await suite.open(path);
    await page.overlay.waitUntilShown();
    return page;
  };
  const order = (page: BrowserPage) =>
    page.overlay.evaluate(
      (root) => root.querySelector<HTMLSelectElement>('[data-change="order"]')?.value,
    );
  const untilKept = (postId: string, order: string) =>
    expect
      .poll(() => askFromOwnPage(suite.browser, 'readOrder', { host: host(), postId }), {
        timeout: 5000,
      })
      .toBe(order);

  it('is there before the thread is seen, on the same post and on the blog’s others', async () => {
    const page = await open(lastOneOut.path);
    await page.overlay.choose('[data-change="order"]', 'newest');
    await untilKept(lastOneOut.id, 'newest');
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    expect(await ids(page)).toEqual([...inTime].reverse());

    const other = await open(hotDesksColdTea.path);
    expect(await order(other)).toBe('newest');
    await other.overlay.choose('[data-change="order"]', 'native');
    await untilKept(hotDesksColdTea.id, 'native');
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    expect(await order(page)).toBe('newest');
  });

  it('changes around the comment that one reads', async () => {
    const page = await open(lastOneOut.path);
    const middle = inTime[Math.floor(inTime.length / 2)] as string;
    const place = () =>
      page.overlay.evaluate(
        (root, id) =>
          root.querySelector(`article[data-comment-id="${id}"]`)?.getBoundingClientRect().top ?? 0,
        middle,
      );
    await page.overlay.click(`article[data-comment-id="${middle}"] .body`);
    for (const next of ['newest', 'newestThread', 'oldest', 'native', 'conversation']) {
      const before = await place();
      await page.overlay.choose('[data-change="order"]', next);
      expect(await order(page)).toBe(next);
      expect(Math.abs((await place()) - before)).toBeLessThan(2);
    }
  });

  it('puts the branch with the newest comment first', async () => {
    const page = await open(lastOneOut.path);
    await page.overlay.choose('[data-change="order"]', 'newestThread');
    const roots = await page.overlay.evaluate((root) =>
      [...root.querySelectorAll('.roots > li')].map((branch) =>
        [...branch.querySelectorAll<HTMLElement>('article')].map(
          ({ dataset }) => dataset.commentId ?? '',
        ),
      ),
    );
    const newest = roots.map((branch) => Math.max(...branch.map((id) => inTime.indexOf(id))));
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
  });
});
