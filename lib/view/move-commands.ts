import { scrollToElement } from '../dom/scroll';
import type { CommentId } from '../model/comment';
import type { CommandTools } from './commands';
import { awayAround, idsOf, pathTo } from './derive';
import {
  parentShown,
  rootShown,
  type Shown,
  shownIds,
  stepComment,
  stepSibling,
  stepThread,
} from './moves';
import { stepNew } from './new';
import type { OnPage } from './on-page';
import type { Answer } from './thread-state';

/** The ways through a thread. */
export type MoveCommands = {
  /** Opens whatever hides the comment, brings it into view and stands on it. */
  readonly goTo: (id: CommentId) => void;
  /** Opens what hides the comment, and leaves the scrolling to whoever found it. */
  readonly uncover: (id: CommentId) => void;
  /** Stands on the comment after or before the current one, of those that are not folded away. */
  readonly step: (by: 1 | -1) => void;
  /** The same among the replies to one comment. */
  readonly stepSibling: (by: 1 | -1) => void;
  /** The same among the top-level comments. */
  readonly stepThread: (by: 1 | -1) => void;
  readonly goToParent: () => void;
  /** Shows the branch of a comment by itself. */
  readonly showAlone: (id: CommentId) => void;
  /** Shows the whole thread again, at the branch that was shown by itself. */
  readonly showWhole: () => void;
  /** Goes to where the branch begins. */
  readonly goToRoot: () => void;
  /** Goes to the new comment after or before the current one; after the last comes the first. */
  readonly nextNew: () => void;
  readonly previousNew: () => void;
  /** Goes back to where the reader was before the last jump. */
  readonly goBack: () => void;
};

/**
 * Where the reader was: on which comment, in which branch by itself, and which article stood how
 * far down the window.
 */
type Spot = {
  readonly currentId: CommentId | null;
  readonly aloneId: CommentId | null;
  readonly anchorId: CommentId | null;
  readonly top: number;
};

type Step = (shown: Shown, from: CommentId, by: 1 | -1) => CommentId | null;

/** Makes these commands for one overlay. */
export function createMoveCommands({ store, signal }: CommandTools, page: OnPage): MoveCommands {
  const jumps: Spot[] = [];
  const shown = (): Shown => ({ view: store.view(), map: store.state().map });
  const current = () => store.state().marks.currentId;

  /** The current comment, unless the reader has scrolled away from it: then what they look at. */
  const startingPoint = (): { readonly id: CommentId; readonly isThere: boolean } | null => {
    const id = current();
    const article = id === null ? null : page.articleOf(id);
    if (id !== null && article && isInWindow(article)) return { id, isThere: true };
    const top = page.topArticle();
    if (!top?.dataset.commentId) return id === null ? null : { id, isThere: true };
    const isHeadShown = top.getBoundingClientRect().top >= page.offset() - 1;
    return { id: top.dataset.commentId, isThere: !isHeadShown };
  };
  const move = (find: Step) => (by: 1 | -1) => {
    const from = startingPoint();
    if (!from) return;
    const isFirst = by > 0 && !from.isThere && find === stepComment;
    const next = isFirst && canStandOn(from.id) ? from.id : find(shown(), from.id, by);
    if (next === null) answer(by > 0 ? 'noNext' : 'noPrevious');
    else page.standOn(next);
  };
  const answer = (is: Answer) => store.dispatch({ do: 'answer', is });
  const canStandOn = (id: CommentId) => shownIds(store.view().branches).includes(id);
  const goToNew = (by: 1 | -1) => {
    const { map, marks } = store.state();
    const next = stepNew(map.order, marks.newIds, marks.currentId, by);
    if (next === null) answer('noneNew');
    else goTo(next);
  };
  const goTo = (id: CommentId) => {
    rememberSpot();
    store.dispatch({ do: 'go-to', id });
    arriveAt(id);
  };
  const rememberSpot = () => {
    jumps.push(spotNow());
    store.dispatch({ do: 'offer-way-back', canGoBack: true });
  };
  const arriveAt = (id: CommentId) => {
    const article = page.articleOf(id);
    if (!article) return;
    article.focus({ preventScroll: true });
    scrollToElement(article, page.offset(), signal);
  };
  const spotNow = (): Spot => {
    const currentId = current();
    const article = currentId === null ? null : page.articleOf(currentId);
    const anchor = article && isInWindow(article) ? article : page.topArticle();
    return {
      currentId,
      aloneId: store.state().marks.alone?.id ?? null,
      anchorId: anchor?.dataset.commentId ?? null,
      top: anchor?.getBoundingClientRect().top ?? 0,
    };
  };

  return {
    goTo,
    uncover(id) {
      // Of what the filter put away it is not known which comment was found, so all of it shows.
      const away = awayAround(store.view().branches, pathTo(store.state().map, id));
      store.dispatch(away ? { do: 'reveal', ids: idsOf(away) } : { do: 'go-to', id });
    },
    step: move(stepComment),
    stepSibling: move(stepSibling),
    stepThread: move(stepThread),
    goToParent() {
      const id = current();
      const { marks, map } = store.state();
      // What stands above a branch that is shown by itself is not shown.
      const above = id !== null && id === marks.alone?.id ? map.parentOf.get(id) : null;
      if (above) return goTo(above);
      const parent = id === null ? null : parentShown(shown(), id);
      if (parent === null) answer('noParent');
      else page.standOn(parent);
    },
    showAlone(id) {
      rememberSpot();
      store.dispatch({ do: 'show-alone', id });
      arriveAt(id);
    },
    showWhole() {
      const { alone } = store.state().marks;
      if (!alone) return;
      store.dispatch({ do: 'show-alone', id: null });
      arriveAt(alone.id);
    },
    goToRoot() {
      const id = current();
      const root = id === null ? null : rootShown(shown(), id);
      if (root !== null) page.standOn(root);
    },
    nextNew: () => goToNew(1),
    previousNew: () => goToNew(-1),
    goBack() {
      const spot = jumps.pop();
      if (!spot) {
        answer('noWayBack');
        return;
      }
      store.dispatch({ do: 'offer-way-back', canGoBack: jumps.length > 0 });
      const { currentId, aloneId, anchorId, top } = spot;
      if (aloneId !== (store.state().marks.alone?.id ?? null)) {
        store.dispatch({ do: 'show-alone', id: aloneId });
      }
      // It may have been folded away since, or stand elsewhere by another order.
      if (currentId !== null && !page.articleOf(currentId)?.checkVisibility()) {
        store.dispatch({ do: 'go-to', id: currentId });
      } else store.dispatch({ do: 'stand-on', id: currentId });
      const article = currentId === null ? null : page.articleOf(currentId);
      article?.focus({ preventScroll: true });
      const anchor = anchorId === null ? null : page.articleOf(anchorId);
      const seen = anchor?.checkVisibility() ? anchor : article;
      if (seen) scrollToElement(seen, top, signal);
    },
  };
}

function isInWindow(article: Element): boolean {
  const { top, bottom } = article.getBoundingClientRect();
  const height = article.ownerDocument.defaultView?.innerHeight ?? 0;
  return bottom > 0 && top < height;
}
