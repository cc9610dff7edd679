import { expect, it } from 'vitest';
import type { MuteTerms } from '../../../lib/model/mute';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { openMenu } from './actions';

/** What pages of the extension have in both browsers. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

function idOf(words: string): string {
  const comment = post.comments.find(({ says }) => says.startsWith(words));
  if (!comment) throw new Error(`No comment begins with "${words}"`);
  return comment.id;
}

const misty = idOf('Let us not get misty');
const flats = idOf('I have seen the board');
const onions = idOf('It is the onions');
const soup = idOf('Soup.');
const keys = idOf('Keys handed in');
const ferryman = [misty, flats, onions];
const article = (id: string) => `article[data-comment-id="${id}"]`;

inBothBrowsers('muting', (suite) => {
  const open = async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    return page;
  };
  /** Does something to the store, as our own pages do. */
  const call = async (method: string, ...args: unknown[]) => {
    const page = await suite.open(suite.browser.extensionUrl('manifest.json'));
    const message = { threadkeeper: 'call', method, args };
    return page.tab.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  };
  const clear = async () => {
    const { value } = (await call('readAllMutes')) as { value: { id: string }[] };
    for (const { id } of value) await call('removeMute', id, Date.now());
  };
  const mutedIds = (page: BrowserPage) =>
    page.overlay.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('article[data-muted]')].map(
        ({ dataset }) => dataset.commentId,
      ),
    );
  const waitForMuted = (page: BrowserPage, count: number) =>
    page.overlay.waitFor(
      (root, count) => root.querySelectorAll('article[data-muted]').length === count,
      count,
    );
  const choose = (page: BrowserPage, field: string, value: string) =>
    page.overlay.choose(`form.mute [name="${field}"]`, value);
  const fill = (page: BrowserPage, field: string, text: string) =>
    page.overlay.fill(`form.mute [name="${field}"]`, text);
  const startMute = async (page: BrowserPage, id: string) => {
    await openMenu(page, id);
    await page.overlay.click('.panel [data-panel="mute"]');
    await page.overlay.waitForSelector('form.mute');
  };
  const muteFerryman = async (page: BrowserPage) => {
    await startMute(page, onions);
    await page.overlay.click('form.mute [type="submit"]');
    await waitForMuted(page, 3);
  };

  it('by sign-off takes all and only the comments under it, in every tab', async () => {
    await clear();
    const other = await open();
    const page = await open();
    const before = await page.overlay.comments();
    await startMute(page, onions);
    expect(await page.overlay.text('.would-go summary')).toMatch(
      /^3 of 4\d comments here would go/,
    );
    await page.overlay.click('form.mute [type="submit"]');
    await waitForMuted(page, 3);
    expect(new Set(await mutedIds(page))).toEqual(new Set(ferryman));
    const after = await page.overlay.comments();
    expect(after.map(({ id, parentId }) => [id, parentId])).toEqual(
      before.map(({ id, parentId }) => [id, parentId]),
    );
    const rest = (comments: typeof after) => comments.filter(({ id }) => !ferryman.includes(id));
    expect(rest(after).map(({ id }) => id)).toEqual(rest(before).map(({ id }) => id));
    expect(after.some(({ text }) => text.includes('It is the onions'))).toBe(false);
    expect(await page.overlay.text('.toolbar .muted')).toBe('3 hidden');
    await waitForMuted(other, 3);
  });

  it('is taken back by its bar, and all is as it was', async () => {
    await clear();
    const page = await open();
    const before = await page.overlay.comments();
    await muteFerryman(page);
    await page.overlay.click('.bar [data-do="undoMute"]');
    await waitForMuted(page, 0);
    expect(await page.overlay.comments()).toEqual(before);
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    expect(await mutedIds(page)).toEqual([]);
  });

  it('shows once until the page is left, and always for good', async () => {
    await clear();
    const page = await open();
    await muteFerryman(page);
    await page.overlay.click(`${article(misty)} [data-do="showOnce"]`);
    await page.overlay.click(`${article(flats)} [data-do="showAlways"]`);
    await waitForMuted(page, 1);
    expect(await page.overlay.text(`${article(misty)} .body`)).toContain('Let us not get misty');
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    await waitForMuted(page, 2);
    expect(new Set(await mutedIds(page))).toEqual(new Set([misty, onions]));
  });

  it('passes muted comments over by key', async () => {
    await clear();
    const page = await open();
    await muteFerryman(page);
    const step = async () => {
      await page.tab.keyboard.press('j');
      return page.overlay.evaluate(
        (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
      );
    };
    const order = (await page.overlay.comments()).map(({ id }) => id);
    const last = order[order.indexOf(misty) - 1] as string;
    await page.overlay.click(`${article(last)} .body`);
    expect(await step()).toBe(order[order.indexOf(misty) + 1]);
  });

  it('is begun by key, and given up by its button', async () => {
    await clear();
    const page = await open();
    await page.overlay.click(`${article(onions)} .body`);
    await page.tab.keyboard.press('m');
    await page.overlay.waitForSelector('form.mute');
    await page.overlay.click('form.mute [data-do="closePanel"]');
    await page.overlay.waitFor((root) => !root.querySelector('form.mute'));
  });

  it('leaves no trace where the reader wants none, but for the list in the toolbar', async () => {
    await clear();
    const page = await open();
    const count = (await page.overlay.comments()).length;
    await startMute(page, keys);
    await choose(page, 'what', 'comment');
    await choose(page, 'shows', 'nothing');
    await page.overlay.click('form.mute [type="submit"]');
    await page.overlay.waitForSelector('.toolbar .muted');
    expect((await page.overlay.comments()).map(({ id }) => id)).not.toContain(keys);
    expect(await page.overlay.comments()).toHaveLength(count - 1);
    await page.overlay.click('.toolbar .muted');
    await page.overlay.click('.hidden-list button');
    await page.overlay.waitForSelector(article(keys));
  });

  it('warns before “Anonymous” goes, with the count', async () => {
    await clear();
    const page = await open();
    await startMute(page, soup);
    await choose(page, 'what', 'name');
    expect(await page.overlay.text('.would-go .warn')).toMatch(
      /^Nearly everybody here is called this\. 2\d of the 4\d comments/,
    );
  });

  it('tries a pattern elsewhere, and refuses what could run away', async () => {
    await clear();
    const page = await open();
    await startMute(page, soup);
    await choose(page, 'what', 'pattern');
    await fill(page, 'pattern', '(a+)+(?=b)');
    await page.overlay.waitFor((root) =>
      root.querySelector('.would-go')?.textContent?.includes('cannot be used'),
    );
    await fill(page, 'pattern', 'wet\\s+coats');
    await page.overlay.waitFor((root) => root.querySelector('.would-go summary'));
    await page.overlay.click('form.mute [type="submit"]');
    await page.overlay.waitForSelector('.toolbar .muted');
    await page.tab.reload();
    await page.overlay.waitForSelector('.toolbar .muted');
  });

  it('ends by itself when its time is over, and again holds when renewed', async () => {
    await clear();
    const terms: MuteTerms = {
      what: { kind: 'signoff', key: 'ferryman', name: 'Ferryman' },
      scope: { kind: 'everywhere' },
      replies: 'kept',
      shows: 'stub',
      until: { kind: 'date', at: 1_700_000_000_000 },
    };
    await call('saveMute', 'timed', terms, 1_600_000_000_000);
    const page = await open();
    expect(await mutedIds(page)).toEqual([]);
    await call('saveMute', 'timed', { ...terms, until: { kind: 'forGood' } }, Date.now());
    await waitForMuted(page, 3);
  });
});
