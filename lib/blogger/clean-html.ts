import { bodyHtml } from '../model/body-html';
import { readStoredBody } from './stored-body';

/** Markup out of a file as the store itself would have written it: past the sanitiser, and plain. */
export function cleanHtml(html: string): string {
  return bodyHtml(readStoredBody(html));
}
