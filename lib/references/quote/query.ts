import type { Entry } from '../thread/timeline';
import type { PassageWords } from './passage-words';
import { findPassages, type Passage } from './passages';

/** The words of a passage, and the runs of them by which they are looked for. */
export type Query = {
  readonly passage: Passage;
  /** The passage's words, cut where it leaves something out. */
  readonly segments: readonly (readonly number[])[];
  readonly wordIds: readonly number[];
  /** How many words the keys are made of. */
  readonly size: number;
  /** Of the longest segment: the first key finds exact matches, the others fuzzy ones. */
  readonly keys: readonly Key[];
  readonly mainSegment: number;
  /** Its telling words one by one, where what stands between marks may be told from memory. */
  readonly looseKeys: readonly Key[];
};

/** A run of words, and how many words of the segment stand before it. */
export type Key = { readonly key: number; readonly offset: number };

/** The longest run that is a key. */
export const KEY_SIZE = 3;
/** Of a longer passage, only so many words are compared where it is not word for word. */
export const LONGEST_FUZZY = 60;
const SHORTEST_PARAGRAPH = 7;
/** Of paragraphs only so many words are compared: they are whole or not the same. */
const MOST_WORDS = 24;
/** An opening of fewer words is anybody's. */
export const SHORTEST_OPENING = 4;
/** A sentence of fewer words is anybody's, too. */
const SHORTEST_SENTENCE = 5;
/** And one with fewer words that tell what it is about. */
const LEAST_TELLING = 2;
const SHORTEST_FUZZY = 6;
const SHORTEST_FUZZY_PARAGRAPH = 10;
const FUZZY_KEYS = 8;
const SENTENCE_KEYS = 6;

/** What a comment may have taken from others. */
export function queriesOf(entry: Entry, words: PassageWords): readonly Query[] {
  if (entry.comment.isRemoved) return [];
  return findPassages(entry.comment).flatMap((passage) => toQuery(passage, entry, words) ?? []);
}

function toQuery(passage: Passage, entry: Entry, words: PassageWords): Query | null {
  const { kind, span } = passage;
  const isUnmarked = kind === 'paragraph' || kind === 'opening' || kind === 'sentence';
  const segments = words.segmentsOf(
    entry,
    span,
    isUnmarked ? MOST_WORDS : Number.POSITIVE_INFINITY,
  );
  const kept = kind === 'opening' ? segments.slice(0, 1) : segments;
  const count = kept.reduce((sum, ids) => sum + ids.length, 0);
  if (count === 0) return null;
  if (kind === 'paragraph' && count < SHORTEST_PARAGRAPH) return null;
  if (kind === 'opening' && count < SHORTEST_OPENING) return null;
  if (kind === 'sentence') {
    if (count < SHORTEST_SENTENCE || segments.length > 1) return null;
    if (kept.flat().filter((id) => words.isTelling(id)).length < LEAST_TELLING) return null;
  }
  const mainSegment = indexOfMost(kept.map((ids) => ids.length));
  const main = kept[mainSegment] ?? [];
  return {
    passage,
    segments: kept,
    wordIds: segments.length === 1 ? main : segments.flat(),
    size: Math.min(KEY_SIZE, main.length),
    keys: keysOf(passage, main),
    mainSegment,
    looseKeys: kind === 'marks' && kept.length === 1 ? looseKeysOf(main, words) : [],
  };
}

/**
 * The runs of the rarest words first. Ids are given in the order of first appearance, so the
 * commonest words have the lowest: nothing that comes later plays a part.
 */
function keysOf(passage: Passage, ids: readonly number[]): readonly Key[] {
  const size = Math.min(KEY_SIZE, ids.length);
  if (passage.kind === 'opening') return [{ key: keyAt(ids, 0, size), offset: 0 }];
  const weights: number[] = [];
  for (let offset = 0; offset + size <= Math.min(ids.length, LONGEST_FUZZY); offset++) {
    let weight = 1;
    for (let i = 0; i < size; i++) weight *= ids[offset + i] ?? 1;
    weights.push(weight);
  }
  const keys: Key[] = [];
  for (let left = Math.min(keyCount(passage, ids.length), weights.length); left > 0; left--) {
    const offset = indexOfMost(weights);
    keys.push({ key: keyAt(ids, offset, size), offset });
    weights[offset] = -1;
  }
  return keys;
}

function indexOfMost(weights: readonly number[]): number {
  let most = 0;
  for (let i = 1; i < weights.length; i++) if ((weights[i] ?? 0) > (weights[most] ?? 0)) most = i;
  return most;
}

/** Of fewer or more words nobody tells from memory. */
const SHORTEST_LOOSE = 3;
const LONGEST_LOOSE = 16;

function looseKeysOf(ids: readonly number[], words: PassageWords): readonly Key[] {
  if (ids.length < SHORTEST_LOOSE || ids.length > LONGEST_LOOSE) return [];
  const keys = ids.flatMap((id, offset) =>
    words.isTelling(id) ? [{ key: keyAt(ids, offset, 1), offset }] : [],
  );
  return keys.length >= LEAST_TELLING ? keys : [];
}

/** One key finds what is the same; what is merely alike may differ at any one of them. */
function keyCount(passage: Passage, length: number): number {
  if (passage.kind === 'paragraph') return length >= SHORTEST_FUZZY_PARAGRAPH ? 3 : 1;
  if (passage.kind === 'sentence') return SENTENCE_KEYS;
  return length >= SHORTEST_FUZZY ? FUZZY_KEYS : 1;
}

/** A run of one to three words as one small integer; different runs may share one. */
export function keyAt(ids: ArrayLike<number>, at: number, size: number): number {
  let key = size;
  for (let i = 0; i < size; i++) key = (Math.imul(key, 0x9e3779b1) + (ids[at + i] ?? 0)) | 0;
  return key >> 2;
}
