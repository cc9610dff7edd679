import type { Entry } from './timeline';
import { eachWord, isStopWord } from './words';

/** The words of the post: they are what the whole thread speaks of, and tell no two comments apart. */
export type CommonWords = ReadonlySet<string>;

/**
 * Of several comments that words could mean, the only one that speaks of the same things as the
 * comment that holds the words: of something that neither the post nor the others speak of.
 *
 * @returns `null` where none does, or several do.
 */
export function onlyAkin(
  entries: readonly Entry[],
  entry: Entry,
  common: CommonWords,
): Entry | null {
  const own = tellingWords(entry.comment.text, common);
  const shared = entries.map(({ comment }) =>
    [...tellingWords(comment.text, common)].filter((word) => own.has(word)),
  );
  const counts = new Map<string, number>();
  for (const word of shared.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const akin = entries.filter((_, index) => shared[index]?.some((word) => counts.get(word) === 1));
  return akin.length === 1 ? (akin[0] ?? null) : null;
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
