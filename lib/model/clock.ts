/** A day of the calendar; months count from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** What a displayed date string says, in the blog's own time zone. */
export type ClockReading = {
  /** 0–23, whatever the string's own way of writing it. */
  readonly hour: number;
  readonly minute: number;
  /** Absent where the blog shows the time alone. */
  readonly date: CalendarDay | null;
  /** The time is written with a.m. or p.m., so its readers may leave that off. */
  readonly isTwelveHour: boolean;
};

/** A displayed date string in its two parts, each exactly as displayed, `''` where it is absent. */
export type ClockParts = { readonly date: string; readonly time: string };

/**
 * Reads the date string that a blog displays with a comment.
 *
 * Blogger writes it in the blog's language and in one of some thirty layouts that the owner picks
 * from: `17 April 2024 at 06:31`, `May 30, 2019 at 1:06 PM`, `6. Juni 2015 um 10:23`,
 * `12:32 AM, May 07, 2012`, `30/12/14 2:07 a. m.`, `21:00`. All-number dates are read day first,
 * unless that is impossible or the time is in American twelve hours.
 *
 * @returns `null` where the string holds no time of day.
 */
export function readClock(clock: string): ClockReading | null {
  const found = findTime(clock);
  if (!found) return null;
  const half = found.half;
  const hour = half ? (found.hour % 12) + (half === 'p' ? 12 : 0) : found.hour;
  const rest = `${clock.slice(0, found.start)} ${clock.slice(found.end)}`;
  return {
    hour,
    minute: found.minute,
    date: findDate(rest, half !== null),
    isTwelveHour: half !== null,
  };
}

/**
 * Splits a displayed date string: `17 April 2024 at 06:31` is the date `17 April 2024` and the time
 * `06:31`. Joining words and commas between the two belong to neither. A string without a time of
 * day is all date.
 */
export function splitClock(clock: string): ClockParts {
  const found = findTime(clock);
  if (!found) return { date: clock.trim(), time: '' };
  const zone = /^\s*(?:[A-Z]{2,5}|GMT[+-]\d+)\s*$/.exec(clock.slice(found.end));
  const end = zone ? clock.length : found.end;
  const before = clock.slice(0, found.start).replace(JOINT_BEFORE_TIME, '');
  const after = clock.slice(end).replace(/^[\s,·|-]+/, '');
  return {
    date: (before.trim() || after).trim(),
    time: clock.slice(found.start, end).trim(),
  };
}

/** Words that stand between date and time in the languages whose months are known below. */
const JOINT_BEFORE_TIME =
  /[\s,·|-]+(?:(?:at|um|om|à|às|a las|alle ore|alle|ore|kl\.?|klo|am|o|u)\s*)?[\s,·|-]*$/iu;

type FoundTime = {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: 'a' | 'p' | null;
};

// The mark follows the time, so that Welsh "am" and German "am" before it are left alone.
const TIME =
  /(?<![\d.:])(\d{1,2})([:.h])(\d{2})(?:[:.]\d{2})?(?![\d]|[.:]\d)(?:[\s\u00a0\u202f]*([ap])\.?[\s\u00a0\u202f]?m\b\.?)?/giu;

function findTime(clock: string): FoundTime | null {
  let best: FoundTime | null = null;
  for (const match of clock.matchAll(TIME)) {
    const hour = Number(match[1]);
    const minute = Number(match[3]);
    if (hour > 23 || minute > 59) continue;
    const half = match[4]
      ? (match[4].toLowerCase() as 'a' | 'p')
      : eastAsianHalf(clock, match.index);
    const found = { start: match.index, end: match.index + match[0].length, hour, minute, half };
    // A colon is surer than a point, which dates use as well.
    if (match[2] === ':') return found;
    best ??= found;
  }
  return best;
}

/** Chinese, Japanese and Korean put the half of the day before the time. */
function eastAsianHalf(clock: string, timeStart: number): 'a' | 'p' | null {
  const before = clock.slice(0, timeStart);
  if (/(?:午後|下午|오후)\s*$/u.test(before)) return 'p';
  return /(?:午前|上午|오전)\s*$/u.test(before) ? 'a' : null;
}

/** Beginnings of month names, by month: English, Welsh, German, French, Spanish, Italian, Dutch,
 * Portuguese and the Scandinavian languages, without accents. */
const MONTH_BEGINNINGS: readonly RegExp[] = [
  /^(?:jan|ion|ene|gen)/,
  /^(?:feb|chw|fev)/,
  /^(?:mar|maw|mrz|maa|mrt)/,
  /^(?:apr|ebr|avr|abr)/,
  /^(?:may|mai|mei|mag|maj)/,
  /^(?:jun|meh|juin|giu)/,
  /^(?:jul|gor|juil|lug)/,
  /^(?:aug|aws|aou|ago)/,
  /^(?:sep|med|set)/,
  /^(?:oct|hyd|okt|ott|out)/,
  /^(?:nov|tac)/,
  /^(?:dec|rha|dez|dic|des)/,
];

/** The month that a word names, 1–12, in any of the languages known; otherwise `null`. */
export function monthOf(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = MONTH_BEGINNINGS.findIndex((beginning) => beginning.test(plain));
  return index < 0 ? null : index + 1;
}

function findDate(text: string, isTwelveHour: boolean): CalendarDay | null {
  const iso = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/u.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const isMonthFirst = second > 12 || (isTwelveHour && first <= 12 && !numeric[0].includes('.'));
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    return calendarDay(fullYear(Number(numeric[3])), month, day);
  }
  // The last month-like word: "mardi", "martes" and Welsh "Mawrth" are also days of the week.
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const month = words.map(monthOf).findLast((found) => found !== null);
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text);
  return month && year && day ? calendarDay(Number(year[0]), month, Number(day[0])) : null;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
