import { expect, it } from 'vitest';
import { theLongLadder as post } from '../../blog/posts/the-long-ladder';
import { renderPage } from '../../blog/render/page';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';

const RTL = '/rtl.html';
const pages = {
  [post.path]: renderPage(post),
  [RTL]: renderPage(post, { isRightToLeft: true }),
};
const ids = post.comments.map(({ id }) => id);

/** Ids of the comments that take up room, from top to bottom. */
function seen(page: BrowserPage): Promise<readonly string[]> {
  return page.overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('article[data-comment-id]')]
      .filter((article) => article.checkVisibility({ contentVisibilityAuto: false }))
      .filter((article) => !article.closest('[hidden]'))
      .map(({ dataset }) => dataset.commentId ?? ''),
  );
}

function widths(page: BrowserPage): Promise<readonly [page: number, window: number]> {
  return page.tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
}

inBothBrowsers(
  'a long ladder in a narrow window',
  (suite) => {
    const open = async (width: number, path = post.path) => {
      const page = await suite.open(path, { viewport: { width, height: 640 } });
      await page.overlay.waitUntilShown();
      return page;
    };
    /** Inner edges of the comments, by how far they step in, in CSS pixels. */
    const steps = (page: BrowserPage) =>
      page.overlay.evaluate((root) => {
        const isRightToLeft = getComputedStyle(root.host).direction === 'rtl';
        const host = root.host.getBoundingClientRect();
        return [...root.querySelectorAll('article[data-comment-id]')].map((article) => {
          const box = article.getBoundingClientRect();
          return Math.round(isRightToLeft ? host.right - box.right : box.left - host.left);
        });
      });

    it.each([
      [320, post.path],
      [360, post.path],
      [320, RTL],
    ])('%i pixels: nothing leads out of it, and steps end: %s', async (width, path) => {
      const page = await open(width, path);
      const [wide, window] = await widths(page);
      expect(wide).toBeLessThanOrEqual(window);
      const ladder = (await steps(page)).slice(0, 57);
      expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
      expect(Math.max(...ladder)).toBeLessThanOrEqual(width / 3);
      expect(page.pageErrors).toEqual([]);
    });

    it('the toolbar is one row, and its menu has what had no room', async () => {
      const page = await open(320);
      expect(
        await page.overlay.evaluate((root) => {
          const bar = root.querySelector('.toolbar') as HTMLElement;
          const tops = [...bar.querySelectorAll('button, select')]
            .filter((each) => each.checkVisibility())
            .map((each) => Math.round(each.getBoundingClientRect().top));
          return { rows: new Set(tops).size, isWithin: bar.scrollWidth <= bar.clientWidth };
        }),
      ).toEqual({ rows: 1, isWithin: true });
      await page.overlay.click('.menu-button');
      await page.overlay.click('.panel [data-do="foldAll"]');
      await page.overlay.waitForSelector('[data-fold="branch"]');
      // What is folded is remembered, for the tests after this one too.
      await page.tab.keyboard.press('o');
      await page.overlay.waitFor((root) => root.querySelector('[data-fold="branch"]') === null);
      expect(await page.overlay.evaluate((root) => root.querySelector('.panel'))).toBeNull();
      await page.overlay.click('.menu-button');
      await page.overlay.click('.panel [data-do="showBloggersList"]');
      await page.overlay.waitForSelector('.way-back');
    });

    it('folded, all of it stays within the window', async () => {
      const page = await open(320);
      await page.tab.keyboard.press('c');
      await page.overlay.waitForSelector('[data-fold="branch"]');
      const [wide, window] = await widths(page);
      expect(wide).toBeLessThanOrEqual(window);
      // What is folded is remembered, for the tests after this one too.
      await page.tab.keyboard.press('o');
      await page.overlay.waitFor((root) => root.querySelector('[data-fold="branch"]') === null);
    });

    it('a branch goes on by itself, and all of the thread is still there', async () => {
      const page = await open(360);
      const before = await page.overlay.comments();
      const [outermost] = await steps(page);
      const top = await page.overlay.evaluate(
        (root) => root.querySelector<HTMLElement>('.continue')?.dataset.id ?? '',
      );
      await page.overlay.click('.continue');
      const at = ids.indexOf(top);
      expect(await seen(page)).toEqual(ids.slice(at, 57));
      expect((await page.overlay.comments()).map(({ id, parentId }) => [id, parentId])).toEqual(
        before.map(({ id, parentId }) => [id, parentId]),
      );
      expect((await steps(page))[at]).toBe(outermost);
      // Further down it goes on once more, and the way back up leads there.
      await page.overlay.click(`.continue:not([data-id="${top}"])`);
      await page.overlay.click(`.trail [data-id="${ids[at]}"], .trail .whole`);
      await page.overlay.waitFor((root) => root.querySelector('.trail') === null);
      expect(await seen(page)).toEqual(before.map(({ id }) => id));
    });

    it('leads out of a branch by itself to a comment elsewhere, and back', async () => {
      const page = await open(360);
      await page.overlay.click('.continue');
      const alone = await seen(page);
      await page.tab.evaluate((id) => {
        location.hash = `#c${id}`;
      }, ids.at(-1) as string);
      await page.overlay.waitForSelector(`article[data-comment-id="${ids.at(-1)}"][data-current]`);
      expect((await seen(page)).length).toBe(ids.length);
      await page.tab.keyboard.press('b');
      await page.overlay.waitForSelector('.trail');
      expect(await seen(page)).toEqual(alone);
      // The parent of the branch is not in it.
      await page.tab.keyboard.press('p');
      await page.overlay.waitFor((root) => root.querySelector('.trail') === null);
    });
  },
  { pages },
);
