import type { Entry } from '../thread/timeline';

/** In minutes. */
export const HALF_DAY = 720;

/** The comments seen so far, by the minute at which the blog says that they were written. */
export type ClockIndex = {
  add(entry: Entry): void;
  /** Everything at that minute of the half day, oldest first. */
  at(minute: number): readonly Entry[];
};

export function createClockIndex(): ClockIndex {
  const byMinute = new Map<number, Entry[]>();
  return {
    add(entry) {
      if (!entry.clock) return;
      const minute = minuteOf(entry) % HALF_DAY;
      const entries = byMinute.get(minute);
      if (entries) entries.push(entry);
      else byMinute.set(minute, [entry]);
    },
    at: (minute) => byMinute.get(minute % HALF_DAY) ?? [],
  };
}

/** The minute of the day at which the blog says that a comment was written; −1 where it does not say. */
export function minuteOf(entry: Entry): number {
  return entry.clock ? entry.clock.hour * 60 + entry.clock.minute : -1;
}
