import { expect, it } from 'vitest';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { AFTER, BEFORE, comeBack, visit } from '../memory/visits';
import { askFromOwnPage, forgetAll } from '../own-page';

inBothBrowsers('a whole visit by keyboard alone', (suite) => {
  const current = ({ overlay }: BrowserPage) =>
    overlay.evaluate(
      (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId ?? '',
    );
  const focused = ({ overlay }: BrowserPage) =>
    overlay.evaluate((root) => {
      const at = root.activeElement as HTMLElement | null;
      const { commentId, do: press, panel } = at?.dataset ?? {};
      return commentId ?? press ?? panel ?? at?.getAttribute('type') ?? at?.localName ?? '';
    });
  const saidOnce = ({ overlay }: BrowserPage, words: string) =>
    overlay.waitFor(
      (root, words) => root.querySelector('[role="status"]')?.textContent?.includes(words),
      words,
    );

  it('arrives, reads what is new, folds, saves, mutes, undoes, answers and asks for help', async () => {
    await forgetAll(suite.browser);
    for (const { id } of await askFromOwnPage(suite.browser, 'readAllMutes')) {
      await askFromOwnPage(suite.browser, 'removeMute', id, Date.now());
    }
    suite.blog.setNow(BEFORE);
    const page = await visit(suite);
    suite.blog.setNow(AFTER);
    await comeBack(suite, page);
    await page.overlay.waitForSelector('[data-do="nextNew"]');
    await saidOnce(page, 'new comments.');
    const { keyboard } = page.tab;

    // The next new one, what it answers, and back.
    await keyboard.press('n');
    await keyboard.press('n');
    const fresh = await current(page);
    expect(
      await page.overlay.evaluate(
        (root, id) => root.querySelector(`article[data-comment-id="${id}"]`)?.matches('[data-new]'),
        fresh,
      ),
    ).toBe(true);
    expect(await focused(page)).toBe(fresh);
    await keyboard.press('b');
    await keyboard.press('n');
    expect(await current(page)).toBe(fresh);
    await keyboard.press('P');
    const top = await current(page);
    expect(top).not.toBe('');
    await keyboard.press('j');
    const reply = await current(page);
    await keyboard.press('p');
    expect(await current(page)).toBe(top);

    // Folds the branch, and steps over it.
    await keyboard.press('f');
    await saidOnce(page, 'Branch folded');
    await keyboard.press('j');
    expect(await current(page)).not.toBe(reply);
    await keyboard.press('k');
    await keyboard.press('f');
    await saidOnce(page, 'Branch opened');

    // Keeps a comment, and thinks better of it.
    await keyboard.press('s');
    await saidOnce(page, 'Saved.');
    await keyboard.press('u');
    await saidOnce(page, 'No longer saved.');

    // Mutes a comment through its menu, and takes it back.
    await keyboard.press('j');
    expect(await current(page)).toBe(reply);
    await keyboard.press('a');
    await page.overlay.waitForSelector('[role="menu"]');
    await keyboard.press('End');
    await keyboard.press('Escape');
    expect(await focused(page)).toBe('menu');
    await keyboard.press('m');
    await page.overlay.waitForSelector('form.mute');
    expect(await focused(page)).toBe('select');
    for (let stops = 0; (await focused(page)) !== 'submit' && stops < 12; stops++) {
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await page.overlay.waitForSelector('.stub');
    await saidOnce(page, 'hidden.');
    await keyboard.press('u');
    await saidOnce(page, 'shown again.');
    await page.overlay.waitFor((root) => !root.querySelector('.stub'));

    // Asks for help, and is where it was afterwards.
    await keyboard.press('k');
    const before = await current(page);
    await keyboard.press('?');
    await page.overlay.waitFor((root) => root.querySelector('dialog.help')?.matches(':modal'));
    await keyboard.press('j');
    await keyboard.press('Escape');
    await page.overlay.waitFor((root) => !root.querySelector('dialog.help'));
    expect([await current(page), await focused(page)]).toEqual([before, before]);

    // Answers: Blogger's own form comes under the comment.
    await keyboard.press('r');
    await page.overlay.waitForSelector('slot[name="reply"]');
    expect(page.pageErrors).toEqual([]);
  }, 90_000);

  it('never hides what has the focus', async () => {
    const page = await visit(suite);
    const { keyboard } = page.tab;
    await keyboard.press('j');
    const hidden: string[] = [];
    const walk = async (steps: number) => {
      for (let i = 0; i < steps; i++) {
        await keyboard.press('Tab');
        hidden.push(...(await page.overlay.evaluate(hiddenFocus)));
      }
    };
    await walk(60);
    await keyboard.down('Shift');
    await walk(40);
    await keyboard.up('Shift');
    expect(hidden).toEqual([]);
  }, 60_000);
});

/** What has the focus, where it lies outside the window or under the toolbar. In the page. */
function hiddenFocus(root: ShadowRoot): string[] {
  const at = root.activeElement;
  if (!at || at.closest('.toolbar, .panel')) return [];
  const box = at.getClientRects()[0];
  const bar = root.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
  const isSeen = box && box.bottom > Math.max(bar, 0) && box.top < innerHeight;
  return isSeen ? [] : [at.outerHTML.slice(0, 120)];
}
