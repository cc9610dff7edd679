import type { Span } from '../model/reference';
import type { Entry } from './timeline';
import { eachWord, type Word, wordsOf } from './words';

/** Stands for the post among the ranks of the comments: it is older than all of them. */
export const POST_RANK = -1;

/** The post and the comments as sequences of word ids; 0 for words that stand in no passage. */
export class ThreadWords {
  readonly #ids: readonly Int32Array[];
  /** By id less one. */
  readonly words: readonly string[];
  readonly #texts: readonly string[];
  /** Made for the few texts that a passage was found in. */
  readonly #words = new Map<number, readonly Word[]>();

  constructor(
    postText: string,
    timeline: readonly Entry[],
    vocabulary: ReadonlyMap<string, number>,
  ) {
    this.#texts = [
      postText,
      ...timeline.map(({ comment }) => (comment.isRemoved ? '' : comment.text)),
    ];
    this.words = [...vocabulary.keys()];
    const buffer: number[] = [];
    this.#ids = this.#texts.map((text) => {
      buffer.length = 0;
      eachWord(text, (word) => buffer.push(vocabulary.get(word) ?? 0));
      return Int32Array.from(buffer);
    });
  }

  wordIds(rank: number): Int32Array {
    return this.#ids[rank + 1] ?? new Int32Array();
  }

  /** From one word to another, as positions in the text. */
  place(rank: number, fromWord: number, toWord: number): Span {
    let words = this.#words.get(rank);
    if (!words) {
      words = wordsOf(this.#texts[rank + 1] ?? '');
      this.#words.set(rank, words);
    }
    return [words[fromWord]?.span[0] ?? 0, words[toWord - 1]?.span[1] ?? 0];
  }
}
