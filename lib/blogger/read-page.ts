import { absoluteUrl } from '../dom/absolute-url';
import { outermost } from '../dom/outermost';
import { bodyText } from '../model/body';
import type { Comment, CommentId } from '../model/comment';
import { readBody } from './body';
import { type CommentList, findCommentList, type Slot } from './comment-list';
import { readDeclared } from './declared';
import { isBloggerDocument, isListingPage } from './detect';
import { flatReader } from './dialects/flat';
import type { CommentParts } from './dialects/parts';
import { readThreadedParts } from './dialects/threaded';
import type { Dialect, PostPage, Problem } from './page';
import { hasFurtherComments } from './paging';
import { readBase, readPost } from './post';
import { readPoster } from './poster';

/**
 * Reads a post's page: the live one, or a document that was parsed from a saved one. Leaves the
 * document as it is, and asks nothing of layout, network or `location`.
 *
 * @param list the page's comments, where the caller has looked for them already
 * @returns `null` where the page is none of Blogger's, is no post, or has no list of comments in a
 * dialect known to us. A post without comments has an empty list.
 */
export function readPage(
  document: Document,
  list: CommentList = findCommentList(document),
): PostPage | null {
  const steps = readInSteps(document, list);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does what {@link readPage} does, and can be halted after each comment. */
export function* readInSteps(
  document: Document,
  list: CommentList,
): Generator<void, PostPage | null> {
  if (!isBloggerDocument(document)) return null;
  if (list.holders.length === 0) return null;
  // Dynamic Views shows a post over a listing page, and then with a list that is surely its own.
  const isOwnList = list.isSure && list.slots.length > 0;
  if (!isOwnList && isListingPage(document)) return null;

  const dialect = dialectOf(list);
  const base = readBase(document);
  const { comments, problems } = yield* readComments(list, dialect, base);
  return {
    dialect,
    post: readPost(document),
    declared: readDeclared(list.holders),
    comments,
    problems,
    hasMore: list.holders.some(hasFurtherComments),
    isWhole: findListRoots(document, list).every(isFollowed),
  };
}

/**
 * The elements that hold the comments and nothing else: no heading, form or "add comment". In their
 * order on the page; several where the list stands twice, none where a post without comments has no
 * empty list either.
 */
export function findListRoots(
  document: Document,
  { holders, slots }: CommentList = findCommentList(document),
): readonly Element[] {
  const parents = slots.flatMap(({ parentId, shell }) =>
    parentId === null && shell.parentElement ? [shell.parentElement] : [],
  );
  if (parents.length > 0) return outermost(inDocumentOrder(new Set(parents)));
  return holders.flatMap((holder) => {
    const list = holder.querySelector(`#comments-block, #top-ra, .comment-thread > ol`);
    if (holder.id === 'comments-block') return [holder];
    return list ? [list] : [];
  });
}

/** Something comes after the list on every page, so where nothing does the rest is missing. */
function isFollowed(list: Element): boolean {
  for (let at: Element | null = list; at; at = at.parentElement) {
    if (at.nextElementSibling) return true;
  }
  return false;
}

function inDocumentOrder(elements: Iterable<Element>): readonly Element[] {
  const follows = 4; // Node.DOCUMENT_POSITION_FOLLOWING
  return [...elements].sort((a, b) => (a.compareDocumentPosition(b) & follows ? -1 : 1));
}

/** Each id once; of several copies of a comment the first readable one. */
function* readComments(
  list: CommentList,
  dialect: Dialect,
  base: string,
): Generator<void, Pick<PostPage, 'comments' | 'problems'>> {
  const isFlat = dialect === 'flat' || dialect === 'v2-flat';
  const readParts = isFlat ? flatReader(list.slots) : readThreadedParts;
  const comments = new Map<CommentId, Comment>();
  const reasons = new Map<CommentId, string>();
  for (const slot of list.slots) {
    if (comments.has(slot.id)) continue;
    const parts = readParts(slot);
    if ('reason' in parts) reasons.set(slot.id, parts.reason);
    else comments.set(slot.id, toComment(slot, parts, base));
    yield;
  }
  const problems: Problem[] = [...reasons]
    .filter(([commentId]) => !comments.has(commentId))
    .map(([commentId, reason]) => ({ commentId, reason }));
  for (let i = 0; i < list.nameless; i++) {
    problems.push({ commentId: null, reason: 'It has neither an id nor an address of its own.' });
  }
  return { comments: [...comments.values()], problems };
}

function toComment(slot: Slot, parts: CommentParts, base: string): Comment {
  const body = readBody(parts.body, base);
  const permalink = readPermalink(parts.dateLink, slot.id, base);
  const { name, address, isBlogAuthor, controlClasses, clock, isRemoved } = parts;
  return {
    id: slot.id,
    parentId: slot.parentId,
    poster: readPoster({ name, address, isBlogAuthor, controlClasses, base }),
    publishedAt: readTime(permalink),
    clock,
    body,
    text: bodyText(body),
    permalink,
    isRemoved,
  };
}

/** Comments on static pages link to the page alone; the fragment makes it the comment's. */
function readPermalink(dateLink: Element | null, id: CommentId, base: string): string | null {
  const href = dateLink?.getAttribute('href') ?? null;
  // Nearly all are absolute, and to parse thousands of addresses takes its time.
  const isAbsolute = href !== null && /^https?:\/\/\S+$/.test(href);
  const address = isAbsolute ? href : absoluteUrl(href, base);
  return address === null ? null : `${address.replace(/#.*$/, '')}#c${id}`;
}

/** Milliseconds since the epoch; comments before 2009 have whole minutes only. */
function readTime(permalink: string | null): number | null {
  const digits = /[?&]showComment=(\d{9,})(?:[&#]|$)/.exec(permalink ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function dialectOf({ holders, slots }: CommentList): Dialect {
  const holder = holders[0] as Element;
  const isV2 = holder.closest('section.comments, .widget[data-version="2"]') !== null;
  const first = slots[0];
  if (!first) {
    if (isEmptyFlat(holder)) return isV2 ? 'v2-flat' : 'flat';
    if (has(holder, '[kind="r"]')) return 'early-threaded';
    return isV2 ? 'v2-threaded' : 'threaded';
  }
  if (first.shell.localName === 'dt') return 'flat';
  if (isFlatItem(first)) return 'v2-flat';
  const hasIdOnBlock = first.block.classList.contains('comment-block') && first.block.id !== '';
  if (hasIdOnBlock) return 'early-threaded';
  return isV2 ? 'v2-threaded' : 'threaded';
}

function isFlatItem({ shell, block }: Slot): boolean {
  return (
    shell.localName === 'div' && block.querySelector('.comment-body, .comment-author') !== null
  );
}

/** Blogger writes this wrapper where threading is off, with or without a list in it. */
function isEmptyFlat(holder: Element): boolean {
  return has(holder, '#comments-block, [id$="_comments-block-wrapper"]');
}

function has(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}
