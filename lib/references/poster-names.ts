import type { Poster } from '../model/comment';
import { isFirstName, isRoleWord } from './vocabulary';

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

/**
 * The ways in which others call a poster by the displayed name: the whole of it first, then without
 * "The", then the first name and the last of a personal name. Empty for Anonymous.
 */
export function namesOf(poster: Poster): readonly string[] {
  if (poster.kind === 'anonymous') return [];
  return waysToSay(poster.name);
}

/** As {@link namesOf}, of a name that stands in the text. */
export function waysToSay(name: string): readonly string[] {
  const whole = name.trim().replace(/^@/, '').replace(/\s+/g, ' ');
  if (NO_NAMES.has(whole.toLowerCase())) return [];
  const plain = whole.replace(/^the\s+/i, '');
  const names = plain === whole ? [whole] : [whole, plain];
  const words = whole.split(' ');
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length > 1 && words.length < 5 && isPersonal(words)) {
    if (first.length > 2) names.push(first);
    if (last.length > 3) names.push(last);
  }
  return names;
}

/** A first name and a surname, such as others shorten. */
function isPersonal(words: readonly string[]): boolean {
  if (words.some(isRoleWord)) return false;
  return (
    isFirstName(words[0] ?? '') || words.every((word) => /^\p{Lu}[\p{Ll}'’-]*\.?$/u.test(word))
  );
}
