import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { openMenu } from './actions';

const soup = post.comments.find(({ says }) => says === 'Soup.')?.id ?? '';

/** In the page: a place to paste into, and what was pasted there. */
async function paste({ tab }: BrowserPage): Promise<{ text: string; html: string }> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset.text = clipboardData?.getData('text/plain') ?? '';
      field.dataset.html = clipboardData?.getData('text/html') ?? '';
    });
    document.body.prepend(field);
    field.focus();
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  const field = await tab.waitForSelector('textarea[data-html]');
  return field?.evaluate(({ dataset }) => ({
    text: dataset.text ?? '',
    html: dataset.html ?? '',
  })) as Promise<{ text: string; html: string }>;
}

inBothBrowsers('copying', (suite) => {
  it.each([
    [
      'copyCitation',
      /^\S.* \(20\d\d\) Comment on ‘.+’, .+\. Available at: https:.+ \(Accessed: .+\)\.$/,
      /<i>.+<\/i>/,
    ],
    ['copyQuote', /^“Soup\.”\n— .+, https:/, /<blockquote.*>Soup\.<\/blockquote>/],
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
    const pasted = await paste(page);
    expect(pasted.text).toMatch(text);
    expect(pasted.html).toMatch(html);
  });
});
