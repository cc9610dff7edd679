import { expect, it } from 'vitest';
import type { SavedComment } from '../../../lib/model/saved';
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
const soup = idOf('Soup.');
const flats = idOf('I have seen the board');
const onions = idOf('It is the onions');
const place = {
  host: 'probationmatters.blogspot.com',
  postId: post.id,
  url: null,
};
const article = (id: string) => `article[data-comment-id="${id}"]`;
const copy = (id: string) => `[data-kept-copy="${id}"]`;

inBothBrowsers('saving', (suite) => {
  /** Asks the background, as our own pages do. */
  const call = async (method: string, ...args: unknown[]) => {
    const page = await suite.open(suite.browser.extensionUrl('manifest.json'));
    const message = { threadkeeper: 'call', method, args };
    const reply = await page.tab.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    return (reply as { value: unknown }).value;
  };
  const stored = async () => (await call('readSaved', place)) as readonly SavedComment[];
  const open = async (query = '') => {
    const page = await suite.open(post.path + query);
    await page.overlay.waitUntilShown();
    return page;
  };
  /** The post as it is on the blog, with nothing kept of it. */
  const begin = async () => {
    suite.blog.setEdits({});
    suite.blog.setFault(null);
    const ids = (await stored()).map(({ id }) => id);
    if (ids.length > 0) await call('removeSaved', ids, Date.now());
    return open();
  };
  const reload = async (page: BrowserPage) => {
    await page.tab.reload();
    await page.overlay.waitUntilShown();
  };
  const untilSaved = (page: BrowserPage, id: string) =>
    page.overlay.waitForSelector(`${article(id)}[data-saved]`);
  const save = async (page: BrowserPage, id: string) => {
    await page.overlay.click(`${article(id)} .body`);
    await page.tab.keyboard.press('s');
    await untilSaved(page, id);
  };
  const savedIds = (page: BrowserPage) =>
    page.overlay.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('article[data-saved]')].map(
        ({ dataset }) => dataset.commentId,
      ),
    );

  it('from the menu keeps everything that is needed to read and cite the comment', async () => {
    const page = await begin();
    const before = await page.overlay.comments();
    await openMenu(page, soup);
    await page.overlay.click('.panel [data-do="save"]');
    await untilSaved(page, soup);
    expect(await page.overlay.text('.bar')).toContain('Saved.');
    const [saved, ...more] = await stored();
    expect(more).toEqual([]);
    expect(saved).toMatchObject({
      id: soup,
      html: 'Soup.',
      text: 'Soup.',
      poster: { kind: 'anonymous', name: 'Anonymous', url: null },
      post: {
        ...place,
        url: `http://${place.host}${post.path}`,
        title: post.title,
        blogTitle: 'Notes From the Duty Desk',
      },
      chain: [{ id: misty, clock: expect.stringContaining('20:26') }],
      note: '',
      tags: [],
      goneAt: null,
      changed: null,
    });
    expect(saved?.permalink).toMatch(new RegExp(`#c${soup}$`));
    await reload(page);
    await untilSaved(page, soup);
    const after = await page.overlay.comments();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('by key, with a note and tags later, and shows both again', async () => {
    const page = await begin();
    await save(page, misty);
    await page.tab.keyboard.press('s');
    await page.overlay.waitForSelector('form.note');
    await page.tab.keyboard.type('Ask about the smell.');
    await page.tab.keyboard.press('Tab');
    await page.tab.keyboard.type('buildings,to cite');
    await page.tab.keyboard.press('Enter');
    await page.tab.keyboard.type('x');
    await page.tab.keyboard.press('Backspace');
    await page.tab.keyboard.press('Enter');
    await page.overlay.waitFor((root) => !root.querySelector('form.note'));
    await expect
      .poll(stored)
      .toMatchObject([{ id: misty, note: 'Ask about the smell.', tags: ['buildings', 'to cite'] }]);
    // A browser keeps what lies behind other tabs waiting.
    await page.tab.bringToFront();
    await page.overlay.click(`${article(soup)} .body`);
    await openMenu(page, soup);
    await page.overlay.click('.panel [data-panel="note"]');
    await page.overlay.waitForSelector('.suggested .tag');
    await page.overlay.click('.suggested .tag');
    await page.overlay.click('form.note [type="submit"]');
    await untilSaved(page, soup);
    expect((await stored()).find(({ id }) => id === soup)?.tags).toEqual(['buildings']);
  });

  it('with words that were selected begins the note with them', async () => {
    const page = await begin();
    await selectWords(page, `${article(flats)} .body p`, 'The Old Probation Office');
    await page.overlay.waitForSelector('.panel .offer');
    await page.overlay.click('.panel .offer');
    await page.overlay.waitForSelector('form.note');
    await page.tab.keyboard.type('The flats!');
    await page.overlay.click('form.note [type="submit"]');
    await untilSaved(page, flats);
    const [saved] = await stored();
    expect(saved?.note).toBe('“The Old Probation Office”\n\nThe flats!');
  });

  it('takes a branch, and all that is left of the thread', async () => {
    const page = await begin();
    await openMenu(page, misty);
    expect(await page.overlay.text('.panel [data-do="saveBranch"]')).toMatch(/^Save this branch/);
    await page.overlay.click('.panel [data-do="saveBranch"]');
    await untilSaved(page, soup);
    const branch = new Set(await savedIds(page));
    expect(branch.has(misty)).toBe(true);
    expect(branch.size).toBeGreaterThan(2);
    await page.overlay.click('.menu-button');
    await page.overlay.click('.panel [data-panel="saveThread"]');
    await untilSaved(page, flats);
    const readable = await page.overlay.evaluate(
      (root) => root.querySelectorAll('article:not([data-removed])').length,
    );
    await expect.poll(async () => (await stored()).length).toBe(readable);
  });

  it('is taken back, and the taking back too', async () => {
    const page = await begin();
    await save(page, soup);
    await page.overlay.click('.bar [data-do="undoSave"]');
    await page.overlay.waitFor((root) => !root.querySelector('article[data-saved]'));
    expect(await stored()).toEqual([]);
    await page.tab.bringToFront();
    await page.overlay.click('.bar [data-do="undoSave"]');
    await untilSaved(page, soup);
    const [saved] = await stored();
    await page.tab.bringToFront();
    await page.overlay.click(`${article(soup)} .saved`);
    await page.overlay.click('form.note [data-do="unsave"]');
    await page.overlay.waitFor((root) => !root.querySelector('article[data-saved]'));
    await page.overlay.click('.bar [data-do="undoSave"]');
    await untilSaved(page, soup);
    expect(await stored()).toEqual([saved]);
  });

  it('is seen at once in another tab, and in nothing that the page can see', async () => {
    const other = await begin();
    const page = await open();
    const html = () => page.tab.evaluate(() => document.documentElement.outerHTML);
    await page.overlay.click(`${article(soup)} .body`);
    const before = await html();
    await page.tab.keyboard.press('s');
    await untilSaved(page, soup);
    await untilSaved(other, soup);
    expect(await html()).toBe(before);
  });

  it('offers the copy of a comment that has gone, in its old place, until it is back', async () => {
    const page = await begin();
    await save(page, soup);
    await save(page, misty);
    suite.blog.setEdits({ [soup]: 'gone' });
    await reload(page);
    await page.overlay.waitForSelector(copy(soup));
    expect(await page.overlay.text(copy(soup))).toMatch(/Soup\.$/);
    expect(await page.overlay.text(`${copy(soup)} .whose`)).toMatch(
      /^Your copy\. No longer on the blog, noticed on \d/,
    );
    const above = await page.overlay.evaluate(
      (root, copy) =>
        root
          .querySelector(copy)
          ?.closest('li')
          ?.parentElement?.closest('li')
          ?.querySelector<HTMLElement>('article')?.dataset.commentId,
      copy(soup),
    );
    expect(above).toBe(misty);
    const ids = (await page.overlay.comments()).map(({ id }) => id);
    expect(ids).not.toContain(soup);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await stored()).map(({ id, goneAt }) => [id, goneAt !== null])).toEqual([
      [soup, true],
      [misty, false],
    ]);
    await page.overlay.click(`${copy(soup)} .gist`);
    await page.overlay.waitForSelector(`${copy(soup)} .body[hidden]`);
    suite.blog.setEdits({});
    await reload(page);
    await untilSaved(page, soup);
    await expect
      .poll(async () => (await stored()).map(({ goneAt }) => goneAt))
      .toEqual([null, null]);
    expect(
      await page.overlay.evaluate((root, copy) => root.querySelector(copy), copy(soup)),
    ).toBeNull();
  });

  it('offers the copy under the notice that Blogger left', async () => {
    const page = await begin();
    await save(page, flats);
    suite.blog.setEdits({ [flats]: 'removed' });
    await reload(page);
    await page.overlay.waitForSelector(`${article(flats)} + ${copy(flats)}`);
    expect(await page.overlay.text(`${copy(flats)} .body`)).toContain('I have seen the board');
    await expect.poll(async () => (await stored())[0]?.goneAt).toEqual(expect.any(Number));
  });

  it('keeps both texts of a comment that was changed', async () => {
    const page = await begin();
    await save(page, onions);
    suite.blog.setEdits({ [onions]: { says: 'It is the leeks.' } });
    await reload(page);
    await page.overlay.click(`${article(onions)} .changed`);
    await page.overlay.waitForSelector('.panel ins');
    const texts = await page.overlay.evaluate((root) =>
      [...root.querySelectorAll('.panel .words')].map(({ textContent }) => textContent),
    );
    expect(texts).toEqual([expect.stringContaining('It is the onions'), 'It is the leeks.']);
    expect(await page.overlay.text('.panel ins')).toBe('leeks');
    await expect
      .poll(stored)
      .toMatchObject([
        { text: expect.stringContaining('onions'), changed: { text: 'It is the leeks.' } },
      ]);
  });

  it('does not take a comment for gone where the page broke off before it', async () => {
    const page = await begin();
    const last = (await page.overlay.comments()).at(-1)?.id ?? '';
    await save(page, last);
    suite.blog.setFault({ kind: 'truncated' }, { where: 'page' });
    await page.tab.reload().catch(() => undefined);
    await page.overlay.waitUntilShown();
    expect((await page.overlay.comments()).map(({ id }) => id)).not.toContain(last);
    await call('readStoreState');
    expect((await stored())[0]?.goneAt).toBeNull();
    suite.blog.setFault(null);
  });
});

/** Selects words as a reader does, by dragging from the first letter to the last. */
async function selectWords(page: BrowserPage, selector: string, words: string): Promise<void> {
  const ends = await page.overlay.evaluate(
    (root, selector, words) => {
      const element = root.querySelector(selector) as HTMLElement;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const node = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(words));
      range.setEnd(node, node.data.indexOf(words) + words.length);
      const boxes = [...range.getClientRects()];
      const first = boxes[0] as DOMRect;
      const last = boxes.at(-1) as DOMRect;
      return {
        from: { x: first.left, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    },
    selector,
    words,
  );
  await page.tab.mouse.move(ends.from.x, ends.from.y);
  await page.tab.mouse.down();
  await page.tab.mouse.move(ends.to.x, ends.to.y, { steps: 5 });
  await page.tab.mouse.up();
}
