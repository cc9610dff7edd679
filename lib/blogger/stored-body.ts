import { sanitizeHtml } from '../dom/sanitize-html';
import type { Body } from '../model/body';
import { readBody } from './body';

/** The body that was kept as HTML, in the store or in a file, whoever wrote it there. */
export function readStoredBody(html: string): Body {
  return readBody([sanitizeHtml(html)], NOWHERE);
}

/** Kept addresses are absolute; a relative one in a forged file leads nowhere. */
const NOWHERE = 'about:blank';
