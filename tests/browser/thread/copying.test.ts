import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { inBothBrowsers } from '../in-both-browsers';
import { paste } from '../paste';
import { openMenu } from './actions';

const soup = post.comments.find(({ says }) => says === 'Soup.')?.id ?? '';

inBothBrowsers('copying', (suite) => {
  it.each([
    [
      'copyCitation',
      /^\S.* \(20\d\d\) Comment on ‘.+’, .+\. Available at: https?:.+ \(Accessed: .+\)\.$/,
      /<i>.+<\/i>/,
    ],
    ['copyQuote', /^“Soup\.”\n— .+, https?:/, /<blockquote.*>Soup\.<\/blockquote>/],
  ])('%s puts words and markup on the clipboard, and says so', async (name, text, html) => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    await openMenu(page, soup);
    const item = `.panel [data-do="${name}"]`;
    await page.overlay.click(item);
    await page.overlay.waitFor(
      (root, item) => root.querySelector(item)?.textContent === 'Copied',
      item,
    );
    const pasted = await paste(page.tab);
    expect(pasted.text).toMatch(text);
    expect(pasted.html).toMatch(html);
  });
});
