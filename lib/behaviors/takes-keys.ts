import type { Scene } from './behavior';

/** Fields, ours and the page's, and the page's widgets that have keys of their own. */
const OWN_KEYS = [
  'input',
  'textarea',
  'select',
  'dialog[open]',
  'video',
  'audio',
  'embed',
  'object',
  ...[
    'application',
    'combobox',
    'dialog',
    'grid',
    'listbox',
    'menu',
    'menubar',
    'searchbox',
    'slider',
    'spinbutton',
    'tablist',
    'textbox',
    'tree',
  ].map((role) => `[role="${role}"]`),
].join(', ');

/**
 * Whether a key belongs to what has the focus: a field, a menu, a dialog, a player. Escape is left
 * to them too, but for our own panels, which it closes.
 */
export function takesKeys(event: KeyboardEvent, { root, document }: Scene): boolean {
  if (document.fullscreenElement) return true;
  const target = event.target === root.host ? root.activeElement : event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  const owner = target.closest(OWN_KEYS);
  if (!owner) return false;
  return !(event.key === 'Escape' && owner.closest('.panel'));
}
