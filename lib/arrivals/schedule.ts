/** The least time between two looks, in milliseconds. */
export const LEAST_WAIT = 2 * 60 * 1000;

/** Nobody is asked for someone who has not touched the page for so long, in milliseconds. */
export const ATTENTION = 10 * 60 * 1000;

/** However often looking failed, the next try is no later than this, in milliseconds. */
export const LONGEST_WAIT = 60 * 60 * 1000;

/** What is known of the looks so far. Times are milliseconds since the epoch, UTC. */
export type Watch = {
  /** The last look; coming to the page is one. */
  readonly lookedAt: number;
  /** Looks that failed since the last that did not. */
  readonly failures: number;
  /** The blog asked to be left alone until then. */
  readonly notBefore: number;
};

/** Whether anybody is there to look for. */
export type Reader = {
  readonly isInView: boolean;
  /** When they last did anything on the page. */
  readonly activeAt: number;
};

/** How a look ended. */
export type LookOutcome =
  | { readonly isDone: true }
  /** `retryAfter`: how long the blog asked to be left alone, in milliseconds. */
  | { readonly isDone: false; readonly retryAfter: number | null };

/** The watch of a page that has just come in. */
export function startWatch(now: number): Watch {
  return { lookedAt: now, failures: 0, notBefore: 0 };
}

/** From when on the page may look again: each failure doubles the wait. */
export function nextLookAt({ lookedAt, failures, notBefore }: Watch): number {
  // Beyond this the longest wait holds anyway, and a power of two would lose its sense.
  const doubled = LEAST_WAIT * 2 ** Math.min(failures, 10);
  return Math.max(lookedAt + Math.min(doubled, LONGEST_WAIT), notBefore);
}

/** Whether the page looks by itself now: in time, in view, and for somebody who is there. */
export function isLookDue(watch: Watch, reader: Reader, now: number): boolean {
  return reader.isInView && now - reader.activeAt <= ATTENTION && now >= nextLookAt(watch);
}

/** Whether the reader may have it look: whenever they ask, unless the blog asked for patience. */
export function mayLookOnRequest({ notBefore }: Watch, now: number): boolean {
  return now >= notBefore;
}

/** The watch after a look. */
export function afterLook(watch: Watch, outcome: LookOutcome, now: number): Watch {
  if (outcome.isDone) return { lookedAt: now, failures: 0, notBefore: 0 };
  return {
    lookedAt: now,
    failures: watch.failures + 1,
    notBefore: Math.max(watch.notBefore, now + (outcome.retryAfter ?? 0)),
  };
}
