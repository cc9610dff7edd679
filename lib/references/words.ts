import type { Span } from '../model/reference';
import { inSmallLetters } from './letters';

/** A word as comparisons see it: small letters and digits, apostrophes gone, hyphens breaking it. */
export type Word = { readonly text: string; readonly span: Span };

/**
 * Calls back for each word of a text, in order. A hot loop: all comments of a thread pass through
 * it, so it looks at character codes and makes nothing but the words.
 */
export function eachWord(
  text: string,
  visit: (word: string, start: number, end: number) => void,
): void {
  const source = inSmallLetters(text);
  let start = -1;
  let hasApostrophe = false;
  for (let i = 0; i <= source.length; i++) {
    const code = i < source.length ? source.charCodeAt(i) : 32;
    if (isWordCode(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    if (isApostrophe(code) && i + 1 < source.length && isWordCode(source.charCodeAt(i + 1))) {
      hasApostrophe = true;
      continue;
    }
    const word = source.slice(start, i);
    visit(hasApostrophe ? word.replace(/['’]/g, '') : word, start, i);
    start = -1;
    hasApostrophe = false;
  }
}

/** The words of a part of a text, with their places in the whole. */
export function wordsOf(text: string, [from, to]: Span = [0, text.length]): readonly Word[] {
  const words: Word[] = [];
  eachWord(text.slice(from, to), (word, start, end) => {
    words.push({ text: word, span: [from + start, from + end] });
  });
  return words;
}

/** Letters and digits of Latin, Greek, Cyrillic and all that follows, without the punctuation blocks. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Words so common that sharing them means nothing. */
const STOP_WORDS = new Set(
  `last next week weeks day days year years month months time times a about above after again all also am an and any are as at be because been before being but by can cannot cant
  could did didnt do does doesnt doing dont down each even every few for from get gets getting go goes going got
  had has have having he her here hers him his how i if im in into is isnt it its ive just know like make many me
  more most much my no nor not now of off on once one only or other our out over own people really said same say
  see she should so some still such than that thats the their them then there these they thing things think this
  those through to too two under until up us very want was way we well were what when where which while who whom
  why will with would you your youre yes been`
    .split(/\s+/)
    .filter(Boolean),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || word.length === 1;
