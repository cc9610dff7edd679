import { outermost } from '../dom/outermost';
import type { CommentId } from '../model/comment';

/** A place in the page's list where a comment stands; not yet known to be readable. */
export type Slot = {
  readonly id: CommentId;
  /** Holds the comment and, in threaded lists, its replies. */
  readonly shell: Element;
  /** Holds what is the comment's own: the `.comment-block` where there is one, else the shell. */
  readonly block: Element;
  /** The nearest comment around this one. */
  readonly parentId: CommentId | null;
};

export type CommentList = {
  /** The parts of the page that hold the post's comments; several where the list stands twice. */
  readonly holders: readonly Element[];
  /** In document order; an id is there as often as the page has it. */
  readonly slots: readonly Slot[];
  /** Comments whose id cannot be told. */
  readonly nameless: number;
  /** The holders have Blogger's own ids; else they are what a cleaned page has left. */
  readonly isSure: boolean;
};

/**
 * Finds the post's comments by Blogger's ids, which are the same in every theme and dialect,
 * unlike its classes. Widgets with comments of other posts, and markup in a comment's body that
 * looks like a comment, are not in the list.
 */
export function findCommentList(document: Document): CommentList {
  const { holders, isSure } = findHolders(document);
  const shells = new Map<Element, CommentId>();
  const slots: Slot[] = [];
  let nameless = 0;
  for (const holder of holders) {
    const aroundOf = surroundings(holder, shells);
    for (const element of holder.querySelectorAll(CANDIDATES)) {
      const shell = shellOf(element, holder, shells);
      if (!shell || shells.has(shell)) continue;
      const around = aroundOf(shell);
      const id = commentIdOf(element) ?? idFromPermalink(element);
      if (around.isInsideAnother || (id !== null && id === around.parentId)) continue;
      if (id === null) {
        if (element.localName === 'li') nameless++;
        continue;
      }
      shells.set(shell, id);
      slots.push({ id, shell, block: blockOf(element, shell), parentId: around.parentId });
    }
  }
  return { holders, slots, nameless, isSure };
}

function findHolders(document: Document): Pick<CommentList, 'holders' | 'isSure'> {
  for (const selector of HOLDERS) {
    const holders = outermost(document.querySelectorAll(selector));
    if (holders.length > 0) return { holders, isSure: selector === HOLDERS[0] };
  }
  const isCleanedPage = [...document.querySelectorAll(CANDIDATES)].some((element) => {
    const id = commentIdOf(element);
    return id !== null && element.querySelector(`a[href*="showComment="][href$="#c${id}"]`);
  });
  return { holders: isCleanedPage ? [document.body] : [], isSure: false };
}

/**
 * From the surest to the least sure; a later one counts only where the page has none of the
 * earlier. Dynamic Views has no `#comments`; cleaned pages may have lost all but the comments' ids.
 */
const HOLDERS = [
  '#comments, #comment-holder, #comments-block, .blogger-comments',
  '.comments-content',
  '.comment-thread',
];

/** The digits of `c<digits>` on an element that Blogger puts such an id on. */
function commentIdOf(element: Element): CommentId | null {
  const id = COMMENT_ID.exec(element.id)?.[1];
  return id !== undefined && CARRIERS.has(element.localName) ? id : null;
}

/** All that may be a comment. Parts with ids like `c<digits>-rt` are five times as many. */
const CANDIDATES = ':is(li, dt, div)[id^="c"]:not([id*="-"]), .comment';

const COMMENT_ID = /^c(\d{6,})$/;
const CARRIERS: ReadonlySet<string> = new Set(['li', 'div', 'dt']);

/**
 * Early threaded lists put the id on the block within the item; all others on the item itself. A
 * block without an item of its own stands for itself.
 */
function shellOf(
  element: Element,
  holder: Element,
  shells: ReadonlyMap<Element, CommentId>,
): Element | null {
  const hasId = commentIdOf(element) !== null;
  if (element.classList.contains('comment-block')) {
    if (!hasId) return null;
    const item = element.closest('.comment, li');
    const isFree = item && item !== holder && holder.contains(item) && !shells.has(item);
    return isFree ? item : element;
  }
  if (hasId) return element;
  const isItem = element.classList.contains('comment') && CARRIERS.has(element.localName);
  const block = isItem ? element.querySelector('.comment-block') : null;
  // Where the block has the id, the slot is made when the block's turn comes.
  return isItem && !(block && commentIdOf(block)) ? element : null;
}

function blockOf(element: Element, shell: Element): Element {
  if (element !== shell) return element;
  const block = shell.querySelector('.comment-block');
  return block && block.closest('.comment, li') === shell ? block : shell;
}

/** For an item that lost its id: its own permalink, not one of a reply or in its text, has it. */
function idFromPermalink(item: Element): CommentId | null {
  const link = item.querySelector(
    '.datetime a[href*="#c"], .comment-timestamp a[href*="#c"], a[href*="showComment="]',
  );
  if (!link || link.closest('.comment, li') !== item) return null;
  return /#c(\d{6,})$/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

type Surroundings = {
  readonly parentId: CommentId | null;
  /** It stands in another comment's text, or in another such part: it only looks like a comment. */
  readonly isInsideAnother: boolean;
};

/** Walks up to the nearest comment, once for all comments that stand side by side. */
function surroundings(
  holder: Element,
  shells: ReadonlyMap<Element, CommentId>,
): (shell: Element) => Surroundings {
  const known = new Map<Element | null, Surroundings>();
  return ({ parentElement }) => {
    let around = known.get(parentElement);
    if (!around) {
      around = lookAround(parentElement, holder, shells);
      known.set(parentElement, around);
    }
    return around;
  };
}

function lookAround(
  start: Element | null,
  holder: Element,
  shells: ReadonlyMap<Element, CommentId>,
): Surroundings {
  let isInPart = false;
  for (let at = start; at && at !== holder; at = at.parentElement) {
    const parentId = shells.get(at);
    if (parentId !== undefined) return { parentId, isInsideAnother: isInPart };
    if (at.localName === 'dd') return { parentId: null, isInsideAnother: true };
    isInPart ||= OWN_PART.test(at.getAttribute('class') ?? '');
  }
  return { parentId: null, isInsideAnother: false };
}

/** Replies never stand in one of these parts of the comment that they answer. */
const OWN_PART = /(?:^|\s)comment-(?:block|header|content|actions|author|body|footer)(?:\s|$)/;
