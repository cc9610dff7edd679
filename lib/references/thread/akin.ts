import type { Span } from '../../model/reference';
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
   * @param part the part of the comment that speaks of them; the whole, where absent
   * @returns `null` where there is no such one.
   */
  mostAkin(entries: readonly Entry[], entry: Entry, othersMost: number, part?: Span): Entry | null;
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
    mostAkin(entries, entry, othersMost, part) {
      const { numbers, bounds } = words.of(entry.rank);
      const own = new Set(
        numbers.filter(
          (number, at) =>
            isTelling(number) &&
            (!part || (part[0] <= (bounds[2 * at] ?? 0) && (bounds[2 * at] ?? 0) < part[1])),
        ),
      );
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

/** What people do and say whatever they speak of. */
const SAID_OF_ANYTHING = new Set(
  `told tell tells telling asked ask asking came come coming took take taking put gave give read right part lot bit
  please thank thanks thing find found left keep kept heard hear mean meant sure point true always never ever done`.split(
    /\s+/,
  ),
);

function isTellingWord(word: string): boolean {
  return (
    word.length >= 3 && !isStopWord(word) && !SAID_OF_ANYTHING.has(word) && !/\d|^an+on/.test(word)
  );
}
