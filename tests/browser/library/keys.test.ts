import { expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

inBothBrowsers('the page of keys', (suite) => {
  const open = async () => {
    await askFromOwnPage(suite.browser, 'changeSetting', 'keys', {});
    await askFromOwnPage(suite.browser, 'changeSetting', 'useKeys', true);
    const page = await suite.open(suite.browser.extensionUrl('library.html#keys'));
    await page.tab.waitForSelector('.key-row .key');
    return page;
  };
  const row = (action: string) => `.key-row[data-action="${action}"]`;
  const keysOf = (page: BrowserPage, action: string) =>
    page.tab.$$eval(`${row(action)} kbd`, (keys) => keys.map((key) => key.textContent).join(' '));
  const kept = async () => (await askFromOwnPage(suite.browser, 'readSettings')).keys;
  const focused = (page: BrowserPage) =>
    page.tab.evaluate(
      () => document.activeElement?.closest<HTMLElement>('.key-row')?.dataset.action,
    );

  it('gives an action the key that is pressed, and keeps the focus where it was', async () => {
    const page = await open();
    await page.tab.click(`${row('reply')} .add`);
    await page.tab.keyboard.press('x');
    expect(await keysOf(page, 'reply')).toBe('r x');
    expect(await focused(page)).toBe('reply');
    await expect.poll(kept).toEqual({ reply: ['r', 'x'] });
  });

  it('names what a key does so far, and takes it or leaves it', async () => {
    const page = await open();
    await page.tab.click(`${row('reply')} .add`);
    await page.tab.keyboard.press('j');
    expect(await page.tab.$eval(`${row('reply')} .clash span`, (p) => p.textContent)).toBe(
      'j means “Next comment” so far.',
    );
    await page.tab.click(`${row('reply')} .clash button:last-child`);
    expect([await keysOf(page, 'reply'), await keysOf(page, 'next')]).toEqual(['r', 'j']);

    await page.tab.click(`${row('reply')} .add`);
    await page.tab.keyboard.press('j');
    // The first choice has the focus.
    await page.tab.keyboard.press('Enter');
    expect([await keysOf(page, 'reply'), await keysOf(page, 'next')]).toEqual(['r j', '']);
    await page.tab.click(`${row('next')} .plain:last-child`);
    expect([await keysOf(page, 'reply'), await keysOf(page, 'next')]).toEqual(['r', 'j']);
  });

  it('takes no key of the browser’s, and nothing on Escape', async () => {
    const page = await open();
    await page.tab.click(`${row('menu')} .add`);
    await page.tab.keyboard.press('ArrowDown');
    await page.tab.waitForSelector(`${row('menu')} .refused:not(:empty)`);
    await page.tab.keyboard.press('Escape');
    expect(await keysOf(page, 'menu')).toBe('a');
    expect(await focused(page)).toBe('menu');
  });

  it('changes the keys in an open thread at once, and switches them off', async () => {
    const page = await open();
    const thread = await suite.open(`${post.path}#c${post.comments[1]?.id}`);
    await thread.overlay.waitUntilShown();
    const current = () =>
      thread.overlay.evaluate(
        (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
      );
    await page.tab.bringToFront();
    await page.tab.click(`${row('next')} .add`);
    await page.tab.keyboard.press('x');
    await expect.poll(kept).toEqual({ next: ['j', 'x'] });
    await thread.tab.bringToFront();
    const before = await current();
    await thread.overlay.waitFor(() => true);
    await expect
      .poll(async () => {
        await thread.tab.keyboard.press('x');
        return current();
      })
      .not.toBe(before);

    await askFromOwnPage(suite.browser, 'changeSetting', 'useKeys', false);
    await thread.tab.bringToFront();
    await expect
      .poll(async () => {
        const at = await current();
        await thread.tab.keyboard.press('j');
        return (await current()) === at;
      })
      .toBe(true);
    await askFromOwnPage(suite.browser, 'changeSetting', 'useKeys', true);
  });
});
