import type { Comment } from '../model/comment';

/** What came in while the page is open, and is not shown yet. */
export type Arrivals = {
  /** Oldest first. */
  readonly waiting: readonly Comment[];
  /** Of these, the ones that the reader's rules would not hide. */
  readonly count: number;
  /** When the blog was last asked, in milliseconds since the epoch, UTC; absent before. */
  readonly lookedAt: number | null;
  /** What a reader who asked for a look is told. */
  readonly told: 'looking' | 'nothing' | 'failed' | null;
};

export const noArrivals: Arrivals = { waiting: [], count: 0, lookedAt: null, told: null };
