import { nextTurn } from '../dom/next-turn';
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
      settled.abort();
      resolve(list);
    };
    const end = () => done(findCommentList(document));
    // A look a frame: to hear of each node that comes in costs more than all the reading.
    const look = () => {
      if (settled.signal.aborted) return;
      // What is there is drawn first, and read then.
      if (document.querySelector(LIKELY)?.nextElementSibling) void nextTurn().then(read);
      else view?.requestAnimationFrame(look);
    };
    const read = () => {
      const likely = document.querySelector(LIKELY);
      if (settled.signal.aborted || !likely) return;
      const list = findCommentList(document);
      // What only looked like the list, in a post's text, say, is no reason to read now.
      if (findListRoots(document, list).includes(likely)) done(list);
    };
    const view = document.defaultView;
    view?.requestAnimationFrame(look);
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
