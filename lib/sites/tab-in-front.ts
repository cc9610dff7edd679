import { browser } from 'wxt/browser';

/** The page that the popup was opened over, on which Threadkeeper does not run. */
export type TabInFront =
  /** The reader has not let us look yet; the browser lets us from the next press of the icon on. */
  | { readonly kind: 'closed' }
  /** Made by something else than Blogger, or a page of the browser. */
  | { readonly kind: 'other' }
  /** A page of a blog on Blogger. */
  | { readonly kind: 'blog'; readonly host: string };

/** Looks at the page in front, as far as the browser lets us. */
export async function readTabInFront(): Promise<TabInFront> {
  const isAllowed = await browser.permissions.contains({ permissions: LOOKING });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!isAllowed || tab?.id === undefined) return { kind: 'closed' };
  // Without leave the browser keeps the address back.
  if (!tab.url) return { kind: 'closed' };
  if (!/^https?:/.test(tab.url)) return { kind: 'other' };
  const [found] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: ['/detect-blogger.js'] })
    // A page that no extension may look into, such as a store of extensions.
    .catch(() => []);
  return found?.result === true
    ? { kind: 'blog', host: new URL(tab.url).hostname }
    : { kind: 'other' };
}

/** Asks for leave to look at pages over which the reader presses the icon. To be called on a press. */
export function askToLook(): Promise<boolean> {
  return browser.permissions.request({ permissions: LOOKING });
}

/** `activeTab` ends when the tab goes elsewhere; neither lets us see a page unasked. */
const LOOKING: ('activeTab' | 'scripting')[] = ['activeTab', 'scripting'];
