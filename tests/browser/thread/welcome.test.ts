import { expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import { inBothBrowsers } from '../in-both-browsers';

inBothBrowsers('the note for newcomers', (suite) => {
  const open = async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    return page;
  };

  it('is there until it is closed, then nowhere any more', async () => {
    const page = await open();
    const other = await open();
    await page.overlay.waitForSelector('.welcome');
    await page.overlay.click('.welcome [data-do="closeWelcome"]');
    for (const each of [page, other]) {
      await each.overlay.waitFor((root) => root.querySelector('.welcome') === null);
    }
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    expect(await page.overlay.evaluate((root) => root.querySelector('.welcome'))).toBeNull();
    expect(page.pageErrors).toEqual([]);
  });

  it('leads to the help, which names every key', async () => {
    const page = await suite.open(suite.browser.extensionUrl('library.html#help'));
    await page.tab.waitForSelector('#help .key-table kbd');
    const topics = await page.tab.$$eval('#help .topic', (found) =>
      found.map((topic) => topic.querySelectorAll('svg, h3, p').length),
    );
    expect(topics.length).toBeGreaterThan(5);
    expect(topics.every((parts) => parts === 3)).toBe(true);
  });
});
