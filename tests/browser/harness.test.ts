import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { postBySlug } from '../blog/posts/all-posts';
import { launchBrowser } from './browser';
import { inBothBrowsers } from './in-both-browsers';
import { showNativeOrder } from './thread/actions';

/** What pages of the extension have in both browsers. */
declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]> };
};

const post = postBySlug('the-biscuit-tin');

const pages = {
  '/broken.html': '<!doctype html><title>x</title><script>throw new Error("of the page")</script>',
  '/tall.html': '<!doctype html><title>x</title><body style="margin:0;height:3000px">',
  '/moving.html': `<!doctype html><title>x</title><div id="late">text</div>
    <script>requestAnimationFrame(() => requestAnimationFrame(() =>
      late.before(Object.assign(document.createElement('div'), { style: 'height: 300px' }))))</script>`,
};

inBothBrowsers(
  'the browser harness',
  (suite) => {
    const open = async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      return page;
    };

    it('reaches into the overlay, which the page itself cannot', async () => {
      const { tab, overlay } = await open();
      expect(await overlay.evaluate((root) => root.host.localName)).toBe('threadkeeper-overlay');
      expect(await tab.$eval('threadkeeper-overlay', (host) => host.shadowRoot)).toBeNull();
    });

    it('passes arguments, results and errors over', async () => {
      const { overlay } = await open();
      const echo = async (root: ShadowRoot, word: string, n: number) => [word, n, root.mode];
      expect(await overlay.evaluate(echo, 'héllo "x"', 2)).toEqual(['héllo "x"', 2, 'closed']);
      const fail = () => {
        throw new Error('from within');
      };
      await expect(overlay.evaluate(fail)).rejects.toThrow('from within');
    });

    it('presses buttons and keys as a reader does', async () => {
      const { tab, overlay } = await open();
      await overlay.evaluate((root) => {
        const button = document.createElement('button');
        button.id = 'probe';
        button.append('probe ');
        button.addEventListener('click', (event) => button.append(`click ${event.isTrusted} `));
        button.addEventListener('keydown', (event) => button.append(event.key));
        root.append(button);
      });
      await overlay.click('#probe');
      await tab.keyboard.press('F9');
      expect(await overlay.text('#probe')).toBe('probe click true F9');
      await overlay.hover('#probe');
      expect(await overlay.evaluate((root) => root.querySelector('#probe:hover') !== null)).toBe(
        true,
      );
    });

    it('refuses to press what the reader cannot reach', async () => {
      const { overlay } = await open();
      await expect(overlay.click('#probe')).rejects.toThrow('matches #probe');
      await overlay.evaluate((root) => {
        const under = document.createElement('button');
        const veil = document.createElement('div');
        under.id = 'probe';
        veil.className = 'veil';
        veil.setAttribute('style', 'position: fixed; inset: 0; z-index: 9');
        root.append(under, veil);
      });
      await expect(overlay.click('#probe')).rejects.toThrow('lies under <div class="veil">');
    });

    it('lists the comments with their parents in the shown tree', async () => {
      const page = await open();
      await showNativeOrder(page);
      const shown = await page.overlay.comments();
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      expect(shown.map(({ id, parentId }) => ({ id, parentId })).sort(byId)).toEqual(
        post.comments.map(({ id, parentId }) => ({ id, parentId })).sort(byId),
      );
    });

    it('finds the overlay again after a navigation', async () => {
      const { tab, overlay } = await open();
      await tab.reload();
      await overlay.waitUntilShown();
      expect(await overlay.evaluate((root) => root.isConnected)).toBe(true);
    });

    it('shows a page in the dark, and on a narrow screen', async () => {
      const page = await suite.open('/tall.html', {
        colorScheme: 'dark',
        viewport: { width: 360, height: 640 },
      });
      const look = () => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches];
      expect(await page.tab.evaluate(look)).toEqual([360, true]);
      await page.setViewport(1200);
      await page.setColorScheme('light');
      expect(await page.tab.evaluate(look)).toEqual([1200, false]);
    });

    it('has a mouse', async () => {
      const { tab } = await suite.open('/tall.html');
      expect(
        await tab.evaluate(() => matchMedia('(hover: hover) and (pointer: fine)').matches),
      ).toBe(true);
    });

    it('takes a picture of the whole page', async () => {
      const page = await suite.open('/tall.html', { viewport: { width: 360, height: 640 } });
      expect(pngSize(await page.screenshot())).toEqual([360, 3000]);
    });

    it('collects uncaught errors', async () => {
      const page = await suite.open('/broken.html');
      expect(page.pageErrors).toEqual([expect.stringContaining('of the page')]);
    });

    it('measures layout shift where the browser can', async () => {
      const moving = await suite.open('/moving.html');
      if (suite.browser.engine === 'firefox') {
        await expect(moving.layoutShift()).rejects.toThrow('does not measure');
        return;
      }
      const shift = await moving.layoutShift();
      expect(shift).toEqual({ total: expect.any(Number), moved: ['div#late'] });
      expect(shift.total).toBeGreaterThan(0);
      const still = await suite.open('/tall.html');
      expect(await still.layoutShift()).toEqual({ total: 0, moved: [] });
    });

    it('ends the background, also where it has ended before', async () => {
      const { tab } = await suite.open(suite.browser.extensionUrl('manifest.json'));
      const countBackgrounds = () =>
        tab.evaluate(
          async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length,
        );
      expect(await countBackgrounds()).toBe(1);
      await suite.browser.killBackground();
      expect(await countBackgrounds()).toBe(0);
      await suite.browser.killBackground();
    });

    it('keeps what the extension stored when the browser is started again', async () => {
      const profile = await mkdtemp(join(tmpdir(), 'threadkeeper-profile-'));
      const start = async () => {
        const browser = await launchBrowser(suite.browser.engine, {
          executablePath: inject('browserPaths')[suite.browser.engine],
          proxyPort: suite.blog.port,
          headless: true,
          profile,
        });
        const page = await browser.newPage();
        await page.goto(browser.extensionUrl('manifest.json'));
        return { browser, tab: page.tab };
      };
      const first = await start();
      await first.tab.evaluate(() => localStorage.setItem('kept', 'yes'));
      await first.browser.close();
      const second = await start();
      expect(await second.tab.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
      await second.browser.close();
      await rm(profile, { recursive: true, force: true });
    });
  },
  { pages },
);

/** The width and height of a PNG picture: https://www.w3.org/TR/png/#11IHDR */
function pngSize(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
