import type { Body, Inline } from '../model/body';

/**
 * A kept body with a link in place of each picture. A picture would be asked for wherever it is,
 * years later and unasked, and whoever has that place by then would learn that it is being read.
 */
export function withoutImages(body: Body): Body {
  return body.map((inline) => withoutImage(inline, false));
}

function withoutImage(inline: Inline, isInLink: boolean): Inline {
  if (typeof inline === 'string' || inline.kind === 'break') return inline;
  if (inline.kind === 'image') {
    const text = inline.alt.trim() || inline.src;
    return isInLink ? text : { kind: 'link', href: inline.src, children: [text] };
  }
  const isLink = isInLink || inline.kind === 'link';
  return { ...inline, children: inline.children.map((each) => withoutImage(each, isLink)) };
}
