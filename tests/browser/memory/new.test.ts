import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, badges, forgetAll } from '../own-page';
import {
  AFTER,
  BEFORE,
  comeBack,
  LATE,
  LATE_IDS,
  marked,
  reload,
  sorted,
  untilMarked,
  untilRemembered,
  visit,
} from './visits';

inBothBrowsers('what is new', (suite) => {
  /** Forgets what other tests did, visits before the eight came through, and comes back after. */
  const returnToNews = async (): Promise<BrowserPage> => {
    suite.blog.setNow(BEFORE);
    const page = await visit(suite);
    await forgetAll(suite.browser);
    await reload(page);
    suite.blog.setNow(AFTER);
    await comeBack(suite, page);
    await untilMarked(page, LATE_IDS);
    return page;
  };

  it('is nothing on the first visit, what came in between on the next, and nothing after', async () => {
    suite.blog.setNow(BEFORE);
    const page = await visit(suite);
    expect(await marked(page)).toEqual([]);
    expect(await page.overlay.text('.news')).toBe('Nothing new');

    suite.blog.setNow(AFTER);
    await comeBack(suite, page);
    expect(await marked(page)).toEqual(sorted(LATE_IDS));
    expect(await page.overlay.text('.news [data-panel]')).toBe('8 new');

    await reload(page);
    expect(await marked(page)).toEqual(sorted(LATE_IDS));

    await comeBack(suite, page);
    expect(await marked(page)).toEqual([]);
    expect(page.pageErrors).toEqual([]);
  });

  it('is what came in between, also where the tab was closed without another word', async () => {
    await forgetAll(suite.browser);
    suite.blog.setNow(BEFORE);
    const first = await suite.browser.newPage();
    await first.goto(new URL(post.path, suite.blog.origin).href);
    await untilRemembered(first);
    expect(await marked(first)).toEqual([]);
    await first.close();

    suite.blog.setNow(AFTER);
    const second = await visit(suite);
    await untilMarked(second, LATE_IDS);
  });

  it('is marked by a word, and counted on a folded branch and on the icon', async () => {
    const page = await returnToNews();
    const [first] = LATE;
    expect(await page.overlay.text(`article[data-comment-id="${first?.id}"] .head .new`)).toBe(
      'new',
    );
    await page.overlay.click('[data-do="foldAll"]');
    const counts = await page.overlay.evaluate((root) =>
      [...root.querySelectorAll('.roots > li > article .head')]
        .flatMap((head) => [...head.querySelectorAll('.new')])
        .map((mark) =>
          mark.textContent === 'new' ? 1 : Number.parseInt(mark.textContent ?? '', 10),
        )
        .reduce((sum, count) => sum + count, 0),
    );
    expect(counts).toBe(LATE.length);
    await expect.poll(() => badges(suite.browser)).toContain('8');
  });

  it('is listed in the order in which it was written, from where one jumps and comes back', async () => {
    const page = await returnToNews();
    await page.overlay.click('.news [data-panel="new"]');
    const listed = await page.overlay.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.panel .list a')].map((link) => link.dataset.to),
    );
    expect(listed).toEqual(LATE_IDS);

    const last = LATE_IDS.at(-1) ?? '';
    const place = await page.overlay.evaluate((root, last) => {
      root.querySelector<HTMLElement>(`.list a[data-to="${last}"]`)?.focus({ preventScroll: true });
      return scrollY;
    }, last);
    await page.tab.keyboard.press('Enter');
    await page.overlay.waitForSelector(`article[data-comment-id="${last}"][data-current]`);
    expect(await page.overlay.text('.news [data-do="goBack"]')).toBe('Back');
    await page.tab.keyboard.press('b');
    await expect.poll(() => page.tab.evaluate(() => scrollY)).toBe(place);
  });

  it('is reached by keys, one after the other and around', async () => {
    const page = await returnToNews();
    const order = (await page.overlay.comments()).map(({ id }) => id);
    const inOrder = order.filter((id) => LATE_IDS.includes(id));
    const went: (string | undefined)[] = [];
    for (const key of ['n', 'n', 'N', 'N'] as const) {
      await page.tab.keyboard.press(key);
      went.push(await current(page));
    }
    expect(went).toEqual([inOrder[0], inOrder[1], inOrder[0], inOrder.at(-1)]);
  });

  it('is counted from when the reader says', async () => {
    const page = await returnToNews();
    await page.overlay.click('.news [data-panel="new"]');
    await page.overlay.choose('select[data-change="since"]', 'week');
    expect(await marked(page)).toEqual([]);
    await page.overlay.choose('select[data-change="since"]', 'date');
    await page.overlay.fillDate('input[data-change="since"]', '2024-10-28');
    await untilMarked(page, []);
    await page.overlay.fillDate('input[data-change="since"]', '2024-10-20');
    const { length } = await page.overlay.comments();
    await expect.poll(async () => (await marked(page)).length).toBe(length);
    await page.overlay.choose('select[data-change="since"]', 'visit');
    expect(await marked(page)).toEqual(sorted(LATE_IDS));
  });

  it('is the same in two tabs, and what is marked as seen in one is so in the other', async () => {
    const first = await returnToNews();
    const second = await visit(suite);
    await untilMarked(second, LATE_IDS);
    await second.overlay.click('.news [data-panel="new"]');
    await second.overlay.click('[data-do="dismissNew"]');
    await untilMarked(second, []);
    await untilMarked(first, []);
    await reload(first);
    expect(await marked(first)).toEqual([]);
  });

  it('is what was not on the screen, where the reader has it so', async () => {
    suite.blog.setNow(BEFORE);
    const page = await visit(suite);
    await forgetAll(suite.browser);
    await askFromOwnPage(suite.browser, 'changeSetting', 'countsAsSeen', 'on-screen');
    await reload(page);
    await page.overlay.evaluate((root) => root.querySelector('article')?.scrollIntoView());
    const ids = (await page.overlay.comments()).map(({ id }) => id);
    await expect
      .poll(
        async () => {
          await comeBack(suite, page);
          const fresh = await marked(page);
          return [fresh.includes(ids[0] ?? ''), fresh.includes(ids.at(-1) ?? '')];
        },
        { timeout: 15_000, interval: 1500 },
      )
      .toEqual([false, true]);
    await askFromOwnPage(suite.browser, 'changeSetting', 'countsAsSeen', 'on-leave');
  });

  it('is nothing any more once the post is forgotten, until one comes again', async () => {
    const page = await returnToNews();
    await forgetAll(suite.browser);
    await page.overlay.waitFor((root) => !root.querySelector('[data-panel="new"]'));
    expect(await marked(page)).toEqual([]);
    await comeBack(suite, page);
    expect(await page.overlay.text('.news')).toBe('Nothing new');
  });
});

function current(page: BrowserPage): Promise<string | undefined> {
  return page.overlay.evaluate(
    (root) => root.querySelector<HTMLElement>('article[data-current]')?.dataset.commentId,
  );
}
