import { type KeyAction, keyActions } from '../keys/key-actions';
import { actionOf } from '../keys/key-map';
import { readKey } from '../keys/read-key';
import type { Behavior, Scene } from './behavior';
import { runKeyAction } from './key-commands';
import { takesKeys } from './takes-keys';

/**
 * Everything that the reader's keys do, anywhere on the page but where one types. A screen reader
 * that reads with keys of its own takes them before the page hears of them.
 */
export const keys: Behavior = {
  id: 'keys',
  start(scene) {
    scene.listen(scene.document, 'keydown', (event) => {
      if (event.defaultPrevented || takesKeys(event, scene)) return;
      const isMeant = closing(event, scene) ?? acting(event, scene);
      if (isMeant) event.preventDefault();
    });
  },
};

/** Escape and Enter do what they do everywhere, whatever the reader's keys are. */
function closing(event: KeyboardEvent, { root, store, commands }: Scene): boolean | null {
  const { panel, placing, marks, list, filter } = store.state();
  if (list !== 'threadkeeper' || isModified(event)) return null;
  if (event.key === 'Escape') {
    if (panel) commands.closePanel();
    else if (placing !== null) commands.cancelPlacing();
    else if (filter) commands.closeFilter();
    return panel !== null || placing !== null || filter !== null;
  }
  if (event.key !== 'Enter' || placing === null || marks.currentId === null) return null;
  // On a control of ours Enter presses it.
  if (root.activeElement?.closest('button, a, summary')) return null;
  commands.placeUnder(marks.currentId);
  return true;
}

/** @returns whether the key meant something here */
function acting(event: KeyboardEvent, scene: Scene): boolean {
  const { keys: map } = scene.store.state();
  const key = readKey(event);
  const action = map && key !== null ? actionOf(map, key) : undefined;
  if (!action || (event.repeat && !canRepeat(action))) return false;
  return runKeyAction(action, scene);
}

/** A key that is held down goes on moving; folding back and forth is not what anybody wants. */
function canRepeat(action: KeyAction): boolean {
  return keyActions[action].group === 'move';
}

function isModified({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing;
}
