import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { type Engine, engines } from '../../scripts/browsers';
import { type BlogServer, type BlogServerOptions, startBlog } from '../blog/server';
import { type BrowserPage, launchBrowser, type PageOptions, type TestBrowser } from './browser';
import { type MayAsk, strayRequests } from './check-requests';

/** What the tests of a suite work with; filled before the first of them runs. */
export type BrowserSuite = {
  browser: TestBrowser;
  blog: BlogServer;
  /** Opens a tab, which is closed when the test ends, and goes to a path of the blog. */
  open(path: string, options?: PageOptions): Promise<BrowserPage>;
};

/** What a suite needs besides the built extension and the sample blog as it is. */
export type SuiteOptions = BlogServerOptions & {
  /** Makes another extension than the built one, and gives its folder. */
  readonly extension?: (engine: Engine) => string;
  /** The language of the browsers, as a BCP 47 tag; English unless told. */
  readonly language?: string;
  /** Hosts that its pages may ask besides the blog; none unless told. */
  readonly mayAsk?: MayAsk;
  /** See the option of that name of `launchBrowser`. */
  readonly storageLimit?: number;
};

/**
 * Describes behaviour that must hold in Chromium and in Firefox alike. Each of the two is started
 * once for the suite, with a sample blog of its own. Whatever the tests are about, nobody is asked but
 * that blog: every request of the browser goes through the blog's proxy, which looks at the end.
 */
export function inBothBrowsers(
  name: string,
  defineTests: (suite: BrowserSuite) => void,
  { extension, language, storageLimit, mayAsk, ...blogOptions }: SuiteOptions = {},
): void {
  describe.each(engines)(`${name} (%s)`, (engine) => {
    let pages: BrowserPage[] = [];
    const suite = {
      async open(path, options) {
        const page = await suite.browser.newPage(options);
        pages.push(page);
        await page.goto(new URL(path, suite.blog.origin).href);
        return page;
      },
    } as BrowserSuite;

    beforeAll(async () => {
      suite.blog = await startBlog(blogOptions);
      suite.browser = await launchBrowser(engine, {
        executablePath: inject('browserPaths')[engine],
        proxyPort: suite.blog.port,
        headless: true,
        ...(language !== undefined && { language }),
        ...(extension && { extension: extension(engine) }),
        ...(storageLimit !== undefined && { storageLimit }),
      });
    });
    afterEach(async () => {
      await Promise.all(pages.map((page) => page.close()));
      pages = [];
    });
    afterAll(async () => {
      // Either is absent where starting it failed.
      await suite.browser?.close();
      await suite.blog?.close();
      if (suite.blog) expect(strayRequests(suite.blog, mayAsk)).toEqual([]);
    });

    defineTests(suite);
  });
}
