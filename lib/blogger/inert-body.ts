import { parseInert } from '../dom/parse-inert';
import type { Body } from '../model/body';
import { readBody } from './body';

/**
 * The body that HTML of the feed or the store stands for, read without a sanitiser: plain data
 * comes out of it, of a few kinds, with addresses of a few protocols, from which the overlay builds
 * elements of its own. No markup passes, so none can be mistaken for another on the way.
 *
 * @param base what relative addresses are relative to
 */
export function readInertBody(html: string, base: string): Body {
  return readBody([parseInert(html)], base);
}
