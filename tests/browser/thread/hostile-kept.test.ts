import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { savedComment } from '../../lib/saved';
import { forbiddenIn, hasRun, xssPayloads } from '../../xss-payloads';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

const host = 'probationmatters.blogspot.com';
const place = { host, postId: post.id, url: null, title: post.title, blogTitle: null };

inBothBrowsers('kept comments with markup that means ill', (suite) => {
  it('run, load and style nothing in the thread, its panels and the popup', async () => {
    const saved = xssPayloads.map(({ html }, at) =>
      savedComment({
        id: String(1_000 + at),
        html: `${html}<img src="https://example.org/${at}.png">`,
        text: html,
        note: html,
        tags: [],
        signOff: html.slice(0, 900),
        clock: html.slice(0, 900),
        poster: { kind: 'name', name: html.slice(0, 900), url: null, profileId: null },
        post: place,
        publishedAt: post.comments[0]?.publishedAt ?? 0,
        chain: [],
        goneAt: 5,
      }),
    );
    await askFromOwnPage(suite.browser, 'wipe');
    await askFromOwnPage(suite.browser, 'saveComments', saved);
    const page = await suite.open(post.path);
    await page.overlay.waitFor(
      (root, count) => root.querySelectorAll('[data-kept-copy]').length === count,
      saved.length,
    );
    const found = await page.overlay.evaluate(
      // The thread's own style and its own empty fields are no one else's.
      new Function(
        'root',
        `return (${forbiddenIn})(root.querySelector('.thread') ?? root)
          .filter((each) => each !== '<style>' && each !== '<link>' && each !== '<input>')`,
      ) as (root: ShadowRoot) => string[],
    );
    expect(found).toEqual([]);
    expect(await page.tab.evaluate(hasRun)).toBe(false);
    expect(suite.blog.refused.filter((url) => url.includes('example.org'))).toEqual([]);

    const popup = await suite.open(suite.browser.extensionUrl('popup.html'));
    expect(await popup.tab.evaluate(hasRun)).toBe(false);
    await askFromOwnPage(suite.browser, 'wipe');
  });
});
