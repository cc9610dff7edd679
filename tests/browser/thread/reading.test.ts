import { beforeEach, expect, it } from 'vitest';
import { closedOnMonday } from '../../blog/posts/closed-on-monday';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import { SAMPLE_DIALECTS } from '../../blog/render/options';
import { inBothBrowsers } from '../in-both-browsers';
import { forgetAll } from '../own-page';
import { showNativeOrder } from './actions';

inBothBrowsers('the conversation on a post', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  it.each(SAMPLE_DIALECTS)('shows each comment once, in its place: %s', async (dialect) => {
    const page = await suite.open(`${post.path}?dialect=${dialect}`);
    await page.overlay.waitUntilShown();
    const inConversation = await page.overlay.comments();
    await showNativeOrder(page);
    const shown = await page.overlay.comments();
    expect(inConversation.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
    const isFlat = dialect.endsWith('flat');
    expect(shown.map(({ id, parentId }) => [id, parentId]).sort()).toEqual(
      post.comments.map(({ id, parentId }) => [id, isFlat ? null : parentId]).sort(),
    );
    expect(page.pageErrors).toEqual([]);
  });

  it.each(SAMPLE_DIALECTS)('takes the place of Blogger’s list: %s', async (dialect) => {
    const page = await suite.open(`${post.path}?dialect=${dialect}`);
    await page.overlay.waitUntilShown();
    expect(
      await page.tab.evaluate(
        seenNatively,
        post.comments.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('says each comment’s words as the blog has them', async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    const ours = await page.overlay.evaluate((root) =>
      [...root.querySelectorAll('article')].map((article) => [
        article.dataset.commentId,
        article.querySelector('.body')?.textContent?.replace(/\s+/g, ''),
      ]),
    );
    const bloggers = await page.tab.evaluate(() =>
      [...document.querySelectorAll('li.comment')].map((item) => [
        item.id.slice(1),
        item.querySelector('.comment-content')?.textContent?.replace(/\s+/g, ''),
      ]),
    );
    expect(ours.sort()).toEqual(bloggers.sort());
  });

  it('leaves every node of Blogger’s list as it was', async () => {
    const page = await suite.open(`${post.path}?script=off`);
    await page.overlay.waitUntilShown();
    const [live, served] = await page.tab.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      const asServed = new DOMParser().parseFromString(html, 'text/html');
      return [document, asServed].map((each) => each.querySelector('#top-ra')?.outerHTML);
    });
    expect(live).toBe(served);
  });

  it('leaves a page alone that is no post, and a post without comments', async () => {
    for (const path of ['/', '/p/about.html', closedOnMonday.path]) {
      const page = await suite.open(path);
      expect([path, await page.tab.$('threadkeeper-overlay'), page.pageErrors]).toEqual([
        path,
        null,
        [],
      ]);
    }
  });

  it('moves nothing on the page by itself', async () => {
    if (suite.browser.engine === 'firefox') return expect(suite.browser.engine).toBe('firefox');
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    expect(await page.layoutShift()).toEqual({ total: 0, moved: [] });
  });
});

/** In the page: the comments whose native element takes up room. */
function seenNatively(ids: readonly string[]): string[] {
  return ids.filter((id) => (document.getElementById(`c${id}`)?.getClientRects().length ?? 0) > 0);
}
