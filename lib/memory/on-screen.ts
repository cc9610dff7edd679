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
 * and not the comment, so that a folded one does not count.
 */
export function createScreenWatch(tell: (ids: readonly CommentId[]) => void): ScreenWatch {
  const watched = new WeakSet<Element>();
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
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, time } of entries) {
      if (isIntersecting) since.set(target, time);
      else since.delete(target);
    }
    if (since.size > 0) timer ??= setTimeout(look, LONG_ENOUGH);
  });

  return {
    watch(root) {
      for (const body of root.querySelectorAll('article[data-comment-id] > .body')) {
        if (watched.has(body)) continue;
        watched.add(body);
        observer.observe(body);
      }
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
