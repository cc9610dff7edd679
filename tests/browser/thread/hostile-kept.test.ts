import { expect, it } from 'vitest';
import { tidyTags } from '../../../lib/model/saved';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { savedComment } from '../../lib/saved';
import { forbiddenIn, hasRun, xssPayloads } from '../../xss-payloads';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

const host = 'probationmatters.blogspot.com';
const live = post.comments.find(({ says }) => says === 'Soup.')?.id ?? '';
const place = { host, postId: post.id, url: null, title: post.title, blogTitle: null };

inBothBrowsers('kept comments with markup that means ill', (suite) => {
  it('run, load and style nothing in the thread, its panels and the popup', async () => {
    const saved = xssPayloads.map(({ html }, at) =>
      savedComment({
        id: String(1_000 + at),
        html: `${html}<img src="https://example.org/${at}.png">`,
        text: html,
        note: html,
        tags: tidyTags([html.slice(0, 100)]),
        signOff: html.slice(0, 900),
        clock: html.slice(0, 900),
        poster: { kind: 'name', name: html.slice(0, 900), url: null, profileId: null },
        post: place,
        publishedAt: post.comments[0]?.publishedAt ?? 0,
        chain: [],
        goneAt: 5,
      }),
    );
    const html = xssPayloads.map((each) => each.html);
    const noted = savedComment({
      id: live,
      post: place,
      note: html.join('\n'),
      tags: tidyTags(html.map((each) => each.slice(0, 100))).slice(0, 100),
    });
    await askFromOwnPage(suite.browser, 'wipe');
    await askFromOwnPage(suite.browser, 'saveComments', [...saved, noted]);
    const page = await suite.open(post.path);
    await page.overlay.waitFor(
      (root, count) => root.querySelectorAll('[data-kept-copy]').length === count,
      saved.length,
    );
    const found = await page.overlay.evaluate(
      new Function(
        'root',
        `return [...root.querySelectorAll('[data-kept-copy]')].flatMap(${forbiddenIn})`,
      ) as (root: ShadowRoot) => string[],
    );
    expect(found).toEqual([]);
    expect(await page.tab.evaluate(hasRun)).toBe(false);
    expect(suite.blog.refused.filter((url) => url.includes('example.org'))).toEqual([]);

    await page.overlay.click(`article[data-comment-id="${live}"] .saved`);
    await page.overlay.waitForSelector('form.note .tags .tag');
    const inForm = await page.overlay.evaluate(
      new Function(
        'root',
        // The form and its field for a tag are our own.
        `return (${forbiddenIn})(root.querySelector('form.note'))
          .filter((each) => each !== '<input>')`,
      ) as (root: ShadowRoot) => string[],
    );
    expect(inForm).toEqual([]);
    expect(await page.tab.evaluate(hasRun)).toBe(false);

    const popup = await suite.open(suite.browser.extensionUrl('popup.html'));
    expect(await popup.tab.evaluate(hasRun)).toBe(false);
    await askFromOwnPage(suite.browser, 'wipe');
  });
});
