import type { Span } from '../model/reference';
import * as cues from './clock-cues';
import { hasCapitalFirst, inSmallLetters } from './letters';
import { dateAtEnd, dateAtStart, type SpokenDate } from './spoken-date';

/**
 * A time of day in a comment's words.
 * - `cued`: a word beside it says that a comment is meant ("Anon 10:44", "10:44 has it right").
 * - `opening`: it opens a line, where people write whom they answer.
 * - `bare`: only a poster's name before it, or a full date, can make it more than prose.
 */
export type ClockMention = {
  readonly strength: 'cued' | 'opening' | 'bare';
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
const AT_SIGN = /@\s?$/;
const LINE_START = /(?:^|\n)[\s*•–—>([-]*$/;
const SENTENCE_START = /(?:^|\n|[.!?…:;)"”](?:\s+|$))[\s("“'*–—@-]*$/;
const RANGE_AFTER = /^\s?(?:[-–—]|to|until|till?)\s?\d{1,2}(?:[:.]\d{2}|\s?(?:am|pm))/i;
const RANGE_BEFORE =
  /(?:\d{1,2}[:.]\d{2}|\d{1,2})\s?(?:am|pm)?\s?(?:[-–—]|\bto|until|till?)\s?$|\b(?:between|from)\s+\d[\d:.]*\s?(?:am|pm)?\s+(?:and|to)\s+$|\bbetween\s+$/i;
/** "To the person who posted at …" */
const ADDRESSEE_HEAD =
  /(?:^|[\n.!?]\s*)(?:to|re|dear|fao|in\s+(?:reply|response|answer)\s+to)\s[^.!?\n]{0,60}$/i;
const TALKS_TO_THEM =
  /^\s*[,:;.!…–—-]*\s*(?:you|your|i\s+(?:agree|think|am\s+so|disagree|couldn)|thank|well\s+said|spot\s+on)\b/i;
const IN_ADDRESS = /(?:https?:|www\.)\S*$|\S\/\S*$/;
const SENTENCE_END = /^\s*(?:[.!?)…]|$|\n)/;

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

type Surroundings = {
  /** What stands before the time, and before its date where one does. */
  readonly before: string;
  readonly after: string;
  readonly hasColonOrPoint: boolean;
  readonly isFourDigitHours: boolean;
  /** "this morning" follows, as it follows the hours of one's own day. */
  readonly isOfToday: boolean;
};

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
    isAddressed: inList?.isAddressed ?? isAddressed(text, cueStart, around),
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

function strengthOf(around: Surroundings, digits: string): ClockMention['strength'] | null {
  const { before, after } = around;
  const isAnon = isAnonBefore(before);
  const hasAtSign = AT_SIGN.test(before);
  if (!around.hasColonOrPoint && !around.isFourDigitHours) {
    // "Anon 1044", "@ 10;44": without colon or point, only behind "Anon" or an at sign; and years
    // are years unless they touch the sign.
    const opensLine =
      /^\d{4}$/.test(digits) && LINE_START.test(before) && /^\s*[,:–—-]*\s*you\b/i.test(after);
    if (!isAnon && !hasAtSign && !opensLine) return null;
    if (opensLine) return 'cued';
    if (/^(?:19|20)\d\d$/.test(digits) && !/(?:@|an+on)\s?$/i.test(before)) return null;
    if (!/^\d{1,2}\D{0,3}\d{2}$/.test(digits)) return null;
  }
  if (isAnon) return 'cued';

  const isProse = isProseAfter(after) && !cues.REPORT_AFTER.test(after);
  if (cues.COMMENT_BEFORE.test(before) && !isProse) return 'cued';
  if (hasAtSign)
    return isProse || (!SENTENCE_START.test(before) && cues.EVENT.test(sentenceOf(around)))
      ? 'bare'
      : 'cued';
  if (cues.ANSWER_BEFORE.test(before) && !isProse) return 'cued';
  if (LINE_START.test(before)) {
    if (isProse) return 'bare';
    if (TALKS_TO_THEM.test(after)) return 'cued';
    return around.isOfToday ? 'bare' : 'opening';
  }
  if (cues.HEAD_BEFORE.test(before) && !isProse) return 'cued';
  if (cues.SELF_AFTER.test(after) && !isProse) return 'cued';
  if (/\bat\s$/i.test(before) && cues.SPOKE_AFTER.test(after)) return 'cued';
  if (cues.PROSE_BEFORE.test(before)) return 'bare';
  if (/(?:^|[.!?\n]\s*)(?:is|does|did|has|was)\s$/i.test(before) && cues.DOUBT_AFTER.test(after))
    return 'cued';
  if (cues.COMPARING_BEFORE.test(before) && cues.ANY_VERB_AFTER.test(after)) return 'cued';
  if (cues.REPORT_AFTER.test(after)) return 'cued';
  if (isProse) return 'bare';
  if (SENTENCE_START.test(before) && cues.TALK_AFTER.test(after)) return 'cued';
  return isVocative(around) ? 'cued' : 'bare';
}

function isAnonBefore(before: string): boolean {
  return cues.ANON_BEFORE.test(inSmallLetters(before));
}

/** In small letters "to" goes on: "10:44 to be fair". With a capital behind it, it goes to a place. */
const TO_A_PLACE = /^\s+(?:to|from|at|in|for|via)\s+(?:the\s+)?/;

function isProseAfter(after: string): boolean {
  const place = TO_A_PLACE.exec(after);
  return (
    cues.PROSE_AFTER.test(after) ||
    (place !== null && hasCapitalFirst(after.slice(place[0].length)))
  );
}

/** "Well said, 10:44.", "You are wrong 10:44!" */
function isVocative({ before, after, ...rest }: Surroundings): boolean {
  const sentence = sentenceOf({ before, after, ...rest });
  if (cues.EVENT.test(sentence)) return false;
  const isSetOff = SENTENCE_END.test(after) || (/,\s$/.test(before) && /^[,:!?–—-]/.test(after));
  if (isSetOff && cues.ADDRESSING.test(sentence)) return true;
  if (/^,/.test(after) && /\b(?:you|your|thank|thanks|sorry)\b/i.test(sentence)) return true;
  // "That took some doing 11:42." opens a comment; its writer is not the subject.
  return (
    /^\s*[.!?]/.test(after) &&
    sentence === before.trimStart() &&
    sentence.length < 50 &&
    /[a-zß-öø-ÿ]\s$/.test(before) &&
    EXCLAIMING.test(sentence)
  );
}

/** How a line of judgement begins. */
const EXCLAIMING =
  /^(?:that|what|how|now|nice|strong|fair|good|great|lovely|harsh|ouch|wow|amen|beautifully|perfectly|nicely|brilliantly|keep|love|me\s+too|same|see|read|seconded|spot|so\s+true|yes)\b/i;

/** As much of the sentence as stands before the time. */
function sentenceOf(around: Surroundings): string {
  return /[^.!?\n]*$/.exec(around.before)?.[0] ?? '';
}

/** Where "Anon", an at sign or the date that belong to the time begin. */
function startOfCue(text: string, headEnd: number, hasDate: boolean): number {
  const from = Math.max(0, headEnd - REACH);
  const before = text.slice(from, headEnd);
  const cue = cues.ANON_BEFORE.exec(inSmallLetters(before)) ?? AT_SIGN.exec(before);
  if (cue) return from + cue.index;
  return hasDate ? headEnd + (/^\s*/.exec(text.slice(headEnd))?.[0].length ?? 0) : headEnd;
}

function isAddressed(text: string, cueStart: number, around: Surroundings): boolean {
  const head = text.slice(Math.max(0, cueStart - REACH), cueStart);
  return (
    SENTENCE_START.test(head) ||
    ADDRESSEE_HEAD.test(head) ||
    cues.HEAD_BEFORE.test(head) ||
    cues.ANSWER_BEFORE.test(head) ||
    AT_SIGN.test(around.before) ||
    (cues.TALK_AFTER.test(around.after) && /^[\s,:;.–—-]*you/i.test(around.after)) ||
    isVocative(around)
  );
}

/**
 * Hours told one after another are a day, they do not hail anybody: three lines that open with one,
 * or one that opens a paragraph in which others are plain hours.
 */
function withoutDiary(text: string, mentions: readonly ClockMention[]): readonly ClockMention[] {
  const isDiary = mentions.filter(({ opensLine }) => opensLine).length >= 3;
  const paragraphOf = ({ span }: ClockMention) => text.slice(0, span[0]).split('\n').length;
  const plain = new Set(mentions.filter(({ strength }) => strength === 'bare').map(paragraphOf));
  return mentions.map((mention) =>
    mention.strength === 'opening' && (isDiary || plain.has(paragraphOf(mention)))
      ? { ...mention, strength: 'bare' }
      : mention,
  );
}
