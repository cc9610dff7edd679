import type { ComponentChildren, VNode } from 'preact';
import type { Body, Inline, MarkKind } from '../../lib/model/body';

const TAGS: Record<MarkKind, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  quote: 'blockquote',
};

/** A comment's words. Runs parted by an empty line, as Blogger's posters write them, are paragraphs. */
export function CommentBody({ body }: { readonly body: Body }): VNode {
  return (
    <>{paragraphs(body).map((runs) => (isQuote(runs) ? drawAll(runs) : <p>{drawAll(runs)}</p>))}</>
  );
}

/** Parts a body where two breaks or more follow each other, and around set-off blocks. */
function paragraphs(body: Body): Body[] {
  const parts: Inline[][] = [];
  let part: Inline[] = [];
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

function isBreak(inline: Inline | undefined): boolean {
  return typeof inline === 'object' && inline.kind === 'break';
}

function isQuote(runs: Body): boolean {
  const [first] = runs;
  return typeof first === 'object' && first.kind === 'quote';
}

function drawAll(body: Body): ComponentChildren[] {
  return body.map(draw);
}

function draw(inline: Inline): ComponentChildren {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'break':
      return <br />;
    case 'image':
      return <img src={inline.src} alt={inline.alt} loading="lazy" referrerpolicy="no-referrer" />;
    case 'link':
      return (
        <a href={inline.href} rel="nofollow noopener ugc">
          {drawAll(inline.children)}
        </a>
      );
    default: {
      const Tag = TAGS[inline.kind] as 'strong';
      return <Tag>{drawAll(inline.children)}</Tag>;
    }
  }
}
