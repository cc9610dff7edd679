import { Component, type ComponentChildren, type VNode } from 'preact';
import type { Span } from '../../lib/filter/query';
import type { Body, MarkKind } from '../../lib/model/body';
import type { Reference } from '../../lib/model/reference';
import {
  type MarkedBody,
  type MarkedInline,
  markHits,
  markReferences,
} from '../../lib/view/marked-body';

const TAGS: Record<MarkKind, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  quote: 'blockquote',
};

export type CommentBodyProps = {
  readonly body: Body;
  /** Mentions of other comments in it, which become links. */
  readonly references: readonly Reference[];
  /** Where its text has what is looked for; absent where nothing is. */
  readonly hits?: readonly Span[];
};

/**
 * A comment's words. Runs parted by an empty line, as Blogger's posters write them, are paragraphs.
 * Drawn anew only when they or what is set apart in them change: most of a thread's nodes are here.
 */
export class CommentBody extends Component<CommentBodyProps> {
  override shouldComponentUpdate({ body, references, hits }: CommentBodyProps): boolean {
    const before = this.props;
    return body !== before.body || references !== before.references || hits !== before.hits;
  }

  override render({ body, references, hits = [] }: CommentBodyProps): VNode {
    const draw = (inline: MarkedInline) => drawInline(inline, references);
    return (
      <>
        {paragraphs(markHits(markReferences(body, references), hits)).map((runs) =>
          isQuote(runs) ? runs.map(draw) : <p>{runs.map(draw)}</p>,
        )}
      </>
    );
  }
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

/** The text of a link says where it leads; on paper nothing else would. */
function isWrittenOut({
  href,
  children,
}: {
  readonly href: string;
  readonly children: MarkedBody;
}) {
  const [text] = children;
  return children.length === 1 && typeof text === 'string' && href.includes(text.trim());
}

function isQuote(runs: MarkedBody): boolean {
  const [first] = runs;
  return typeof first === 'object' && first.kind === 'quote';
}

function drawInline(inline: MarkedInline, references: readonly Reference[]): ComponentChildren {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'break') return <br />;
  if (inline.kind === 'image') {
    return <img src={inline.src} alt={inline.alt} loading="lazy" referrerpolicy="no-referrer" />;
  }
  const children = inline.children.map((child) => drawInline(child, references));
  if (inline.kind === 'hit') return <mark>{children}</mark>;
  if (inline.kind === 'link') {
    return (
      <a
        href={inline.href}
        rel="nofollow noopener ugc"
        data-address={isWrittenOut(inline) ? undefined : inline.href}
      >
        {children}
      </a>
    );
  }
  if (inline.kind === 'reference') {
    const { reference } = inline;
    return (
      <a
        class="reference"
        href={`#c${reference.to[0]}`}
        data-reference={references.indexOf(reference)}
        data-cue={reference.cue}
      >
        {children}
      </a>
    );
  }
  const Tag = TAGS[inline.kind] as 'strong';
  return <Tag>{children}</Tag>;
}
