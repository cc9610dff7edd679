import { expect, it } from 'vitest';
import { SECTIONS } from '../../../lib/rpc/sections';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, forgetAll } from '../own-page';
import { openMenu } from '../thread/actions';
import { checkOverlay, checkPage, type Findings } from './check-access';

const idOf = (start: string) => post.comments.find(({ says }) => says.startsWith(start))?.id ?? '';
const onions = idOf('It is the onions');

/** What is done to the overlay, one after the other, and how one sees that it is done. */
const STATES: readonly (readonly [string, (page: BrowserPage) => Promise<unknown>])[] = [
  ['as it opens', async () => undefined],
  [
    'with a comment chosen',
    ({ overlay }) => overlay.click(`article[data-comment-id="${onions}"] .body`),
  ],
  [
    'with a comment saved, and the bar that says so',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('s');
      await overlay.waitForSelector('.bar [data-panel="note"]');
    },
  ],
  ['with the form for a note', ({ overlay }) => overlay.click('.bar [data-panel="note"]')],
  [
    'with a comment no longer saved',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('u');
      await overlay.waitFor((root) => !root.querySelector('[data-saved]'));
    },
  ],
  ['with a menu open', (page) => openMenu(page, onions)],
  [
    'with the form for a rule',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('m');
      await overlay.waitForSelector('form.mute');
    },
  ],
  [
    'with a stub, and a bar to undo it',
    async ({ overlay }) => {
      await overlay.click('form.mute [type="submit"]');
      await overlay.waitForSelector('.stub');
    },
  ],
  [
    'with the list of what is hidden',
    async ({ overlay }) => {
      const isShown = await overlay.evaluate((root) =>
        root.querySelector('.toolbar .muted')?.checkVisibility(),
      );
      if (!isShown) await overlay.click('.menu-button');
      await overlay.click(isShown ? '.toolbar .muted' : '.panel .muted');
    },
  ],
  [
    'with the list of what is new',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await overlay.click('.news [data-panel="new"]');
    },
  ],
  [
    'with the menu of the thread',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await overlay.click('.menu-button');
    },
  ],
  [
    'with the sheet of keys',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('?');
      await overlay.waitForSelector('dialog.help');
    },
  ],
  [
    'with the filter line',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await overlay.waitFor((root) => !root.querySelector('dialog.help'));
      await tab.keyboard.press('q');
      await overlay.waitFor((root) => root.activeElement?.matches('.filter input'));
    },
  ],
  [
    'filtered',
    async ({ tab, overlay }) => {
      await tab.keyboard.type('coat');
      await overlay.waitForSelector('mark');
    },
  ],
  [
    'with suggestions',
    async ({ tab, overlay }) => {
      await tab.keyboard.type(' from:');
      await overlay.waitForSelector('.filter [role="option"]');
    },
  ],
  [
    'all folded',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await overlay.waitFor((root) => !root.querySelector('.filter'));
      await tab.keyboard.press('c');
    },
  ],
  [
    'while a place is chosen',
    async (page) => {
      await page.tab.keyboard.press('o');
      await openMenu(page, idOf('23:46 and 00:22'));
      await page.overlay.click('.panel [data-do="startPlacing"]');
    },
  ],
  [
    'with Blogger’s list',
    async ({ tab, overlay }) => {
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('v');
      await overlay.waitForSelector('.way-back');
    },
  ],
];

inBothBrowsers('axe finds nothing wrong', (suite) => {
  it.each([
    ['wide and light', 1200, ''],
    ['narrow and dark', 360, '?dark=1'],
  ])(
    'with the overlay in any state, %s',
    async (_, width, query) => {
      await forgetAll(suite.browser);
      for (const { id } of await askFromOwnPage(suite.browser, 'readAllMutes')) {
        await askFromOwnPage(suite.browser, 'removeMute', id, Date.now());
      }
      const page = await suite.open(post.path + query, { viewport: { width, height: 900 } });
      await page.overlay.waitUntilShown();
      await page.overlay.waitForSelector('.news [data-panel="new"]');
      const found: [string, Findings][] = [];
      for (const [state, reach] of STATES) {
        await reach(page);
        found.push([state, await checkOverlay(page)]);
      }
      expect(found).toEqual(STATES.map(([state]) => [state, []]));
    },
    120_000,
  );

  it.each([...SECTIONS.map((section) => `library.html#${section}`), 'popup.html'])(
    'on %s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await suite.browser.newPage({ colorScheme });
        await page.goto(suite.browser.extensionUrl(path));
        await page.tab.waitForSelector('main :is(h1, h2)');
        expect(await checkPage(page)).toEqual([]);
        await page.close();
      }
    },
    60_000,
  );
});
