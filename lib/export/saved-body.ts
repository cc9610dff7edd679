import { readBody } from '../blogger/body';
import { sanitizeHtml } from '../dom/sanitize-html';
import type { Body } from '../model/body';
import type { SavedText } from '../model/saved';

/** What a kept text says, as plain data: its markup passes the sanitiser again, wherever it was. */
export function savedBody({ html }: SavedText): Body {
  return readBody([...sanitizeHtml(html).childNodes], '');
}
