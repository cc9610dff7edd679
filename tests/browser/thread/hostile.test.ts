import { expect, it } from 'vitest';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { hostilePage, hostilePost as post } from './hostile-page';

/** What a comment's body is drawn with. */
const HARMLESS = new Set('p br strong em u s code blockquote a img'.split(' '));

/** In a page: how often each comment ran something. Read once nothing has run for a while. */
function countRuns(): Promise<Record<string, number>> {
  return new Promise((resolve) => {
    let before = '';
    const look = () => {
      const now = JSON.stringify({ ...Reflect.get(window, 'ran') });
      if (now === before) resolve(JSON.parse(now));
      before = now;
      if (now !== '') setTimeout(look, 400);
    };
    look();
  });
}

inBothBrowsers(
  'hostile comments',
  (suite) => {
    const open = async () => {
      const page = await suite.open('/hostile.html');
      await page.overlay.waitUntilShown();
      return page;
    };

    it('are drawn with nothing that runs', async () => {
      const page = await open();
      const drawn = await page.overlay.evaluate((root) => {
        const elements = [...root.querySelectorAll('.body *')];
        const addresses = [...root.querySelectorAll<HTMLElement>('[href], [src]')].map((element) =>
          (element.getAttribute('href') ?? element.getAttribute('src') ?? '').trim(),
        );
        return {
          names: [...new Set(elements.map(({ localName }) => localName))],
          attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
          // Links of ours lead to a comment on this very page.
          addresses: [
            ...new Set(addresses.map((address) => new URL(address, location.href).protocol)),
          ],
          handlers: [...root.querySelectorAll('*')]
            .flatMap((element) => element.getAttributeNames())
            .filter((name) => name.startsWith('on')),
          styles: root.querySelectorAll('style').length,
        };
      });
      expect(drawn.names.filter((name) => !HARMLESS.has(name))).toEqual([]);
      expect(drawn.attributes.toSorted()).toEqual(
        [
          ...['alt', 'class', 'data-address', 'data-cue', 'data-reference', 'href', 'loading'],
          ...['referrerpolicy', 'rel', 'src'],
        ].filter((name) => drawn.attributes.includes(name)),
      );
      expect(drawn.addresses.toSorted()).toEqual(['http:', 'https:']);
      expect([drawn.handlers, drawn.styles]).toEqual([[], 1]);
      expect(page.pageErrors.filter((error) => /-extension:/.test(error))).toEqual([]);
    });

    it('run nothing that they would not run without us', async () => {
      const page = await open();
      const withUs = await page.tab.evaluate(countRuns);
      // A frame has no overlay.
      const bare = await suite.open('/framed.html');
      const frame = bare.tab.frames().find((each) => each.url().endsWith('/hostile.html'));
      const without = (await frame?.evaluate(countRuns)) ?? {};
      expect(Object.keys(without).length).toBeGreaterThan(5);
      const more = Object.entries(withUs).filter(([i, times]) => times > (without[i] ?? 0));
      expect(more).toEqual([]);
    });

    it('leave every comment in its place, and the words of the others as they are', async () => {
      const page = await open();
      const shown = await page.overlay.comments();
      expect(shown.map(({ id, parentId }) => [id, parentId]).sort()).toEqual(
        post.comments.map(({ id, parentId }) => [id, parentId]).sort(),
      );
      const innocent = await page.overlay.evaluate((root) =>
        [...root.querySelectorAll('article[data-native-parent-id] .body')].map(
          (body) => body.textContent,
        ),
      );
      const said = post.comments.flatMap(({ parentId, says }) => (parentId ? [says] : []));
      expect(innocent.sort()).toEqual(said.sort());
    });

    it('do not keep a reader from reading', async () => {
      const page = await open();
      await page.overlay.click('[data-do="foldAll"]');
      await page.overlay.click('[data-do="openAll"]');
      const { open: opened, outside } = await page.overlay.evaluate((root) => {
        const edge = root.host.getBoundingClientRect().right + 1;
        return {
          open: root.querySelectorAll('li[data-fold="open"]').length,
          outside: [...root.querySelectorAll('.body *')]
            .filter((element) => element.getBoundingClientRect().right > edge)
            .map((element) => element.outerHTML.slice(0, 60)),
        };
      });
      expect([opened, outside]).toEqual([post.comments.length, []]);
    });
  },
  {
    pages: {
      '/hostile.html': hostilePage(),
      '/framed.html':
        '<!DOCTYPE html><iframe src="/hostile.html" width="1200" height="900"></iframe>',
    },
  },
);

/** In the head of the page: takes hold of whatever shadow root or element comes its way. */
function spy(): void {
  const seen: unknown[] = [];
  Reflect.set(window, 'seen', seen);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    seen.push(root);
    return root;
  };
  for (const name of ['append', 'before', 'replaceWith', 'appendChild', 'insertBefore'] as const) {
    const own = name in Element.prototype ? Element.prototype : Node.prototype;
    const inner = Reflect.get(own, name);
    Reflect.set(own, name, function (this: Node, ...args: unknown[]) {
      if (this.getRootNode() !== document) seen.push(this);
      return Reflect.apply(inner, this, args);
    });
  }
  for (const type of ['click', 'focusin', 'keydown', 'pointermove', 'pointerdown', 'slotchange']) {
    addEventListener(
      type,
      (event) => seen.push(event.target, document.activeElement, ...event.composedPath()),
      true,
    );
  }
}

/** In the head of the page: makes our host an element of its own, which may ask for its insides. */
function impersonate(): void {
  class Impostor extends HTMLElement {
    constructor() {
      super();
      const internals = this.attachInternals();
      Reflect.set(window, 'insides', () => internals.shadowRoot);
    }
  }
  customElements.define('threadkeeper-overlay', Impostor);
}

/** What the page's script got hold of, and whether it is of a shadow tree. */
function nodesSeen(page: BrowserPage): Promise<readonly { name: string; isHidden: boolean }[]> {
  return page.tab.evaluate(() =>
    (Reflect.get(window, 'seen') as unknown[]).flatMap((each) =>
      each instanceof Node
        ? { name: each.nodeName, isHidden: each.getRootNode() instanceof ShadowRoot }
        : [],
    ),
  );
}

const innocent = post.comments.find(({ parentId }) => parentId !== null)?.id;
const body = `article[data-comment-id="${innocent}"] .body`;

inBothBrowsers(
  'a page whose scripts look for the conversation',
  (suite) => {
    it.each(['/spying.html', '/impersonating.html'])('finds a closed root: %s', async (path) => {
      const page = await suite.open(path);
      await page.overlay.waitUntilShown();
      const found = await page.tab.evaluate(() => {
        const host = document.documentElement.querySelector('threadkeeper-overlay');
        return {
          root: host?.shadowRoot,
          insides: Reflect.get(window, 'insides')?.() ?? null,
          text: host?.textContent,
          html: host?.getHTML({ serializableShadowRoots: true }),
          copy: (host?.cloneNode(true) as Element | undefined)?.shadowRoot,
        };
      });
      expect(found).toEqual({ root: null, insides: null, text: '', html: '', copy: null });
    });

    const openSpied = async () => {
      const page = await suite.open('/spying.html');
      await page.overlay.waitUntilShown();
      return page;
    };

    it('is told of the host alone when a reader points, presses and types', async () => {
      const page = await openSpied();
      await page.overlay.click(body);
      await page.tab.keyboard.press('j');
      await page.overlay.click('[data-do="foldAll"]');
      await page.overlay.click('[data-do="openAll"]');
      const pointed = await page.tab.evaluate(() => {
        const host = document.documentElement.querySelector('threadkeeper-overlay');
        const box = host?.getBoundingClientRect() ?? new DOMRect();
        const x = box.x + box.width / 2;
        const y = innerHeight / 2;
        return [
          document.elementFromPoint(x, y)?.localName,
          document.elementsFromPoint(x, y)[0]?.localName,
          document.activeElement?.localName,
        ];
      });
      expect(pointed).toEqual(Array(3).fill('threadkeeper-overlay'));
      const seen = await nodesSeen(page);
      expect(seen.filter(({ isHidden }) => isHidden)).toEqual([]);
      expect(seen.map(({ name }) => name)).toContain('THREADKEEPER-OVERLAY');
    });

    it('is told of nothing inside when a reader selects', async () => {
      // Firefox gives a page the selected nodes of closed roots too, and through them the root.
      if (suite.browser.engine === 'firefox') return expect(suite.browser.engine).toBe('firefox');
      const page = await openSpied();
      await page.overlay.hover(body);
      await page.tab.mouse.down();
      await page.tab.mouse.move(400, 300, { steps: 4 });
      await page.tab.mouse.up();
      const ends = await page.tab.evaluate(() => {
        const selection = getSelection();
        if (!selection || String(selection) === '') return null;
        return [selection.anchorNode, selection.focusNode].map(
          (node) => node?.getRootNode() === document,
        );
      });
      expect(ends).toEqual([true, true]);
    });
  },
  {
    pages: {
      '/spying.html': hostilePage(`(${spy.toString()})();`),
      '/impersonating.html': hostilePage(`(${impersonate.toString()})();`),
    },
  },
);
