import { type Body, type Inline, MARK_TAGS } from './body';

/**
 * A body as HTML, for the store and for files: nothing but the few tags below, everything else
 * escaped. Read back through `sanitizeHtml` and `readBody` it is the same body again, but that runs
 * of spaces from a `pre`, which Blogger lets no commenter use, come back as one.
 */
export function bodyHtml(body: Body): string {
  return body.map(write).join('');
}

function write(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  switch (inline.kind) {
    case 'break':
      return '<br>';
    case 'image':
      return `<img src="${escapeHtml(inline.src)}" alt="${escapeHtml(inline.alt)}">`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${bodyHtml(inline.children)}</a>`;
    default: {
      const tag = MARK_TAGS[inline.kind];
      return `<${tag}>${bodyHtml(inline.children)}</${tag}>`;
    }
  }
}

/** Text as it stands in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
