import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { AFTER, BEFORE, comeBack, untilRemembered, visit } from './visits';

/** Sets a field of one of our own pages as a reader would. */
async function set(page: BrowserPage, id: string, value: string): Promise<void> {
  await page.tab.waitForSelector(`#${id}`);
  await page.tab.waitForFunction(
    (id) => !document.getElementById(id)?.closest('[data-pending]'),
    {},
    id,
  );
  await page.tab.evaluate(
    (id, value) => {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );
}

inBothBrowsers('settings', (suite) => {
  const openOwnPage = async (path: string) => {
    const page = await suite.browser.newPage();
    await page.goto(suite.browser.extensionUrl(path));
    return page;
  };
  /** The popup as it is over a tab: asked for while that tab is in front. */
  const openPopupOver = async (page: BrowserPage) => {
    const popup = await openOwnPage('popup.html');
    await page.tab.bringToFront();
    // Reloaded a moment later: a page that goes away while it is being asked may never answer.
    await popup.tab.evaluate(() => {
      document.documentElement.dataset.old = '';
      setTimeout(() => location.reload());
    });
    await popup.tab.waitForFunction(
      () =>
        document.documentElement.dataset.old === undefined &&
        document.querySelector('.status[data-state]') !== null,
      // The popup's tab lies behind the other, where the browser draws no frames to wait for.
      { polling: 100 },
    );
    return popup;
  };
  const textOf = (page: BrowserPage, selector: string) =>
    page.tab.$eval(selector, (element) => element.textContent);

  it('apply at once in an open tab, and show in every page of ours', async () => {
    const page = await visit(suite);
    const library = await openOwnPage('library.html#settings');
    const other = await openOwnPage('library.html#settings');
    await set(library, 'setting-order', 'newest');
    const newest = [...post.comments].sort((a, b) => b.publishedAt - a.publishedAt)[0];
    await expect
      .poll(async () => (await page.overlay.comments())[0]?.id, { timeout: 5000 })
      .toBe(newest?.id);
    await expect
      .poll(() => other.tab.$eval('#setting-order', (field) => (field as HTMLSelectElement).value))
      .toBe('newest');

    await set(library, 'setting-order', 'conversation');
    await set(library, 'setting-foldDepth', '1');
    await page.overlay.waitForSelector('.roots > li > ol > li[data-fold="branch"]');
    await set(library, 'setting-foldDepth', '0');
    await page.overlay.waitFor((root) => !root.querySelector('li[data-fold="branch"]'));
    await Promise.all([library.close(), other.close()]);
  });

  it('switch it off on this blog and on again without a reload', async () => {
    const page = await visit(suite);
    await page.tab.evaluate(() => document.body.setAttribute('data-same', ''));
    const popup = await openPopupOver(page);
    const isOn = () =>
      page.tab.evaluate(() => document.querySelector('threadkeeper-overlay') !== null);
    await popup.tab.$eval('#here', (field) => (field as HTMLInputElement).click());
    await expect.poll(isOn, { timeout: 5000 }).toBe(false);
    expect(
      await page.tab.$eval('#comment-holder', (list) => (list as HTMLElement).checkVisibility()),
    ).toBe(true);
    await popup.tab.waitForSelector('.status[data-state="off"]');

    await page.tab.reload();
    expect(await isOn()).toBe(false);
    await popup.close();
    const again = await openPopupOver(page);
    await again.tab.waitForSelector('.status[data-state="off"]');
    await again.close();
    await page.tab.evaluate(() => document.body.setAttribute('data-same', ''));

    await askFromOwnPage(suite.browser, 'switchBlog', 'probationmatters.blogspot.com', true);
    await untilRemembered(page);
    expect(await page.tab.evaluate(() => document.body.hasAttribute('data-same'))).toBe(true);
    expect((await page.overlay.comments()).length).toBe(post.comments.length);
  });

  it('come with the figures of the thread in the popup, which follow it', async () => {
    await askFromOwnPage(suite.browser, 'forgetAllPosts');
    suite.blog.setNow(BEFORE);
    const page = await visit(suite);
    suite.blog.setNow(AFTER);
    await comeBack(suite, page);
    const popup = await openPopupOver(page);
    const figure = (name: string) => textOf(popup, `[data-figure="${name}"] dd`);
    await expect.poll(() => figure('fresh')).toBe('8');
    expect(await figure('comments')).toBe('28');
    expect(Number(await figure('references'))).toBeGreaterThan(0);
    expect(await textOf(popup, '.host')).toBe('probationmatters.blogspot.com');
    await page.overlay.click('.news [data-panel="new"]');
    await page.overlay.click('[data-do="dismissNew"]');
    await expect.poll(() => figure('fresh')).toBe('0');
    await popup.close();
    suite.blog.setNow(Number.POSITIVE_INFINITY);
  });

  it('can be changed in the popup by keyboard alone', async () => {
    const page = await visit(suite);
    const popup = await openPopupOver(page);
    await popup.tab.bringToFront();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 8; i++) {
      await popup.tab.keyboard.press('Tab');
      stops.push(
        await popup.tab.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.id || activeElement?.textContent || '';
        }),
      );
    }
    expect(stops).toEqual([
      'here',
      'setting-order',
      'setting-foldDepth',
      'setting-countsAsSeen',
      'All saved comments',
      'All settings',
      'Help',
      'Forget this post',
    ]);
    await popup.close();
  });
});
