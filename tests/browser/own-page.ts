import type { Arguments, MethodName, Reply, Result } from '../../lib/rpc/contract';
import type { TestBrowser } from './browser';

/** What `chrome` is in a page of the extension, as far as these tests go; Firefox has it too. */
type ExtensionApi = {
  readonly runtime: {
    sendMessage(message: unknown): Promise<Reply>;
    getManifest(): { readonly version: string };
  };
  readonly tabs: { query(info: object): Promise<readonly { readonly id?: number }[]> };
  readonly scripting?: {
    getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
  };
  readonly action: { getBadgeText(details: { readonly tabId: number }): Promise<string> };
};

declare global {
  const chrome: ExtensionApi;
}

/** Calls the background from a page of the extension, as our own pages do. */
export async function askFromOwnPage<M extends MethodName>(
  browser: TestBrowser,
  method: M,
  ...args: Arguments<M>
): Promise<Result<M>> {
  return inOwnPage(
    browser,
    async (method, args) => {
      const reply = await chrome.runtime.sendMessage({ threadkeeper: 'call', method, args });
      if (!reply.ok) throw new Error(reply.failure.message);
      return reply.value as never;
    },
    method,
    args,
  );
}

export function forgetAll(browser: TestBrowser): Promise<void> {
  return askFromOwnPage(browser, 'forgetAllPosts');
}

/** What stands on the icon, tab by tab. */
export function badges(browser: TestBrowser): Promise<readonly string[]> {
  return inOwnPage(browser, async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
  });
}

/** What runs besides what the manifest declares, by its ids. */
export function registeredScripts(browser: TestBrowser): Promise<readonly string[]> {
  return inOwnPage(browser, async () => {
    const scripts = await chrome.scripting?.getRegisteredContentScripts();
    return (scripts ?? []).map(({ id }) => id);
  });
}

/** Runs a function in a page of the extension. */
export async function inOwnPage<Args extends unknown[], T>(
  browser: TestBrowser,
  inPage: (...args: Args) => Promise<T>,
  ...args: Args
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(browser.extensionUrl('manifest.json'));
    // Puppeteer's types allow for handles among the arguments, of which there are none.
    const evaluate = page.tab.evaluate.bind(page.tab) as (
      inPage: (...args: Args) => Promise<T>,
      ...args: Args
    ) => Promise<T>;
    return await evaluate(inPage, ...args);
  } finally {
    await page.close();
  }
}
