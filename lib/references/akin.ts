import { POST_RANK, type ThreadWords } from './thread-words';
import type { Entry } from './timeline';
import { isStopWord } from './words';

/** Which comments speak of the same things. */
export type Kinship = {
  /**
   * Of several comments that words could mean, the one that speaks of the same things as the comment
   * that holds the words, more than any other does: of things that neither the post nor the others
   * speak of. (The words of the post are what the whole thread speaks of.)
   *
   * @param othersMost how many such things the others may share with it
   * @returns `null` where there is no such one.
   */
  mostAkin(entries: readonly Entry[], entry: Entry, othersMost: number): Entry | null;
};

export function createKinship(words: ThreadWords): Kinship {
  const common = new Set(words.of(POST_RANK).numbers);
  const telling = new Map<number, boolean>();
  const isTelling = (number: number) => {
    let isOne = telling.get(number);
    if (isOne === undefined) {
      isOne = !common.has(number) && isTellingWord(words.words[number] ?? '');
      telling.set(number, isOne);
    }
    return isOne;
  };

  return {
    mostAkin(entries, entry, othersMost) {
      const own = new Set(words.of(entry.rank).numbers.filter(isTelling));
      const shared = entries.map(({ rank }) => [
        ...new Set(words.of(rank).numbers.filter((number) => own.has(number))),
      ]);
      const holders = new Map<number, number>();
      for (const word of shared.flat()) holders.set(word, (holders.get(word) ?? 0) + 1);
      const ranking = entries
        .map((other, index) => ({
          other,
          count: (shared[index] ?? []).filter((word) => holders.get(word) === 1).length,
        }))
        .sort((a, b) => b.count - a.count);
      const [best, second] = ranking;
      if (!best || best.count === 0) return null;
      const secondCount = second?.count ?? 0;
      return secondCount < best.count && secondCount <= othersMost ? best.other : null;
    },
  };
}

function isTellingWord(word: string): boolean {
  return word.length >= 3 && !isStopWord(word) && !/\d|^an+on/.test(word);
}
