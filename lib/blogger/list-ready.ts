import { findListRoots } from './read-page';

/**
 * Waits until the page's list of comments has come in whole: something follows it, or the document
 * has been read to its end. That is before the list is painted on most pages, and well before
 * Blogger's scripts at the foot of the page are through.
 */
export async function whenListReady(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    const settled = new AbortController();
    let lists: readonly Element[] = [];
    const observer = new MutationObserver(() => {
      // Once found it is only a matter of what comes after: to look for it costs with its length.
      if (!lists.some((list) => list.isConnected)) lists = findListRoots(document);
      if (lists.some((list) => list.nextElementSibling)) done();
    });
    const done = () => {
      observer.disconnect();
      settled.abort();
      resolve();
    };
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', done, { signal: settled.signal });
    signal.addEventListener('abort', done, { signal: settled.signal });
  });
}
