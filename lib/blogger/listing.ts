import { firstNumber } from './declared';
import { isBloggerDocument, isListingAddress, isListingPage } from './detect';

/** A post on a listing page, and the link that tells how many comments it has. */
export type ListedPost = {
  readonly postId: string;
  readonly link: Element;
  /** How many comments the page says there are; 0 where it names none. */
  readonly declared: number;
};

/**
 * The posts of a home page, an archive, a label or a search that link to their comments. Empty on
 * any other page. A post whose number the theme does not carry is left out.
 */
export function readListing(document: Document): readonly ListedPost[] {
  if (!isBloggerDocument(document)) return [];
  if (!isListingPage(document) && !isListingAddress(document)) return [];
  const found = new Map<string, ListedPost>();
  for (const link of document.querySelectorAll(COMMENT_LINKS)) {
    const postId = postIdOf(link);
    if (!postId || found.has(postId)) continue;
    found.set(postId, { postId, link, declared: firstNumber(link.textContent) ?? 0 });
  }
  return [...found.values()];
}

/** The classes of Blogger's own themes, old and new, then what the links lead to. */
const COMMENT_LINKS = [
  'a.comment-link',
  '.comment-link a',
  '.post-comment-link a',
  '.comments-link a',
  'a[href$="#comment-form"]',
  'a[href$="#comments"]',
].join(', ');

/** From the link itself where it leads to Blogger's form, else from the post around it. */
function postIdOf(link: Element): string | null {
  const inLink = /[?&]postID=(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
  if (inLink !== undefined) return inLink;
  for (let around = link.parentElement; around; around = around.parentElement) {
    const ids = new Set(
      [...around.querySelectorAll(POST_MARKS)].flatMap((mark) => markedPostId(mark) ?? []),
    );
    // Two posts: the link's own post was left behind without a number.
    if (ids.size > 1) return null;
    const [id] = ids;
    if (id !== undefined) return id;
  }
  return null;
}

const POST_MARKS = '[id^="post-body-"], a[name], [itemprop="postId"], [data-post-id]';

function markedPostId(mark: Element): string | null {
  const text =
    /^post-body-(\d+)$/.exec(mark.id)?.[1] ??
    mark.getAttribute('data-post-id') ??
    mark.getAttribute('content') ??
    mark.getAttribute('name') ??
    '';
  // Blogger's numbers of posts are this long; an anchor can have any name.
  return /^\d{6,20}$/.test(text) ? text : null;
}
