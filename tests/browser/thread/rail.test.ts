import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { inBothBrowsers } from '../in-both-browsers';

inBothBrowsers('the rail beside a thread', (suite) => {
  const open = async (width: number) => {
    const page = await suite.open(post.path, { viewport: { width, height: 700 } });
    await page.overlay.waitUntilShown();
    await page.overlay.evaluate((root) => root.host.scrollIntoView({ block: 'start' }));
    return page;
  };

  it('lies in the margin, tells one’s place and leads to where it is pressed', async () => {
    const page = await open(1200);
    await page.overlay.waitForSelector('[data-rail] .rail');
    const [rail, column] = await page.overlay.evaluate((root) =>
      [root.querySelector('.rail') as Element, root.host].map((each) => {
        const { left, right, top, height } = each.getBoundingClientRect();
        return { left, right, top, height };
      }),
    );
    if (!rail || !column) throw new Error('no rail');
    expect(rail.left).toBeGreaterThanOrEqual(column.right);
    await page.tab.mouse.click((rail.left + rail.right) / 2, rail.top + rail.height * 0.7);
    const index = await page.overlay.waitFor((root) => {
      const articles = [...root.querySelectorAll('article[data-comment-id]')];
      return articles.findIndex((article) => article.hasAttribute('data-current'));
    });
    expect(index / post.comments.length).toBeGreaterThan(0.4);
    expect(
      Number(
        await page.overlay.waitFor((root) =>
          (root.querySelector('.rail') as HTMLElement).style.getPropertyValue('--here'),
        ),
      ),
    ).toBeGreaterThan(0.3);
    expect(page.pageErrors).toEqual([]);
  });

  it('is not there where the window is narrow', async () => {
    const page = await open(800);
    await page.overlay.waitForSelector('.rail');
    expect(
      await page.overlay.evaluate((root) => root.querySelector('.rail')?.checkVisibility()),
    ).toBe(false);
  });
});
