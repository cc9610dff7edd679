import type { Span } from '../../model/reference';
import { inSmallLetters } from '../thread/letters';
import { isAddressed } from './address';
import * as cues from './clock-cues';
import { withoutDiary } from './diary';
import * as hours from './hour-cues';
import { dateAtEnd, dateAtStart, type SpokenDate } from './spoken-date';
import { strengthOfSpoken } from './spoken-strength';
import { spokenTimes, type TimeMatch } from './spoken-time';
import { isAnonBefore, isProseAfter, type Strength, strengthOf } from './strength';
import { AT_SIGN, LINE_START, type Surroundings } from './surroundings';
import { AT_HEAD, AT_HEAD_OF_LINE, weigh } from './weigh';

/** A time of day in a comment's words. */
export type ClockMention = {
  readonly strength: Strength;
  /** How much the words around it speak for a comment, where no cue settles it. */
  readonly weight: number;
  /** Whether a colon parts hours from minutes, as in no number. */
  readonly mark: Surroundings['mark'];
  /** With the words that belong to it: "Anon 10:44", not "10:44" alone. */
  readonly span: Span;
  /** Where the words begin that may hold a poster's name before the time or its date. */
  readonly headEnd: number;
  /** As written, 0–23. */
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  /** Written "09:15", as nobody writes who means the evening. */
  readonly isPadded: boolean;
  readonly date: SpokenDate | null;
  readonly isAddressed: boolean;
  /** It is the first thing on its line, whatever it means. */
  readonly opensLine: boolean;
  /** "Anon" stands before it, so that no named poster is meant. */
  readonly saysAnonymous: boolean;
  /** "Anon" or an at sign stands before it. */
  readonly isCall: boolean;
};

/** How far around the digits a cue may stand. */
const REACH = 90;

/** The separator is free here; {@link readMention} asks for a cue beyond doubt where it is no colon or point. */
const TIME =
  /(?=\d)(?<![\d£$€])(?<!\d[.:,-])(?<!(?<![:.]\d)\d\/)(\d{1,2})(?:([:.;-])(?=\d)|\s?[;:.,-]\s?|\s|h)?(\d{2})(?:(?<=:\d\d):\d\d(?![\d:.]))?(?!\d)(?![:.]\d|,\d{3}|\/\d{2,4}(?![\d:.])|-\d)/g;
/** What people put between hours and minutes; a semicolon is a colon without its shift. */
const MARKS = new Map<string | undefined, Surroundings['mark']>([
  [':', ':'],
  [';', ':'],
  ['.', '.'],
  ['-', '-'],
]);
/** "6pm save me one": the full hour at the head of a comment, where somebody is spoken to. */
const BARE_HOUR =
  /^\s*(?:@\s?|(?:to|anon)\s)?(\d{1,2})(?=\s?[ap]\.?m\b[\s,:.–—-]+(?!to\b|till?\b|until\b|and\b|start|finish)[^.!?\n]{0,40}\b(?:you|your|me|u|thanks?|agreed?)\b)/i;
/** Most comments hold no time, and this tells so faster. */
const MAY_HOLD_TIME = /\d\d|\d\s?[ap]\.?m\b/i;
const HALF = /^\s?([ap])(?:m\b|\.m\b\.?)/i;
const HOURS = /^\s?(?:hrs|hours|h)\b/i;
const RANGE_AFTER = /^\s?(?:[-–—]|to|until|till?)\s?\d{1,2}(?:[:.]\d{2}|\s?(?:am|pm))/i;
const RANGE_BEFORE =
  /(?<![+\d])(?:\d{1,2}[:.]\d{2}|\d{1,2})\s?(?:am|pm)?\s?(?:[-–—]|\bto|until|till?)\s?$|\b(?:between|from)\s+\d[\d:.]*\s?(?:am|pm)?\s+(?:and|to)\s+$|(?<!\bas\s)\bbetween\s+$/i;
/** "10:44/11:02" is no address. */
const IN_ADDRESS = /(?:https?:|www\.)\S*$|\S(?<![:.]\d\d)\/\S*$/;

/** Every time of day in a text that could mean a comment, in the order in which they stand. */
export function findClockMentions(text: string): readonly ClockMention[] {
  const found: ClockMention[] = [];
  const matches: TimeMatch[] = [...spokenTimes(text)];
  if (MAY_HOLD_TIME.test(text)) {
    const hour = BARE_HOUR.exec(text);
    if (hour) matches.push(atFullHour(hour));
    matches.push(...text.matchAll(TIME));
  }
  if (matches.length === 0) return found;
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const mention = readMention(text, match, found.at(-1));
    if (mention) found.push(mention);
  }
  return withoutDiary(text, found);
}

/** As if the minutes had been written. */
function atFullHour({ 0: head, 1: hour = '' }: RegExpExecArray): TimeMatch {
  return { 0: hour, 1: hour, 2: ':', 3: '00', index: head.length - hour.length };
}

function readMention(
  text: string,
  match: TimeMatch,
  previous: ClockMention | undefined,
): ClockMention | null {
  const [hour, minute] = [Number(match[1]), Number(match[3])];
  if (hour > 23 || minute > 59) return null;
  const timeStart = match.index;
  const window = Math.max(0, timeStart - REACH, previous?.span[1] ?? 0);
  const wholeBefore = text.slice(window, timeStart);
  const meridiem = readHalf(
    text.slice(timeStart + match[0].length, timeStart + match[0].length + REACH),
  );
  const timeEnd = timeStart + match[0].length + meridiem.length;
  const after = text.slice(timeEnd, timeEnd + REACH);
  if (hours.AMOUNT_BEFORE.test(wholeBefore) || hours.AMOUNT_AFTER.test(after)) return null;
  if (
    IN_ADDRESS.test(wholeBefore) ||
    RANGE_AFTER.test(after) ||
    (RANGE_BEFORE.test(text.slice(Math.max(0, timeStart - 20), timeStart)) &&
      !cues.TALK_BETWEEN_BEFORE.test(text.slice(Math.max(0, timeStart - REACH), timeStart)))
  )
    return null;

  const foundBefore = dateAtEnd(wholeBefore);
  // "6:44 this morning, 8:45 …": that day is the other time's.
  const isOthers =
    foundBefore !== null &&
    previous !== undefined &&
    window === previous.span[1] &&
    wholeBefore.slice(0, foundBefore.start).trim() === '';
  const dateBefore = isOthers ? null : foundBefore;
  const dateAfter = dateBefore ? null : dateAtStart(after);
  const headEnd = dateBefore ? window + dateBefore.start : timeStart;
  const around: Surroundings = {
    before: text.slice(Math.max(0, headEnd - REACH), headEnd),
    after,
    mark: MARKS.get(match[2]) ?? null,
    isOfToday: dateAfter?.date.kind === 'today',
    isOnDay: dateBefore !== null && /^on\b/i.test(wholeBefore.slice(dateBefore.start)),
    isDaysOwn: dateBefore !== null && /['’]s\s+$/.test(wholeBefore),
    isDatedInBrackets:
      dateAfter !== null &&
      /[([]$/.test(wholeBefore) &&
      /^\s*[)\]]/.test(after.slice(dateAfter.end)),
    isDatedInFull: dateBefore?.date.kind === 'calendar' && dateBefore.date.year !== null,
    isDated: dateAfter !== null && /^\s*[,:–—-]/.test(after.slice(dateAfter.end)),
    isFourDigitHours: meridiem.isHours && /^\d{4}$/.test(match[0]),
    isSpoken: match.isSpoken ?? false,
    dateLength: dateAfter?.end ?? 0,
    hasSeconds: /:\d\d:\d\d$/.test(match[0]),
  };
  const inList =
    previous &&
    previous.strength !== 'prose' &&
    around.mark !== null &&
    cues.LIST_JOINT.test(wholeBefore)
      ? previous
      : null;
  const strength =
    inList && !(inList.strength === 'opening' && isProseAfter(after))
      ? inList.strength
      : match.isSpoken
        ? strengthOfSpoken(around, minute)
        : strengthOf(around, match[0]);
  if (!strength) return null;

  const cueStart = startOfCue(text, headEnd, dateBefore !== null);
  const opensLine = LINE_START.test(around.before);
  return {
    strength,
    weight:
      strength === 'open' || strength === 'opening'
        ? Math.max(
            weigh(around) + (opensLine ? headWeight(text, headEnd) : 0),
            inList?.weight ?? Number.NEGATIVE_INFINITY,
          )
        : 0,
    mark: around.mark,
    span: [
      Math.max(cueStart, previous?.span[1] ?? 0),
      dateAfter && strength !== 'prose' ? timeEnd + dateAfter.end : timeEnd,
    ],
    headEnd: cueStart,
    hour,
    minute,
    half: meridiem.half ?? halfOf(hour, dateBefore?.date ?? dateAfter?.date ?? null, after),
    isPadded: match[0].startsWith('0'),
    date:
      dateBefore?.date ??
      dateAfter?.date ??
      (inList?.date?.kind === 'calendar' ? inList.date : null),
    isAddressed:
      inList?.isAddressed ??
      isAddressed(text.slice(Math.max(0, cueStart - REACH), cueStart), around),
    opensLine: inList === null && opensLine,
    saysAnonymous: isAnonBefore(around.before),
    isCall: isAnonBefore(around.before) || AT_SIGN.test(around.before),
  };
}

function headWeight(text: string, headEnd: number): number {
  return text.slice(0, headEnd).trim().length <= 1 ? AT_HEAD : AT_HEAD_OF_LINE;
}

function readHalf(after: string): { half: 'am' | 'pm' | null; isHours: boolean; length: number } {
  const half = HALF.exec(after);
  // "10:44 am I the only one": there "am" is a verb.
  if (half && !/^\sam\s+I\b/.test(after)) {
    return {
      half: half[1]?.toLowerCase() === 'a' ? 'am' : 'pm',
      isHours: false,
      length: half[0].length,
    };
  }
  const hours = HOURS.exec(after);
  return { half: null, isHours: hours !== null, length: hours?.[0].length ?? 0 };
}

/** By the part of the day: "half nine last night" is of the evening, "half one last night" is not. */
function halfOf(hour: number, date: SpokenDate | null, after: string): 'am' | 'pm' | null {
  if (hour > 12) return null;
  const part =
    date && date.kind !== 'calendar' && date.part
      ? date.part
      : /^,?\s(?:in\sthe|at)\s(afternoon|evening|night)\b/i.exec(after)?.[1]?.toLowerCase();
  if (part === 'night') return hour >= 5 && hour < 12 ? 'pm' : 'am';
  return part === 'afternoon' || part === 'evening' ? 'pm' : null;
}

/** Where "Anon", an at sign or the date that belong to the time begin. */
function startOfCue(text: string, headEnd: number, hasDate: boolean): number {
  const from = Math.max(0, headEnd - REACH);
  const before = text.slice(from, headEnd);
  const cue = cues.ANON_BEFORE.exec(inSmallLetters(before)) ?? AT_SIGN.exec(before);
  if (cue) return from + cue.index;
  return hasDate ? headEnd + (/^\s*/.exec(text.slice(headEnd))?.[0].length ?? 0) : headEnd;
}
