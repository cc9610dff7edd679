import type { Poster } from '../../model/comment';
import { hasCapitalFirst, LETTER } from '../thread/letters';
import { isStopWord } from '../thread/words';
import { isAcronym, isFirstName, isRoleWord, isWordName, SHORT_NAMES } from './vocabulary';

/** How much of a poster's name is said. */
export type NameForm = 'whole' | 'first' | 'last' | 'initials' | 'part';

/** One way of calling somebody. */
export type Way = { readonly name: string; readonly form: NameForm };

/** "Dr Vance" is Sunil to some. */
const TITLE = /^(?:dr|mr|mrs|ms|miss|prof|professor|rev|sir|cllr)\.?\s+(?=\S)/i;
const NAME_WORD = new RegExp(`^[${LETTER}][${LETTER}'’-]*\\.?$`);

/** Names that Blogger or a poster puts where no name is given. */
const NO_NAMES = new Set([
  'anonymous',
  'anon',
  'unknown',
  'guest',
  'admin',
  'blogger',
  'me',
  'name',
  '',
]);

/** The ways in which others call a poster by the displayed name. Empty for Anonymous. */
export function namesOf(poster: Poster): readonly Way[] {
  return poster.kind === 'anonymous' ? [] : waysToSay(poster.name);
}

/**
 * The ways of saying a name: the whole of it, with or without its articles; of a personal name the
 * first and the last, and what the first is shortened to; of several words their initials.
 */
export function waysToSay(name: string): readonly Way[] {
  let ways = known.get(name);
  if (!ways) {
    ways = findWays(name);
    known.set(name, ways);
  }
  return ways;
}

/** The same few names come again and again in a thread. */
const known = new Map<string, readonly Way[]>();

function findWays(name: string): readonly Way[] {
  const whole = name.trim().replace(/^@/, '').replace(/\s+/g, ' ');
  if (NO_NAMES.has(whole.toLowerCase())) return [];
  const ways = new Map<string, NameForm>([[whole, 'whole']]);
  const add = (way: string, form: NameForm) => {
    if (!ways.has(way)) ways.set(way, form);
  };
  add(whole.replace(/^(?:the|an?)\s+/i, ''), 'whole');
  // "JP" of "JP (rural)".
  add(whole.replace(/\s*\([^()]*\)$/, ''), 'whole');
  add(whole.replace(/\s+the\s+/gi, ' '), 'whole');
  const untitled = whole.replace(TITLE, '');
  if (untitled !== whole) for (const way of findWays(untitled)) add(way.name, way.form);
  const words = whole.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) {
    for (const short of shortened(first)) add(short, 'first');
    return toWays(ways);
  }
  if (words.length > 4) return toWays(ways);
  if (isPersonal(words)) {
    if ((first.length > 2 && !isStopWord(first.toLowerCase())) || isFirstName(first))
      add(first, 'first');
    for (const short of shortened(first)) add(short, 'first');
    if (last.length > 2) add(last, 'last');
    add(`${first} ${last[0]}`, 'whole');
    if (words.length > 2) {
      add(`${first} ${last}`, 'whole');
      add(
        `${words
          .slice(0, -1)
          .map((word) => word[0])
          .join('')} ${last}`,
        'whole',
      );
    }
  } else if (isFirstName(last)) add(last, 'first');
  // "Wendy" of "Wendy at the Weir".
  else if (isFirstName(first) && !isWordName(first)) add(first, 'first');
  // "Worried" of "Worried of Worcester".
  if (/^(?:of|from|in|at|near)$/i.test(words[1] ?? '')) add(first, 'part');
  // "Have Trowel" of "Have Trowel Will Travel".
  if (
    words.length > 2 &&
    words.slice(0, 2).every((word) => hasCapitalFirst(word) && !isRoleWord(word) && word.length > 2)
  )
    add(`${first} ${words[1]}`, 'part');
  const initials = whole
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');
  if (
    initials.length >= 2 &&
    initials.length <= 4 &&
    [...initials].every(hasCapitalFirst) &&
    !isAcronym(initials)
  )
    add(initials, 'initials');
  return toWays(ways);
}

function toWays(ways: ReadonlyMap<string, NameForm>): readonly Way[] {
  return [...ways].map(([name, form]) => ({ name, form }));
}

function shortened(first: string): readonly string[] {
  const known = SHORT_NAMES.get(first.toLowerCase());
  if (known) return known;
  // "Sally Ann" of "Sally-Anne".
  return /[ -]anne?$/i.test(first)
    ? [first.replace(/e$/i, ''), first.replace(/([^e])$/i, '$1e')]
    : [];
}

/** A first name and a surname, such as others shorten. */
function isPersonal(words: readonly string[]): boolean {
  // The A of "Dave A" is no article.
  if (words.some((word, index) => isRoleWord(word) && !(index > 0 && /^[A-Z]\.?$/.test(word))))
    return false;
  return (
    isFirstName(words[0] ?? '') ||
    words.every((word) => hasCapitalFirst(word) && NAME_WORD.test(word))
  );
}
