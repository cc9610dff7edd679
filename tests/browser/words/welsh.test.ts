import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../lib/rpc/sections';
import cymraeg from '../../../public/_locales/cy/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { openMenu } from '../thread/actions';

const idOf = (start: string) => post.comments.find(({ says }) => says.startsWith(start))?.id ?? '';
const onions = idOf('It is the onions');

/** Messages without places that Welsh has other words for. */
const foreign = Object.entries(english)
  .map(([key, { message }]) => [key, message] as const)
  .filter(([, message]) => !message.includes('$'))
  .filter(([key, message]) => {
    const welsh = (cymraeg as Readonly<Record<string, { readonly message: string }>>)[key];
    return welsh !== undefined && welsh.message !== message;
  })
  .map(([, message]) => message);

type Findings = {
  /** English words of the interface. */
  readonly english: readonly string[];
  /** What leads out of the window or of the box that it is in, or is broken within a word. */
  readonly cut: readonly string[];
};

const nothing: Findings = { english: [], cut: [] };

/** In the page. What is not Welsh, or not all to be seen. */
function look(root: ShadowRoot | Document, foreign: readonly string[]): Findings {
  const isForeign = (text: string | null) => foreign.includes((text ?? '').trim());
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !element.closest('style, script, svg') && element.checkVisibility(),
  );
  const ownText = (element: Element) =>
    [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const isBroken = (text: Node) =>
    [...(text.textContent ?? '').matchAll(/\p{L}[\p{L}’]*/gu)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    });
  const isSelectCut = (element: HTMLElement) => {
    if (!(element instanceof HTMLSelectElement)) return false;
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
    const pen = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.font = font;
    const chosen = pen.measureText(element.selectedOptions[0]?.text ?? '').width;
    const arrow = 14;
    const around = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
    return chosen + around + arrow > element.clientWidth;
  };
  const says = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
  return {
    english: elements.flatMap((element) =>
      [
        // What posters wrote is in the language of the blog.
        ...(element.closest('[lang]')?.getAttribute('lang') === 'cy'
          ? ownText(element).map(({ textContent }) => textContent)
          : []),
        ...['title', 'aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
      ]
        .filter(isForeign)
        .map(String),
    ),
    cut: elements
      .filter(
        (element) =>
          element instanceof HTMLSelectElement ||
          ownText(element).some(({ textContent }) => textContent?.trim()),
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
        // For who hears the page alone, or shortened on purpose.
        if (width <= 1 || clipPath !== 'none' || textOverflow === 'ellipsis') return false;
        const isClipped = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        if (isSelectCut(element) || ownText(element).some(isBroken)) return true;
        return isClipped || left < -1 || right > document.documentElement.clientWidth + 1;
      })
      .map((element) => `<${element.localName} class="${element.className}"> ${says(element)}`),
  };
}

function lookAtOverlay(page: BrowserPage): Promise<Findings> {
  return page.overlay.evaluate(look, foreign);
}

inBothBrowsers(
  'a browser that speaks Welsh',
  (suite) => {
    describe.each([360, 1200])('%i pixels wide', (width) => {
      const open = async () => {
        const page = await suite.open(post.path, { viewport: { width, height: 800 } });
        await page.overlay.waitUntilShown();
        await page.overlay.waitForSelector('.news [data-panel="new"]');
        return page;
      };

      it('has the thread in Welsh, and all of each word to be seen', async () => {
        const page = await open();
        const { tab, overlay } = page;
        expect(await lookAtOverlay(page)).toEqual(nothing);
        await overlay.click('.menu-button');
        await overlay.waitForSelector('.panel');
        expect(await lookAtOverlay(page)).toEqual(nothing);
        await tab.keyboard.press('Escape');
        await overlay.click(`article[data-comment-id="${onions}"] .body`);
        await openMenu(page, onions);
        expect(await lookAtOverlay(page)).toEqual(nothing);
        await tab.keyboard.press('Escape');
        await tab.keyboard.press('s');
        await overlay.waitForSelector('.bar [data-panel="note"]');
        expect(await lookAtOverlay(page)).toEqual(nothing);
        await tab.keyboard.press('u');
        await overlay.waitFor((root) => !root.querySelector('[data-saved]'));
        await tab.keyboard.press('m');
        await overlay.waitForSelector('form.mute');
        expect(await lookAtOverlay(page)).toEqual(nothing);
        await tab.keyboard.press('Escape');
        await tab.keyboard.press('?');
        await overlay.waitForSelector('dialog.help');
        expect(await lookAtOverlay(page)).toEqual(nothing);
        await tab.keyboard.press('Escape');
        await tab.keyboard.press('q');
        await tab.keyboard.type('coat from:');
        await overlay.waitForSelector('.filter [role="option"]');
        expect(await lookAtOverlay(page)).toEqual(nothing);
        expect(page.pageErrors).toEqual([]);
      });

      it.each([...SECTIONS.map((section) => `library.html#${section}`), 'popup.html'])(
        'has %s in Welsh, and all of each word to be seen',
        async (path) => {
          const page = await suite.browser.newPage({ viewport: { width, height: 800 } });
          await page.goto(suite.browser.extensionUrl(path));
          await page.tab.waitForSelector('main :is(h1, h2, p)');
          const inPage = `(${look.toString()})(document, ${JSON.stringify(foreign)})`;
          expect(await page.tab.evaluate(inPage)).toEqual(nothing);
          expect(await page.tab.evaluate(() => document.documentElement.lang)).toBe('cy');
          await page.close();
        },
      );
    });

    it('tells who hears the page which words are the blog’s, and which are ours', async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      const languages = await page.overlay.evaluate((root, id) => {
        const of = (selector: string) =>
          root.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
        const article = `article[data-comment-id="${id}"]`;
        return {
          page: document.documentElement.lang,
          toolbar: of('.toolbar button'),
          actions: of(`${article} button`),
          poster: of(`${article} .who`),
          text: of(`${article} .body p`),
        };
      }, onions);
      expect(languages).toEqual({
        page: 'en-GB',
        toolbar: 'cy',
        actions: 'cy',
        poster: 'en-GB',
        text: 'en-GB',
      });
    });
  },
  { language: 'cy' },
);

inBothBrowsers('a browser that speaks English', (suite) => {
  it('marks no comment with a language: all of the page is in one', async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    const marked = await page.overlay.evaluate((root) =>
      [...root.querySelectorAll('[lang]')].map((each) => [
        each.className,
        each.getAttribute('lang'),
      ]),
    );
    expect(marked).toEqual([['app', 'en-GB']]);
  });
});
