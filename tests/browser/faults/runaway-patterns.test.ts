import { expect, it } from 'vitest';
import { postFrom } from '../../blog/posts/draft';
import { renderPage } from '../../blog/render/page';
import { mute } from '../../lib/mutes';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { openMenu } from '../thread/actions';

/** What catalogues of runaway expressions agree on, that can be used here. */
const RUNAWAY = [
  '^(a+)+$',
  '^(a*)*$',
  '^(a|a)*$',
  '^(a|aa)+$',
  '^(a|a?)+$',
  '^([a-zA-Z]+)*$',
  '^(.*a){20}$',
  '^(a?){50}a{50}$',
  '(x+x+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^([0-9a-zA-Z]([-.\\w]*[0-9a-zA-Z])*@([0-9a-zA-Z][-\\w]*[0-9a-zA-Z]\\.)+[a-zA-Z]{2,9})$',
  '\\s+$',
  '^(\\w+\\s?)*$',
  '(.*)*(.*)*(.*)*=',
  '^((ab)*)+$',
  '^(\\d+)*[^\\d]$',
  '<!--(.*?)*-->x',
  '(?:\\D+|<\\d+>)*[!?]{9}',
  '(.+)*,(.+)*,(.+)*;$',
];

/** The same, and others, that would need going back, or too much room. */
const REFUSED = ['^(?=(a+))a*b\\1$', '(a+)+(?!b)', '(?<=(a+)+)b', '((a{100}){100}){100}', '(a+)+('];

/** As long as Blogger lets a comment be. */
const TEXTS = ['a', 'x', 'ab', 'aA', ' ', '1', 'word ', 'a@', '&lt;!--', ',', 'a1-'].map(
  (unit) => `${unit.repeat(4000 / unit.length)}!`,
);

const post = postFrom({
  slug: 'runaway',
  title: 'Runaway',
  at: '2024-03-01 08:00',
  labels: [],
  paragraphs: ['A post.'],
  comments: [
    ...TEXTS.map((says, i) => ({ at: `2024-03-01 09:${10 + i}`, says })),
    { at: '2024-03-01 10:00', says: 'The wet   coats again.' },
  ],
});
const coats = post.comments.at(-1)?.id ?? '';

inBothBrowsers(
  'patterns that other engines run away on',
  (suite) => {
    it('have their answer, or are refused with a word, and keep nobody waiting', async () => {
      const patterns = ['wet\\s+coats', ...RUNAWAY];
      const rules = patterns.map((pattern, i) =>
        mute({ id: `rule${i}`, what: { kind: 'pattern', pattern }, shows: 'stub' }),
      );
      await askFromOwnPage(suite.browser, 'addMutes', rules);
      const page = await suite.open('/runaway.html');
      await page.overlay.waitUntilShown();
      await page.overlay.click('[data-do="foldAll"]');
      await page.overlay.click('[data-do="openAll"]');
      await page.overlay.waitForSelector(`article[data-comment-id="${coats}"][data-muted]`);
      const texts = post.comments.map(({ says }) => says);
      for (const pattern of RUNAWAY) {
        const hits = await askFromOwnPage(suite.browser, 'matchPattern', pattern, texts);
        expect(hits).not.toBeNull();
      }

      await page.overlay.click(`article[data-comment-id="${coats}"] [data-do="showOnce"]`);
      await openMenu(page, coats);
      await page.overlay.click('.panel [data-panel="mute"]');
      await page.overlay.choose('form.mute [name="what"]', 'pattern');
      for (const pattern of REFUSED) {
        await page.overlay.fill('form.mute [name="pattern"]', pattern);
        await page.overlay.waitFor((root) =>
          root.querySelector('.would-go')?.textContent?.includes('cannot be used'),
        );
        await page.overlay.fill('form.mute [name="pattern"]', 'wet');
        await page.overlay.waitFor((root) => root.querySelector('.would-go summary'));
      }
      await page.tab.keyboard.press('Escape');
      await page.tab.keyboard.press('q');
      await page.overlay.waitFor((root) => root.activeElement?.matches('.filter input'));
      for (const pattern of [...RUNAWAY, ...REFUSED]) {
        await page.overlay.fill('.filter input', pattern);
      }
      await page.overlay.fill('.filter input', 'coats');
      await page.overlay.waitFor((root) => root.querySelector('li[data-found="away"]'));
      expect(page.pageErrors).toEqual([]);
    });
  },
  { pages: { '/runaway.html': renderPage(post) } },
);
