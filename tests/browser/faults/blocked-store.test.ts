import { beforeAll, expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { mute } from '../../lib/mutes';
import { savedComment } from '../../lib/saved';
import { bundleModule } from '../bundle';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { pressAction } from '../thread/actions';
import type * as OldTab from './old-tab';
import { standing } from './standing';

declare global {
  interface Window {
    oldTab: typeof OldTab;
  }
}

const WORDS = 'is still open in another tab';
const host = 'probationmatters.blogspot.com';
const place = { host, postId: post.id, url: null };
const [first, second] = post.comments.filter(({ parentId }) => parentId === null);
if (!first || !second) throw new Error('The post has too few comments');

/** What a reader had kept when the page was opened that is old by now. */
const kept = savedComment({
  id: first.id,
  note: 'From before',
  post: { ...savedComment({ id: '1' }).post, host, postId: post.id },
});
const rule = mute({ id: 'old', what: { kind: 'phrase', phrase: 'Let us not get misty' } });

let oldTab: string;
beforeAll(async () => {
  oldTab = await bundleModule('tests/browser/faults/old-tab.ts', 'oldTab');
});

inBothBrowsers('a store that an old page of ours holds open', (suite) => {
  it('is told of, keeps nobody from reading, and goes on by itself once that is closed', async () => {
    const old = await suite.browser.newPage();
    await old.goto(suite.browser.extensionUrl('manifest.json'));
    await old.tab.evaluate(oldTab);
    // One that has just started may open the store anew as soon as it is deleted.
    await suite.browser.killBackground();
    await old.tab.evaluate((rows) => window.oldTab.holdOldStore(rows), {
      saved: [kept],
      mutes: [rule],
    });
    await suite.browser.killBackground();

    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    expect(await standing(page)).toBe(`our conversation of ${post.comments.length}`);
    const notices = () =>
      page.overlay.evaluate((root) =>
        [...root.querySelectorAll('.bar')].map(({ textContent }) => textContent).join(' '),
      );
    await expect.poll(notices, { timeout: 8000 }).toContain(WORDS);
    await page.overlay.click('[data-do="foldAll"]');
    await page.overlay.waitForSelector('.roots > li[data-fold="branch"]');
    await page.overlay.click('[data-do="openAll"]');
    await pressAction(page, second.id, 'save');

    const library = await suite.open(suite.browser.extensionUrl('library.html#settings'));
    const popup = await suite.open(suite.browser.extensionUrl('popup.html'));
    for (const { tab } of [library, popup]) {
      await tab.waitForFunction((words) => document.body.innerText.includes(words), {}, WORDS);
    }
    // A background that is started again finds it as the one before did.
    await suite.browser.killBackground();
    await page.tab.bringToFront();
    expect(await notices()).toContain(WORDS);
    expect(await page.overlay.evaluate((r) => r.querySelectorAll('[data-saved]').length)).toBe(0);

    await old.close();
    await page.overlay.waitForSelector('article[data-muted]');
    await page.overlay.waitForSelector(`article[data-comment-id="${first.id}"][data-saved]`);
    await page.overlay.waitForSelector(`article[data-comment-id="${second.id}"][data-saved]`);
    expect(await notices()).not.toContain(WORDS);
    await expect
      .poll(() => library.tab.evaluate(() => document.body.innerText), { timeout: 8000 })
      .not.toContain(WORDS);
    const saved = await askFromOwnPage(suite.browser, 'readSaved', place);
    expect(saved.map(({ id, note }) => [id, note])).toEqual(
      expect.arrayContaining([
        [first.id, 'From before'],
        [second.id, ''],
      ]),
    );
    expect(saved).toHaveLength(2);
    expect([...page.pageErrors, ...library.pageErrors, ...popup.pageErrors]).toEqual([]);
  });
});
