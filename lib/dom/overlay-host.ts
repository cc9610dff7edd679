import { createClosedHost } from './closed-host';

/** Our element on the page, with a shadow root that the page's own scripts cannot open. */
export type OverlayHost = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows ours and hides the page's lists. */
  readonly cover: () => void;
  /** Shows the page's lists again; ours stays, for the way back. */
  readonly uncover: () => void;
  /** Some of ours is on the screen. */
  readonly isSeen: () => boolean;
  /** Takes everything of ours off the page. */
  readonly remove: () => void;
};

const HOST_NAME = 'threadkeeper-overlay';

/** Stands before each further list where the page holds more than one. */
const COVER_NAME = 'threadkeeper-cover';

/** Our rules for the page (`page.css`) show the host once it is marked so. */
const STANDS = 'data-stands';

/** Our rules for the page hide whatever follows an element marked so. */
const COVERS = 'data-covers';

/** While the page's root is marked so, `page.css` leaves what is off the screen without layout. */
const READING = 'data-threadkeeper-reading';

/** The page's lists are to cost as little as they can, until {@link releaseLists}. */
export function lightenLists({ documentElement }: Document): void {
  documentElement.setAttribute(READING, '');
}

/** The page's lists are laid out as they are without us. */
export function releaseLists({ documentElement }: Document): void {
  documentElement.removeAttribute(READING);
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
    return cover;
  });
  return {
    element,
    root,
    cover() {
      element.setAttribute(STANDS, '');
      for (const cover of covers) cover.setAttribute(COVERS, '');
    },
    uncover() {
      for (const cover of covers) cover.removeAttribute(COVERS);
      releaseLists(document);
    },
    isSeen() {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < (document.defaultView?.innerHeight ?? 0);
    },
    remove() {
      for (const cover of covers) dissolve(cover);
      releaseLists(document);
    },
  };
}

/** Removes what a run of the extension left on the page that was updated, reloaded or has failed. */
export function removeOrphans(document: Document): void {
  for (const orphan of document.querySelectorAll(`${HOST_NAME}, ${COVER_NAME}`)) dissolve(orphan);
  releaseLists(document);
}

/**
 * Takes an element of ours away with the boxes in it, whose ids are those of Blogger's own, and
 * leaves what of the page's stands in them: Blogger's form.
 */
function dissolve(element: Element): void {
  element.replaceWith(...[...element.children].flatMap((box) => [...box.childNodes]));
}
