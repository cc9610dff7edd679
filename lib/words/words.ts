import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** A key of the message catalogue. */
export type MessageKey = keyof typeof messages;

/** The part before `_one`, `_other`, … of messages that depend on a number. */
export type PluralKey = {
  [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

/** Stand-ins that leave `$1`… in a message as they are, so that each is asked for once. */
const STAND_INS = ['$1', '$2', '$3'];

const DAY = 24 * 60 * 60 * 1000;

const templates = new Map<MessageKey, string>();
let plurals: Intl.PluralRules | undefined;
let days: Intl.DateTimeFormat | undefined;
let moments: Intl.DateTimeFormat | undefined;
let timesOfDay: Intl.DateTimeFormat | undefined;

/** The interface's words for a key, in the browser's language. `$1`… stand for the substitutes. */
export function words(key: MessageKey, ...substitutes: readonly string[]): string {
  let template = templates.get(key);
  if (template === undefined) {
    template = browser.i18n.getMessage(key, STAND_INS);
    templates.set(key, template);
  }
  if (substitutes.length === 0) return template;
  return template.replace(/\$([1-3])/g, (_, place) => substitutes[Number(place) - 1] ?? '');
}

/** The words for a number of things: `$1` stands for the number, `$2`… for the substitutes. */
export function countWords(
  stem: PluralKey,
  count: number,
  ...substitutes: readonly string[]
): string {
  plurals ??= new Intl.PluralRules(wordsLanguage());
  const number = writeNumber(count);
  // A catalogue need not have every form of its language's plural; `other` is always there.
  const form = `${stem}_${plurals.select(count)}` as MessageKey;
  return (
    words(form, number, ...substitutes) ||
    words(`${stem}_other` as MessageKey, number, ...substitutes)
  );
}

/**
 * A whole number as the interface's language writes it: all of ours group digits by three. The first
 * `Intl.NumberFormat` of a page would take Chromium longer than to draw two hundred comments.
 */
export function writeNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, words('groupSeparator'));
}

/** The day of a time, in milliseconds since the epoch, as the interface's language writes it. */
export function writeDay(time: number): string {
  days ??= dateFormat({ dateStyle: 'medium' });
  return days.format(time);
}

/** A moment in full, to the minute, where the reader is. */
export function writeMoment(time: number): string {
  moments ??= dateFormat({ dateStyle: 'full', timeStyle: 'short' });
  return moments.format(time);
}

/** The time of day of a moment, to the minute, where the reader is. */
export function writeTimeOfDay(time: number): string {
  timesOfDay ??= dateFormat({ timeStyle: 'short' });
  return timesOfDay.format(time);
}

/** How long ago a day was: “yesterday”, “3 days ago”. */
export function writeDaysAgo(days: number): string {
  const language = wordsLanguage();
  if (Intl.RelativeTimeFormat.supportedLocalesOf(language).length === 0) {
    return writeDay(Date.now() - days * DAY);
  }
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}

/**
 * Chromium has no names of days and months for languages that its own interface is not in, Welsh
 * among them, and would put English ones into our sentences. Figures go into any language.
 */
function dateFormat(options: {
  readonly dateStyle?: 'medium' | 'full';
  readonly timeStyle?: 'short';
}): Intl.DateTimeFormat {
  const language = wordsLanguage();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    return new Intl.DateTimeFormat(language, options);
  }
  // Day, month and year in the order of Britain, whose languages ours are.
  return new Intl.DateTimeFormat('en-GB', {
    ...options,
    ...(options.dateStyle && { dateStyle: 'short' }),
  });
}

/** The language of the catalogue that is in use, as a BCP 47 tag. */
export function wordsLanguage(): string {
  return words('language');
}
