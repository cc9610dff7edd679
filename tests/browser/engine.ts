import type { Browser, Page, LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { Engine } from '../../scripts/browsers';

/** How a browser is started. */
export type LaunchOptions = {
  /** Absolute path of the browser's program. */
  readonly executablePath: string;
  /** The extension's folder; what `npm run build` left in `.output` unless told. */
  readonly extension?: string;
  /**
   * Installs it as for a reader, so that a later start with the same profile still has it and what
   * it was granted; one that is for testing is new at each start. In Firefox `extension` is then the
   * zip, or absent at a later start.
   */
  readonly isInstalledForGood?: boolean;
  /** The HTTP proxy on 127.0.0.1 that every request of the browser goes to, loopback included. */
  readonly proxyPort: number;
  readonly headless: boolean;
  /** The language that the browser’s own interface is in, as a BCP 47 tag; English unless told. */
  readonly language?: string;
  /**
   * Megabytes that the databases of the extension may take; as many as the disk has where absent.
   * In Chromium it holds for an extension without `unlimitedStorage` alone.
   */
  readonly storageLimit?: number;
  /** A directory that keeps what the browser stores, for a later start; else a passing one. */
  readonly profile?: string;
  /** False where the caller closes the browser on Ctrl-C by itself; else it is killed then. */
  readonly handleSignals?: boolean;
};

/** What becomes of an extension while the browser runs; `back` undoes the latter two. */
export type ExtensionFate = 'updated' | 'switched off' | 'removed' | 'back';

export type ColorScheme = 'light' | 'dark';

/** What the main threads of a browser's processes for pages have cost. */
export type Processes = {
  /** The process that shows the tab, by its number. */
  readonly own: number;
  /** CPU time in milliseconds since each began, by its number. */
  readonly times: Readonly<Record<number, number>>;
};

/** What the two engines do in ways of their own; {@link launchBrowser} builds the rest on it. */
export type EngineSession = {
  readonly puppeteer: Browser;
  /** The extension's origin, without a slash at its end. */
  readonly extensionOrigin: string;
  /**
   * Calls a function, given by its source, with the overlay's closed shadow root as its only
   * argument, in the page. It returns a string, or a promise of one.
   * @throws where the page has no overlay, or the function threw.
   */
  callOnOverlay(tab: Page, functionSource: string): Promise<string>;
  /** What processes have cost, and which of them shows the tab. @throws in Chromium */
  readProcesses(tab: Page): Promise<Processes>;
  /** What `prefers-color-scheme` answers in this tab from now on. */
  setColorScheme(tab: Page, scheme: ColorScheme): Promise<void>;
  /** The browser takes the reader's yes for granted when it is asked for this match pattern. */
  agreeTo(pattern: string): Promise<void>;
  /** Ends the background (service worker, event page) as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Does this to the extension, pages being open or not. */
  setExtension(fate: ExtensionFate): Promise<void>;
};

/** Where `npm run build` leaves the extension, from the project's folder. */
export const builtExtension: Readonly<Record<Engine, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Puppeteer's options that are the same for both. */
export function commonLaunchOptions(options: LaunchOptions) {
  const handleSignals = options.handleSignals ?? true;
  return {
    executablePath: options.executablePath,
    headless: options.headless,
    // Each page chooses its own.
    defaultViewport: null,
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
  } satisfies PuppeteerOptions;
}

/** The element whose shadow root the overlay is. */
export const overlayHost = 'threadkeeper-overlay';

/** Says that a page shows no overlay. */
export function missingOverlay(tab: Page): Error {
  return new Error(`There is no <${overlayHost}> with a shadow root on ${tab.url()}`);
}
