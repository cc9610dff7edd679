import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Followed } from '../../../lib/model/follow';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { AFTER, BEFORE, LATE, LATE_IDS } from '../memory/visits';
import { askFromOwnPage, inOwnPage } from '../own-page';
import { makePermittedExtension } from '../permitted-extension';

/** What pages of the extension have in both browsers. */
type NotificationsApi = {
  readonly notifications: { getAll(): Promise<Readonly<Record<string, unknown>>> };
  readonly action: { getBadgeText(details: object): Promise<string> };
};

const article = (id: string) => `article[data-comment-id="${id}"]`;
inBothBrowsers(
  'following',
  (suite) => {
    const isFeed = (address: string) => address.includes('/feeds/');
    const feeds = () => suite.blog.requests.filter(isFeed).length;
    const followed = () =>
      askFromOwnPage(suite.browser, 'readFollowed', Date.now()) as Promise<readonly Followed[]>;
    const unread = async () => (await followed()).map((each) => each.unread.map(({ id }) => id));
    const badge = () =>
      inOwnPage(suite.browser, () =>
        (globalThis as unknown as { chrome: NotificationsApi }).chrome.action.getBadgeText({}),
      );
    /** Half an hour goes by: what was asked so far no longer keeps anybody from asking. */
    const passTime = () =>
      inOwnPage(suite.browser, async () => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('threadkeeper');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const blogs = database.transaction('lookedBlogs', 'readwrite').objectStore('lookedBlogs');
        const rows = await new Promise<{ notBefore: number }[]>((resolve) => {
          const request = blogs.getAll();
          request.onsuccess = () => resolve(request.result);
        });
        for (const row of rows) blogs.put({ ...row, notBefore: Date.now() });
        await new Promise((resolve) => {
          blogs.transaction.oncomplete = resolve;
        });
        database.close();
        return rows.length;
      });
    /** The reader goes from page to page, which wakes the background, until it has asked once more. */
    const untilAsked = async () => {
      const before = feeds();
      await passTime();
      await expect
        .poll(
          async () => {
            const page = await suite.browser.newPage();
            await page.goto(`${suite.blog.origin}/p/about.html`);
            await page.close();
            return feeds();
          },
          { timeout: 15_000, interval: 300 },
        )
        .toBeGreaterThan(before);
    };
    const openPost = async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      return page;
    };
    const press = async (page: BrowserPage, action: string) => {
      await page.overlay.click('[data-panel="thread"]');
      await page.overlay.click(`[data-do="${action}"]`);
    };
    const leave = async (page: BrowserPage) => {
      await page.goto(`${suite.blog.origin}/p/about.html`);
    };

    beforeEach(() => {
      suite.blog.setNow(BEFORE);
    });
    afterEach(async () => {
      suite.blog.setFault(null);
      await askFromOwnPage(suite.browser, 'wipe');
    });

    it('asks the blog, counts what is new on the icon, and clears it when the post is read', async () => {
      const page = await openPost();
      await press(page, 'followThread');
      await page.overlay.waitForSelector('.bar [data-do="undoFollow"]');
      await expect.poll(feeds).toBeGreaterThan(0);
      await leave(page);
      expect(await unread()).toEqual([[]]);

      suite.blog.setNow(AFTER);
      await untilAsked();
      await expect.poll(unread, { timeout: 10_000 }).toEqual([LATE_IDS]);
      await expect.poll(badge).toBe(String(LATE_IDS.length));

      await openPost();
      await expect.poll(unread).toEqual([[]]);
      await expect.poll(badge).toBe('');
    });

    it('is taken back by undo, and by the menu', async () => {
      const page = await openPost();
      await press(page, 'followThread');
      await page.overlay.waitForSelector('.bar [data-do="undoFollow"]');
      await page.overlay.click('.bar [data-do="undoFollow"]');
      await expect.poll(followed).toEqual([]);
      await press(page, 'followThread');
      await expect.poll(async () => (await followed()).length).toBe(1);
      await press(page, 'unfollowThread');
      await expect.poll(followed).toEqual([]);
    });

    it('goes on after the background was stopped, and asks only for what has changed', async () => {
      const page = await openPost();
      await press(page, 'followThread');
      await expect.poll(async () => (await followed())[0]?.askedAt ?? 0).toBeGreaterThan(0);
      await untilAsked();
      await suite.browser.killBackground();
      const before = suite.blog.unchanged.length;
      await untilAsked();
      await expect.poll(() => suite.blog.unchanged.length).toBeGreaterThan(before);
      expect(await unread()).toEqual([[]]);
    });

    it.each([
      { kind: 'status', status: 429 },
      { kind: 'status', status: 500 },
      { kind: 'truncated' },
      { kind: 'wrong-type' },
      { kind: 'slow', milliseconds: 2000 },
    ] as const)('outlives a feed that is bad once: %o', async (fault) => {
      const page = await openPost();
      await press(page, 'followThread');
      await expect.poll(async () => (await followed())[0]?.askedAt ?? 0).toBeGreaterThan(0);
      await leave(page);
      suite.blog.setNow(AFTER);
      suite.blog.setFault(fault, { where: 'feed', times: 1 });
      await untilAsked();
      if (fault.kind !== 'slow') {
        expect(await unread()).toEqual([[]]);
        await untilAsked();
      }
      await expect.poll(unread, { timeout: 10_000 }).toEqual([LATE_IDS]);
      expect(page.pageErrors).toEqual([]);
    });

    it('notifies the reader, and what it names opens the comment', async () => {
      const page = await openPost();
      await press(page, 'followThread');
      await expect.poll(async () => (await followed())[0]?.askedAt ?? 0).toBeGreaterThan(0);
      await leave(page);
      suite.blog.setNow(AFTER);
      await untilAsked();
      const names = () =>
        inOwnPage(suite.browser, async () =>
          Object.keys(
            await (
              globalThis as unknown as { chrome: NotificationsApi }
            ).chrome.notifications.getAll(),
          ),
        );
      const [first] = LATE;
      const address = `${suite.blog.origin}${post.path}?showComment=${first?.publishedAt}#c${first?.id}`;
      // Without a screen Firefox closes what it would show at once.
      const shown = suite.browser.engine === 'firefox' ? [] : [address];
      await expect.poll(names, { timeout: 10_000 }).toEqual(shown);
      const opened = await suite.browser.newPage();
      await opened.goto(address);
      await opened.overlay.waitForSelector(`${article(first?.id ?? '')}[data-current]`);
      await opened.close();
    });

    it('is listed on a page of ours, from where it is ended and taken up again', async () => {
      const page = await openPost();
      await press(page, 'followThread');
      await page.overlay.waitForSelector('.bar [data-do="undoFollow"]');
      const own = await suite.browser.newPage();
      await own.goto(suite.browser.extensionUrl('library.html#follows'));
      await own.tab.waitForSelector(`[data-follow="thread:${post.id}"]`);
      expect(
        await own.tab.$eval('.follows .what', (link) => (link as HTMLAnchorElement).href),
      ).toBe(`${suite.blog.origin}${post.path}#comments`);
      await own.tab.bringToFront();
      await own.tab.click('.follows .plain');
      await own.tab.waitForSelector('.undone button');
      expect(await followed()).toEqual([]);
      await own.tab.click('.undone button');
      await own.tab.waitForSelector(`[data-follow="thread:${post.id}"]`);
      await own.close();
    });
  },
  { extension: makePermittedExtension },
);
