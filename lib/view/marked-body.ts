import type { Span } from '../filter/query';
import type { Body, Break, Image, Link, Marked } from '../model/body';
import type { Reference } from '../model/reference';

/** A body in which the words of references, and what is looked for, are set apart. */
export type MarkedBody = readonly MarkedInline[];

export type MarkedInline =
  | string
  | Break
  | Image
  | (Omit<Link, 'children'> & { readonly children: MarkedBody })
  | { readonly kind: Marked['kind']; readonly children: MarkedBody }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly children: MarkedBody }
  | { readonly kind: 'hit'; readonly children: MarkedBody };

/** Words to be set apart, and in what. */
type Cut = { readonly span: Span; readonly wrap: (text: string) => MarkedInline };

/**
 * Sets the words of each reference apart, wherever in the body's markup they stand; words that run
 * over several pieces of markup come in several parts. A link of the poster's own stays whole.
 *
 * @param references with spans in `bodyText(body)` that do not overlap, in the order of the text
 */
export function markReferences(body: Body, references: readonly Reference[]): MarkedBody {
  const cuts = references.map((reference) => ({
    span: reference.span,
    wrap: (text: string) => ({ kind: 'reference' as const, reference, children: [text] }),
  }));
  return cuts.length === 0 ? body : mark(body, cuts, 0, { isInLinks: false });
}

/**
 * Sets apart what is looked for, in links and references as well.
 *
 * @param hits spans in the body's text that do not overlap, in the order of the text
 */
export function markHits(body: MarkedBody, hits: readonly Span[]): MarkedBody {
  const wrap = (text: string) => ({ kind: 'hit' as const, children: [text] });
  const cuts = hits.map((span) => ({ span, wrap }));
  return cuts.length === 0 ? body : mark(body, cuts, 0, { isInLinks: true });
}

function mark(
  body: MarkedBody,
  cuts: readonly Cut[],
  start: number,
  options: { readonly isInLinks: boolean },
): MarkedBody {
  const marked: MarkedInline[] = [];
  let at = start;
  for (const inline of body) {
    const length = lengthOf(inline);
    const touching = cuts.filter(({ span }) => span[0] < at + length && span[1] > at);
    if (touching.length === 0) marked.push(inline);
    else if (typeof inline === 'string') marked.push(...cut(inline, touching, at));
    else if ('children' in inline && (options.isInLinks || inline.kind !== 'link')) {
      // The text of a set-off block begins after a line break of its own.
      const inner = inline.kind === 'quote' ? at + 1 : at;
      marked.push({ ...inline, children: mark(inline.children, touching, inner, options) });
    } else marked.push(inline);
    at += length;
  }
  return marked;
}

/** As many characters as `bodyText` has for it. */
function lengthOf(inline: MarkedInline): number {
  if (typeof inline === 'string') return inline.length;
  if (inline.kind === 'break') return 1;
  if (inline.kind === 'image') return 0;
  const length = inline.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return inline.kind === 'quote' ? length + 2 : length;
}

function cut(text: string, cuts: readonly Cut[], start: number): MarkedInline[] {
  const parts: MarkedInline[] = [];
  let done = 0;
  for (const { span, wrap } of cuts) {
    const from = Math.max(span[0] - start, done);
    const to = Math.min(span[1] - start, text.length);
    if (to <= from) continue;
    if (from > done) parts.push(text.slice(done, from));
    parts.push(wrap(text.slice(from, to)));
    done = to;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
