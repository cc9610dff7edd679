import { type Lists, startOf } from './lists';
import { GAP, type SearchIndex } from './search-index';

/** How often at most a word is counted in one document. */
const MOST = 255;

/**
 * For each word the documents that hold it, in their order, each with how often: the index turned
 * round. An entry is the document times 256 plus the count.
 */
export function postingsOf({ text, words }: SearchIndex): Lists {
  const ends = countHolders(text, words.length);
  for (let word = 1; word < ends.length; word++) ends[word] = startOf(ends, word) + at(ends, word);
  const values = new Uint32Array(ends.at(-1) ?? 0);
  const next = Uint32Array.from(ends, (_, word) => startOf(ends, word));
  // Plain loops here and below: they run over millions of words.
  for (let document = 0; document < text.ends.length; document++) {
    const end = at(text.ends, document);
    for (let place = startOf(text.ends, document); place < end; place++) {
      const word = at(text.values, place);
      if (word === GAP) continue;
      const last = at(next, word) - 1;
      const entry = last >= startOf(ends, word) ? at(values, last) : -1;
      if (entry >= 0 && documentOf(entry) === document) {
        if (countOf(entry) < MOST) values[last] = entry + 1;
      } else {
        values[last + 1] = document * 256 + 1;
        next[word] = last + 2;
      }
    }
  }
  return { ends, values };
}

/** The document of an entry. */
export function documentOf(entry: number): number {
  return entry >>> 8;
}

/** How often the document of an entry holds the word. */
export function countOf(entry: number): number {
  return entry & 255;
}

function countHolders(text: Lists, words: number): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(words);
  const lastSeenIn = new Int32Array(words).fill(-1);
  for (let document = 0; document < text.ends.length; document++) {
    const end = at(text.ends, document);
    for (let place = startOf(text.ends, document); place < end; place++) {
      const word = at(text.values, place);
      if (word === GAP || lastSeenIn[word] === document) continue;
      lastSeenIn[word] = document;
      counts[word] = at(counts, word) + 1;
    }
  }
  return counts;
}

function at(numbers: Uint32Array, place: number): number {
  return numbers[place] as number;
}
