import { beforeEach, expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, forgetAll } from '../own-page';
import { reload, visit } from './visits';

const answered = post.comments.filter(({ id }) => post.comments.some((c) => c.parentId === id));
const [one, two] = answered.map(({ id }) => id);
const reply = post.comments.find(({ parentId }) => parentId === one)?.id;
if (!one || !two || !reply) throw new Error('The post has no two answered comments');

/** The branches that are folded, from top to bottom. */
function folded(page: BrowserPage): Promise<readonly (string | undefined)[]> {
  return page.overlay.evaluate((root) =>
    [...root.querySelectorAll('li[data-fold="branch"]')].map(
      (item) => item.querySelector<HTMLElement>('article')?.dataset.commentId,
    ),
  );
}

inBothBrowsers('folded branches', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  const line = (id: string) => `.line[data-id="${id}"]`;
  const kept = () => askFromOwnPage(suite.browser, 'readFolds', post.id, Date.now());
  const untilKept = (folds: Readonly<Record<string, string>>) =>
    expect.poll(kept, { timeout: 5000 }).toEqual(folds);

  it('stay folded over a reload, are counted, and are opened all at once', async () => {
    const page = await visit(suite);
    await page.overlay.click(line(one));
    await page.overlay.click(line(two));
    // Without waiting: leaving the page writes what was not written yet.
    await reload(page);
    await page.overlay.waitForSelector('.restored');
    expect(await folded(page)).toEqual([one, two]);
    expect(await page.overlay.text('.restored')).toBe(
      '2 branches are folded from last time.Open all',
    );
    await page.overlay.click('.restored button');
    expect(await folded(page)).toEqual([]);
    await untilKept({});
    await reload(page);
    expect(await folded(page)).toEqual([]);
  });

  it('stay folded where the background dies right after', async () => {
    const page = await visit(suite);
    await page.overlay.click(line(one));
    await suite.browser.killBackground();
    await untilKept({ [one]: 'branch' });
    await suite.browser.killBackground();
    await reload(page);
    await page.overlay.waitForSelector('.restored');
    expect(await folded(page)).toEqual([one]);
  });

  it('fold and open in every tab', async () => {
    const first = await visit(suite);
    const second = await visit(suite);
    await first.overlay.click(line(one));
    await second.overlay.click(line(two));
    for (const page of [first, second]) {
      await expect.poll(() => folded(page), { timeout: 5000 }).toEqual([one, two]);
    }
    await second.overlay.click(line(one));
    await expect.poll(() => folded(first), { timeout: 5000 }).toEqual([two]);
    await untilKept({ [one]: 'open', [two]: 'branch' });
  });

  it('open for the comment that the address names', async () => {
    const page = await visit(suite);
    await page.overlay.click(line(one));
    await page.overlay.click(line(two));
    await untilKept({ [one]: 'branch', [two]: 'branch' });
    const linked = await visit(suite, `#c${reply}`);
    await expect.poll(() => folded(linked), { timeout: 5000 }).toEqual([two]);
  });
});
