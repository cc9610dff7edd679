import { diffWordsWithSpace } from 'diff';
import type { TextPart } from '../model/text-part';

/** Milliseconds after which two texts have too little in common to be worth comparing. */
const LONGEST = 500;

/**
 * What two texts have in common and what not, word by word. Those parts that are not in one of them
 * alone make up the other, to the letter; `null` where that cannot be found out in good time.
 */
export function compareTexts(before: string, after: string): readonly TextPart[] | null {
  const changes = diffWordsWithSpace(before, after, { timeout: LONGEST });
  if (!changes) return null;
  return changes.map(({ value, added, removed }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    text: value,
  }));
}
