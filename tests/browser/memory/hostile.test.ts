import { beforeEach, expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, forgetAll } from '../own-page';
import { visit } from './visits';

inBothBrowsers('a script of the page itself', (suite) => {
  beforeEach(() => forgetAll(suite.browser));

  it('cannot reach the store', async () => {
    const page = await visit(suite);
    const found = await page.tab.evaluate(async () => ({
      databases: await indexedDB.databases(),
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      caches: 'caches' in globalThis ? await caches.keys() : [],
      cookies: document.cookie,
    }));
    expect(found).toEqual({ databases: [], stored: [], caches: [], cookies: '' });
  });

  it('cannot forge a call', async () => {
    const page = await visit(suite);
    const answers = await page.tab.evaluate(async (host) => {
      const call = { threadkeeper: 'call', method: 'switchBlog', args: [host, false] };
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => {
        // Its own events have no data, its own message comes back to it.
        if (data && data.method !== call.method) heard.push(data);
      });
      for (const target of [document, window, document.querySelector('threadkeeper-overlay')]) {
        for (const name of ['threadkeeper', 'call', 'message']) {
          target?.dispatchEvent(new CustomEvent(name, { detail: call, bubbles: true }));
        }
      }
      postMessage(call, '*');
      const api = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { heard, runtime: typeof api.chrome?.runtime, browser: typeof api.browser };
    }, 'probationmatters.blogspot.com');
    expect(answers).toEqual({ heard: [], runtime: 'undefined', browser: 'undefined' });
    expect((await askFromOwnPage(suite.browser, 'readSettings')).blogs).toEqual({});
  });

  it('learns nothing of the overlay from its element', async () => {
    const page = await visit(suite);
    await page.overlay.click('.line');
    const [seen] = await page.tab.evaluate(() =>
      [...document.querySelectorAll('threadkeeper-overlay')].map((host) => ({
        root: host.shadowRoot,
        text: host.textContent,
        attributes: host.getAttributeNames().sort(),
      })),
    );
    expect(seen?.root).toBeNull();
    expect(seen?.attributes).not.toContain('data-new');
    for (const { says } of post.comments) {
      if (says !== '') expect(seen?.text).not.toContain(says);
    }
  });

  it('cannot press our keys', async () => {
    const page = await visit(suite);
    await page.tab.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '[', bubbles: true }));
    });
    expect(
      await page.overlay.evaluate((root) => root.querySelectorAll('[data-fold="branch"]').length),
    ).toBe(0);
  });
});
