/** Share of the window's height below which there is room for a panel under its anchor. */
const LOW = 0.6;

/** What the toolbar covers at the window's upper edge, and a panel keeps from its anchor, in CSS pixels. */
const TAKEN = { above: 56, below: 16 };

/**
 * Where a panel that belongs to `anchor` opens, within `container`: under it, or above it where the
 * window has no room below.
 */
export function placePanel(
  anchor: Pick<Element, 'getBoundingClientRect'>,
  container: Element,
): { readonly x: number; readonly y: number; readonly isAbove: boolean; readonly room: number } {
  const box = anchor.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const height = container.ownerDocument.defaultView?.innerHeight ?? 0;
  const isRightToLeft = container.matches(':dir(rtl)');
  const isAbove = box.bottom > height * LOW;
  return {
    x: Math.max(0, isRightToLeft ? frame.right - box.right : box.left - frame.left),
    y: isAbove ? frame.bottom - box.top : box.bottom - frame.top,
    isAbove,
    room: Math.round(isAbove ? box.top - TAKEN.above : height - box.bottom - TAKEN.below),
  };
}
