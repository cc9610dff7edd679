import type { Stamp } from '../model/synced';

/** Before everything. */
export const FIRST_STAMP: Stamp = [0, 0, ''];

/** Below zero where `a` is the earlier one; zero only for one and the same. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

/**
 * The stamp of a change made now: after everything that was ever seen here, whatever this machine's
 * clock says.
 */
export function nextStamp(seen: Stamp, now: number, by: string): Stamp {
  return now > seen[0] ? [now, 0, by] : [seen[0], seen[1] + 1, by];
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return compareStamps(a, b) >= 0 ? a : b;
}
