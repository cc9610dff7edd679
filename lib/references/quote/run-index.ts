import { KEY_SIZE, keyAt } from './query';

/**
 * Where the runs of up to three words that were asked for stand in the texts of a thread.
 */
export class RunIndex {
  /** By the size of the run less one, then by its key: pairs of rank and word position, in order. */
  readonly #holders = Array.from({ length: KEY_SIZE }, () => new Map<number, number[]>());
  /** A bit for each size by the end of the key: nearly all runs are nobody's, and this tells so fastest. */
  readonly #asked = new Uint8Array(1 << 16);

  /** To be called before any text is added. */
  ask(key: number, size: number): void {
    this.#holders[size - 1]?.set(key, []);
    const end = key & 0xffff;
    this.#asked[end] = (this.#asked[end] ?? 0) | (1 << size);
  }

  /** To be called in the order of ranks. */
  add(rank: number, ids: Int32Array): void {
    for (let at = 0; at < ids.length; at++) {
      for (let size = 1; size <= KEY_SIZE && at + size <= ids.length; size++) {
        if (ids[at + size - 1] === 0) break;
        const key = keyAt(ids, at, size);
        if ((this.#asked[key & 0xffff] ?? 0) & (1 << size))
          this.#holders[size - 1]?.get(key)?.push(rank, at);
      }
    }
  }

  /** Where a run stands: pairs of rank and word position, in order. */
  placesOf(key: number, size: number): readonly number[] {
    return this.#holders[size - 1]?.get(key) ?? [];
  }
}

/**
 * How many of the pairs (rank, word position) are of texts earlier than `ownRank`; none where more
 * than `most` are, since a phrase that so many hold is nobody's.
 */
export function countEarlier(pairs: readonly number[], ownRank: number, most: number): number {
  if (pairs.length > 2 * most && (pairs[2 * most] ?? 0) < ownRank) return 0;
  let count = 0;
  while (2 * count < pairs.length && (pairs[2 * count] ?? 0) < ownRank) count++;
  return count;
}
