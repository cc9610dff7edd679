import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** A key of the message catalogue. */
export type MessageKey = keyof typeof messages;

/** The part before `_one`, `_other`, … of messages that depend on a number. */
export type PluralKey = {
  [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

const known = new Map<string, string>();
let plurals: Intl.PluralRules | undefined;

/** The interface's words for a key, in the browser's language. `$1`… stand for the substitutes. */
export function words(key: MessageKey, ...substitutes: readonly string[]): string {
  if (substitutes.length > 0) return browser.i18n.getMessage(key, [...substitutes]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const message = browser.i18n.getMessage(key);
  known.set(key, message);
  return message;
}

/** The words for a number of things: `$1` stands for the number, `$2`… for the substitutes. */
export function countWords(
  stem: PluralKey,
  count: number,
  ...substitutes: readonly string[]
): string {
  plurals ??= new Intl.PluralRules(wordsLanguage());
  const number = count.toLocaleString(wordsLanguage());
  // A catalogue need not have every form of its language's plural; `other` is always there.
  const form = `${stem}_${plurals.select(count)}` as MessageKey;
  return (
    words(form, number, ...substitutes) ||
    words(`${stem}_other` as MessageKey, number, ...substitutes)
  );
}

/** The language of the catalogue that is in use, as a BCP 47 tag. */
export function wordsLanguage(): string {
  return words('language');
}
