import type { Entry } from './timeline';
import { eachWord, isStopWord } from './words';

/** The words of the post: they are what the whole thread speaks of, and tell no two comments apart. */
export type CommonWords = ReadonlySet<string>;

/**
 * Of several comments that words could mean, the one that speaks of the same things as the comment
 * that holds the words, more than any other does: of things that neither the post nor the others
 * speak of.
 *
 * @param othersMost how many such things the others may share with it
 * @returns `null` where there is no such one.
 */
export function mostAkin(
  entries: readonly Entry[],
  entry: Entry,
  common: CommonWords,
  othersMost: number,
): Entry | null {
  const own = tellingWords(entry.comment.text, common);
  const shared = entries.map(({ comment }) =>
    [...tellingWords(comment.text, common)].filter((word) => own.has(word)),
  );
  const holders = new Map<string, number>();
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
}

function tellingWords(text: string, common: CommonWords): ReadonlySet<string> {
  const words = new Set<string>();
  eachWord(text, (word) => {
    if (word.length >= 3 && !isStopWord(word) && !common.has(word) && !/\d|^an+on/.test(word))
      words.add(word);
  });
  return words;
}

/** See {@link CommonWords}. */
export function commonWordsOf(text: string): CommonWords {
  const words = new Set<string>();
  eachWord(text, (word) => words.add(word));
  return words;
}
