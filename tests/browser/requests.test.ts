import { expect, it } from 'vitest';
import { OTHER_HOSTS, PLAIN_ORIGIN } from '../blog/blog';
import { postBySlug } from '../blog/posts/all-posts';
import { hostOf, strayRequests } from './check-requests';
import { inBothBrowsers } from './in-both-browsers';

const post = postBySlug('the-biscuit-tin');
const [, unvisited] = OTHER_HOSTS;

inBothBrowsers(
  'the check of every request',
  (suite) => {
    const strays = () => strayRequests(suite.blog);

    it('finds none where posts and our own pages are opened', async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      const own = await suite.browser.newPage();
      await own.goto(suite.browser.extensionUrl('library.html#help'));
      await own.tab.waitForSelector('#help');
      await own.close();
      expect(strays()).toEqual([]);
      expect([...suite.blog.visited]).toContain(suite.blog.origin.slice('http://'.length));
    });

    it('finds what a page of ours asks of anybody else, answered or not', async () => {
      const own = await suite.browser.newPage();
      await own.goto(suite.browser.extensionUrl('manifest.json'));
      await own.tab.evaluate(
        async (addresses) => {
          const asked = addresses.map((address) => fetch(address, { mode: 'no-cors' }));
          await Promise.allSettled(asked);
        },
        [`http://${unvisited}/feeds/1`, `${PLAIN_ORIGIN}/count.gif`, 'http://www.example.org/'],
      );
      await own.close();
      const hosts = strays().map(hostOf);
      expect([...new Set(hosts)].sort()).toEqual(
        [unvisited, new URL(PLAIN_ORIGIN).hostname, 'www.example.org'].sort(),
      );
    });
  },
  {
    mayAsk: (host) => [unvisited, new URL(PLAIN_ORIGIN).hostname, 'www.example.org'].includes(host),
  },
);
