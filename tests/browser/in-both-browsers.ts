import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { engines } from '../../scripts/browsers';
import { type BrowserPage, launchBrowser, type PageOptions, type TestBrowser } from './browser';

/** What the server of a suite must tell: {@link servePages} and the sample blog do. */
type Site = { readonly port: number; readonly origin: string; close(): unknown };

/** What the tests of a suite work with; filled before the first of them runs. */
export type BrowserSuite<S extends Site> = {
  browser: TestBrowser;
  site: S;
  /** Opens a tab, which is closed when the test ends, and goes to a path of the site. */
  open(path: string, options?: PageOptions): Promise<BrowserPage>;
};

/**
 * Describes behaviour that must hold in Chromium and in Firefox alike. Each of the two is started
 * once for the suite, with a site of its own.
 */
export function inBothBrowsers<S extends Site>(
  name: string,
  startSite: () => Promise<S>,
  defineTests: (suite: BrowserSuite<S>) => void,
): void {
  describe.each(engines)(`${name} (%s)`, (engine) => {
    let pages: BrowserPage[] = [];
    const suite = {
      async open(path, options) {
        const page = await suite.browser.newPage(options);
        pages.push(page);
        await page.goto(new URL(path, suite.site.origin).href);
        return page;
      },
    } as BrowserSuite<S>;

    beforeAll(async () => {
      suite.site = await startSite();
      suite.browser = await launchBrowser(engine, {
        executablePath: inject('browserPaths')[engine],
        proxyPort: suite.site.port,
        headless: true,
      });
    });
    afterEach(async () => {
      await Promise.all(pages.map((page) => page.close()));
      pages = [];
    });
    afterAll(async () => {
      await suite.browser?.close();
      await suite.site?.close();
    });

    defineTests(suite);
  });
}
