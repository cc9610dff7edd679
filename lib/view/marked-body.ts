import {
  type Body,
  type Break,
  type Image,
  inlineText,
  type Link,
  type Marked,
} from '../model/body';
import type { Reference } from '../model/reference';

/** A body in which the words of references are set apart. */
export type MarkedBody = readonly MarkedInline[];

export type MarkedInline =
  | string
  | Break
  | Image
  | Link
  | { readonly kind: Marked['kind']; readonly children: MarkedBody }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly children: MarkedBody };

/**
 * Sets the words of each reference apart, wherever in the body's markup they stand; words that run
 * over several pieces of markup come in several parts. A link of the poster's own stays whole.
 *
 * @param references with spans in `bodyText(body)` that do not overlap, in the order of the text
 */
export function markReferences(body: Body, references: readonly Reference[]): MarkedBody {
  return references.length === 0 ? body : mark(body, references, 0);
}

function mark(body: Body, references: readonly Reference[], start: number): MarkedBody {
  const marked: MarkedInline[] = [];
  let at = start;
  for (const inline of body) {
    const length = inlineText(inline).length;
    const touching = references.filter(({ span }) => span[0] < at + length && span[1] > at);
    if (touching.length === 0) marked.push(inline);
    else if (typeof inline === 'string') marked.push(...cut(inline, touching, at));
    else if ('children' in inline && inline.kind !== 'link') {
      // The text of a set-off block begins after a line break of its own.
      const inner = inline.kind === 'quote' ? at + 1 : at;
      marked.push({ kind: inline.kind, children: mark(inline.children, touching, inner) });
    } else marked.push(inline);
    at += length;
  }
  return marked;
}

function cut(text: string, references: readonly Reference[], start: number): MarkedInline[] {
  const parts: MarkedInline[] = [];
  let done = 0;
  for (const reference of references) {
    const from = Math.max(reference.span[0] - start, done);
    const to = Math.min(reference.span[1] - start, text.length);
    if (to <= from) continue;
    if (from > done) parts.push(text.slice(done, from));
    parts.push({ kind: 'reference', reference, children: [text.slice(from, to)] });
    done = to;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
