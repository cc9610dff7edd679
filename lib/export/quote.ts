import type { Copied } from '../model/copied';
import { addressOf, type Cited, whoAndWhen } from './cited';
import { element, write } from './markup';

/** A comment's words with who said them, when by the blog's clock, and where. */
export function quote(cited: Cited & { readonly text: string }): Copied {
  const { text, poster, clock } = cited;
  const address = addressOf(cited);
  const lines = text.split('\n').map((line, at) => [at > 0 ? element('br', {}) : '', line]);
  return {
    text: `“${text}”\n— ${whoAndWhen(cited)}, ${address}`,
    html: write([
      element('blockquote', { cite: address }, lines),
      element('p', {}, `— ${poster.name}, `, element('a', { href: address }, clock || address)),
    ]),
  };
}
