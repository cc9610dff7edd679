import { beforeEach, expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { forgetAll } from '../own-page';

/** Comments whose text holds a word that begins so. */
const having = (beginning: string) =>
  post.comments
    .filter(({ says }) => new RegExp(`\\b${beginning}`, 'i').test(says.replace(/<[^>]*>/g, '')))
    .map(({ id }) => id)
    .sort();

inBothBrowsers('the filter line', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  const open = async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    return page;
  };
  const type = async (page: BrowserPage, text: string) => {
    await page.tab.keyboard.press('q');
    await page.overlay.waitFor((root) => root.activeElement?.matches('.filter input'));
    await page.tab.keyboard.type(text);
    await page.overlay.waitFor(
      (root, text) => root.querySelector<HTMLInputElement>('.filter input')?.value === text,
      text,
    );
  };
  /** Each comment that can be seen, as it is folded. */
  const shown = (page: BrowserPage) =>
    page.overlay.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('article')]
        .filter((article) => article.checkVisibility())
        .map((article) => `${article.dataset.commentId} ${article.closest('li')?.dataset.fold}`),
    );
  const matches = (page: BrowserPage) =>
    page.overlay.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('li:not([data-found]) > article')]
        .filter((article) => !article.closest('[data-found="away"]'))
        .map(({ dataset }) => dataset.commentId ?? '')
        .sort(),
    );
  const current = (page: BrowserPage) =>
    page.overlay.evaluate(
      (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
    );

  it('finds by key, goes from match to match, and gives the thread back as it was', async () => {
    const page = await open();
    await page.tab.keyboard.press('j');
    await page.tab.keyboard.press('f');
    const before = await shown(page);
    await type(page, 'coat');
    const expected = having('coat');
    expect(expected.length).toBeGreaterThan(1);
    expect(await matches(page)).toEqual(expected);
    await page.overlay.waitFor(
      (root, count) => root.querySelectorAll('mark').length >= count,
      expected.length,
    );
    expect(await page.overlay.text('.found')).toBe(`${expected.length} of ${post.comments.length}`);

    await page.tab.keyboard.press('Enter');
    const first = await current(page);
    await page.tab.keyboard.press('Enter');
    const second = await current(page);
    expect(expected).toContain(first);
    expect(expected).toContain(second);
    expect(second).not.toBe(first);
    await page.tab.keyboard.press('Enter', { delay: 10 });
    await page.tab.keyboard.down('Shift');
    await page.tab.keyboard.press('Enter');
    await page.tab.keyboard.up('Shift');
    expect(await current(page)).toBe(second);
    expect(await page.overlay.text('.found')).toMatch(/^\d of \d found$/);

    await page.tab.keyboard.press('Escape');
    expect(await shown(page)).toEqual(before);
    expect(await page.overlay.evaluate((root) => root.activeElement?.localName)).toBe('article');
    await page.overlay.waitFor((root) => !root.querySelector('mark'));
    expect(page.pageErrors).toEqual([]);
  });

  it('suggests who writes here, and takes the suggestion by key', async () => {
    const page = await open();
    await type(page, 'from:mau');
    await page.overlay.waitForSelector('.filter [role="option"]');
    expect(await page.overlay.text('.filter [role="option"]')).toMatch(/^from:Maud\d+$/);
    await page.tab.keyboard.press('ArrowDown');
    expect(
      await page.overlay.evaluate((root) => {
        const input = root.querySelector('.filter input');
        const active = root.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
        return [input?.getAttribute('aria-expanded'), active?.getAttribute('aria-selected')];
      }),
    ).toEqual(['true', 'true']);
    await page.tab.keyboard.press('Enter');
    await page.overlay.waitFor(
      (root) => root.querySelector<HTMLInputElement>('.filter input')?.value === 'from:Maud ',
    );
    const maud = post.comments.filter(({ poster }) => poster.name === 'Maud').map(({ id }) => id);
    expect(await matches(page)).toEqual(maud.sort());
  });

  it('shows what it left out at a press, and nothing of it to the page', async () => {
    const page = await open();
    await type(page, 'the');
    await page.overlay.waitForSelector('.gap-line');
    const before = (await shown(page)).length;
    const more = Number((await page.overlay.text('.gap-line')).split(' ')[0]);
    await page.overlay.click('.gap-line');
    expect((await shown(page)).length).toBe(before + more);
    expect(await page.tab.evaluate(() => CSS.highlights?.size ?? 0)).toBe(0);
  });

  it('leaves what it put away to the browser’s own find', async () => {
    const page = await open();
    await type(page, 'coat');
    const id = await page.overlay.evaluate((root) => {
      const away = root.querySelector('.roots > li[data-found="away"]');
      away?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      return away?.querySelector<HTMLElement>('article')?.dataset.commentId;
    });
    expect((await shown(page)).map((each) => each.split(' ')[0])).toContain(id);
  });
});
