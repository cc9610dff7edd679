import type { Key } from './key-actions';

/** What is needed of a key press to tell the key. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'getModifierState'
>;

/** Whether an action can have this key: one character that can be seen. */
export function isKey(key: string): boolean {
  return [...key].length === 1 && !/[\s\p{C}\p{M}]/u.test(key);
}

/**
 * The key that a press types; absent where it belongs to the browser, the system or an input
 * method: with Ctrl, Alt or the Windows or command key, while a character is being put together,
 * and everything that has a name (arrows, Tab, F7 for the caret). AltGr counts as part of typing,
 * though Windows tells it as Ctrl and Alt. Caps Lock changes nothing: capitals are typed with Shift.
 */
export function readKey(press: KeyPress): Key | null {
  const isAltGr = press.getModifierState('AltGraph');
  if (press.metaKey || press.isComposing || !isKey(press.key)) return null;
  if ((press.ctrlKey || press.altKey) && !isAltGr) return null;
  const { key } = press;
  if (!press.getModifierState('CapsLock')) return key;
  const letter = press.shiftKey ? key.toUpperCase() : key.toLowerCase();
  // The capital of ß is two characters.
  return isKey(letter) ? letter : key;
}
