import { POST_RANK, type ThreadWords } from '../thread/thread-words';
import type { Entry } from '../thread/timeline';
import { isStopWord } from '../thread/words';
import { echoMatches, looseMatches } from './echo';
import { exactMatches, type Match } from './exact';
import { fuzzyMatches } from './likeness';
import { PassageWords } from './passage-words';
import type { Passage } from './passages';
import { type Query, queriesOf } from './query';
import { RunIndex } from './run-index';

/** A passage with all earlier texts that hold it, oldest first. */
export type MatchedPassage = Passage & {
  readonly matches: readonly Match[];
  /** How many words match; of an opening, only so many of them as the other text has. */
  readonly wordCount: number;
  /** Those of the words that are not among the commonest of the language; empty where nothing matches. */
  readonly contentWords: readonly string[];
};

/**
 * Finds the words of all passages in all earlier texts, in one walk over the thread.
 *
 * Only runs of up to three words that stand in some passage are looked for, so the cost grows with
 * the length of the thread alone. What comes later than a passage plays no part in its matches.
 */
export function matchPassages(
  timeline: readonly Entry[],
  threadWords: ThreadWords,
): readonly (readonly MatchedPassage[])[] {
  const words = new PassageWords(threadWords);
  const queries = timeline.map((entry) => queriesOf(entry, words));
  const runs = new RunIndex();
  for (const list of queries) {
    for (const { keys, size, looseKeys } of list) {
      for (const { key } of keys) runs.ask(key, size);
      for (const { key } of looseKeys) runs.ask(key, 1);
    }
  }
  for (let rank = POST_RANK; rank < timeline.length; rank++) runs.add(rank, words.of(rank));
  return queries.map((list, rank) => list.map((query) => matchQuery(query, rank, runs, words)));
}

function matchQuery(
  query: Query,
  ownRank: number,
  runs: RunIndex,
  words: PassageWords,
): MatchedPassage {
  const { kind, span } = query.passage;
  if (kind === 'sentence') {
    const { matches, contentWords } = echoMatches(query, ownRank, runs, words);
    return { kind, span, matches, wordCount: query.wordIds.length, contentWords };
  }
  const exact = exactMatches(query, ownRank, runs, words);
  const near = exact.length > 0 ? exact : fuzzyMatches(query, ownRank, runs, words);
  const found = near.length > 0 ? near : looseMatches(query, ownRank, runs, words);
  let wordCount = query.wordIds.length;
  if (kind === 'opening') {
    wordCount = 0;
    for (const match of found) wordCount = Math.max(wordCount, match.wordCount);
  }
  const contentWords: string[] = [];
  for (let i = 0; i < wordCount && found.length > 0; i++) {
    const word = words.wordOf(query.wordIds[i] ?? 0);
    if (!isStopWord(word)) contentWords.push(word);
  }
  return { kind, span, matches: found, wordCount, contentWords };
}
