import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { renderPage } from '../../blog/render/page';
import { mute } from '../../lib/mutes';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { standing } from './standing';

const ours = `our conversation of ${post.comments.length}`;
const PHRASE = 'It is the onions';

/** In the head of the page: everything that a script could call gives nonsense, or throws. */
function breakEverything(): void {
  const called: string[] = [];
  const note = called.push.bind(called);
  Reflect.set(window, 'called', called);
  const spoil = (owner: object, names: readonly string[]) => {
    for (const name of names) {
      Object.defineProperty(owner, name, {
        configurable: true,
        value() {
          if (/-extension:/.test(new Error().stack ?? '')) note(name);
          throw new Error('spoilt');
        },
      });
    }
  };
  spoil(Array.prototype, ['map', 'filter', 'flatMap', 'some', 'every', 'find', 'sort', 'forEach']);
  spoil(String.prototype, ['replace', 'split', 'includes', 'toLowerCase', 'trim', 'startsWith']);
  spoil(Map.prototype, ['get', 'set', 'has']);
  spoil(Set.prototype, ['add', 'has']);
  spoil(Promise.prototype, ['then', 'catch', 'finally']);
  spoil(Object, ['keys', 'entries', 'assign', 'fromEntries']);
  spoil(Document.prototype, ['querySelectorAll', 'getElementById', 'createElement']);
  spoil(Element.prototype, ['attachShadow', 'querySelector', 'matches', 'closest', 'setAttribute']);
  spoil(Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'contains']);
  spoil(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
  spoil(window, ['setTimeout', 'setInterval', 'requestAnimationFrame', 'fetch', 'getSelection']);
  spoil(window, ['getComputedStyle', 'matchMedia', 'find', 'print', 'MutationObserver', 'URL']);
  spoil(Date, ['now']);
  spoil(performance, ['now', 'getEntriesByType']);
  spoil(history, ['pushState', 'replaceState']);
}

/** In the page: what it is told when it is printed, and it tries to take ours off the paper. */
function spyOnPrint(): void {
  const seen: string[] = [];
  Reflect.set(window, 'seen', seen);
  for (const kind of ['beforeprint', 'afterprint']) {
    addEventListener(kind, () => {
      seen.push(kind, document.documentElement.outerHTML, document.body.innerText);
      if (kind === 'beforeprint') document.querySelector('threadkeeper-overlay')?.remove();
    });
  }
}

inBothBrowsers(
  'a page that spoils everything a script can call',
  (suite) => {
    it('spoils it for itself alone', async () => {
      const page = await suite.open('/broken.html');
      await page.overlay.waitUntilShown();
      const drawn = (selector: string) =>
        page.overlay.evaluate((root, each) => root.querySelectorAll(each).length, selector);
      expect(await drawn('article[data-comment-id]')).toBe(post.comments.length);
      await page.overlay.press('[data-do="foldAll"]');
      await page.overlay.waitForSelector('.roots > li[data-fold="branch"]');
      await page.overlay.press('[data-do="openAll"]');
      await page.overlay.waitFor((root) => !root.querySelector('li[data-fold="branch"]'));
      await page.tab.keyboard.press('q');
      await page.overlay.waitForSelector('.filter input');
      await page.overlay.fill('.filter input', 'onions');
      await page.overlay.waitForSelector('li[data-found="away"]');
      expect(await page.tab.evaluate('called.join()')).toBe('');
    });
  },
  {
    pages: {
      '/broken.html': renderPage(post).replace(
        '<head>',
        `<head><script>(${breakEverything.toString()})();</script>`,
      ),
    },
  },
);

inBothBrowsers('a page that asks for what is muted', (suite) => {
  it('by its own find, by selecting all, and when it is printed', async () => {
    await askFromOwnPage(suite.browser, 'addMutes', [
      mute({ what: { kind: 'phrase', phrase: PHRASE } }),
    ]);
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    await page.overlay.waitForSelector('article[data-muted]');
    const asked = await page.tab.evaluate((phrase) => {
      const find = (window as unknown as { find(words: string): boolean }).find.bind(window);
      const tried = ['muted:', phrase, 'Hide', 'quokka'];
      const found = tried.filter((words) => find(words));
      getSelection()?.selectAllChildren(document.body);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      const told = [selected, document.body.innerText, document.documentElement.outerHTML];
      return { found, told: tried.slice(0, 1).filter((words) => told.join().includes(words)) };
    }, PHRASE);
    // Browsers' `find` looks into closed roots, at what is on the screen there: see SECURITY.md.
    expect(asked).toEqual({ found: ['muted:', PHRASE], told: [] });
    await page.tab.evaluate(spyOnPrint);
    await page.tab.pdf({ timeout: 20_000 });
    const seen = (await page.tab.evaluate('seen')) as string[];
    expect(seen.filter((each) => /^\w+print$/.test(each))).toEqual(['beforeprint', 'afterprint']);
    expect(seen.join('').includes('muted:')).toBe(false);
    await expect.poll(() => standing(page)).toBe(ours);
    expect(page.pageErrors).toEqual([]);
  });
});
