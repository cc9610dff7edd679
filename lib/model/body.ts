/**
 * What a comment says, as plain data: the few kinds of markup that Blogger lets a commenter use.
 * Anything else was unwrapped to its text when the comment was read, so a body can be shown,
 * searched, quoted and exported without ever passing through an HTML string.
 */
export type Body = readonly Inline[];

/** A run of text, a line break, or text that is marked in one way. */
export type Inline = string | Break | Marked | Link | Image;

export type Break = { readonly kind: 'break' };

/** `quote` stands for a set-off block, the others for emphasis within a line. */
export type MarkKind = 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'quote';

/** The element that each kind is written with. */
export const MARK_TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  quote: 'blockquote',
} as const satisfies Record<MarkKind, string>;

export type Marked = { readonly kind: MarkKind; readonly children: Body };

/** `href` is absolute and begins with `http:`, `https:` or `mailto:`. */
export type Link = { readonly kind: 'link'; readonly href: string; readonly children: Body };

/** `src` is absolute and begins with `http:` or `https:`. */
export type Image = { readonly kind: 'image'; readonly src: string; readonly alt: string };

/**
 * The body's text. A break is one `\n`, a set-off block stands on lines of its own, an image is
 * nothing. Positions in this string are what references, quotes and search results speak of.
 */
export function bodyText(body: Body): string {
  let text = '';
  for (const inline of body) text += inlineText(inline);
  return text;
}

/** The part that one inline adds to {@link bodyText}. */
export function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'break') return '\n';
  if (inline.kind === 'image') return '';
  const text = bodyText(inline.children);
  return inline.kind === 'quote' ? `\n${text}\n` : text;
}
