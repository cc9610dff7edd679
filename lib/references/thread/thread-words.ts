import type { Span } from '../../model/reference';
import type { Entry } from './timeline';
import { eachWord } from './words';

/** Stands for the post among the ranks of the comments: it is older than all of them. */
export const POST_RANK = -1;

/** The words of one text: what they are, and where they stand. */
export type TextWords = {
  /** What each word is, as its place in {@link ThreadWords.words}. */
  readonly numbers: Int32Array;
  /** Where each word starts and ends: two positions a word. */
  readonly bounds: Int32Array;
};

/** The post and the comments as sequences of numbered words, read once for all cues. */
export class ThreadWords {
  /** Every word that the thread holds, by its number. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #texts: readonly TextWords[];

  constructor(postText: string, timeline: readonly Entry[]) {
    const texts = timeline.map(({ comment }) => (comment.isRemoved ? '' : comment.text));
    this.#texts = [postText, ...texts].map((text) => this.#read(text));
  }

  /** The words of a comment, or of the post. */
  of(rank: number): TextWords {
    return this.#texts[rank + 1] ?? NO_WORDS;
  }

  /** From one word of a text to another, as positions. */
  place(rank: number, fromWord: number, toWord: number): Span {
    const { bounds } = this.of(rank);
    return [bounds[2 * fromWord] ?? 0, bounds[2 * toWord - 1] ?? 0];
  }

  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.words.push(word);
      this.#numbers.set(word, number);
    }
    return number;
  }

  #read(text: string): TextWords {
    const numbers: number[] = [];
    const bounds: number[] = [];
    eachWord(text, (word, start, end) => {
      numbers.push(this.numberOf(word));
      bounds.push(start, end);
    });
    return { numbers: new Int32Array(numbers), bounds: new Int32Array(bounds) };
  }
}

const NO_WORDS: TextWords = { numbers: new Int32Array(), bounds: new Int32Array() };
