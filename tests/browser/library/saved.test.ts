import { expect, it } from 'vitest';
import type { SavedComment } from '../../../lib/model/saved';
import { savedComment } from '../../lib/saved';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

const poster = (name: string) => ({ kind: 'name', name, url: null, profileId: null }) as const;
const LIBRARY: readonly SavedComment[] = [
  savedComment({
    id: '11',
    savedAt: 30,
    text: 'I have kept every rota since the split.',
    html: 'I have kept every <em>rota</em> since the split.',
    signOff: 'Ferryman',
    tags: ['staffing'],
    note: 'Is 2019 complete?',
    goneAt: 40,
    permalink: 'https://probationmatters.blogspot.com/2023/11/kettle.html?showComment=1#c11',
    chain: [{ ...savedComment({ id: '10', text: 'Has anyone kept records?' }), id: '10' }].map(
      ({ id, html, text, poster, publishedAt, clock, permalink }) => ({
        ...{ id, html, text, poster, publishedAt, clock, permalink },
      }),
    ),
  }),
  savedComment({ id: '12', savedAt: 20, text: 'The rota says four.', poster: poster('Maud') }),
  savedComment({
    id: '13',
    savedAt: 10,
    text: 'Nobody signed for the kettle.',
    tags: ['tea'],
    changed: { html: 'x', text: 'Somebody signed for the kettle.', noticedAt: 50 },
  }),
];

inBothBrowsers('the page of saved comments', (suite) => {
  const open = async (
    rows = LIBRARY,
    fragment = 'saved',
    viewport = { width: 1200, height: 800 },
  ) => {
    const { browser } = suite;
    const kept = await askFromOwnPage(browser, 'readTags').then(() => [...LIBRARY, ...rows]);
    await askFromOwnPage(
      browser,
      'removeSaved',
      kept.map(({ id }) => id),
      1,
    );
    if (rows.length > 0) await askFromOwnPage(browser, 'saveComments', rows);
    const page = await suite.open(browser.extensionUrl(`library.html#${fragment}`), { viewport });
    const { tab } = page;
    const listed = (...ids: string[]) =>
      tab.waitForFunction(
        (wanted) => {
          const rows = [...document.querySelectorAll<HTMLElement>('.saved-row[data-id]')];
          return rows.map((row) => row.dataset.id).join() === wanted;
        },
        {},
        ids.join(),
      );
    /** Waits until an element has these words. */
    const says = (selector: string, words: string) =>
      tab.waitForFunction(
        (selector, words) => document.querySelector(selector)?.textContent?.includes(words),
        {},
        selector,
        words,
      );
    const search = async (text: string) => {
      await tab.click('[type="search"]', { count: 3 });
      await tab.keyboard.press('Backspace');
      if (text !== '') await tab.type('[type="search"]', text);
    };
    return { ...page, listed, says, search };
  };

  it('shows the last saved first, and one of them to read', async () => {
    const { tab, listed, says, pageErrors } = await open();
    await listed('11', '12', '13');
    await says('h3 ~ .body', 'I have kept every rota');
    await says('.saved-pane .gone', 'No longer on the blog');
    await says('.chain', 'Has anyone kept records?');
    expect(await tab.$eval('a.button', (link) => link.getAttribute('href'))).toBe(
      LIBRARY[0]?.permalink,
    );
    await tab.click('.saved-row[data-id="13"]');
    await says('.changed', 'Changed on the blog');
    expect(
      await tab.$$eval('.changed :is(del, ins)', (all) => all.map((e) => e.textContent)),
    ).toEqual(['Nobody', 'Somebody']);
    expect(pageErrors).toEqual([]);
  });

  it('searches, highlights, and goes back to everything', async () => {
    const { tab, listed, search, says } = await open();
    await listed('11', '12', '13');
    await search('rota');
    await listed('11', '12');
    await says('#saved-status', '2 of 3');
    const highlighted = () =>
      [...(CSS.highlights.get('found') ?? [])].map(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset) ?? '',
      );
    expect(new Set(await tab.evaluate(highlighted))).toEqual(new Set(['rota']));
    await search('sined');
    await listed('13');
    await says('#saved-status', 'signed');
    await search('rota tag:tea');
    await says('.saved-empty', 'Nothing has all of that');
    await tab.click('.saved-empty button:not(.plain)');
    await listed('11', '12');
    await search('');
    await listed('11', '12', '13');
  });

  it('narrows down by what comments have in common, and widens again', async () => {
    const { tab, listed, says } = await open();
    await says('.saved-facets', 'signs “Ferryman”');
    const press = (label: string) =>
      tab.evaluate((label) => {
        const facets = [...document.querySelectorAll<HTMLElement>('.facet')];
        facets.find(({ firstChild }) => firstChild?.textContent === label)?.click();
      }, label);
    await press('Maud');
    await listed('12');
    await press('signs “Ferryman”');
    await listed('11', '12');
    await press('No longer on the blog');
    await listed('11');
    await press('No longer on the blog');
    await press('signs “Ferryman”');
    await press('Maud');
    await listed('11', '12', '13');
  });

  it('keeps a note and tags', async () => {
    const { tab, says } = await open();
    await says('.tags', 'staffing');
    await tab.type('[name="tag"]', 'to cite\n');
    await says('.tags', 'to cite');
    await tab.click('.tag button');
    await tab.type('[name="note"]', ' Ask.');
    await tab.click('.saved-row[data-id="12"]');
    await tab.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name="note"]')?.value === '',
    );
    await says('.saved-facets', 'to cite');
    const rows = await askFromOwnPage(suite.browser, 'readSaved', {
      host: 'probationmatters.blogspot.com',
      postId: '100',
      url: null,
    });
    expect(rows.find(({ id }) => id === '11')).toMatchObject({
      tags: ['to cite'],
      note: 'Is 2019 complete? Ask.',
    });
  });

  it('tags and deletes several, and brings them back as they were', async () => {
    const { tab, listed, says } = await open();
    await listed('11', '12', '13');
    await tab.click('.saved-row[data-id="11"] .box');
    await tab.click('.saved-row[data-id="12"] .box');
    await says('.selection', '2 selected');
    await tab.type('[name="bulk-tag"]', 'both\n');
    await says('.saved-facets', 'both');
    await tab.click('.selection .grave');
    await listed('13');
    await says('.removed', '2 comments were deleted.');
    await tab.click('.removed button');
    await listed('11', '12', '13');
    await says('.tags', 'both');
    await says('.tags', 'staffing');
  });

  it('is used by keys alone', async () => {
    const { tab, listed, says } = await open();
    await listed('11', '12', '13');
    const press = async (...keys: Parameters<typeof tab.keyboard.press>[0][]) => {
      for (const key of keys) await tab.keyboard.press(key);
    };
    const focused = (selector: string) =>
      tab.waitForFunction((selector) => document.activeElement?.matches(selector), {}, selector);
    await press('/');
    await tab.keyboard.type('rota');
    await listed('11', '12');
    await press('ArrowDown');
    await focused('[role="listbox"]');
    await press('End');
    await says('h3 ~ .body', 'The rota says four.');
    await press('e');
    await focused('[name="note"]');
    await tab.keyboard.type('Four?');
    await press('Escape', 'Home');
    await says('h3 ~ .body', 'I have kept every rota');
    await press('x');
    await tab.keyboard.down('Shift');
    await press('ArrowDown');
    await tab.keyboard.up('Shift');
    await says('.selection', '2 selected');
    await press('#');
    await focused('[name="bulk-tag"]');
    await tab.keyboard.type('both\n');
    await says('.tags', 'both');
    await tab.focus('[role="listbox"]');
    await press('Delete');
    await says('.removed', '2 comments were deleted.');
  });

  it('shows the list or the comment in a narrow window', async () => {
    const { tab, listed, says } = await open(LIBRARY, 'saved', { width: 360, height: 700 });
    await listed('11', '12', '13');
    const isShown = (selector: string) =>
      tab.$eval(selector, (element) => element.checkVisibility());
    expect(await isShown('.saved-pane')).toBe(false);
    await tab.click('.saved-row[data-id="12"] .says');
    await says('h3 ~ .body', 'The rota says four.');
    expect([await isShown('.saved-pane'), await isShown('.saved-list')]).toEqual([true, false]);
    await tab.click('.back button');
    await tab.waitForFunction(() => document.querySelector('.saved-list')?.checkVisibility());
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('teaches where nothing is saved yet, and fills as soon as something is', async () => {
    const { listed, says } = await open([]);
    await says('.saved-empty', 'Nothing saved yet');
    await askFromOwnPage(suite.browser, 'saveComments', LIBRARY.slice(1));
    await listed('12', '13');
  });

  it('puts the comment that is read on paper, and nothing to press', async () => {
    const { tab, says } = await open();
    await says('h3 ~ .body', 'I have kept every rota');
    // Firefox is told of paper by no protocol that the tests speak.
    if (suite.browser.engine === 'firefox') return;
    await tab.emulateMediaType('print');
    const seen = (selector: string) =>
      tab.$$eval(selector, (all) => all.filter((each) => each.checkVisibility()).length);
    expect(await seen('.saved-pane :is(h3, .body, textarea)')).toBeGreaterThan(2);
    expect(await seen('nav, button, input, select, summary + ol button, .saved-row')).toBe(0);
    await tab.emulateMediaType('screen');
  });

  it('finds what is in its address', async () => {
    const { listed } = await open(LIBRARY, 'saved?find=rota&order=oldest');
    await listed('11', '12');
  });
});
