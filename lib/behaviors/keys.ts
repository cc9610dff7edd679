import type { Behavior, Scene } from './behavior';

/** What each key does. Keys are those of `KeyboardEvent.key`; a capital means with Shift. */
export const KEYS = {
  j: 'next',
  k: 'previous',
  p: 'parent',
  f: 'toggle',
  F: 'foldComment',
  '[': 'foldAll',
  ']': 'openAll',
  r: 'reply',
  m: 'startMute',
  b: 'back',
  n: 'nextNew',
  N: 'previousNew',
  Escape: 'close',
  Enter: 'choose',
} as const;

type KeyAction = (typeof KEYS)[keyof typeof KEYS];

/** Moving and folding by key, anywhere on the page but where one types. */
export const keys: Behavior = {
  id: 'keys',
  start(scene) {
    scene.listen(scene.document, 'keydown', (event) => {
      // A key that the page's script made up is none that a reader pressed.
      if (!event.isTrusted || event.defaultPrevented || isTyping(event, scene.root)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const action = (KEYS as Record<string, KeyAction>)[event.key];
      if (action && act(action, scene)) event.preventDefault();
    });
  },
};

/** @returns whether the key meant something here */
function act(action: KeyAction, { store, commands }: Scene): boolean {
  const { marks, list, panel, placing } = store.state();
  if (list !== 'threadkeeper') return false;
  const current = marks.currentId;
  switch (action) {
    case 'close':
      if (panel) commands.closePanel();
      else if (placing !== null) commands.cancelPlacing();
      return panel !== null || placing !== null;
    case 'choose':
      if (placing === null || current === null) return false;
      commands.placeUnder(current);
      return true;
    case 'back':
      commands.goBack();
      return true;
    case 'nextNew':
    case 'previousNew':
      commands[action]();
      return true;
    case 'next':
      commands.step(1);
      return true;
    case 'previous':
      commands.step(-1);
      return true;
    case 'foldAll':
      commands.foldAll();
      return true;
    case 'openAll':
      commands.openAll();
      return true;
    case 'parent':
      commands.goToParent();
      return true;
  }
  if (current === null) return false;
  commands[action](current);
  return true;
}

/** Whether the key goes into a field, ours or the page's. */
function isTyping(event: KeyboardEvent, root: ShadowRoot): boolean {
  const target = event.target === root.host ? root.activeElement : event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]');
}
