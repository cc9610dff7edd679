import { absoluteUrl } from '../dom/absolute-url';
import { squash, squashedText } from '../dom/squash';
import { bodyText } from '../model/body';
import type { Post } from '../model/post';
import { readBody } from './body';

/** What the page says of its post. */
export function readPost(document: Document): Post {
  const postId = firstMatch(document, POST_ID);
  return {
    blogId: firstMatch(document, BLOG_ID),
    postId,
    title: readTitle(document),
    blogTitle: readBlogTitle(document),
    url: readUrl(document),
    text: readText(document, postId),
  };
}

/**
 * What addresses on the page are relative to: the document's own, or for a saved page, which has
 * none, the post's.
 */
export function readBase(document: Document): string {
  const base = document.baseURI;
  return absoluteUrl(base, base) ?? readUrl(document) ?? base;
}

type Place = readonly [selector: string, attribute: string, pattern: RegExp];

/** From the surest to the least sure; which of them a page has depends on theme and year. */
const POST_ID: readonly Place[] = [
  ['meta[itemprop="postId"]', 'content', /^(\d+)$/],
  ['link[href*="/comments/default"]', 'href', /\/feeds\/(?:\d+\/)?(\d+)\/comments\/default/],
  ['a[href*="/comments/default"]', 'href', /\/feeds\/(?:\d+\/)?(\d+)\/comments\/default/],
  ['.loadmore[data-post-id]', 'data-post-id', /^(\d+)$/],
  ['.blogger-comments[data-itemid]', 'data-itemid', /^(\d+)$/],
  ['#comment-editor-src', 'href', /[?&](?:postID|pageID|po|pa)=(\d+)/],
  ['a[href*="blogger.com/comment.g"]', 'href', /[?&](?:postID|pageID)=(\d+)/],
  ['[id^="post-body-"]', 'id', /^post-body-(\d+)$/],
];

const BLOG_ID: readonly Place[] = [
  ['meta[itemprop="blogId"]', 'content', /^(\d+)$/],
  ['link[rel="service.post"]', 'href', /\/feeds\/(\d+)\//],
  ['#comment-editor-src', 'href', /(?:[?&]blogID=|\/comment\/frame\/)(\d+)/],
  ['link[href*="authorization.css"]', 'href', /[?&]targetBlogID=(\d+)/],
  ['a[href*="blogger.com/"][href*="blogID="]', 'href', /[?&]blogID=(\d+)/],
  ['a[href*="blogger.com/comment/delete/"]', 'href', /\/comment\/delete\/(\d+)\//],
];

function firstMatch(document: Document, places: readonly Place[]): string | null {
  for (const [selector, attribute, pattern] of places) {
    for (const element of document.querySelectorAll(selector)) {
      const match = pattern.exec(element.getAttribute(attribute) ?? '')?.[1];
      if (match !== undefined) return match;
    }
  }
  return null;
}

/** Widgets use `.post-title` too, so the post's own markup comes first. */
function readTitle(document: Document): string {
  for (const selector of ['.post-title.entry-title', 'h1.post-title, h3.post-title']) {
    const title = squashedText(document.querySelector(selector));
    if (title !== '') return title;
  }
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return meta?.trim() || document.title;
}

/**
 * The blog's name: newer themes tell it outright, and every page names its feed after it. The
 * header comes last, because owners put pictures and slogans there.
 */
function readBlogTitle(document: Document): string | null {
  const told = (selector: string, attribute: string) =>
    squash(document.querySelector(selector)?.getAttribute(attribute) ?? '');
  const feed = 'link[rel="alternate"][type="application/atom+xml"][href*="/feeds/posts/default"]';
  return (
    told('meta[property="og:site_name"]', 'content') ||
    told(feed, 'title').replace(/ - Atom$/, '') ||
    squashedText(document.querySelector('.Header h1, .Header .title')) ||
    told('.Header img[id$="_headerimg"]', 'alt') ||
    null
  );
}

function readUrl(document: Document): string | null {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  const url = absoluteUrl(address, document.baseURI);
  return url === null ? null : url.replace(/[?#].*$/, '');
}

function readText(document: Document, postId: string | null): string {
  const body = findPostBody(document, postId);
  return body ? bodyText(readBody([body], document.baseURI)) : '';
}

/** Where the post's own text stands; absent where the theme hides it, or it cannot be told. */
export function findPostBody(document: Document, postId: string | null): Element | null {
  const body =
    document.getElementById(`post-body-${postId}`) ??
    document.querySelector('.post-body, .entry-content');
  // A post that leaves a tag open takes in the comments: better no text than theirs.
  return body?.querySelector('#comments') ? null : body;
}
