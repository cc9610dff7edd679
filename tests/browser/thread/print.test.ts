import { expect, it } from 'vitest';
import { theLongLadder as post } from '../../blog/posts/the-long-ladder';
import { renderPage } from '../../blog/render/page';
import { inBothBrowsers } from '../in-both-browsers';

inBothBrowsers(
  'a thread on paper',
  (suite) => {
    it('is all open, without a thing to press', async () => {
      // Firefox is told of paper by no protocol that the tests speak.
      if (suite.browser.engine === 'firefox') return expect(suite.browser.engine).toBe('firefox');
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      await page.overlay.click('.toolbar [data-do="foldAll"]');
      await page.overlay.waitForSelector('[data-fold="branch"]');
      await page.tab.emulateMediaType('print');
      expect(
        await page.overlay.evaluate((root) => ({
          open: [...root.querySelectorAll('.body')].filter((body) => body.checkVisibility()).length,
          controls: [...root.querySelectorAll('button, select')].filter((each) =>
            each.checkVisibility(),
          ).length,
        })),
      ).toEqual({ open: post.comments.length, controls: 0 });
      await page.tab.emulateMediaType('screen');
      // What is folded is remembered.
      await page.overlay.click('.toolbar [data-do="openAll"]');
    });
  },
  { pages: { [post.path]: renderPage(post) } },
);
