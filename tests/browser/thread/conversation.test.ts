import { beforeEach, expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { forgetAll } from '../own-page';
import { openMenu, pressAction } from './actions';

/** The id of the comment that begins with these words. */
function idOf(words: string): string {
  const comment = post.comments.find(({ says }) => says.startsWith(words));
  if (!comment) throw new Error(`No comment begins with "${words}"`);
  return comment.id;
}

const lift = idOf('The lift. Four persons');
const printing = idOf('19:47 I am printing');
const caretaker = idOf('A word for the caretaker');
const radiator = idOf('9.25 I was there');
const thanksAndrew = idOf('Thanks Andrew');
const roomNextToHers = idOf('23:46 and 00:22');

/** Means a comment that stands well below. */
const secondReference = `article[data-comment-id="${roomNextToHers}"] a.reference[data-reference="1"]`;

inBothBrowsers('who answers whom', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  const open = async (options = {}) => {
    const page = await suite.open(post.path, options);
    await page.overlay.waitUntilShown();
    return page;
  };
  const parentOf = async (page: BrowserPage, id: string) =>
    (await page.overlay.comments()).find((comment) => comment.id === id)?.parentId ?? null;
  const article = (id: string) => `article[data-comment-id="${id}"]`;
  const hasPanel = (page: BrowserPage) =>
    page.overlay.evaluate((root) => root.querySelector('.panel') !== null);

  it('stands under the comment whose time it names, and says why', async () => {
    const page = await open();
    expect(await parentOf(page, printing)).toBe(lift);
    expect(await page.overlay.text(`${article(printing)} .why`)).toBe('answers 19:47');
    expect(
      await page.overlay.evaluate(
        (root, selector) => root.querySelector<HTMLElement>(selector)?.dataset.inferred,
        article(printing),
      ),
    ).toBe('clock');
  });

  it('leaves a comment where Blogger has it when it answers within its own branch', async () => {
    const page = await open();
    const native = post.comments.find(({ id }) => id === thanksAndrew)?.parentId;
    expect(await parentOf(page, thanksAndrew)).toBe(native);
    expect(await page.overlay.text(`${article(thanksAndrew)} a.reference`)).toBe('Andrew');
  });

  it('leads from a reference to its target', async () => {
    const page = await open();
    await page.overlay.click(`${article(radiator)} a.reference`);
    expect(
      await page.overlay.evaluate(
        (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
      ),
    ).toBe(caretaker);
  });

  it('comes back from there by key', async () => {
    const page = await open({ viewport: { width: 900, height: 400 } });
    await page.overlay.click(`${article(roomNextToHers)} .body`);
    const before = await page.tab.evaluate(() => scrollY);
    await page.tab.evaluate((id) => {
      location.hash = `#c${id}`;
    }, lift);
    await expect.poll(() => page.tab.evaluate(() => scrollY)).not.toBe(before);
    await page.tab.keyboard.press('b');
    expect(await page.tab.evaluate(() => scrollY)).toBe(before);
  });

  it('shows the target beforehand where it is not on the screen', async () => {
    const page = await open({ viewport: { width: 900, height: 300 } });
    await page.overlay.hover(secondReference);
    await page.overlay.waitForSelector('.panel[data-kind="preview"]');
    expect(await page.overlay.text('.panel')).toContain('I pressed the button too soon');
    await page.tab.keyboard.press('Escape');
    expect(await hasPanel(page)).toBe(false);
  });

  it('shows it on focus as well', async () => {
    const page = await open({ viewport: { width: 900, height: 300 } });
    // Pressed on its text the comment has the focus; its links come after it.
    await page.overlay.click(`${article(roomNextToHers)} .body`);
    for (const _ of Array.from({ length: 8 })) {
      await page.tab.keyboard.press('Tab');
      const isThere = await page.overlay.evaluate(
        (root, selector) => root.activeElement?.matches(selector),
        secondReference,
      );
      if (isThere) break;
    }
    await page.overlay.waitForSelector('.panel[data-kind="preview"]');
  });

  it('lists who answers a comment', async () => {
    const page = await open();
    await page.overlay.click(`${article(lift)} .answers`);
    const text = await page.overlay.text('.panel');
    expect(text).toContain('answered by 2');
    expect(text).toContain('19:47 I am printing');
    await page.overlay.click(`.panel a[data-to="${printing}"]`);
    expect(await hasPanel(page)).toBe(false);
  });

  it('goes back to its old place by one press, and stays there after a reload', async () => {
    const page = await open();
    await pressAction(page, printing, 'detach');
    expect(await parentOf(page, printing)).toBeNull();
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    await expect.poll(() => parentOf(page, printing)).toBeNull();
    await openMenu(page, printing);
    await page.overlay.click('.panel [data-do="undoCorrection"]');
    expect(await parentOf(page, printing)).toBe(lift);
  });

  it('stands where the reader puts it', async () => {
    const page = await open();
    await openMenu(page, caretaker);
    await page.overlay.click('.panel [data-do="startPlacing"]');
    await page.overlay.click(`${article(lift)} .body`);
    expect(await parentOf(page, caretaker)).toBe(lift);
    expect(await page.overlay.text(`${article(caretaker)} .why`)).toBe('placed under 19:47 by you');
    await pressAction(page, caretaker, 'detach');
    expect(await parentOf(page, caretaker)).toBeNull();
  });

  it('gives a sign-off as a name to be found by, and finds all comments under it', async () => {
    const page = await open();
    const onions = idOf('It is the onions');
    expect(await page.overlay.text(`${article(onions)} .signs`)).toBe('signs “Ferryman”');
    await openMenu(page, onions);
    await page.overlay.click('.panel [data-panel="poster"]');
    expect(await page.overlay.text('.panel h6')).toBe('All 3 comments by Ferryman');
  });
});
