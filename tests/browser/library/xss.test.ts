import { expect, it } from 'vitest';
import { tidyTags } from '../../../lib/model/saved';
import { savedComment } from '../../lib/saved';
import { forbiddenIn, hasRun, xssPayloads } from '../../xss-payloads';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

inBothBrowsers('hostile comments in the store', (suite) => {
  it('run nothing on the page of saved comments, wherever they stand', async () => {
    const rows = xssPayloads.map(({ html }, i) => {
      const words = { html, text: html };
      const row = savedComment({ id: String(1000 + i), ...words });
      return {
        ...row,
        savedAt: i,
        poster: { kind: 'name', name: html.slice(0, 1000), url: null, profileId: null } as const,
        signOff: html.slice(0, 1000),
        clock: html.slice(0, 1000),
        post: { ...row.post, title: html.slice(0, 1000), blogTitle: html.slice(0, 1000) },
        chain: [
          {
            ...{ id: '1', ...words, poster: row.poster, publishedAt: null },
            ...{ clock: '18:26', permalink: null },
          },
        ],
        note: html,
        tags: tidyTags([html.slice(0, 100)]),
        goneAt: 5,
        changed: { html, text: `${html} changed`, noticedAt: 6 },
      };
    });
    await askFromOwnPage(suite.browser, 'saveComments', rows);
    const { tab, pageErrors } = await suite.open(suite.browser.extensionUrl('library.html#saved'));
    await tab.waitForSelector('.saved-row .says');
    await tab.waitForFunction(() => document.querySelectorAll('.facet').length > 20);
    await tab.focus('[role="listbox"]');
    await tab.keyboard.press('Home');
    await tab.evaluate(`window.forbiddenIn = ${forbiddenIn}; undefined`);
    const found: string[] = [];
    for (let i = rows.length - 1; i >= 0; i--) {
      const id = String(1000 + i);
      await tab.waitForFunction(
        (title) => document.querySelector('.crumb a')?.textContent === title,
        {},
        rows[i]?.post.title ?? '',
      );
      const inPane = await tab.evaluate(() => {
        const { forbiddenIn } = window as unknown as { forbiddenIn(root: ParentNode): string[] };
        return [...document.querySelectorAll('[data-found], .body')].flatMap(forbiddenIn);
      });
      found.push(...inPane.map((each) => `${id}: ${each}`));
      await tab.keyboard.press('ArrowDown');
    }
    for (const asked of ['img', '"script"', 'javascript', 'is:gone onerror']) {
      await tab.click('[type="search"]', { count: 3 });
      await tab.type('[type="search"]', asked);
    }
    expect(found).toEqual([]);
    expect(await tab.evaluate(hasRun)).toBe(false);
    expect(pageErrors).toEqual([]);
  });
});
