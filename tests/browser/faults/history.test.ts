import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { mute } from '../../lib/mutes';
import { inBothBrowsers } from '../in-both-browsers';
import { BEFORE, marked, reload, untilMarked, visit } from '../memory/visits';
import { askFromOwnPage, forgetAll } from '../own-page';
import { standing } from './standing';

inBothBrowsers(
  'a tab that comes back out of the browser’s memory',
  (suite) => {
    it('has one overlay, alive, with what is new as it was and the rules as they are', async ({
      skip,
    }) => {
      const isFirefox = suite.browser.engine === 'firefox';
      skip(
        isFirefox,
        'its protocol loses a tab that comes back so, and nothing more can be asked of it',
      );
      await forgetAll(suite.browser);
      suite.blog.setNow(BEFORE);
      const page = await visit(suite);
      await reload(page);
      const before = await marked(page);
      const count = (await page.overlay.comments()).length;
      await page.tab.evaluate(() => Reflect.set(window, 'isTheSame', true));
      await page.goto(new URL('/p/about.html', suite.blog.origin).href);

      const phrase = 'Let us not get misty';
      await askFromOwnPage(suite.browser, 'addMutes', [mute({ what: { kind: 'phrase', phrase } })]);
      suite.blog.setNow(Number.POSITIVE_INFINITY);
      await page.tab.bringToFront();
      await page.tab.evaluate(() => void setTimeout(() => history.back()));
      await page.tab.waitForFunction(() => location.pathname.includes('last-one-out'));
      await page.overlay.waitUntilShown();
      expect(await page.tab.evaluate(() => Reflect.get(window, 'isTheSame'))).toBe(true);
      await page.overlay.waitForSelector('article[data-muted]');
      expect(await standing(page)).toBe(`our conversation of ${count}`);
      await untilMarked(page, before);
      await page.overlay.click('[data-do="foldAll"]');
      await page.overlay.waitForSelector('.roots > li[data-fold="branch"]');

      // What came meanwhile is new once the page is loaded again, and nothing twice.
      await reload(page);
      await page.overlay.waitForSelector('article[data-new]');
      expect(await standing(page)).toBe(`our conversation of ${post.comments.length}`);
      expect(page.pageErrors).toEqual([]);
      await askFromOwnPage(suite.browser, 'removeMute', 'rule', Date.now());
    });
  },
  { isKept: true },
);

inBothBrowsers('a clock that was set back', (suite) => {
  it('loses nothing that was remembered, and what is new stays right', async () => {
    await forgetAll(suite.browser);
    const ahead = Date.now() + 400 * 86_400_000;
    const [seen, folded, ...others] = post.comments.filter(({ parentId }) => parentId === null);
    if (!seen || !folded || others.length === 0) throw new Error('The post has too few comments');
    const ask = askFromOwnPage.bind(null, suite.browser) as (
      method: string,
      ...args: unknown[]
    ) => Promise<unknown>;
    const listing = { ids: [seen.id, folded.id], isComplete: true };
    const arrival = { pageId: 'ahead', at: ahead, kind: 'fresh' };
    await ask('openVisit', post.id, listing, arrival);
    await ask('markSeen', post.id, listing.ids);
    await ask('changeFolds', post.id, { [folded.id]: 'branch' }, ahead);
    const rule = mute({
      what: { kind: 'phrase', phrase: 'Let us not get misty' },
      until: { kind: 'unused', days: 1 },
      created: ahead,
      renewed: ahead,
      lastMatch: ahead,
    });
    await ask('addMutes', [rule]);

    const page = await visit(suite);
    await page.overlay.waitForSelector('article[data-muted]');
    const listed = new Set((await page.overlay.comments()).map(({ id }) => id));
    await expect
      .poll(async () => (await marked(page)).filter((id) => id === seen.id || id === folded.id))
      .toEqual([]);
    await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(30);
    expect((await marked(page)).filter((id) => !listed.has(id))).toEqual([]);
    expect(await standing(page)).toBe(`our conversation of ${post.comments.length}`);
    await page.overlay.waitForSelector(
      `li[data-fold="branch"] > article[data-comment-id="${folded.id}"]`,
    );
    expect(page.pageErrors).toEqual([]);
    await ask('removeMute', 'rule', Date.now());
    await forgetAll(suite.browser);
  });
});
