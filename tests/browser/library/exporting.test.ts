import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { savedComment } from '../../lib/saved';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { paste } from '../paste';

const kettle = savedComment({
  id: '11',
  savedAt: Date.UTC(2026, 10, 1, 12),
  text: 'Who signed for “the kettle”? <b>\nNobody.',
  html: 'Who signed for “the kettle”? &lt;b&gt;<br>Nobody.',
  permalink: 'https://probationmatters.blogspot.com/2023/11/kettle.html?showComment=1#c11',
  post: { ...savedComment({ id: '11' }).post, blogTitle: 'Notes From the Duty Desk' },
  note: '=1+1',
  tags: ['tea'],
});
const rota = savedComment({ id: '12', savedAt: 1, text: 'The rota says four.' });

/** A file that the page gave the browser to save. */
type SavedAs = { readonly name: string; readonly type: string; readonly text: string };

inBothBrowsers('comments that leave the library', (suite) => {
  const open = async () => {
    await askFromOwnPage(suite.browser, 'wipe');
    await askFromOwnPage(suite.browser, 'saveComments', [kettle, rota]);
    const { tab } = await suite.open(suite.browser.extensionUrl('library.html#saved'));
    await tab.waitForSelector('.saved-pane .export-menu');
    await tab.waitForFunction(() => document.querySelector('.saved-row[data-id="12"]'));
    return tab;
  };
  /** Presses a format in an open menu, and takes the file before a browser puts it who knows where. */
  const press = async (tab: Page, place: string, format: string): Promise<SavedAs> => {
    await tab.evaluate(() => {
      const files = window as unknown as { file: Promise<SavedAs> | null };
      files.file = null;
      HTMLAnchorElement.prototype.click = function () {
        files.file = fetch(this.href).then(async (reply) => ({
          name: this.download,
          type: reply.headers.get('content-type') ?? '',
          text: await reply.text(),
        }));
      };
    });
    await tab.click(`${place} .export-menu summary`);
    const choices = await tab.$$(`${place} .export-menu .choices button`);
    const names = await Promise.all(
      choices.map((each) => each.evaluate(({ textContent }) => textContent)),
    );
    await choices[names.indexOf(format)]?.click();
    await tab.waitForFunction(() => (window as unknown as { file: unknown }).file);
    return tab.evaluate(() => (window as unknown as { file: Promise<SavedAs> }).file);
  };

  it('are saved in each format from the comment that is being read', async () => {
    const tab = await open();
    for (const [format, extension, type, holds] of [
      ['Markdown', 'md', 'text/markdown', 'Nobody.'],
      ['HTML', 'html', 'text/html', '&#60;b&#62;'],
      ['CSV', 'csv', 'text/csv', "'=1+1"],
      ['RIS', 'ris', 'application/x-research-info-systems', 'TY  - '],
      ['BibTeX', 'bib', 'application/x-bibtex', '@'],
    ] as const) {
      const file = await press(tab, '.saved-pane', format);
      expect([format, file.name, file.type]).toEqual([
        format,
        expect.stringMatching(new RegExp(`^threadkeeper-.*\\.${extension}$`)),
        expect.stringContaining(type),
      ]);
      expect(file.text).toContain(holds);
      expect(file.text).toContain('kettle');
      expect(file.text).not.toContain('The rota says four.');
    }
  });

  it('are saved together where several are marked, with notes and tags', async () => {
    const tab = await open();
    await tab.click('.saved-row[data-id="11"] .box');
    await tab.click('.saved-row[data-id="12"] .box');
    await tab.waitForSelector('.selection .export-menu');
    const { text } = await press(tab, '.selection', 'JSON');
    const { comments } = JSON.parse(text) as { comments: readonly Record<string, unknown>[] };
    expect(comments.map(({ id, text, note, tags }) => ({ id, text, note, tags }))).toEqual(
      [kettle, rota].map(({ id, text, note, tags }) => ({ id, text, note, tags })),
    );
  });

  it.each([
    [
      'Copy citation',
      {
        text: 'Anonymous (2023) Comment on ‘The kettle’, Notes From the Duty Desk, 13 November. Available at: https://probationmatters.blogspot.com/2023/11/kettle.html?showComment=1#c11 (Accessed: 1 November 2026).',
        html: '<i>Notes From the Duty Desk</i>',
      },
    ],
    [
      'Copy as quote',
      {
        text: '“Who signed for “the kettle”? <b>\nNobody.”\n— Anonymous, 13 November 2023 at 18:26, https://probationmatters.blogspot.com/2023/11/kettle.html?showComment=1#c11',
        html: '</blockquote>',
      },
    ],
  ])('are on the clipboard after "%s", with their markup', async (name, wanted) => {
    const tab = await open();
    await tab.bringToFront();
    const buttons = await tab.$$('.saved-pane .copy');
    const names = await Promise.all(
      buttons.map((each) => each.$eval('button', ({ textContent }) => textContent)),
    );
    const copy = buttons[names.indexOf(name)];
    await (await copy?.$('button'))?.click();
    await tab.waitForFunction((copy) => copy?.textContent?.includes('Copied'), {}, copy);
    const { text, html } = await paste(tab);
    expect(text).toBe(wanted.text);
    expect(html).toContain(wanted.html);
  });
});
