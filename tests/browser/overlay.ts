import type { Page } from 'puppeteer-core';
import type { EngineSession } from './engine';

/** A comment as the overlay shows it. */
export type ShownComment = {
  readonly id: string;
  /** The comment it stands under in the shown tree; null at the top. */
  readonly parentId: string | null;
  /** All text of its article, white space squashed. */
  readonly text: string;
};

/** How long {@link Overlay.waitFor} waits unless told, in milliseconds. */
const patience = 10_000;

/** The inside of the overlay's closed shadow root, which the page itself cannot see. */
export type Overlay = {
  /**
   * Runs a function in the page with the shadow root. Function, arguments and result cross as
   * source text and JSON, so it can use nothing from around it.
   * @throws where there is no overlay, or what the function throws.
   */
  evaluate<Args extends readonly unknown[], Result>(
    inPage: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /**
   * Runs the function again and again until what it gives is truthy, and gives that back. An
   * overlay that is not there yet counts as not yet.
   * @throws after ten seconds, with the last error if there was one.
   */
  waitFor<Args extends readonly unknown[], Result>(
    inPage: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until the overlay has taken the place of Blogger's list. */
  waitUntilShown(): Promise<void>;
  /** Waits for the first element that matches. */
  waitForSelector(selector: string): Promise<void>;
  /**
   * Scrolls the first match into view and presses the mouse in its middle.
   * @throws where nothing matches, or something else lies over it.
   */
  click(selector: string): Promise<void>;
  /** Scrolls the first match into view and moves the mouse over it. @throws as `click`. */
  hover(selector: string): Promise<void>;
  /**
   * Presses Enter on the first match, where it stands and without scrolling there.
   * @throws where nothing matches, or it takes no focus.
   */
  press(selector: string): Promise<void>;
  /** Chooses from a list by its arrow keys. @throws as `press`, or where there is no such value. */
  choose(selector: string, value: string): Promise<void>;
  /** Types a text in the place of what stands in a field. @throws as `press`. */
  fill(selector: string, text: string): Promise<void>;
  /** Sets a field for a date, as `2024-10-28`. @throws as `press`. */
  fillDate(selector: string, date: string): Promise<void>;
  /** Text of the first match, white space squashed. @throws where nothing matches. */
  text(selector: string): Promise<string>;
  /** All comments in the order shown, collapsed ones too. */
  comments(): Promise<readonly ShownComment[]>;
};

/** The overlay of a tab. It is looked up at each call, so it outlives navigations. */
export function createOverlay(engine: EngineSession, tab: Page): Overlay {
  const overlay: Overlay = {
    async evaluate(inPage, ...args) {
      const call = `async (root) =>
        JSON.stringify({ value: await (${inPage.toString()})(root, ...${JSON.stringify(args)}) })`;
      return JSON.parse(await engine.callOnOverlay(tab, call)).value;
    },

    async waitFor(inPage, ...args) {
      const end = Date.now() + patience;
      let last: unknown = 'it stayed falsy';
      while (Date.now() < end) {
        try {
          const value = await overlay.evaluate(inPage, ...args);
          if (value) return value;
          last = 'it stayed falsy';
        } catch (error) {
          last = error;
        }
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`Waited ${patience} ms for ${inPage.toString()}`, { cause: last });
    },

    async waitUntilShown() {
      await overlay.waitFor((root) => root.host.getBoundingClientRect().height > 0);
    },

    async waitForSelector(selector) {
      await overlay.waitFor((root, selector) => root.querySelector(selector) !== null, selector);
    },

    async click(selector) {
      const { x, y } = await overlay.evaluate(middleInView, selector);
      await tab.mouse.click(x, y);
    },

    async hover(selector) {
      const { x, y } = await overlay.evaluate(middleInView, selector);
      await tab.mouse.move(x, y);
    },

    async press(selector) {
      await overlay.evaluate(focusOn, selector);
      await tab.keyboard.press('Enter');
    },

    async choose(selector, value) {
      await overlay.evaluate(focusOn, selector);
      const steps = await overlay.evaluate(
        (root, selector, value) => {
          const { options, selectedIndex } = root.querySelector(selector) as HTMLSelectElement;
          const wanted = [...options].findIndex((option) => option.value === value);
          if (wanted < 0) throw new Error(`${selector} has no ${value}`);
          return wanted - selectedIndex;
        },
        selector,
        value,
      );
      const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
      for (let i = 0; i < Math.abs(steps); i++) await tab.keyboard.press(key);
    },

    async fill(selector, text) {
      await overlay.evaluate(focusOn, selector);
      await overlay.evaluate(
        (root, selector) => (root.querySelector(selector) as HTMLInputElement).select(),
        selector,
      );
      if (text === '') await tab.keyboard.press('Delete');
      else await tab.keyboard.type(text);
    },

    async fillDate(selector, date) {
      await overlay.evaluate(focusOn, selector);
      await overlay.evaluate(
        (root, selector, date) => {
          (root.querySelector(selector) as HTMLInputElement).value = date;
        },
        selector,
        date,
      );
      // The keys say that it was changed, in any language's order of day and month.
      for (const key of ['ArrowUp', 'ArrowDown'] as const) await tab.keyboard.press(key);
    },

    text: (selector) =>
      overlay.evaluate((root, selector) => {
        const element = root.querySelector(selector);
        if (!element) throw new Error(`Nothing in the overlay matches ${selector}`);
        return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      }, selector),

    comments: () =>
      overlay.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('article[data-comment-id]')].map((article) => ({
          id: article.dataset.commentId ?? '',
          parentId:
            article
              .closest('li')
              ?.parentElement?.closest('li')
              ?.querySelector<HTMLElement>('article[data-comment-id]')?.dataset.commentId ?? null,
          text: (article.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      ),
  };
  return overlay;
}

/** In the page. */
function focusOn(root: ShadowRoot, selector: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing in the overlay matches ${selector}`);
  element.focus({ preventScroll: true });
  if (root.activeElement !== element) throw new Error(`${selector} takes no focus`);
}

/** Brings an element into view and gives its middle, in CSS pixels of the viewport. In the page. */
async function middleInView(root: ShadowRoot, selector: string) {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`Nothing in the overlay matches ${selector}`);
  const middle = () => {
    // The first box: a link broken over two lines has nothing in the middle of its whole area.
    const box = element.getClientRects()[0];
    if (!box) throw new Error(`${selector} has no box to point at`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const hitAt = ({ x, y }: { x: number; y: number }) => {
    const hit = root.elementFromPoint(x, y);
    return { hit, isOurs: hit !== null && (element.contains(hit) || hit.contains(element)) };
  };
  // Scrolling gives `content-visibility` areas their true height, which moves things once more, and
  // the overlay may still be following the comment that it went to last.
  let before = { x: Number.NaN, y: Number.NaN };
  for (let tries = 0; tries < 30; tries += 1) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = middle();
    if (now.x === before.x && now.y === before.y && hitAt(now).isOurs) return now;
    before = now;
  }
  const { hit } = hitAt(before);
  const cover = hit ? `<${hit.localName} class="${hit.className}">` : 'the edge of the window';
  throw new Error(`${selector} lies under ${cover}`);
}
