import DOMPurify from 'dompurify';

/**
 * The one gate for HTML that did not come out of the page's own parser: the feed, the store, a
 * file. Keeps the markup that a comment's body can hold, and nothing that runs, loads or styles.
 *
 * The fragment belongs to a document without a window: nothing in it is fetched until a caller
 * builds elements of its own from it.
 */
export function sanitizeHtml(html: string): DocumentFragment {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: BODY_TAGS,
    ALLOWED_ATTR: ['href', 'src', 'alt'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  // The types do not tell: where `<frameset>` takes the body's place there is nothing to return.
  return (clean as DocumentFragment | null) ?? nothing();
}

function nothing(): DocumentFragment {
  return document.implementation.createHTMLDocument('').createDocumentFragment();
}

const BODY_TAGS = [
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'code', 'tt', 'pre'],
  ...['blockquote', 'img', 'br', 'p', 'div', 'span', 'ul', 'ol', 'li'],
];
