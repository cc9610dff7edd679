import { topArticle } from './top-article';

/** Layout of what is off the screen is estimated, so a scroll may land beside its mark at first. */
const MOST_CORRECTIONS = 8;

/**
 * Brings an element to the upper part of the window, below `offset` pixels, and follows it while
 * estimated sizes above it turn real. Ends early when the reader scrolls.
 */
export function scrollToElement(element: Element, offset: number, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const reader = new AbortController();
  const stop = () => reader.abort();
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    view.addEventListener(event, stop, { passive: true, once: true, signal: reader.signal });
  }
  signal.addEventListener('abort', stop, { once: true, signal: reader.signal });

  let corrections = 0;
  const align = () => {
    if (reader.signal.aborted) return;
    const distance = element.getBoundingClientRect().top - offset;
    // At the end of the page there is nothing left to scroll; less than a pixel is no error.
    const before = view.scrollY;
    if (Math.abs(distance) >= 1) view.scrollBy({ top: distance, behavior: 'instant' });
    corrections += 1;
    if (corrections > MOST_CORRECTIONS || (corrections > 2 && view.scrollY === before)) stop();
    else view.requestAnimationFrame(align);
  };
  align();
}

/** Whether the whole head of an element can be seen, below `offset` pixels. */
export function isHeadVisible(element: Element, offset: number): boolean {
  const { top } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return top >= offset && top < height - 48;
}

/**
 * Does something that changes what is above the reader, and puts back to where it was the article
 * that they stand on or, where that is out of sight, the one at the top of the window.
 */
export function keepingPlace(root: ShadowRoot, change: () => void): void {
  const view = root.ownerDocument.defaultView;
  const current = root.querySelector<HTMLElement>('article[data-current]');
  const anchor =
    current && isHeadVisible(current, 0) ? current : topArticle(root.querySelector('.roots'), 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (!view || !anchor) return;
  // Where it stands in another branch now it is another element.
  const there = anchor.isConnected ? anchor : root.getElementById(anchor.id);
  if (!there) return;
  const moved = there.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
}
