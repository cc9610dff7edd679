import SearchableMap from 'minisearch/SearchableMap';

/** Finds the words of an index, each by its place there. */
export type Vocabulary = {
  readonly placeOf: (word: string) => number | null;
  readonly beginningWith: (word: string) => readonly number[];
  /** Those with the fewest letters wrong, as long as that is few enough for a slip. */
  readonly nearest: (word: string) => readonly number[];
};

/** @param words the empty one, which stands for a gap, is passed over */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const tree = new SearchableMap<number>();
  words.forEach((word, place) => {
    if (word !== '') tree.set(word, place);
  });
  return {
    placeOf: (word) => tree.get(word) ?? null,
    beginningWith: (word) => [...tree.atPrefix(word).values()],
    nearest(word) {
      const near = [...tree.fuzzyGet(word, slipsIn(word)).values()];
      const least = Math.min(...near.map(([, distance]) => distance));
      return near.filter(([, distance]) => distance === least).map(([place]) => place);
    },
  };
}

/** How many letters of a word may be wrong, missing or too many; two that changed places are two. */
export function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}
