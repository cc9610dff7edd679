import type { Dimension } from './document';
import type { Lists } from './lists';
import { postingsOf } from './postings';
import { byDimension, type SearchIndex } from './search-index';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { foldLabel, wordsOf } from './words';

/** An index with what is made from it before it can be searched. */
export type SearchTables = SearchIndex & {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly postings: Lists;
  /** Each label without capitals and accents, and its words. */
  readonly folded: Readonly<Record<Dimension, readonly FoldedLabel[]>>;
};

export type FoldedLabel = { readonly whole: string; readonly words: readonly string[] };

export function makeTables(index: SearchIndex): SearchTables {
  return {
    ...index,
    size: index.ids.length,
    vocabulary: createVocabulary(index.words),
    postings: postingsOf(index),
    folded: byDimension((dimension) =>
      index.labels[dimension].map((label) => ({
        whole: foldLabel(label),
        words: wordsOf(label).map(({ word }) => word),
      })),
    ),
  };
}
