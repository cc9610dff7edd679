/**
 * Letters, for use inside a character class: those of Latin with its accents, Greek, Cyrillic and
 * all that follows.
 *
 * `\p{L}` says the same with six hundred ranges and needs the flag `u`; with `i` on top, a browser
 * takes a millisecond or two to make such a pattern ready, and twice that for texts with curly
 * quotes. So the patterns of this folder are for small letters and carry neither flag.
 */
export const LETTER = String.raw`a-zA-Z\xc0-\u1fff\u2c00-\ud7ff`;

/** A text in small letters, with every position as it was. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  // A few capitals are longer in small letters.
  return small.length === text.length
    ? small
    : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** Whether a text begins with a capital letter. */
export function hasCapitalFirst(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** A word from its first capital letter on; empty where it has none. */
export function capitalisedPart(word: string): string {
  const capital = [...word].findIndex(hasCapitalFirst);
  return capital < 0 ? '' : word.slice(capital);
}
