import { findMarks, type Mark } from './find-words';
import { wordsOf } from './words';

/** From the first character to behind the last. */
export type Span = readonly [start: number, end: number];

/** Where in a text the words stand that were found. */
export function foundSpans(text: string, marks: readonly Mark[]): readonly Span[] {
  if (marks.length === 0) return [];
  const words = wordsOf(text);
  const plain = words.map(({ word }) => word);
  return findMarks(plain, marks).flatMap(({ start, length }) => {
    const first = words[start];
    const last = words[start + length - 1];
    return first && last ? [[first.start, last.end] as const] : [];
  });
}

/**
 * The part of a text to show in a few lines: from the beginning, or where nothing is found there,
 * from shortly before the first place where something is.
 */
export function snippetOf(text: string, marks: readonly Mark[]): string {
  const line = text.replace(/\s+/g, ' ').slice(0, LOOKED_THROUGH);
  const [first] = foundSpans(line, marks);
  if (!first || first[0] < EARLY) return line.slice(0, LENGTH);
  const start = line.lastIndexOf(' ', first[0] - LEAD) + 1;
  return `… ${line.slice(start, start + LENGTH)}`;
}

/** More than a few lines hold. */
const LENGTH = 400;
/** What begins here is seen in a few lines that start at the beginning. */
const EARLY = 110;
const LEAD = 50;
/** Longer than Blogger lets a comment be. */
const LOOKED_THROUGH = 6000;
