import { expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import { inBothBrowsers } from '../in-both-browsers';
import { forgetAll } from '../own-page';
import { readAloud } from './read-aloud';

inBothBrowsers('a thread read aloud', (suite) => {
  // Firefox tells nobody its tree; what it is made from is the same.
  it('makes sense from top to bottom', async ({ skip }) => {
    if (suite.browser.engine === 'firefox') skip();
    await forgetAll(suite.browser);
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    await page.overlay.waitForSelector('.news [data-panel="new"]');
    const answered = post.comments.find(({ id }) =>
      post.comments.some(({ parentId }) => parentId === id),
    );
    await page.overlay.click(`.line[data-id="${answered?.id}"]`);
    const told = await readAloud(page, 'region', 'Comments, as a conversation');
    // Read it before you renew it: this is what somebody will hear.
    await expect(told).toMatchFileSnapshot('read-aloud.txt');
  });
});
