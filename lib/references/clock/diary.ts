import * as cues from './clock-cues';
import type { ClockMention } from './mentions';

/** What weighs no more than this is an hour, and tells of its neighbours that they are. */
const AS_AN_HOUR = -2;
/** How far behind the digits somebody may be spoken to. */
const REACH = 90;

/**
 * Hours told one after another are a day, they do not hail anybody: three that open a sentence, each
 * later than the one before and most of them with no word to anybody behind them; or three lines that
 * open with one.
 */
export function withoutDiary(
  text: string,
  mentions: readonly ClockMention[],
): readonly ClockMention[] {
  const told = mentions.filter((mention) => opensSentence(text, mention));
  if (isDay(text, told)) {
    return mentions.map((mention) =>
      told.includes(mention) ? { ...mention, strength: 'prose' as const } : mention,
    );
  }
  // "Mon 10:45 report, Tue 13:15 report, …"
  const days = new Set(
    mentions.flatMap(({ date }) => (date?.kind === 'weekday' ? [date.weekday] : [])),
  );
  if (days.size >= 3) return mentions.map(asHour);
  const isDiary = mentions.filter(({ opensLine }) => opensLine).length >= 3;
  return mentions.map((mention) =>
    mention.strength === 'opening' && isDiary ? { ...mention, strength: 'prose' } : mention,
  );
}

function asHour(mention: ClockMention): ClockMention {
  return mention.strength === 'cued' ? mention : { ...mention, strength: 'prose' };
}

function opensSentence(text: string, { span, saysAnonymous, date }: ClockMention): boolean {
  if (saysAnonymous || date !== null || text[span[0]] === '@') return false;
  const before = text.slice(Math.max(0, span[0] - 20), span[0]);
  return (
    /(?:^|[\n.!?…:;])[\s(*•–—-]*$/.test(before) ||
    (/,\s$/.test(before) && /^\s+[a-z]/.test(text.slice(span[1], span[1] + 5)))
  );
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

/**
 * What the other times of a comment say of one: beside hours, and beside times at which nobody wrote,
 * it is an hour as well.
 *
 * @param isForeign whether no comment stands at that time
 */
export function weightOfNeighbours(
  text: string,
  mention: ClockMention,
  mentions: readonly ClockMention[],
  isForeign: (other: ClockMention) => boolean,
): number {
  // "Between 10:45 and 11:20 I'm with 10:45": what is named once is meant the other time as well.
  let weight = isNamedElsewhere(mention, mentions) ? 8 : 0;
  for (const other of mentions) {
    if (other === mention || other.strength === 'cued' || other.mark === '-') continue;
    if (isNamedElsewhere(other, mentions)) continue;
    const isHour = other.strength === 'prose' || other.weight <= AS_AN_HOUR;
    const isSame = other.hour === mention.hour && other.minute === mention.minute;
    if (isSame && isHour) weight -= 6;
    if (isSame || !(isHour || isForeign(other))) continue;
    const [first, second] = other.span[0] < mention.span[0] ? [other, mention] : [mention, other];
    const between = text.slice(first.span[1], second.span[0]);
    if (isHour && cues.LIST_JOINT.test(between)) weight -= 8;
    else if (!between.includes('\n')) weight -= /[.!?](?:\s|$)/.test(between) ? 2 : 4;
  }
  return weight;
}

function isNamedElsewhere(mention: ClockMention, mentions: readonly ClockMention[]): boolean {
  return mentions.some(
    ({ strength, hour, minute }) =>
      strength === 'cued' && hour === mention.hour && minute === mention.minute,
  );
}
