import { type CalendarDay, monthOf } from '../../model/clock';
import { inSmallLetters, LETTER } from '../thread/letters';

/** A day that a commenter names beside a time: with or without its year, or counted from today. */
export type SpokenDate =
  | {
      readonly kind: 'calendar';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly part: PartOfDay | null }
  | { readonly kind: 'today'; readonly part: PartOfDay | null }
  | { readonly kind: 'yesterday'; readonly part: PartOfDay | null };

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** A spoken date and where it stands in the text that was searched. */
export type FoundDate = { readonly date: SpokenDate; readonly start: number; readonly end: number };

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAYS =
  'sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?';
const DATE = [
  `(?:(?:${WEEKDAYS}),?\\s+)?(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>${MONTHS})\\.?,?(?:\\s+(?<y1>(?:19|20)\\d\\d))?`,
  `(?:(?:${WEEKDAYS}),?\\s+)?(?<m2>${MONTHS})\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+(?<y2>(?:19|20)\\d\\d))?`,
  `(?<d3>\\d{1,2})[/.](?<m3>\\d{1,2})(?:[/.](?<y3>(?:20)?\\d\\d))?`,
  '(?<d4>\\d{1,2})(?:st|nd|rd|th)',
  `(?<w>${WEEKDAYS})(?:\\s(?<p1>morning|evening|afternoon|night))?(?:'s|’s)?`,
  "(?<yesterday>yesterday(?:'s|’s)?(?:\\s(?<p2>morning|evening|afternoon|night))?|last\\s(?<p3>night)(?:'s|’s)?)",
  "(?<today>(?:today|this\\s(?<p4>morning|afternoon|evening)|to(?<p5>night))(?:'s|’s)?)",
].join('|');

const BEFORE = new RegExp(
  `(?<![\\d:.])(?:\\bon\\s+|\\bof\\s+)?(?:\\bthe\\s+)?(?:${DATE})[\\s,]*(?:at|@|-|–)?\\s*$`,
);
const AFTER = new RegExp(
  `^[\\s,(]*(?:on\\s+|of\\s+|from\\s+)?(?:the\\s+)?(?:${DATE})(?![${LETTER}\\d]|[:.]\\d)`,
);

/** Nearly no time has a date behind it, and {@link AFTER} takes long to be made ready. */
const MAY_BE_AFTER =
  /^[\s,(]*(?:(?:on|of|from)\s+)?(?:the\s+)?(?:\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|yes|last|to[dn]|this)/;

/** The date that ends `text`, as in "Anonymous 4 December 2015 at |20:36". */
export function dateAtEnd(text: string): FoundDate | null {
  const match = BEFORE.exec(inSmallLetters(text));
  const date = match && toSpokenDate(match.groups ?? {});
  return match && date ? { date, start: match.index, end: text.length } : null;
}

/** The date that begins `text`, as in "Anon 10:44| on Tuesday". */
export function dateAtStart(text: string): FoundDate | null {
  const small = inSmallLetters(text);
  const match = MAY_BE_AFTER.test(small) ? AFTER.exec(small) : null;
  const date = match && toSpokenDate(match.groups ?? {});
  return match && date ? { date, start: 0, end: match[0].length } : null;
}

function toSpokenDate(groups: Record<string, string | undefined>): SpokenDate | null {
  const part = (groups.p1 ??
    groups.p2 ??
    groups.p3 ??
    groups.p4 ??
    groups.p5 ??
    null) as PartOfDay | null;
  if (groups.yesterday) return { kind: 'yesterday', part };
  if (groups.today) return { kind: 'today', part };
  const weekday = groups.w;
  if (weekday) {
    const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
    return { kind: 'weekday', weekday: names.indexOf(weekday.slice(0, 3).toLowerCase()), part };
  }
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4);
  const word = groups.m1 ?? groups.m2;
  const month = word ? monthOf(word) : groups.m3 ? Number(groups.m3) : null;
  const year = groups.y1 ?? groups.y2 ?? groups.y3;
  if (day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null;
  return { kind: 'calendar', day, month, year: year ? (Number(year) % 2000) + 2000 : null };
}

/**
 * Whether a day is the one that was spoken of.
 *
 * @param day a day number, the day that is tried
 * @param minute of that day; the small hours belong to the night before
 * @param spokenOn a day number, the day on which the words were written
 */
export function isSpokenDay(
  date: SpokenDate,
  day: number,
  minute: number,
  spokenOn: number,
): boolean {
  const isOfNight = date.kind !== 'calendar' && date.part === 'night' && minute < SMALL_HOURS;
  const candidate = isOfNight ? day - 1 : day;
  if (date.kind === 'today') return candidate === spokenOn;
  if (date.kind === 'yesterday') return candidate === spokenOn - 1;
  if (date.kind === 'weekday') {
    return (
      candidate <= spokenOn && candidate > spokenOn - 7 && weekdayOf(candidate) === date.weekday
    );
  }
  const on = calendarDayOf(candidate);
  return (
    on.day === date.day &&
    (date.month === null || on.month === date.month) &&
    (date.year === null || on.year === date.year)
  );
}

/** Until five in the morning, in minutes. */
const SMALL_HOURS = 300;

function weekdayOf(day: number): number {
  return new Date(day * 86_400_000).getUTCDay();
}

/** A day number as a date. */
function calendarDayOf(day: number): CalendarDay {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
