import type { Dimension } from './document';
import { isRunAt } from './find-words';
import { visitList } from './lists';
import type { FoldedLabel, SearchTables } from './tables';
import { foldLabel, wordsOf } from './words';

/** For each document 1 where it has one of the labels that were meant. */
export function findLabels(tables: SearchTables, dimension: Dimension, typed: string): Uint8Array {
  const isMeant = meantLabels(tables.folded[dimension], typed);
  const holds = new Uint8Array(tables.size);
  for (let document = 0; document < tables.size; document++) {
    visitList(tables.labelled[dimension], document, (label) => {
      if (isMeant[label] === 1) holds[document] = 1;
    });
  }
  return holds;
}

/**
 * For each label 1 where it is meant: the one that is wholly what was typed, or, where none is, those
 * in which the words stand in a row. So a facet's label finds itself alone, and `from:ferry` finds
 * Ferryman.
 */
export function meantLabels(labels: readonly FoldedLabel[], typed: string): Uint8Array {
  const whole = foldLabel(typed);
  const exact = Uint8Array.from(labels, (label) => (label.whole === whole ? 1 : 0));
  if (exact.includes(1)) return exact;
  const run = { words: wordsOf(typed).map(({ word }) => word), isOpen: true };
  if (run.words.length === 0) return exact;
  return Uint8Array.from(labels, ({ words }) =>
    words.some((_, start) => isRunAt(words, start, run)) ? 1 : 0,
  );
}

/** Whether a label is one that may have been meant. */
export function isLabelMeant(label: string, typed: string): boolean {
  const folded = { whole: foldLabel(label), words: wordsOf(label).map(({ word }) => word) };
  return meantLabels([folded], typed)[0] === 1;
}
