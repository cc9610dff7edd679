import type { Guard } from '../dom/fail-open';
import type { Comment } from '../model/comment';
import type { Arrivals } from '../view/arrivals';
import type { ThreadStore } from '../view/thread-store';
import { findArrivals } from './find-arrivals';
import { afterLook, isLookDue, type LookOutcome, mayLookOnRequest, startWatch } from './schedule';

/** How often it is asked whether a look is due, in milliseconds. */
const TICK = 15_000;

/** What a reader does that shows that they are there. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** What the watch for late comments needs. */
export type ArrivalsOptions = {
  readonly store: ThreadStore;
  readonly window: Window;
  /** The reader wants new comments to be looked for. */
  readonly isWanted: () => boolean;
  /** Asks the blog for its newest comments. Rejects with a {@link LookFailure}'s shape. */
  readonly askBlog: (signal: AbortSignal) => Promise<readonly Comment[]>;
  /** Milliseconds since the epoch, UTC. */
  readonly now: () => number;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/** Why the blog gave no comments; `retryAfter` is in milliseconds, `null` where it does not say. */
export type LookFailure = { readonly kind: string; readonly retryAfter: number | null };

/** The watch for late comments. */
export type ArrivalsWatch = {
  /** Looks at once, because the reader asks for it. */
  readonly look: () => void;
};

/**
 * Looks for comments that came in while the page is open, and lets them wait to be shown. Asks
 * nobody while the page is out of view, and no more often than {@link isLookDue} allows.
 */
export function startArrivals(options: ArrivalsOptions): ArrivalsWatch {
  const { store, window, isWanted, askBlog, now, guard, signal } = options;
  const { document } = window;
  let watch = startWatch(now());
  let activeAt = now();
  let isLooking = false;

  const set = (arrivals: Partial<Omit<Arrivals, 'count'>>) => {
    if (!signal.aborted) store.dispatch({ do: 'set-arrivals', arrivals });
  };
  const look = async (isAsked: boolean) => {
    isLooking = true;
    if (isAsked) set({ told: 'looking' });
    let outcome: LookOutcome = { isDone: true };
    try {
      const comments = await askBlog(signal);
      const known = new Set(store.state().comments.map(({ id }) => id));
      const waiting = findArrivals(known, [...store.state().arrivals.waiting, ...comments]);
      const told = isAsked && waiting.length === 0 ? 'nothing' : null;
      set({ waiting, told, lookedAt: now() });
    } catch (error) {
      const { kind, retryAfter = null } = error as Partial<LookFailure>;
      if (kind === undefined) throw error;
      outcome = { isDone: false, retryAfter };
      set({ told: isAsked ? 'failed' : null });
    } finally {
      watch = afterLook(watch, outcome, now());
      isLooking = false;
    }
  };
  const isWhole = () => {
    const { at } = store.state().loading;
    // What Blogger keeps back would all look as if it had just come.
    return at === 'complete' || at === 'done';
  };
  const lookIfDue = () => {
    const reader = { isInView: document.visibilityState === 'visible', activeAt };
    const isFree = !isLooking && isWanted() && isWhole();
    if (isFree && isLookDue(watch, reader, now())) guard(() => look(false));
  };

  for (const sign of SIGNS) {
    window.addEventListener(
      sign,
      ({ isTrusted }) => {
        if (isTrusted) activeAt = now();
      },
      { passive: true, signal },
    );
  }
  document.addEventListener('visibilitychange', () => guard(lookIfDue), { signal });
  const timer = setInterval(() => guard(lookIfDue), TICK);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });

  return {
    look() {
      if (isLooking) return;
      if (!isWhole() || !mayLookOnRequest(watch, now())) set({ told: 'failed' });
      else guard(() => look(true));
    },
  };
}
