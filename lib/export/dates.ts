import { type CalendarDay, readClock } from '../model/clock';
import type { SavedWords } from '../model/saved';

/** A time in ISO 8601, UTC. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** The day on which a comment appeared, as the blog counts days; absent where nothing tells. */
export function dayPublished({
  clock,
  publishedAt,
}: Pick<SavedWords, 'clock' | 'publishedAt'>): CalendarDay | null {
  return readClock(clock)?.date ?? (publishedAt === null ? null : utcDay(publishedAt));
}

/** `2 May`: the way in which the citation style writes a day, whatever the interface's language. */
export function dayAndMonth({ year, month, day }: CalendarDay): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day));
}

/** `2024-05-02`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

/** The day of a time where the reader is. */
export function readersDay(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function utcDay(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
