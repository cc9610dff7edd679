import { make } from '../../lib/dom/make';
import type { Span } from '../../lib/filter/query';
import { type Body, MARK_TAGS } from '../../lib/model/body';
import type { Reference } from '../../lib/model/reference';
import {
  type MarkedBody,
  type MarkedInline,
  markHits,
  markReferences,
} from '../../lib/view/marked-body';

/**
 * A comment's words. Runs parted by an empty line, as Blogger's posters write them, are paragraphs.
 *
 * @param references mentions of other comments in it, which become links
 * @param hits where its text has what is looked for
 */
export function drawBody(
  body: Body,
  references: readonly Reference[],
  hits: readonly Span[],
): readonly Node[] {
  const draw = (inline: MarkedInline) => drawInline(inline, references);
  return paragraphs(markHits(markReferences(body, references), hits)).flatMap((runs) =>
    isQuote(runs) ? runs.map(draw) : make('p', {}, ...runs.map(draw)),
  );
}

/** Parts a body where two breaks or more follow each other, and around set-off blocks. */
function paragraphs(body: MarkedBody): MarkedBody[] {
  const parts: MarkedInline[][] = [];
  let part: MarkedInline[] = [];
  const close = () => {
    while (isBreak(part.at(-1))) part.pop();
    if (part.length > 0) parts.push(part);
    part = [];
  };
  for (const inline of body) {
    if (typeof inline !== 'string' && inline.kind === 'quote') {
      close();
      parts.push([inline]);
    } else if (isBreak(inline) && (part.length === 0 || isBreak(part.at(-1)))) {
      close();
    } else {
      part.push(inline);
    }
  }
  close();
  return parts;
}

function isBreak(inline: MarkedInline | undefined): boolean {
  return typeof inline === 'object' && inline.kind === 'break';
}

function isQuote(runs: MarkedBody): boolean {
  const [first] = runs;
  return typeof first === 'object' && first.kind === 'quote';
}

function drawInline(inline: MarkedInline, references: readonly Reference[]): Node {
  if (typeof inline === 'string') return document.createTextNode(inline);
  if (inline.kind === 'break') return make('br');
  if (inline.kind === 'image') {
    const { src, alt } = inline;
    return make('img', { loading: 'lazy', referrerpolicy: 'no-referrer', alt, src });
  }
  const children = inline.children.map((child) => drawInline(child, references));
  if (inline.kind === 'hit') return make('mark', {}, ...children);
  if (inline.kind === 'link') {
    const { href } = inline;
    const address = isWrittenOut(inline) ? undefined : href;
    return make('a', { href, rel: 'nofollow noopener ugc', 'data-address': address }, ...children);
  }
  if (inline.kind === 'reference') {
    const { reference } = inline;
    const attributes = {
      class: 'reference',
      href: `#c${reference.to[0]}`,
      'data-reference': references.indexOf(reference),
      'data-cue': reference.cue,
    };
    return make('a', attributes, ...children);
  }
  return make(MARK_TAGS[inline.kind], {}, ...children);
}

/** The text of a link says where it leads; on paper nothing else would. */
function isWrittenOut({
  href,
  children,
}: {
  readonly href: string;
  readonly children: MarkedBody;
}): boolean {
  const [text] = children;
  return children.length === 1 && typeof text === 'string' && href.includes(text.trim());
}
