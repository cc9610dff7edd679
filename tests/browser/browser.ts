import type { Page } from 'puppeteer-core';
import type { Engine } from '../../scripts/browsers';
import { launchChromium } from './chromium';
import type { ColorScheme, EngineSession, ExtensionFate, LaunchOptions, Processes } from './engine';
import { launchFirefox } from './firefox';
import { createOverlay, type Overlay } from './overlay';

export type PageOptions = {
  /** Size of the viewport in CSS pixels; 1200 × 900 unless told. Null: the window's own. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: ColorScheme;
};

/** What moved on a page without the reader having done anything. */
export type LayoutShift = {
  /** Sum of the scores; 0 where nothing moved. */
  readonly total: number;
  /** The elements that moved, as `tag#id.class`; those of closed shadow roots are not told. */
  readonly moved: readonly string[];
};

/** A tab of a real browser with Threadkeeper in it. */
export type BrowserPage = {
  /** Puppeteer's page: keyboard, mouse, `evaluate`, frames, cookies. */
  readonly tab: Page;
  readonly overlay: Overlay;
  /** Uncaught errors and rejections so far, of the page's scripts and of our content scripts. */
  readonly pageErrors: readonly string[];
  /** Goes to a web page or a page of the extension, and waits until it has loaded. */
  goto(url: string): Promise<void>;
  setViewport(width: number, height?: number): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** A PNG picture of the whole page, not only of what is in view; written to `file` if given. */
  screenshot(file?: string): Promise<Uint8Array>;
  /** What the browser's processes have cost. @throws in Chromium, which tells more of one page */
  readProcesses(): Promise<Processes>;
  /** Layout shift since the page was opened. @throws in Firefox, which does not measure it. */
  layoutShift(): Promise<LayoutShift>;
  close(): Promise<void>;
};

/** A real browser with the built extension installed. */
export type TestBrowser = {
  readonly engine: Engine;
  /** Puppeteer's browser. */
  readonly puppeteer: EngineSession['puppeteer'];
  newPage(options?: PageOptions): Promise<BrowserPage>;
  /** The address of a file of the extension, such as `library.html`. */
  extensionUrl(path: string): string;
  /** The browser takes the reader's yes for granted when it is asked for these match patterns. */
  agreeTo(patterns: readonly string[]): Promise<void>;
  /** Ends the background (service worker, event page); the next message starts it again. */
  killBackground(): Promise<void>;
  /** Does this to the extension, pages being open or not. */
  setExtension(fate: ExtensionFate): Promise<void>;
  close(): Promise<void>;
};

/** Starts a browser and installs what `npm run build` left in `.output`. */
export async function launchBrowser(engine: Engine, options: LaunchOptions): Promise<TestBrowser> {
  const session = await (engine === 'firefox' ? launchFirefox(options) : launchChromium(options));
  return {
    engine,
    puppeteer: session.puppeteer,
    newPage: (pageOptions = {}) => openPage(engine, session, pageOptions),
    extensionUrl: (path) => `${session.extensionOrigin}/${path}`,
    async agreeTo(patterns) {
      for (const pattern of patterns) await session.agreeTo(pattern);
    },
    killBackground: () => session.killBackground(),
    setExtension: (fate) => session.setExtension(fate),
    close: () => session.puppeteer.close(),
  };
}

async function openPage(
  engine: Engine,
  session: EngineSession,
  { viewport = { width: 1200, height: 900 }, colorScheme }: PageOptions,
): Promise<BrowserPage> {
  const tab = await session.puppeteer.newPage();
  const pageErrors: string[] = [];
  tab.on('pageerror', (error) => {
    pageErrors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  if (viewport) await tab.setViewport(viewport);
  if (colorScheme) await session.setColorScheme(tab, colorScheme);

  return {
    tab,
    overlay: createOverlay(session, tab),
    pageErrors,

    async goto(url) {
      if (engine === 'firefox' && url.startsWith(session.extensionOrigin)) {
        // Firefox reports no end of loading for extension pages.
        await tab.goto(url, { waitUntil: [] });
        await tab.waitForFunction(
          (url) => location.href === url && document.readyState === 'complete',
          {},
          url,
        );
        return;
      }
      await tab.goto(url);
    },

    setViewport: (width, height = 900) => tab.setViewport({ width, height }),
    setColorScheme: (scheme) => session.setColorScheme(tab, scheme),

    screenshot: (file) =>
      tab.screenshot({
        fullPage: true,
        ...(file !== undefined && { path: file as `${string}.png` }),
      }),

    readProcesses: () => session.readProcesses(tab),

    async layoutShift() {
      if (engine === 'firefox') throw new Error('Firefox does not measure layout shift');
      return tab.evaluate(readLayoutShift);
    },

    close: () => tab.close(),
  };
}

/** In the page. The browser keeps these entries from the start of the page. */
async function readLayoutShift(): Promise<LayoutShift> {
  // Not yet in TypeScript's DOM library: https://wicg.github.io/layout-instability/
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  const entries: Shift[] = [];
  const observer = new PerformanceObserver((list) =>
    entries.push(...(list.getEntries() as Shift[])),
  );
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  const unasked = entries.filter((entry) => !entry.hadRecentInput);
  const moved = unasked
    .flatMap((entry) => entry.sources.map(({ node }) => node))
    .filter((node) => node instanceof Element)
    .map(
      ({ localName, id, classList }) => localName + (id && `#${id}`) + ['', ...classList].join('.'),
    );
  return { total: unasked.reduce((sum, { value }) => sum + value, 0), moved };
}
