import type { Span } from '../../model/reference';
import { inSmallLetters } from './letters';

/** A word as comparisons see it: small letters and digits, apostrophes gone, hyphens breaking it. */
export type Word = { readonly text: string; readonly span: Span };

/**
 * Letters and digits with the apostrophes between them; everything beyond Latin's neighbours counts
 * as letters, but for the punctuation blocks.
 */
const WORD_CHARACTERS = String.raw`a-zA-Z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff`;
const WORD = new RegExp(`[${WORD_CHARACTERS}]+(?:['’][${WORD_CHARACTERS}]+)*`, 'g');
const APOSTROPHES = /['’]/g;

/** Calls back for each word of a text, in order. */
export function eachWord(
  text: string,
  visit: (word: string, start: number, end: number) => void,
): void {
  const source = inSmallLetters(text);
  let end = 0;
  // All comments of a thread pass through here: `match` and `indexOf` are quicker than any loop over
  // characters, and than `matchAll` with its objects.
  for (const found of source.match(WORD) ?? []) {
    const start = source.indexOf(found, end);
    end = start + found.length;
    const hasApostrophe = found.includes("'") || found.includes('’');
    visit(hasApostrophe ? found.replace(APOSTROPHES, '') : found, start, end);
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

/** Words so common that sharing them means nothing. */
const STOP_WORDS = new Set(
  `last next week weeks day days year years month months time times a about above after again all also am an and any are as at be because been before being but by can cannot cant
  could did didnt do does doesnt doing dont down each even every few for from get gets getting go goes going got
  had has have having he her here hers him his how i if im in into is isnt it its ive just know like make many me
  more most much my no nor not now of off on once one only or other our out over own people really said same say
  see she should so some still such than that thats the their them then there these they thing things think this
  those through to too two under until up us very want was way we well were what when where which while who whom til till cos tho
  why will with would you your youre yes been`
    .split(/\s+/)
    .filter(Boolean),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || word.length === 1;

/** What people on such a blog begin with, each for themselves: "I could not agree more". */
const SAID_BY_ALL = new Set(
  `absolutely actually agree agreed anon anyone believe best blog comment comments completely couldnt enough exactly good great
  happy hear hope keep least luck made need nothing people please point post probation right same service shame sorry someone
  thank thanks totally true unbelievable well wishes work worked wrong years`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word is one of those with which comments begin that have nothing to do with each other. */
export const isSaidByAll = (word: string): boolean => SAID_BY_ALL.has(word);
