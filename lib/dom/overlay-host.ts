import { createClosedHost } from './closed-host';

/** Our element on the page, with a shadow root that the page's own scripts cannot open. */
export type OverlayHost = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows ours and hides the page's lists. */
  readonly cover: () => void;
  /** Shows the page's lists again; ours stays, for the way back. */
  readonly uncover: () => void;
  /** Ours in the page: the host, and what stands before further lists. */
  readonly elements: () => readonly Element[];
  /** How ours stands in the page, which scripts of others may have changed. */
  readonly standing: () => Standing;
  /** Puts ours back to where and what it was. Not to be called where a list is gone. */
  readonly putBack: () => void;
  /** Some of ours is on the screen. */
  readonly isSeen: () => boolean;
  /** Takes everything of ours off the page. */
  readonly remove: () => void;
};

/**
 * - `whole`: as it was put there.
 * - `displaced`: taken away, moved or changed, with the page's lists still there.
 * - `hidden`: a rule of somebody else's lets nobody see it.
 * - `bereft`: a list that it was about is gone from the page.
 */
export type Standing = 'whole' | 'displaced' | 'hidden' | 'bereft';

const HOST_NAME = 'threadkeeper-overlay';

/** Stands before each further list where the page holds more than one. */
const COVER_NAME = 'threadkeeper-cover';

/** Our rules for the page (`page.css`) show the host once it is marked so. */
const STANDS = 'data-stands';

/** Our rules for the page hide whatever follows an element marked so. */
const COVERS = 'data-covers';

/**
 * Our rules for the page hide nothing unless its root is marked so. A page can hold copies of our
 * elements; once ours has gone none of them hides anything.
 */
const COVERING = 'data-threadkeeper-covers';

/** While the page's root is marked so, `page.css` leaves what is off the screen without layout. */
const READING = 'data-threadkeeper-reading';

/** A document as a script that writes it anew leaves it for a moment: without a root. */
type Page = { readonly documentElement: Element | null };

/** The page's lists are to cost as little as they can, until {@link releaseLists}. */
export function lightenLists({ documentElement }: Page): void {
  documentElement?.setAttribute(READING, '');
}

/** The page's lists are laid out as they are without us. */
export function releaseLists({ documentElement }: Page): void {
  documentElement?.removeAttribute(READING);
}

/**
 * Puts our host right before the first of the page's lists. The lists themselves are left as they
 * are: `page.css` hides what follows a marked element of ours, so that all comes back by removing
 * ours, whatever else went wrong.
 */
export function createOverlayHost(
  lists: readonly [Element, ...Element[]],
  styles: string,
): OverlayHost {
  const document = lists[0].ownerDocument;
  const { element, root } = createClosedHost(document, HOST_NAME, styles);

  const covers = lists.map((list, i) => {
    const cover = i === 0 ? element : document.createElement(COVER_NAME);
    list.before(cover);
    return { cover, list };
  });
  let own: readonly string[] = [];
  const mark = (next: readonly string[]) => {
    own = next;
    const isCovering = own.includes(COVERS);
    document.documentElement?.toggleAttribute(COVERING, isCovering);
    for (const { cover } of covers) {
      for (const name of cover.getAttributeNames()) {
        if (!own.includes(name)) cover.removeAttribute(name);
      }
      for (const name of own) cover.setAttribute(name, '');
    }
  };
  const isAsMarked = (cover: Element) => {
    const names = cover.getAttributeNames();
    return names.length === own.length && own.every((name) => names.includes(name));
  };
  return {
    element,
    root,
    cover: () => mark([STANDS, COVERS]),
    uncover() {
      mark([STANDS]);
      releaseLists(document);
    },
    elements: () => covers.map(({ cover }) => cover),
    standing() {
      if (covers.some(({ list }) => !list.isConnected)) return 'bereft';
      const isPlaced = covers.every(
        ({ cover, list }) => cover.nextElementSibling === list && isAsMarked(cover),
      );
      const isMarked = document.documentElement.hasAttribute(COVERING) === own.includes(COVERS);
      if (!isPlaced || !isMarked) return 'displaced';
      const isShown = own.length === 0 || getComputedStyle(element).display !== 'none';
      return isShown ? 'whole' : 'hidden';
    },
    putBack() {
      for (const { cover, list } of covers) {
        if (cover.nextElementSibling !== list) moveBefore(cover, list);
      }
      mark(own);
    },
    isSeen() {
      // Asked before ours stands, the browser would lay out the page to tell.
      if (own.length === 0) return false;
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < (document.defaultView?.innerHeight ?? 0);
    },
    remove() {
      for (const { cover } of covers) dissolve(cover);
      letGo(document);
    },
  };
}

/** Leaves words of ours before the page's lists, which are as they are without us. */
export function leaveNote(list: Element, styles: string, text: string): void {
  const { element, root } = createClosedHost(list.ownerDocument, HOST_NAME, styles);
  const note = list.ownerDocument.createElement('div');
  note.className = 'app';
  const bar = list.ownerDocument.createElement('p');
  bar.className = 'bar';
  bar.textContent = text;
  note.append(bar);
  root.append(note);
  list.before(element);
  element.setAttribute(STANDS, '');
}

/** Removes what a run of the extension left on the page that was updated, reloaded or has failed. */
export function removeOrphans(document: Document): void {
  for (const orphan of document.querySelectorAll(`${HOST_NAME}, ${COVER_NAME}`)) dissolve(orphan);
  letGo(document);
}

/** Nothing of the page is hidden or lightened by our rules any more. */
function letGo(document: Page): void {
  document.documentElement?.removeAttribute(COVERING);
  releaseLists(document);
}

/** Blogger's form in ours keeps what was typed where the browser can move a frame with its page. */
function moveBefore(cover: Element, list: Element): void {
  const parent = list.parentNode as ParentNode & Node;
  if ('moveBefore' in parent && cover.isConnected) parent.moveBefore(cover, list);
  else list.before(cover);
}

/**
 * Takes an element of ours away with the boxes in it, whose ids are those of Blogger's own, and
 * leaves what of the page's stands in them: Blogger's form.
 */
function dissolve(element: Element): void {
  element.replaceWith(...[...element.children].flatMap((box) => [...box.childNodes]));
}
