import { readStoredBody } from '../../lib/blogger/stored-body';
import { withoutImages } from '../../lib/library/kept-body';
import type { Body } from '../../lib/model/body';
import type { SavedText } from '../../lib/model/saved';

/** Each is read once, and drawn again only where it is another. */
const bodies = new WeakMap<SavedText, Body>();

/** What a kept text says, after the sanitiser. */
export function bodyOf(text: SavedText): Body {
  const body = bodies.get(text) ?? withoutImages(readStoredBody(text.html));
  bodies.set(text, body);
  return body;
}
