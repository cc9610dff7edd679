import { expect, it } from 'vitest';
import { BLOG } from '../../blog/blog';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { AFTER, BEFORE, comeBack, visit } from '../memory/visits';
import { askFromOwnPage, forgetAll } from '../own-page';

/** Not Blogger's own scripts and styles, which the page loads without us. */
function isOfTheBlog(address: string): boolean {
  return new URL(address).hostname === BLOG.host && !address.endsWith('.ico');
}

inBothBrowsers('a listing page', (suite) => {
  /** The posts beside whose links something stands; what it says is closed to the page. */
  const told = (page: BrowserPage) =>
    page.tab.evaluate(() =>
      [...document.querySelectorAll('threadkeeper-new')]
        .filter((host) => host.getBoundingClientRect().width > 0)
        .map((host) => new URL((host.previousElementSibling as HTMLAnchorElement).href).pathname),
    );
  const requestsSince = async (act: () => Promise<unknown>) => {
    const before = suite.blog.requests.length;
    await act();
    return suite.blog.requests.slice(before).filter(isOfTheBlog);
  };

  it('tells of new comments beside the link of a post that was visited, and asks for nothing', async () => {
    suite.blog.setNow(BEFORE);
    const page = await visit(suite);
    await forgetAll(suite.browser);
    await comeBack(suite, page);
    const home = await suite.open('/');
    expect(await home.tab.$$eval('threadkeeper-new', (hosts) => hosts.length)).toBeGreaterThan(5);
    expect(await told(home)).toEqual([]);

    suite.blog.setNow(AFTER);
    const requests = await requestsSince(async () => {
      await home.tab.reload();
      await expect.poll(() => told(home)).toEqual([post.path]);
    });
    expect(requests).toEqual([`${suite.blog.origin}/`]);
    expect(home.pageErrors).toEqual([]);

    // What is not in view is not seen.
    await page.tab.bringToFront();
    await comeBack(suite, page);
    await home.tab.bringToFront();
    await home.tab.reload();
    await expect.poll(() => home.tab.$$eval('threadkeeper-new', (all) => all.length)).not.toBe(0);
    await expect.poll(() => told(home)).toEqual([]);
  });

  it('tells nothing where Threadkeeper is switched off', async () => {
    const host = 'probationmatters.blogspot.com';
    suite.blog.setNow(BEFORE);
    await visit(suite);
    suite.blog.setNow(AFTER);
    const home = await suite.open('/?m=0');
    await expect.poll(() => told(home)).toEqual([post.path]);
    await askFromOwnPage(suite.browser, 'switchBlog', host, false);
    await expect.poll(() => told(home)).toEqual([]);
    await askFromOwnPage(suite.browser, 'switchBlog', host, true);
    await expect.poll(() => told(home)).toEqual([post.path]);
  });
});
