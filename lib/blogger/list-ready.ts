import { type CommentList, findCommentList } from './comment-list';
import { findListRoots } from './read-page';

/**
 * Waits until the page's list of comments has come in whole: something follows it, or the document
 * has been read to its end. That is before the list is painted on most pages, and well before
 * Blogger's scripts at the foot of the page are through.
 *
 * @returns the list as it stands then
 */
export async function whenListReady(document: Document, signal: AbortSignal): Promise<CommentList> {
  if (document.readyState !== 'loading') return findCommentList(document);
  return new Promise((resolve) => {
    const settled = new AbortController();
    const done = (list: CommentList) => {
      observer.disconnect();
      settled.abort();
      resolve(list);
    };
    const end = () => done(findCommentList(document));
    let watched: Element | null = null;
    const observer = new MutationObserver(() => {
      if (!watched?.isConnected) {
        watched = document.querySelector(LIKELY);
        if (!watched?.parentElement) return;
        // To hear of each comment that comes in costs more than all the reading.
        observer.disconnect();
        observer.observe(watched.parentElement, { childList: true });
      }
      if (!watched.nextElementSibling) return;
      // What only looked like the list, in a post's text, say, is no reason to read now.
      const list = findCommentList(document);
      if (findListRoots(document, list).includes(watched)) done(list);
      else observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', end, { signal: settled.signal });
    signal.addEventListener('abort', end, { signal: settled.signal });
  });
}

/**
 * Waits until the page has a list of comments again, after a script of its own took the last one
 * away.
 *
 * @returns the list; where it never comes, the promise is pending until the signal
 */
export async function whenListBack(document: Document, signal: AbortSignal): Promise<CommentList> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.readyState === 'loading' || !document.querySelector(LIKELY)) return;
      observer.disconnect();
      resolve(findCommentList(document));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      resolve(findCommentList(document));
    });
    look();
  });
}

/** The element that holds the comments, in any dialect; the first of the page is the list's nearly always. */
const LIKELY = '#top-ra, #comments-block, #comment-holder .comment-thread > ol';
