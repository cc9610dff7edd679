import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { inBothBrowsers } from '../in-both-browsers';
import { standing } from './standing';

const ours = `our conversation of ${post.comments.length}`;
const bloggers = `Blogger’s list of ${post.comments.length}`;

inBothBrowsers('a page that is open while the extension', (suite) => {
  it.each(['updated', 'switched off', 'removed'] as const)('is %s', async (fate) => {
    const { engine } = suite.browser;
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    await suite.browser.setExtension(fate);

    // Firefox ends our scripts and takes our rules away, and runs the new ones at once.
    const isEnded = engine === 'firefox' && fate !== 'updated';
    await expect.poll(() => standing(page)).toBe(isEnded ? bloggers : ours);
    if (engine === 'chromium') {
      // The page can be read on; the first press that needs the extension ends it.
      await page.overlay.press('[data-do="foldAll"]');
      await expect.poll(() => standing(page)).toBe(bloggers);
      const said = await page.overlay.evaluate((root) => root.querySelector('.app')?.textContent);
      expect(said).toContain('Threadkeeper was updated or switched off.');
    }
    expect(page.pageErrors).toEqual([]);

    await suite.browser.setExtension('back');
    await page.tab.reload();
    await page.overlay.waitUntilShown();
    expect(await standing(page)).toBe(ours);
  });
});
