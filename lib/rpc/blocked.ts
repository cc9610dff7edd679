/** Told when the first call begins to wait for the store, and when the last has gone through. */
export type HearBlocked = (isBlocked: boolean) => void;

const listeners = new Set<HearBlocked>();
let waiting = 0;

/** A call begins to wait, or waits no more. */
export function countBlocked(step: 1 | -1): void {
  const before = waiting > 0;
  waiting += step;
  const isBlocked = waiting > 0;
  if (isBlocked !== before) for (const listener of [...listeners]) listener(isBlocked);
}

/**
 * Hears, until the signal, whether calls of this page wait because an old page of ours still holds
 * the store; at once where they do.
 */
export function onBlocked(listener: HearBlocked, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
  if (waiting > 0) listener(true);
}
