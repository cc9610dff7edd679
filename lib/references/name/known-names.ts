import type { SignOff } from '../../model/reference';
import { toKey } from '../sign-off/key';
import { LETTER } from '../thread/letters';
import type { Entry } from '../thread/timeline';
import { type NameForm, waysToSay } from './poster-names';
import { canBeMisspelt } from './slips';
import { isAcronym, isFirstName, isRoleWord, isWordName } from './vocabulary';

/** A way of calling somebody who has spoken. */
export type KnownName = {
  readonly form: NameForm;
  /** The words of it, in small letters. */
  readonly words: readonly string[];
  readonly cue: 'name' | 'signoff';
  /**
   * How much the words around it must say before it means the poster.
   * - `handle`: nobody else is called so; said anywhere it means the poster.
   * - `person`: a name that many people share.
   * - `word`: also an everyday word, a role or an abbreviation; it must be spoken to.
   */
  readonly kind: 'handle' | 'person' | 'word';
  /** Typed in capitals and short, so that small letters are something else. */
  readonly isCapitals: boolean;
  /** Typed with a bracket or a comma in it: "PO, awake". */
  readonly isBroken: boolean;
  /** What the poster (or posters) of that name have said, oldest first. */
  readonly entries: readonly Entry[];
};

/** The names of all who have spoken so far. */
export type KnownNames = {
  add(entry: Entry, signOff: SignOff | undefined): void;
  readonly isEmpty: boolean;
  /** All names that begin with a word given in small letters, the longest first. */
  startingWith(word: string): readonly KnownName[] | null;
  /** Names of one word that begin with a letter, and are long enough to be told when misspelt. */
  misspellable(letter: string): readonly KnownName[];
};

type Growing = Omit<KnownName, 'entries'> & { readonly entries: Entry[] };

export function createKnownNames(): KnownNames {
  const byKey = new Map<string, Growing>();
  const byFirstWord = new Map<string, Growing[]>();
  const misspellable = new Map<string, Growing[]>();

  const note = (name: string, form: NameForm, cue: KnownName['cue'], entry: Entry) => {
    const typed = toKey(name);
    const key = `${form === 'whole' ? '' : form} ${typed}`;
    const known = byKey.get(key);
    if (known) {
      if (known.entries.at(-1) !== entry) known.entries.push(entry);
      return;
    }
    const words = typed.split(' ');
    const first = words[0];
    if (!first) return;
    const made: Growing = {
      form,
      words,
      cue,
      kind: kindOf(words, form),
      entries: [entry],
      isBroken: /[,(]/.test(name),
      isCapitals: name.length <= 4 && name === name.toUpperCase() && HAS_LETTER.test(name),
    };
    byKey.set(key, made);
    if (canBeMisspelt(made)) {
      const alike = misspellable.get(first.charAt(0));
      if (alike) alike.push(made);
      else misspellable.set(first.charAt(0), [made]);
    }
    const siblings = byFirstWord.get(first) ?? [];
    siblings.push(made);
    siblings.sort(
      (a, b) => b.words.length - a.words.length || FORMS.indexOf(a.form) - FORMS.indexOf(b.form),
    );
    byFirstWord.set(first, siblings);
  };

  const noteAll = (name: string, cue: KnownName['cue'], entry: Entry) => {
    for (const way of waysToSay(name)) note(way.name, way.form, cue, entry);
  };

  return {
    add(entry, signOff) {
      const { poster } = entry.comment;
      if (poster.kind !== 'anonymous') noteAll(poster.name, 'name', entry);
      if (signOff) noteAll(signOff.name, 'signoff', entry);
    },
    get isEmpty() {
      return byKey.size === 0;
    },
    startingWith: (word) => byFirstWord.get(word) ?? null,
    misspellable: (letter) => misspellable.get(letter) ?? [],
  };
}

const HAS_LETTER = new RegExp(`[${LETTER}]`);
const FORMS: readonly NameForm[] = ['whole', 'first', 'last', 'initials', 'part'];

function kindOf(words: readonly string[], form: NameForm): KnownName['kind'] {
  if (form === 'last' || form === 'part') return 'word';
  if (form === 'initials') return 'person';
  const [first = ''] = words;
  if (form === 'first' && words.length > 1 && isFirstName(first)) return 'person';
  if (words.length > 1)
    return words.every(isRoleWord) || words.every((word) => isRoleWord(word) || isAcronym(word))
      ? 'word'
      : 'handle';
  if (isWordName(first) || isRoleWord(first) || isAcronym(first)) return 'word';
  // Of a first name that few have, one is enough to be known by.
  if (form === 'first') return isFirstName(first) || first.length < 4 ? 'person' : 'handle';
  if (isFirstName(first) || first.length < 4) return 'person';
  return 'handle';
}
