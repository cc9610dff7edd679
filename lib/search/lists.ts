/**
 * A list of numbers for each document, in two flat arrays: fifty thousand comments hold some four
 * million words, which as arrays of arrays would take ten times the room.
 */
export type Lists = {
  /** Where each document's list ends in `values`; it begins where the one before ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
};

/** One document's list. */
export function listOf({ ends, values }: Lists, document: number): Uint32Array {
  return values.subarray(startOf(ends, document), ends[document]);
}

/** Calls back for each number of one document's list: without the object that {@link listOf} makes. */
export function visitList(
  { ends, values }: Lists,
  document: number,
  visit: (value: number) => void,
): void {
  const end = ends[document] as number;
  for (let place = startOf(ends, document); place < end; place++) visit(values[place] as number);
}

/** Where a document's list begins. */
export function startOf(ends: Uint32Array, document: number): number {
  return document === 0 ? 0 : (ends[document - 1] as number);
}

/** Lists that are still being written, a document at a time. */
export class ListsWriter {
  #values = new Uint32Array(1024);
  #length = 0;
  readonly #ends: number[] = [];

  add(list: Uint32Array | readonly number[]): void {
    this.#values = withRoom(this.#values, this.#length + list.length);
    this.#values.set(list, this.#length);
    this.#length += list.length;
    this.#ends.push(this.#length);
  }

  /** Takes over the lists of the documents that are kept. */
  addAll({ ends, values }: Lists, isKept: readonly boolean[]): void {
    this.#values = withRoom(this.#values, this.#length + values.length);
    for (let from = 0; from < ends.length; ) {
      let to = from;
      while (to < ends.length && isKept[to] === isKept[from]) to++;
      // Whole stretches at once: most of the time nearly all documents stay.
      if (isKept[from]) {
        const start = startOf(ends, from);
        const moved = this.#length - start;
        this.#values.set(values.subarray(start, ends[to - 1]), this.#length);
        for (let document = from; document < to; document++) {
          this.#ends.push((ends[document] as number) + moved);
        }
        this.#length = this.#ends.at(-1) as number;
      }
      from = to;
    }
  }

  finish(): Lists {
    return { ends: Uint32Array.from(this.#ends), values: this.#values.slice(0, this.#length) };
  }
}

/** The same array where it is long enough, and otherwise a longer one that begins like it. */
function withRoom(values: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= values.length) return values;
  const grown = new Uint32Array(Math.max(length, values.length * 2));
  grown.set(values);
  return grown;
}
