import type { Guard } from './fail-open';
import type { OverlayHost } from './overlay-host';

/** So often is ours put back before whoever takes it away has their will. */
const MOST_REPAIRS = 10;

/** Why the overlay cannot stay where it is. */
export type Loss =
  /** A list that it was about is gone from the page; there may be another by now. */
  | 'bereft'
  /** Somebody else does not want it there. */
  | 'unwanted';

/**
 * Looks after our place in the page, until the signal: the blog's own scripts and other extensions
 * write the page anew, move it about and hide it. What they did to ours is undone, before it is
 * painted; where that cannot be, or not for good, the loss is told, once.
 */
export function watchPlace(
  host: OverlayHost,
  guard: Guard,
  onLoss: (loss: Loss) => void,
  signal: AbortSignal,
): void {
  const end = new AbortController();
  let repairs = 0;
  const lose = (loss: Loss) => {
    end.abort();
    onLoss(loss);
  };
  const look = () => guard(check);
  const check = () => {
    if (end.signal.aborted) return;
    const standing = host.standing();
    if (standing === 'bereft') return lose('bereft');
    if (standing === 'hidden') return lose('unwanted');
    if (standing === 'displaced') {
      if (++repairs > MOST_REPAIRS) return lose('unwanted');
      host.putBack();
    }
    observe();
  };
  const changes = new MutationObserver(look);
  const observe = () => {
    changes.disconnect();
    for (const element of host.elements()) {
      changes.observe(element, { attributes: true });
      for (let around = element.parentNode; around; around = around.parentNode) {
        changes.observe(around, { childList: true });
      }
    }
    const page = host.element.ownerDocument;
    changes.observe(page, { childList: true });
    if (page.documentElement) changes.observe(page.documentElement, { attributes: true });
  };
  // Style sheets have no observer; what they hide has no size any more.
  const sizes = new ResizeObserver(look);
  end.signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
  });
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  observe();
  sizes.observe(host.element);
}
