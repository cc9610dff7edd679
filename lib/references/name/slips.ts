import { align } from '../quote/alignment';
import { isSaidByAll, isStopWord } from '../thread/words';
import type { KnownName } from './known-names';
import * as cues from './name-cues';
import { isFirstName, isRoleWord, isWordName } from './vocabulary';

/** A shorter name is too near to too many words. */
const SHORTEST = 5;
/** From this length on two letters may be wrong. */
const LONG = 7;
const REACH = 60;

const LINE_START = /(?:^|\n)[\s*•–—>("“'@-]*$/;
const SET_OFF = /^\s*(?:[,.:;!?)…–—-]|$|\n|(?:you|i|and)\b)/i;

/** Whether a name may be called by what looks somewhat like it: one word, and no everyday one. */
export function canBeMisspelt({ words, kind, form }: Omit<KnownName, 'entries'>): boolean {
  return (
    words.length === 1 &&
    kind !== 'word' &&
    (form === 'whole' || form === 'first') &&
    (words[0] ?? '').length >= SHORTEST
  );
}

/** Whether somebody may be spoken to who is named right before a position. Nearly nobody is. */
export function isSetOff(text: string, end: number): boolean {
  return SET_OFF.test(text.slice(end, end + 5));
}

/** Whether the words around a place are those around somebody who is called. */
export function isCalledAt(text: string, start: number, end: number): boolean {
  if (!isSetOff(text, end)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return LINE_START.test(before) || cues.HAIL_BEFORE.test(before);
}

/**
 * The one name that a word, in small letters, is meant for by a slip of the finger: "Andrrew",
 * "Getafiks". Another christian name is nobody's slip.
 */
export function misspeltName(word: string, names: readonly KnownName[]): KnownName | null {
  if (word.length < SHORTEST || isFirstName(word) || isWordName(word) || isRoleWord(word))
    return null;
  if (isStopWord(word) || isSaidByAll(word)) return null;
  const near = names.filter(({ words: [name = ''] }) => isNear(word, name));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function isNear(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 2 || word === name) return false;
  const [a, b] = [codesOf(word), codesOf(name)];
  const distance = Math.max(align([...a], b).distance, align([...b], a).distance);
  if (distance <= 1) return true;
  return distance === 2 && (name.length >= LONG || sorted(word) === sorted(name));
}

function codesOf(word: string): Int32Array {
  return Int32Array.from(word, (letter) => letter.charCodeAt(0));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
