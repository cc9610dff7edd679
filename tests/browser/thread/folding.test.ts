import { beforeEach, expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { forgetAll } from '../own-page';
import { openMenu } from './actions';

const answered = post.comments.find(({ id }) => post.comments.some((c) => c.parentId === id));
const reply = post.comments.find(({ parentId }) => parentId === answered?.id);
if (!answered || !reply) throw new Error('The post has no answered comment');

/** Comments of which nothing but a line, or not even that, is shown. */
function foldedAway(page: BrowserPage): Promise<readonly string[]> {
  return page.overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('article')]
      .filter((article) => !article.querySelector('.body > *')?.checkVisibility())
      .map((article) => article.dataset.commentId ?? ''),
  );
}

const branch = [
  answered.id,
  ...post.comments.filter(({ parentId }) => parentId === answered.id).map(({ id }) => id),
].sort();
const all = post.comments.map(({ id }) => id).sort();

inBothBrowsers('folding', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  const open = async (hash = '') => {
    const page = await suite.open(`${post.path}${hash}`);
    await page.overlay.waitUntilShown();
    return page;
  };
  const line = (id: string) => `.line[data-id="${id}"]`;
  const sorted = async (page: BrowserPage) => [...(await foldedAway(page))].sort();

  it('folds a branch by its line and opens it again', async () => {
    const page = await open();
    await page.overlay.click(line(answered.id));
    expect(await sorted(page)).toEqual(branch);
    await page.overlay.click(line(answered.id));
    expect(await sorted(page)).toEqual([]);
  });

  it('keeps one line of a folded branch: who, when, first words, and how many are under it', async () => {
    const page = await open();
    await page.overlay.click(line(answered.id));
    const head = await page.overlay.text(`article[data-comment-id="${answered.id}"] .head`);
    const words = answered.says
      .replace(/<[^>]+>/g, '')
      .split(/\s+/)
      .slice(0, 4)
      .join(' ');
    expect(head).toContain(words);
    expect(head).toContain(branch.length === 2 ? '1 reply' : `${branch.length - 1} replies`);
  });

  it('opens a folded branch by its words', async () => {
    const page = await open();
    await page.overlay.click(line(answered.id));
    await page.overlay.click(`article[data-comment-id="${answered.id}"] .gist`);
    expect(await sorted(page)).toEqual([]);
  });

  it('folds one comment and keeps its replies', async () => {
    const page = await open();
    await openMenu(page, answered.id);
    await page.overlay.click('.panel [data-do="foldComment"]');
    expect(await sorted(page)).toEqual([answered.id]);
  });

  it('folds and opens all', async () => {
    const page = await open();
    await page.overlay.click('[data-do="foldAll"]');
    expect(await sorted(page)).toEqual(all);
    await page.overlay.click('[data-do="openAll"]');
    expect(await sorted(page)).toEqual([]);
  });

  it('is done by keys alone', async () => {
    const page = await open(`#c${answered.id}`);
    const { keyboard } = page.tab;
    await keyboard.press('f');
    expect(await sorted(page)).toEqual(branch);
    await keyboard.press('f');
    await keyboard.press('F');
    expect(await sorted(page)).toEqual([answered.id]);
    await keyboard.press('c');
    expect(await sorted(page)).toEqual(all);
    await keyboard.press('o');
    expect(await sorted(page)).toEqual([]);
  });

  it('moves by keys to the next comment, back, and to the parent', async () => {
    const page = await open(`#c${answered.id}`);
    const current = () =>
      page.overlay.evaluate(
        (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
      );
    await page.tab.keyboard.press('j');
    const next = await current();
    await page.tab.keyboard.press('p');
    const parent = await current();
    await page.tab.keyboard.press('j');
    await page.tab.keyboard.press('k');
    expect([next, parent, await current()]).toEqual([reply.id, answered.id, answered.id]);
  });

  it('leaves keys alone while one types', async () => {
    const page = await open();
    await page.tab.evaluate(() => {
      document.body.prepend(document.createElement('input'));
      document.querySelector('input')?.focus();
    });
    await page.tab.keyboard.type('cf');
    expect(await sorted(page)).toEqual([]);
    expect(await page.tab.evaluate(() => document.querySelector('input')?.value)).toBe('cf');
  });

  it('opens folded text that the browser’s own find has hit', async () => {
    const page = await open();
    await page.overlay.click('[data-do="foldAll"]');
    await page.overlay.evaluate((root, id) => {
      const body = root.querySelector(`article[data-comment-id="${id}"] .body`);
      body?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    }, reply.id);
    const open_ = all.filter((id) => id !== answered.id && id !== reply.id);
    expect((await sorted(page)).filter((id) => branch.includes(id) && !open_.includes(id))).toEqual(
      [],
    );
  });

  it('opens what hides the comment that the address names, and shows it', async () => {
    const page = await open();
    await page.overlay.click('[data-do="foldAll"]');
    await page.tab.evaluate((id) => {
      location.hash = `#c${id}`;
    }, reply.id);
    const top = await page.overlay.waitFor((root, id) => {
      const article = root.querySelector(`article[data-comment-id="${id}"]`);
      const { top } = article?.getBoundingClientRect() ?? { top: -1 };
      return (
        top >= 0 && top < innerHeight && article?.querySelector('.body > *')?.checkVisibility()
      );
    }, reply.id);
    expect(top).toBe(true);
  });
});
