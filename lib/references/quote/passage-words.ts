import type { Span } from '../../model/reference';
import { POST_RANK, type ThreadWords } from '../thread/thread-words';
import type { Entry } from '../thread/timeline';
import { eachWord, isSaidByAll, isStopWord } from '../thread/words';

/** "…", "[sic]" and the like, where words were left out or put in. */
const GAP = /…|\.{2,}|\[[^\]\n]{0,40}\]|\(\s*(?:sic|…|\.+)\s*\)/i;

/**
 * The words that stand in passages, with ids of their own: from 1, in the order in which they first
 * came. All others are 0 and cannot match.
 */
export class PassageWords {
  readonly #words: ThreadWords;
  /** By the number of the word. */
  readonly #ids: number[];
  readonly #numbers: number[] = [];
  /** By id, as far as it was asked. */
  readonly #telling: boolean[] = [];
  /** By rank, the post at the head. */
  readonly #texts: Int32Array[] = [];

  constructor(words: ThreadWords) {
    this.#words = words;
    this.#ids = words.words.map(() => 0);
  }

  /** The word of an id. */
  wordOf(id: number): string {
    return this.#words.words[this.#numbers[id - 1] ?? -1] ?? '';
  }

  /** Whether a word is neither one of the commonest nor one with which everybody begins. */
  isTelling(id: number): boolean {
    let telling = this.#telling[id];
    if (telling === undefined) {
      telling = isTellingWord(this.wordOf(id));
      this.#telling[id] = telling;
    }
    return telling;
  }

  /** A comment or the post as ids. To be asked only when all passages have been read. */
  of(rank: number): Int32Array {
    let ids = this.#texts[rank - POST_RANK];
    if (!ids) {
      const { numbers } = this.#words.of(rank);
      ids = new Int32Array(numbers.length);
      for (let i = 0; i < ids.length; i++) ids[i] = this.#ids[numbers[i] ?? 0] ?? 0;
      this.#texts[rank - POST_RANK] = ids;
    }
    return ids;
  }

  /** From one word of a text to another, as positions. */
  place(rank: number, fromWord: number, toWord: number): Span {
    return this.#words.place(rank, fromWord, toWord);
  }

  /**
   * The ids of the words of a passage, cut where it leaves something out.
   *
   * @param most how many words of all of them are read
   */
  segmentsOf({ comment, rank }: Entry, span: Span, most: number): readonly (readonly number[])[] {
    const part = comment.text.slice(...span);
    const { numbers, bounds } = this.#words.of(rank);
    const first = wordFrom(bounds, span[0]);
    const end = wordFrom(bounds, span[1]);
    const isCut =
      (bounds[2 * first - 1] ?? 0) > span[0] || (bounds[2 * end - 1] ?? span[1]) > span[1];
    if (isCut || GAP.test(part)) return this.#segmentsAnew(part, most);
    const ids: number[] = [];
    for (let i = first; i < end && ids.length < most; i++) ids.push(this.#idOf(numbers[i] ?? -1));
    return ids.length > 0 ? [ids] : [];
  }

  /** The same for a passage that does not consist of whole words of its text. */
  #segmentsAnew(part: string, most: number): readonly (readonly number[])[] {
    let count = 0;
    return part
      .split(new RegExp(GAP, 'gi'))
      .map((segment) => {
        const ids: number[] = [];
        eachWord(segment, (word) => {
          if (count < most) ids.push(this.#idOf(this.#words.numberOf(word)));
          count++;
        });
        return ids;
      })
      .filter((ids) => ids.length > 0);
  }

  #idOf(number: number): number {
    const known = this.#ids[number];
    if (known) return known;
    const id = this.#numbers.push(number);
    this.#ids[number] = id;
    return id;
  }
}

const isTellingWord = (word: string): boolean =>
  word.length >= 3 && !isStopWord(word) && !isSaidByAll(word) && !/\d/.test(word);

/** The first word that starts at a position or behind it. */
function wordFrom(bounds: Int32Array, position: number): number {
  let [low, high] = [0, bounds.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[2 * middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
