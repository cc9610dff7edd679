import { isHeadVisible, scrollToElement } from '../dom/scroll';
import { topArticle } from '../dom/top-article';
import type { CommentId } from '../model/comment';
import type { ThreadStore } from './thread-store';

/** The thread as it lies on the page: where a comment is, and how the reader gets there. */
export type OnPage = {
  /** Absent for what is not drawn. */
  readonly articleOf: (id: CommentId) => HTMLElement | null;
  /** Pixels at the upper edge of the window that are not to be read: our bar lies over them. */
  readonly offset: () => number;
  /** Scrolls no further than needed. */
  readonly bringIntoView: (id: CommentId) => void;
  /** Stands on a comment and brings it into view. */
  readonly standOn: (id: CommentId) => void;
  /** The first article below our bar. */
  readonly topArticle: () => HTMLElement | null;
};

/** A comment's actions float above it, in pixels. */
const ACTIONS = 24;

/** Looks at the thread in an overlay's shadow root. */
export function lookOnPage(root: ShadowRoot, store: ThreadStore, signal: AbortSignal): OnPage {
  // By its place: what is not there would be looked for in all of the thread.
  const heightOf = (name: string) =>
    [...(root.querySelector('.thread')?.children ?? [])]
      .find(({ classList }) => classList.contains(name))
      ?.getBoundingClientRect().height ?? 0;
  // The way back up from a branch that is shown by itself stands above it.
  const offset = () => heightOf('toolbar') + heightOf('trail') + ACTIONS;
  const articleOf = (id: CommentId) =>
    root.getElementById(`c${id}`) ?? root.getElementById(`copy-${id}`);
  const bringIntoView = (id: CommentId) => {
    const article = articleOf(id);
    if (!article) return;
    const above = offset();
    if (!isHeadVisible(article, above)) scrollToElement(article, above, signal);
  };
  return {
    articleOf,
    offset,
    bringIntoView,
    standOn(id) {
      store.dispatch({ do: 'stand-on', id });
      articleOf(id)?.focus({ preventScroll: true });
      bringIntoView(id);
    },
    topArticle: () => topArticle(root.querySelector('.roots'), offset()),
  };
}
