import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { servePages } from './page-server';

const post = `<!doctype html><title>Post</title>
  <style>:root { color-scheme: light dark }</style>
  <h1>Post</h1><div style="height: 3000px"></div><div id="comments"></div>`;

const site = () =>
  servePages({
    '/2024/01/post.html': post,
    '/2024/01/broken.html': `${post}<script>throw new Error('of the page')</script>`,
  });

inBothBrowsers('the browser harness', site, (suite) => {
  const open = () => suite.open('/2024/01/post.html');

  it('reaches into the overlay, which the page itself cannot', async () => {
    const { tab, overlay } = await open();
    await overlay.waitForSelector('p');
    expect(await overlay.text('p')).toBe('scaffold');
    expect(await tab.$eval('threadkeeper-overlay', (host) => host.shadowRoot)).toBeNull();
  });

  it('passes arguments, results and errors over', async () => {
    const { overlay } = await open();
    await overlay.waitForSelector('p');
    const echo = (root: ShadowRoot, word: string, n: number) => ({ word, n, mode: root.mode });
    expect(await overlay.evaluate(echo, 'héllo "x"', 2)).toEqual({
      word: 'héllo "x"',
      n: 2,
      mode: 'closed',
    });
    await expect(
      overlay.evaluate(() => {
        throw new Error('from within');
      }),
    ).rejects.toThrow('from within');
  });

  it('presses buttons and keys as a reader does', async () => {
    const { tab, overlay } = await open();
    await overlay.waitFor((root) => {
      root.innerHTML = '<button>0</button>';
      const button = root.querySelector('button');
      button?.addEventListener('click', (event) => {
        button.textContent = `pressed ${event.isTrusted}`;
      });
      button?.addEventListener('keydown', (event) => {
        button.textContent = event.key;
      });
      return true;
    });
    await overlay.click('button');
    expect(await overlay.text('button')).toBe('pressed true');
    await tab.keyboard.press('j');
    expect(await overlay.text('button')).toBe('j');
  });

  it('refuses to press what the reader cannot reach', async () => {
    const { overlay } = await open();
    await overlay.waitForSelector('p');
    await expect(overlay.click('button')).rejects.toThrow('matches button');
    await overlay.evaluate((root) => {
      root.innerHTML =
        '<button>under</button><div style="position:fixed;inset:0" class="veil"></div>';
    });
    await expect(overlay.click('button')).rejects.toThrow('lies under <div class="veil">');
  });

  it('lists the comments with their parents in the shown tree', async () => {
    const { overlay } = await open();
    await overlay.waitFor((root) => {
      root.innerHTML = `<ol>
        <li><article data-comment-id="1">One</article>
          <ol><li><article data-comment-id="2">Two
            words</article></li></ol></li>
        <li><article data-comment-id="3">Three</article></li></ol>`;
      return true;
    });
    expect(await overlay.comments()).toEqual([
      { id: '1', parentId: null, text: 'One' },
      { id: '2', parentId: '1', text: 'Two words' },
      { id: '3', parentId: null, text: 'Three' },
    ]);
  });

  it('finds the overlay again after a navigation', async () => {
    const { tab, overlay } = await open();
    await overlay.waitForSelector('p');
    await tab.reload();
    await overlay.waitForSelector('p');
    expect(await overlay.text('p')).toBe('scaffold');
  });

  it('shows a page in the dark, and on a narrow screen', async () => {
    const { tab } = await suite.open('/2024/01/post.html', {
      colorScheme: 'dark',
      viewport: { width: 360, height: 640 },
    });
    expect(
      await tab.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]),
    ).toEqual([360, true]);
  });

  it('takes a picture of the whole page', async () => {
    const page = await suite.open('/2024/01/post.html', { viewport: { width: 360, height: 640 } });
    const [width, height] = pngSize(await page.screenshot());
    expect(width).toBe(360);
    expect(height).toBeGreaterThan(3000);
  });

  it('collects uncaught errors', async () => {
    const page = await suite.open('/2024/01/broken.html');
    await page.overlay.waitForSelector('p');
    expect(page.pageErrors).toEqual([expect.stringContaining('of the page')]);
  });

  it('opens the files of the extension', async () => {
    const page = await suite.browser.newPage();
    await page.goto(suite.browser.extensionUrl('manifest.json'));
    expect(await page.tab.evaluate(() => document.body.innerText)).toContain('__MSG_name__');
    await page.close();
  });

  it('ends the background, also where it has ended before', async () => {
    await suite.browser.killBackground();
    await suite.browser.killBackground();
  });
});

/** The width and height of a PNG picture: https://www.w3.org/TR/png/#11IHDR */
function pngSize(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
