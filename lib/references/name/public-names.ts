import type { Post } from '../../model/post';
import { capitalisedPart, LETTER } from '../thread/letters';

const WORD = new RegExp(`[${LETTER}\\d]+`, 'g');

/** What the text of the post says about names. */
export type PublicNames = ReadonlySet<string>;

/** The capitalised words of the post, in small letters: people there are no posters. */
export function publicNamesOf(post: Post): PublicNames {
  const names = new Set<string>();
  for (const [word] of `${post.title}\n${post.text}`.matchAll(WORD)) {
    const name = capitalisedPart(word);
    if (name.length > 1) names.add(name.toLowerCase());
  }
  return names;
}
