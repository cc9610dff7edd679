import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { renderPage } from '../../blog/render/page';
import { mute } from '../../lib/mutes';
import { savedComment } from '../../lib/saved';
import { type BrowserSuite, inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

/** Words that stand nowhere on the page but in what the reader wrote. */
const NOTE = 'quokka';
const host = 'probationmatters.blogspot.com';
const [first, second, third] = post.comments.filter(({ parentId }) => parentId === null);
if (!first || !second || !third) throw new Error('The post has too few comments');

/** In the head of the page: writes down all that a page is told of anything. */
function watch(): void {
  const seen: string[] = [];
  const note = seen.push.bind(seen);
  Reflect.set(window, 'seen', seen);
  const isOurs = () => /-extension:/.test(new Error().stack ?? '');
  const wrap = (owner: object, name: string) => {
    const inner = Reflect.get(owner, name);
    if (typeof inner !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      if (isOurs()) note(`call of ${name}`);
      return new.target ? Reflect.construct(inner, args) : Reflect.apply(inner, this, args);
    });
  };
  const owners: readonly [object, readonly string[]][] = [
    [Array.prototype, ['map', 'filter', 'includes', 'join', 'sort', 'flatMap']],
    [Map.prototype, ['get', 'set', 'has']],
    [Set.prototype, ['add', 'has']],
    [Promise.prototype, ['then', 'catch']],
    [String.prototype, ['includes', 'replace', 'toLowerCase', 'startsWith']],
    [Element.prototype, ['attachShadow', 'setAttribute', 'querySelectorAll', 'matches', 'closest']],
    [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'contains', 'cloneNode']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'getElementById']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [CustomElementRegistry.prototype, ['define', 'get', 'upgrade']],
    [JSON, ['parse', 'stringify']],
    [Storage.prototype, ['getItem', 'setItem']],
    [window, ['fetch', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'postMessage']],
    [window, ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'CSSStyleSheet']],
  ];
  for (const [owner, names] of owners) for (const name of names) wrap(owner, name);

  const nameOf = ({ nodeName }: Node) => nodeName;
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes].map(nameOf).toString();
      note(`mutation ${type} ${target.nodeName} ${attributeName} ${nodes}`);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) note(`entry ${entryType} ${name}`);
    // What was asked for, the blog itself knows: see `requests`.
  }).observe({ entryTypes: ['mark', 'measure'] });
  const kinds = ['click', 'focusin', 'focusout', 'keydown', 'input', 'change', 'toggle'];
  for (const kind of [...kinds, 'slotchange', 'selectionchange', 'message', 'beforematch']) {
    addEventListener(kind, (event) => note(`event ${kind} ${event.target}`), true);
  }
}

/** In the page: what it sees when it looks, sizes aside. */
function look(words: string) {
  const host = document.querySelector('threadkeeper-overlay') as HTMLElement;
  const style = getComputedStyle(host);
  const isSize = /^-?(?:block-size|height|inline-size|width|perspective-origin|transform-origin)$/;
  const probes = [
    '*',
    ':focus',
    ':focus-within',
    ':target',
    ':has(> [slot])',
    '[data-muted], [data-saved], [data-new], [data-fold]',
    'threadkeeper-overlay:has(*)',
    'threadkeeper-overlay:empty',
    'threadkeeper-overlay::part(saved)',
  ];
  const box = host.getBoundingClientRect();
  const at = document.elementsFromPoint(box.x + box.width / 2, Math.max(0, box.y) + 40);
  return {
    attributes: host.getAttributeNames(),
    children: host.childNodes.length,
    html: document.documentElement.outerHTML,
    styles: [...style]
      .filter((name) => !isSize.test(name))
      .map((name) => style.getPropertyValue(name)),
    before: getComputedStyle(host, '::before').content,
    probes: probes.map((each) => document.querySelectorAll(each).length),
    at: at.map(({ localName }) => localName),
    focus: document.activeElement?.localName,
    selected: String(getSelection()),
    isFound: (window as unknown as { find(words: string): boolean }).find(words),
    highlights: 'highlights' in CSS ? CSS.highlights.size : 0,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    names: Object.keys(window).filter((name) => /thread|keeper/i.test(name)),
    heard: [...new Set(Reflect.get(window, 'seen') as string[])].sort(),
  };
}

/** Visits the page as a reader who reads and does nothing, and asks it what it knows. */
async function whatItKnows(suite: BrowserSuite) {
  const asked = suite.blog.requests.length;
  const page = await suite.open('/watching.html');
  await page.overlay.waitUntilShown();
  await page.tab.waitForNetworkIdle({ idleTime: 400 });
  const inside = await page.overlay.evaluate((root) => ({
    saved: root.querySelectorAll('article[data-saved]').length,
    muted: root.querySelectorAll('article[data-muted]').length,
    fresh: root.querySelectorAll('article[data-new]').length,
    folded: root.querySelectorAll('li[data-fold="branch"]').length,
  }));
  const known = await page.tab.evaluate(look, NOTE);
  // The browser asks for the icon once, and for the rest as it likes.
  const requests = suite.blog.requests.slice(asked).filter((url) => !url.endsWith('favicon.ico'));
  return { inside, known: { ...known, requests: requests.sort() } };
}

inBothBrowsers(
  'a page that watches',
  (suite) => {
    it('is told the very same, whatever is muted, saved, noted, folded or new', async () => {
      const bare = await whatItKnows(suite);
      expect(bare.inside).toEqual({ saved: 0, muted: 0, fresh: 0, folded: 0 });

      const ask = askFromOwnPage.bind(null, suite.browser) as (
        method: string,
        ...args: unknown[]
      ) => Promise<unknown>;
      const kept = savedComment({ id: first.id, note: NOTE, tags: [NOTE] });
      const url = `http://${host}/watching.html`;
      const saved = { ...kept, post: { ...kept.post, host, postId: post.id, url } };
      await ask('saveComments', [saved, { ...saved, id: second.id }]);
      const rule = mute({ what: { kind: 'phrase', phrase: 'It is the onions' } });
      await ask('addMutes', [rule]);
      await ask('changeFolds', post.id, { [second.id]: 'branch' }, Date.now());
      await ask('changeSetting', 'newSince', 'day');

      const marked = await whatItKnows(suite);
      expect(marked.inside).toMatchObject({ saved: 2, muted: 1 });
      expect(marked.inside.folded).toBeGreaterThan(0);
      expect(marked.known).toEqual(bare.known);
      // It does hear: that our element came, and nothing of what is in it.
      expect(bare.known.heard.join('; ')).toContain('THREADKEEPER-OVERLAY');
      expect(bare.known.heard.filter((each) => each.startsWith('call'))).toEqual([]);
      expect(bare.known.isFound).toBe(false);
    });
  },
  {
    pages: {
      '/watching.html': renderPage(post).replace(
        '<head>',
        `<head><script>(${watch.toString()})();</script>`,
      ),
    },
  },
);
