import type { Span } from '../../model/reference';
import { capitalisedPart, hasCapitalFirst, LETTER } from '../thread/letters';
import type { ThreadWords } from '../thread/thread-words';
import type { Entry } from '../thread/timeline';
import type { KnownName, KnownNames } from './known-names';
import * as cues from './name-cues';
import { isCalledAt, isSetOff, misspeltName } from './slips';
import { isFirstName } from './vocabulary';

/** How far before a name another word may stand that belongs to it. */
const REACH = 90;

const WORD_AT_START = new RegExp(`^[${LETTER}\\d]`);
/** Marks by which a name is joined to something longer. */
const JOINED_BEFORE = new RegExp(`[${LETTER}\\d][-/_.]$|[/#]$`);
const JOINED_AFTER = new RegExp(`^[-/_@][${LETTER}\\d]|^\\.[a-zß-ÿ\\d]`);
const NAME_BEFORE = new RegExp(`[${LETTER}'’-]+(?=\\s+$)`);
const NAME_AFTER = new RegExp(`^\\s+([${LETTER}][${LETTER}'’-]*)`);

/** What may stand between the words of a name. */
const JOINT = /^[\s'’.&_-]{1,3}/;
const BREAK = /^[\s'’.&_(,-]{1,3}/;
/** "tired VLO" */
const HAS_CAPITALS = /\s[A-Z]/;

/** Of these one says the first name. */
const REVEREND = /\brev(?:d|erend)?\.?\s+$/i;

/** A known name in the words of a comment. */
export type Hit = {
  readonly name: KnownName;
  readonly span: Span;
  readonly hasAtSign: boolean;
  readonly hasCapital: boolean;
  /** Not written as the name is: somebody must be spoken to. */
  readonly isSlip: boolean;
};

/** Every known name in a comment, written as a name, in the order of the text. */
export function findHits(entry: Entry, known: KnownNames, words: ThreadWords): readonly Hit[] {
  const { text } = entry.comment;
  const { numbers, bounds } = words.of(entry.rank);
  const hits: Hit[] = [];
  let covered = 0;
  for (let i = 0; i < numbers.length; i++) {
    const start = bounds[2 * i] ?? 0;
    const end = bounds[2 * i + 1] ?? 0;
    if (start < covered) continue;
    const word = words.words[numbers[i] ?? -1] ?? '';
    // "Andrew's" is one word to comparisons, and a name with something behind it here.
    const first =
      end - start === word.length
        ? word
        : (text.slice(start, end).toLowerCase().split(/['’]/)[0] ?? word);
    const candidates = known.startingWith(first);
    if (!candidates) {
      const slip = slipAt(text, start, end, known);
      if (!slip) continue;
      covered = slip.span[1];
      hits.push(slip);
      continue;
    }
    const name = candidates.find((candidate) => isNamedAt(text, start, candidate));
    if (!name) continue;
    covered = endOfName(text, start, name) ?? end;
    const hasAtSign = text[start - 1] === '@';
    const hasCapital = isCapitalOrDigit(text.charAt(start));
    hits.push({
      name,
      span: [start - (hasAtSign ? 1 : 0), covered],
      hasAtSign,
      hasCapital,
      isSlip: false,
    });
  }
  return hits;
}

/** "Andrrew, …", "King Fisher, …" for Kingfisher, "Andrews point". */
function slipAt(text: string, start: number, end: number, known: KnownNames): Hit | null {
  const written = text.slice(start, end);
  if (!hasCapitalFirst(written)) return null;
  const word = written.toLowerCase();
  const owner = word.endsWith('s') ? known.startingWith(word.slice(0, -1)) : null;
  const name = owner?.find(({ words, kind }) => words.length === 1 && kind !== 'word');
  if (name && THEIR_WORDS_AFTER.test(text.slice(end, end + 30))) {
    return { name, span: [start, end - 1], hasAtSign: false, hasCapital: true, isSlip: false };
  }
  const alike = known.misspellable(word.charAt(0));
  if (alike.length === 0) return null;
  const next = /^ [a-z]{3,}/i.exec(text.slice(end, end + 30))?.[0] ?? '';
  const joined = alike.find(({ words }) => words[0] === word + next.trim().toLowerCase());
  const meant = joined ?? (isSetOff(text, end) ? misspeltName(word, alike) : null);
  const meantEnd = joined ? end + next.length : end;
  if (!meant || !isCalledAt(text, start, meantEnd)) return null;
  const hasAtSign = text[start - 1] === '@';
  return {
    name: meant,
    span: [start - (hasAtSign ? 1 : 0), meantEnd],
    hasAtSign,
    hasCapital: true,
    isSlip: true,
  };
}

/** "Andrews point": the apostrophe is left out. */
const THEIR_WORDS_AFTER =
  /^\s+(?:(?:last|earlier|excellent|first|other)\s+)?(?:points?|comments?|posts?|views?|questions?|reply|suggestions?|idea|argument|letter|story|link|advice)\b/i;

function isNamedAt(text: string, start: number, name: KnownName): boolean {
  const end = endOfName(text, start, name);
  return end !== null && isWrittenAsName(text, start, end, name);
}

function endOfName(text: string, start: number, name: KnownName): number | null {
  let at = start;
  for (const [index, word] of name.words.entries()) {
    if (index > 0)
      at += (name.isBroken ? BREAK : JOINT).exec(text.slice(at, at + 3))?.[0].length ?? 0;
    if (text.slice(at, at + word.length).toLowerCase() !== word) return null;
    at += word.length;
  }
  // "Still Here (just)"
  if (name.isBroken && text[at] === ')') at++;
  return WORD_AT_START.test(text.charAt(at)) ? null : at;
}

/** With capitals as names have, and not as a part of a longer word, an address or somebody else's name. */
function isWrittenAsName(text: string, start: number, end: number, name: KnownName): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 30);
  const hasCapital =
    isCapitalOrDigit(written) ||
    (name.words.length > 1 && HAS_CAPITALS.test(written)) ||
    name.form === 'initials' ||
    before.endsWith('@');
  if (!hasCapital && name.kind === 'word') return false;
  if (JOINED_AFTER.test(after) || JOINED_BEFORE.test(before)) return false;
  if (/(?:https?:|www\.)\S*$/i.test(before)) return false;
  if (
    /^(?:first|last)$/.test(name.form) &&
    cues.MISTER_BEFORE.test(before) &&
    (name.form === 'last' || REVEREND.test(before))
  )
    return true;
  if (cues.TITLE_BEFORE.test(before) || cues.ACQUAINTANCE_BEFORE.test(before)) return false;
  const forename = capitalisedPart(NAME_BEFORE.exec(before)?.[0] ?? '');
  if (name.kind === 'handle' && name.words.length > 1) return !cues.KIND_BEFORE.test(before);
  const surname = NAME_AFTER.exec(after)?.[1];
  if (surname && hasCapitalFirst(surname) && !cues.isNoSurname(surname)) return false;
  if (name.kind === 'handle') return !isFirstName(forename);
  return !forename || cues.isNoForename(forename) || cues.HAIL_BEFORE.test(before);
}

function isCapitalOrDigit(text: string): boolean {
  return hasCapitalFirst(text) || /^\d/.test(text);
}
