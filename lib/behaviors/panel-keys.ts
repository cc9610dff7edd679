import type { Behavior, Scene } from './behavior';

/** Milliseconds after which typing in a menu begins a new word. */
const WORD = 700;

/**
 * Keys within what lies over the thread: arrows, the first letters of an item and Tab in a menu;
 * in everything else Tab, which goes round in it, as its place on the page is not where it is drawn.
 */
export const panelKeys: Behavior = {
  id: 'panel-keys',
  start(scene) {
    let typed = '';
    let typedAt = 0;
    scene.listen(scene.root, 'keydown', (event) => {
      if (event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target as HTMLElement;
      const menu = target.closest<HTMLElement>('[role="menu"]');
      if (event.key === 'Tab') onTab(event, target, menu, scene);
      else if (menu) {
        typed = event.timeStamp - typedAt > WORD ? event.key : typed + event.key;
        typedAt = event.timeStamp;
        const item = nextItem(itemsOf(menu), target, event.key, typed);
        if (!item) return;
        item.focus();
        event.preventDefault();
      }
    });
  },
};

function onTab(
  event: KeyboardEvent,
  target: HTMLElement,
  menu: HTMLElement | null,
  { commands }: Scene,
): void {
  const panel = target.closest<HTMLElement>('.panel');
  if (!panel) return;
  if (menu) {
    // The focus goes back to what opened the menu, and on from there.
    commands.closePanel();
    return;
  }
  const stops = stopsIn(panel);
  const [first] = stops;
  const last = stops.at(-1);
  const next = event.shiftKey && target === first ? last : first;
  if (!next || (event.shiftKey ? target !== first : target !== last)) return;
  next.focus();
  event.preventDefault();
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** What Tab stops at, from top to bottom. */
function stopsIn(panel: HTMLElement): readonly HTMLElement[] {
  const all = panel.querySelectorAll<HTMLElement>(
    'a[href], button, select, input, textarea, summary',
  );
  return [...all].filter((each) => !each.matches(':disabled') && each.checkVisibility());
}

function nextItem(
  items: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
  typed: string,
): HTMLElement | undefined {
  const at = items.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at < 1 ? -1 : at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
  }
  // Space and Enter press an item.
  if (key.length !== 1 || key === ' ') return undefined;
  const begin = typed.toLowerCase();
  // One letter again and again goes through the items that begin with it.
  const isSame = [...begin].every((letter) => letter === begin[0]);
  const sought = isSame ? (begin[0] ?? '') : begin;
  const start = isSame ? at + 1 : at;
  return [...items.slice(start), ...items.slice(0, start)].find((item) =>
    (item.textContent ?? '').trim().toLowerCase().startsWith(sought),
  );
}
