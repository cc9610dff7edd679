import { browser } from 'wxt/browser';

/** How Threadkeeper fares on a page, as its content script tells the popup. */
export type PageReport =
  /** The page is still coming in. */
  | { readonly state: 'reading' }
  /** The conversation stands, or Blogger's list at the reader's wish. */
  | { readonly state: 'shown'; readonly comments: number }
  | { readonly state: 'noComments' }
  /** Not a post, or a post whose comments are in no dialect that we know. */
  | { readonly state: 'leftAlone' }
  /** Something of ours broke, and Blogger's list is shown. */
  | { readonly state: 'failed' };

const KIND = 'page-report';

/** In a content script: tells whoever of ours asks how the page fares, until the signal is aborted. */
export function answerPageReport(report: () => PageReport, signal: AbortSignal): void {
  const listener = (message: unknown) =>
    isQuestion(message) ? Promise.resolve(report()) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** In our own pages: asks the tab in front. Absent where Threadkeeper does not run in it. */
export async function askPageReport(): Promise<PageReport | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    return (await browser.tabs.sendMessage(tab.id, { kind: KIND })) as PageReport;
  } catch {
    // The browser's way to say that nobody listens in that tab.
    return null;
  }
}

function isQuestion(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === KIND
  );
}
