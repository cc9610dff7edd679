import { LETTER } from '../thread/letters';

const NO_LETTERS = new RegExp(`[^${LETTER}\\d]+`, 'g');

/** The same for every way of typing a name: small letters and digits, single spaces between them. */
export function toKey(name: string): string {
  return name.toLowerCase().replace(NO_LETTERS, ' ').trim();
}
