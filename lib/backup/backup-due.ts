import type { BackupState } from '../rpc/contract';

const DAY = 24 * 60 * 60 * 1000;

/** A backup is asked for again after so many days, if anything has been kept since. */
const DUE_AFTER = 30;

/** So much is worth a first one. */
const WORTH_ONE = 10;

/** How old the last backup is, and whether it is time for another. */
export type BackupAge = {
  /** Whole days; absent where there was none. */
  readonly days: number | null;
  readonly isDue: boolean;
};

/** Nothing to say (`null`) where there is neither a backup nor anything to lose. */
export function ageOfBackup({ writtenAt, since }: BackupState, now: number): BackupAge | null {
  if (writtenAt === null) return since > 0 ? { days: null, isDue: since >= WORTH_ONE } : null;
  const days = Math.max(0, Math.floor((now - writtenAt) / DAY));
  return { days, isDue: since > 0 && days >= DUE_AFTER };
}
