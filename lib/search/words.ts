/**
 * Words as they are looked for: letters and digits with the apostrophes between them, and each
 * pictograph by itself. Hyphens part words.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}/gu;
const PLAIN = /^[a-z0-9]+$/;
const NO_LETTER = /[^\p{L}\p{N}\p{Extended_Pictographic}]/gu;

/** A word of a text, the same however it is written, and where it stands. */
export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

/**
 * The words of a text in their order, without capitals, accents and apostrophes: `Don’t` is `dont`,
 * and `Siân` is `sian`.
 */
export function wordsOf(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const word = foldWord(written);
    if (word !== '') words.push({ word, start, end: start + written.length });
  }
  return words;
}

/** A label, such as a name or a tag, the same however it is written. */
export function foldLabel(label: string): string {
  return plainLetters(label).replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}

function foldWord(word: string): string {
  // What compatibility letters leave behind goes as well, such as the stroke of a half.
  return PLAIN.test(word) ? word : plainLetters(word).replace(NO_LETTER, '');
}

/** Twice, as small letters can have accents that their capitals have not. */
function plainLetters(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD');
}
