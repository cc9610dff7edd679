/** Whether Blogger made this document, under whatever host or theme, also after a reader tool cleaned it. */
export function isBloggerDocument(document: Document): boolean {
  if (document.querySelector(TRACES)) return true;
  // What a reader tool leaves: the comments' links to themselves.
  const links = document.querySelectorAll('a[href*="showComment="][href*="#c"]');
  return [...links].some((link) => {
    const id = /#(c\d{6,})$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id === undefined) return false;
    return document.getElementById(id) !== null || link.closest(DATES) !== null;
  });
}

/** Whether the page is one of several posts, a search or an archive: it has no comments of its own. */
export function isListingPage(document: Document): boolean {
  const type = pageTypeOf(document);
  return type !== null && !COMMENTED_TYPES.has(type);
}

/**
 * The same, where the page's script does not say what it is: by the address. Of a saved page that
 * says nothing, so this is asked only where nothing hangs on it.
 */
export function isListingAddress({ location }: Document): boolean {
  return LISTING_PATH.test(location.pathname);
}

/** Home, a year, a month, a search or a label. */
const LISTING_PATH =
  /^\/(?:index\.html|\d{4}\/(?:\d\d\/)?|\d{4}_\d\d_.*archive\.html|search\b.*)?$/;

/** What `_WidgetManager._SetDataContext` calls the page; `null` where the script is gone. */
function pageTypeOf(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const type = /'pageType': '(\w+)'/.exec(script.textContent ?? '')?.[1];
    if (type !== undefined) return type;
  }
  return null;
}

/** Posts and the blog's static pages. */
const COMMENTED_TYPES: ReadonlySet<string> = new Set(['item', 'static_page']);

const TRACES = [
  'meta[name="generator" i][content="blogger" i]',
  'link[href*="www.blogger.com/"]',
  'script[src*="www.blogger.com/static/"]',
  '#comment-editor-src[href*="blogger.com/"]',
  'a[href*="blogger.com/comment"]',
  'a[href*="blogger.com/delete-comment.g"]',
].join(', ');

const DATES = '.datetime, .comment-timestamp';
