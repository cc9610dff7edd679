import { KEY_ACTIONS, type Key, type KeyAction, keyActions } from './key-actions';

/** The keys that a reader gave to actions; an empty list leaves an action without any. */
export type KeyOverrides = Readonly<Partial<Record<KeyAction, readonly Key[]>>>;

/** The keys of every action, as they hold. */
export type KeyMap = Readonly<Record<KeyAction, readonly Key[]>>;

/** Keys that one action can have. */
export const MOST_KEYS = 3;

/**
 * The keys as they hold. What the reader chose goes before what is given, so that an action that
 * came with an update takes no key away from one that was there.
 */
export function keyMap(overrides: KeyOverrides): KeyMap {
  const taken = new Set<Key>();
  const take = (keys: readonly Key[]) =>
    keys.filter((key) => !taken.has(key) && taken.add(key) !== undefined);
  const map: Partial<Record<KeyAction, readonly Key[]>> = {};
  for (const action of KEY_ACTIONS) {
    const chosen = overrides[action];
    if (chosen) map[action] = take(chosen);
  }
  for (const action of KEY_ACTIONS) map[action] ??= take(keyActions[action].keys);
  return map as KeyMap;
}

/** The keys until a reader changes any. */
export const defaultKeys: KeyMap = keyMap({});

/** What a key does; absent where it does nothing. */
export function actionOf(keys: KeyMap, key: Key): KeyAction | undefined {
  return KEY_ACTIONS.find((action) => keys[action].includes(key));
}

/** The overrides with one more key for an action, which whatever action had it loses. */
export function withKey(overrides: KeyOverrides, action: KeyAction, key: Key): KeyOverrides {
  const keys = keyMap(overrides)[action];
  if (keys.includes(key)) return overrides;
  return { ...withoutKey(overrides, key), [action]: [...keys, key] };
}

/** The overrides with a key taken from the action that has it. */
export function withoutKey(overrides: KeyOverrides, key: Key): KeyOverrides {
  const keys = keyMap(overrides);
  const holder = actionOf(keys, key);
  const next: Partial<Record<KeyAction, readonly Key[]>> = {};
  for (const action of KEY_ACTIONS) {
    if (overrides[action] || action === holder) {
      next[action] = (overrides[action] ?? keys[action]).filter((each) => each !== key);
    }
  }
  return next;
}

/** The overrides with an action's keys as they are given, taken back from whatever has them. */
export function withDefaultKeys(overrides: KeyOverrides, action: KeyAction): KeyOverrides {
  let next = overrides;
  for (const key of keyActions[action].keys) next = withoutKey(next, key);
  const { [action]: _, ...others } = next;
  return others;
}
