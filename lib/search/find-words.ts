import { type Lists, listOf, startOf } from './lists';
import { countOf, documentOf } from './postings';
import type { SearchTables } from './tables';
import { wordsOf } from './words';

/** Words in a row that count as found wherever they stand. */
export type Mark = {
  readonly words: readonly string[];
  /** The last of them may go on: `probat` is found in `probation`. */
  readonly isOpen: boolean;
};

/** What was found for some words. */
export type FoundWords = {
  /** For each document how well it fits; 0 where it does not have the words. */
  readonly fit: Float32Array;
  readonly marks: readonly Mark[];
  /** Words that were taken for one that nothing has; none where nothing was misspelt. */
  readonly insteadOf: { readonly word: string; readonly taken: readonly string[] } | null;
};

/**
 * Documents with a word that begins as this one does. Where there is none at all, those with the
 * words nearest to it.
 */
export function findWord(tables: SearchTables, text: string): FoundWords | null {
  const words = plainWords(text);
  const [word] = words;
  if (word === undefined) return null;
  // Such as "anti-social": the reader sees one word, and it is several here.
  if (words.length > 1) return findRun(tables, words, true);
  const beginning = tables.vocabulary.beginningWith(word);
  if (beginning.length > 0) {
    return {
      fit: fitOf(tables, beginning, word.length),
      marks: [{ words, isOpen: true }],
      insteadOf: null,
    };
  }
  const near = tables.vocabulary.nearest(word);
  const taken = near.map((place) => tables.words[place] as string);
  return {
    fit: fitOf(tables, near, word.length),
    marks: taken.map((each) => ({ words: [each], isOpen: false })),
    insteadOf: near.length > 0 ? { word, taken } : null,
  };
}

/** Documents with exactly these words in a row. */
export function findPhrase(tables: SearchTables, text: string): FoundWords | null {
  const words = plainWords(text);
  return words.length > 0 ? findRun(tables, words, false) : null;
}

/** The places in a list of words at which marks begin, with how many words each covers. */
export function findMarks(
  words: readonly string[],
  marks: readonly Mark[],
): { readonly start: number; readonly length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (let start = 0; start < words.length; start++) {
    const here = marks.filter((mark) => isRunAt(words, start, mark));
    if (here.length === 0) continue;
    const length = Math.max(...here.map((mark) => mark.words.length));
    found.push({ start, length });
    start += length - 1;
  }
  return found;
}

/** Whether words stand in a row from a place on. */
export function isRunAt(words: readonly string[], start: number, { words: run, isOpen }: Mark) {
  return run.every((word, i) => {
    const there = words[start + i];
    return isOpen && i === run.length - 1 ? there?.startsWith(word) : there === word;
  });
}

function plainWords(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** Rarer words and whole ones count for more; a word ten times over does not count ten times. */
function fitOf(tables: SearchTables, places: readonly number[], letters: number): Float32Array {
  const { postings, words, size } = tables;
  const fit = new Float32Array(size);
  for (const place of places) {
    const holders = listOf(postings, place);
    const share = letters / (words[place] as string).length;
    const weight = Math.log(1 + size / holders.length) * Math.min(share, 1 / share);
    for (const entry of holders) {
      const count = countOf(entry);
      const document = documentOf(entry);
      fit[document] = (fit[document] as number) + (weight * count) / (count + 1);
    }
  }
  return fit;
}

function findRun(tables: SearchTables, run: readonly string[], isOpen: boolean): FoundWords {
  const { vocabulary, postings, size } = tables;
  const fit = new Float32Array(size);
  const choices = run.map((word, i) => {
    if (isOpen && i === run.length - 1) return vocabulary.beginningWith(word);
    const place = vocabulary.placeOf(word);
    return place === null ? [] : [place];
  });
  const marks = [{ words: run, isOpen }];
  const holders = choices.map((places) => holdersOf(tables, places));
  const rarest = Math.min(...holders);
  if (rarest === 0) return { fit, marks, insteadOf: null };
  const first = choices[holders.indexOf(rarest)] as readonly number[];
  const weight = Math.log(1 + size / rarest) * run.length;
  const isMeant = choices.map((places) => flags(tables.words.length, places));
  for (const place of first) {
    for (const entry of listOf(postings, place)) {
      const document = documentOf(entry);
      if (fit[document] === 0 && hasRun(tables.text, document, isMeant)) fit[document] = weight;
    }
  }
  return { fit, marks, insteadOf: null };
}

function holdersOf({ postings: { ends } }: SearchTables, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (ends[place] as number) - startOf(ends, place), 0);
}

/** Runs over millions of words where common ones are asked for, hence the plain loops. */
function hasRun({ ends, values }: Lists, document: number, run: readonly Uint8Array[]): boolean {
  const last = (ends[document] as number) - run.length;
  for (let start = startOf(ends, document); start <= last; start++) {
    let length = 0;
    while (length < run.length && run[length]?.[values[start + length] as number] === 1) length++;
    if (length === run.length) return true;
  }
  return false;
}

function flags(size: number, places: readonly number[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (const place of places) flags[place] = 1;
  return flags;
}
