import type { Span } from '../model/reference';
import * as cues from './clock-cues';
import {
  AT_SIGN,
  isAddressed,
  isAnonBefore,
  isProseAfter,
  LINE_START,
  type Strength,
  type Surroundings,
  strengthOf,
} from './clock-strength';
import { inSmallLetters } from './letters';
import { dateAtEnd, dateAtStart, type SpokenDate } from './spoken-date';

/** A time of day in a comment's words. */
export type ClockMention = {
  readonly strength: Strength;
  /** With the words that belong to it: "Anon 10:44", not "10:44" alone. */
  readonly span: Span;
  /** Where the words begin that may hold a poster's name before the time or its date. */
  readonly headEnd: number;
  /** As written, 0–23. */
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  readonly date: SpokenDate | null;
  readonly isAddressed: boolean;
  /** It is the first thing on its line, whatever it means. */
  readonly opensLine: boolean;
  /** "Anon" stands before it, so that no named poster is meant. */
  readonly saysAnonymous: boolean;
};

/** How far around the digits a cue may stand. */
const REACH = 90;

/** The separator is free here; {@link readMention} asks for a cue beyond doubt where it is no colon or point. */
const TIME =
  /(?=\d)(?<![\d£$€])(?<!\d[.:,/-])(\d{1,2})(?:([:.])|\s?[;:.,-]\s?|\s|h)?(\d{2})(?!\d)(?![:.]\d|,\d{3}|\/\d{2,4}(?![\d:.])|-\d)/g;
/** Most comments hold no time, and this tells so faster. */
const TWO_DIGITS = /\d\d/;
const HALF = /^\s?([ap])\.?m\b\.?/i;
const HOURS = /^\s?(?:hrs|hours|h)\b/i;
const RANGE_AFTER = /^\s?(?:[-–—]|to|until|till?)\s?\d{1,2}(?:[:.]\d{2}|\s?(?:am|pm))/i;
const RANGE_BEFORE =
  /(?:\d{1,2}[:.]\d{2}|\d{1,2})\s?(?:am|pm)?\s?(?:[-–—]|\bto|until|till?)\s?$|\b(?:between|from)\s+\d[\d:.]*\s?(?:am|pm)?\s+(?:and|to)\s+$|\bbetween\s+$/i;
const IN_ADDRESS = /(?:https?:|www\.)\S*$|\S\/\S*$/;

/** Every time of day in a text that could mean a comment, in the order in which they stand. */
export function findClockMentions(text: string): readonly ClockMention[] {
  const found: ClockMention[] = [];
  if (!TWO_DIGITS.test(text)) return found;
  for (const match of text.matchAll(TIME)) {
    const mention = readMention(text, match, found.at(-1));
    if (mention) found.push(mention);
  }
  return withoutDiary(text, found);
}

function readMention(
  text: string,
  match: RegExpExecArray,
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
  if (cues.AMOUNT_BEFORE.test(wholeBefore) || cues.AMOUNT_AFTER.test(after)) return null;
  if (
    IN_ADDRESS.test(wholeBefore) ||
    RANGE_AFTER.test(after) ||
    RANGE_BEFORE.test(text.slice(Math.max(0, timeStart - 20), timeStart))
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
    hasColonOrPoint: match[2] !== undefined,
    isOfToday: dateAfter?.date.kind === 'today',
    isOnDay: dateBefore !== null && /^on\b/i.test(wholeBefore.slice(dateBefore.start)),
    isDaysOwn: dateBefore !== null && /['’]s\s+$/.test(wholeBefore),
    isDated: dateAfter !== null && /^\s*[,:–—-]/.test(after.slice(dateAfter.end)),
    isFourDigitHours: meridiem.isHours && /^\d{4}$/.test(match[0]),
  };
  const inList =
    previous &&
    previous.strength !== 'bare' &&
    around.hasColonOrPoint &&
    cues.LIST_JOINT.test(wholeBefore)
      ? previous
      : null;
  const strength =
    inList && !(inList.strength === 'opening' && isProseAfter(after))
      ? inList.strength
      : strengthOf(around, match[0]);
  if (!strength) return null;

  const cueStart = startOfCue(text, headEnd, dateBefore !== null);
  return {
    strength,
    span: [
      Math.max(cueStart, previous?.span[1] ?? 0),
      dateAfter && strength !== 'bare' ? timeEnd + dateAfter.end : timeEnd,
    ],
    headEnd: cueStart,
    hour,
    minute,
    half: meridiem.half,
    date:
      dateBefore?.date ??
      dateAfter?.date ??
      (inList?.date?.kind === 'calendar' ? inList.date : null),
    isAddressed:
      inList?.isAddressed ??
      isAddressed(text.slice(Math.max(0, cueStart - REACH), cueStart), around),
    opensLine: inList === null && LINE_START.test(around.before),
    saysAnonymous: isAnonBefore(around.before),
  };
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

/** Where "Anon", an at sign or the date that belong to the time begin. */
function startOfCue(text: string, headEnd: number, hasDate: boolean): number {
  const from = Math.max(0, headEnd - REACH);
  const before = text.slice(from, headEnd);
  const cue = cues.ANON_BEFORE.exec(inSmallLetters(before)) ?? AT_SIGN.exec(before);
  if (cue) return from + cue.index;
  return hasDate ? headEnd + (/^\s*/.exec(text.slice(headEnd))?.[0].length ?? 0) : headEnd;
}

/**
 * Hours told one after another are a day, they do not hail anybody: three that open a sentence, each
 * later than the one before and most of them with no word to anybody behind them; three lines that
 * open with one; or one that opens a paragraph in which others are plain hours.
 */
function withoutDiary(text: string, mentions: readonly ClockMention[]): readonly ClockMention[] {
  const told = mentions.filter((mention) => opensSentence(text, mention));
  if (isDay(text, told)) {
    return mentions.map((mention) =>
      told.includes(mention) ? { ...mention, strength: 'bare' as const } : mention,
    );
  }
  const isDiary = mentions.filter(({ opensLine }) => opensLine).length >= 3;
  const paragraphOf = ({ span }: ClockMention) => text.slice(0, span[0]).split('\n').length;
  const plain = new Set(mentions.filter(({ strength }) => strength === 'bare').map(paragraphOf));
  return mentions.map((mention) =>
    mention.strength === 'opening' && (isDiary || plain.has(paragraphOf(mention)))
      ? { ...mention, strength: 'bare' }
      : mention,
  );
}

function opensSentence(text: string, { span, saysAnonymous, date }: ClockMention): boolean {
  if (saysAnonymous || date !== null || text[span[0]] === '@') return false;
  return /(?:^|[\n.!?…:;])[\s(*•–—-]*$/.test(text.slice(Math.max(0, span[0] - 20), span[0]));
}

/** "No answer", "no-show": nobody is contradicted. */
const NOTHING =
  /^[\s,:;.–—-]*no(?:[- ](?!it\b|i\b|you\b|they\b|that\b|we\b|he\b|she\b|one\b|not\b))/i;

function isDay(text: string, told: readonly ClockMention[]): boolean {
  if (told.length < 3) return false;
  const minutes = told.map(({ hour, minute }) => hour * 60 + minute);
  if (minutes.some((minute, index) => index > 0 && minute <= (minutes[index - 1] ?? 0))) {
    return false;
  }
  const spoken = told.filter(({ span }) => {
    const after = text.slice(span[1], span[1] + REACH);
    return (cues.TALK_AFTER.test(after) || cues.REPORT_AFTER.test(after)) && !NOTHING.test(after);
  });
  return spoken.length * 2 < told.length;
}
