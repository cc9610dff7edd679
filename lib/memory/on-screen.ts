import type { CommentId } from '../model/comment';

/** How long a comment must be on the screen to count as seen, in milliseconds. */
const LONG_ENOUGH = 1000;

/** Tells which comments were on the screen. */
export type ScreenWatch = {
  /** Watches what is drawn and not yet watched. */
  readonly watch: (root: ShadowRoot) => void;
  readonly stop: () => void;
};

/**
 * Makes one observer for the whole thread; `tell` hears of each comment once. The text is watched
 * and not the comment, so that a folded one does not count; and only in branches that are on the
 * screen, since each text that is watched costs something in every frame.
 */
export function createScreenWatch(tell: (ids: readonly CommentId[]) => void): ScreenWatch {
  const watched = new WeakSet<Element>();
  /** Top-level branches that are on the screen. */
  const branches = new Set<Element>();
  const since = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const now = performance.now();
    const isLookedAt = document.visibilityState === 'visible';
    const seen = [...since].filter(([, at]) => isLookedAt && now - at >= LONG_ENOUGH);
    for (const [body] of seen) {
      since.delete(body);
      observer.unobserve(body);
    }
    if (since.size > 0) timer = setTimeout(look, LONG_ENOUGH);
    const ids = seen.map(([body]) => (body.parentElement as HTMLElement).dataset.commentId ?? '');
    if (ids.length > 0) tell(ids);
  };
  const watchAll = (elements: Iterable<Element>) => {
    for (const element of elements) {
      if (watched.has(element)) continue;
      watched.add(element);
      observer.observe(element);
    }
  };
  const watchTextsOf = (branch: Element) =>
    watchAll(branch.querySelectorAll('article[data-comment-id] > .body'));
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, time } of entries) {
      const isBranch = target.localName === 'li';
      if (isBranch && isIntersecting) {
        branches.add(target);
        watchTextsOf(target);
      } else if (isBranch) branches.delete(target);
      else if (isIntersecting) since.set(target, time);
      else since.delete(target);
    }
    if (since.size > 0) timer ??= setTimeout(look, LONG_ENOUGH);
  });

  return {
    watch(root) {
      watchAll(root.querySelectorAll('.roots > li'));
      branches.forEach(watchTextsOf);
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
