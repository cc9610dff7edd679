import type { Behavior } from './behavior';

/** The toolbar's controls; into a field one types, and its arrows are its own. */
const CONTROLS = '.toolbar button, .toolbar select';

/**
 * The toolbar is one stop for Tab, as toolbars are: within it the arrows move, and one comes back
 * to where one was in it. Up and Down are left to its lists.
 */
export const toolbarKeys: Behavior = {
  id: 'toolbar-keys',
  start({ root, document, store, listen, guard }, signal) {
    let stop: HTMLElement | undefined;
    let isDue = false;
    // Looked for in the bar alone: beside it stands all of the thread, and this is done often.
    const controls = () => {
      const all = root.querySelector('.toolbar')?.querySelectorAll<HTMLElement>(CONTROLS) ?? [];
      return [...all].filter((each) => each.checkVisibility());
    };
    const settle = () => {
      isDue = false;
      const all = controls();
      if (!stop || !all.includes(stop)) stop = all[0];
      for (const each of all) each.tabIndex = each === stop ? 0 : -1;
    };
    // What is drawn is measured by the browser before the next frame anyway.
    const settleSoon = () => {
      if (isDue || signal.aborted) return;
      isDue = true;
      document.defaultView?.requestAnimationFrame(() => guard(settle));
    };
    settleSoon();
    store.subscribe(settleSoon, signal);
    listen(document.defaultView as Window, 'resize', settleSoon);
    listen(root, 'focusin', (event) => {
      const control = (event.target as Element).closest<HTMLElement>(CONTROLS);
      if (!control) return;
      stop = control;
      settle();
    });
    listen(root, 'keydown', (event) => {
      const control = (event.target as Element).closest<HTMLElement>(CONTROLS);
      if (!control || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const all = controls();
      const isRtl = getComputedStyle(control).direction === 'rtl';
      const next = neighbour(all, all.indexOf(control), event.key, isRtl);
      if (!next) return;
      next.focus();
      event.preventDefault();
    });
  },
};

function neighbour(
  all: readonly HTMLElement[],
  at: number,
  key: string,
  isRtl: boolean,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const by = (key === 'ArrowRight') === isRtl ? -1 : 1;
      return all.at((at + by) % all.length);
    }
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
  }
  return undefined;
}
