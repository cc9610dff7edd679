import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_ACTIONS, type KeyAction, keyActions } from '../../../lib/keys/key-actions';
import {
  actionOf,
  defaultKeys,
  type KeyOverrides,
  keyMap,
  withDefaultKeys,
  withKey,
  withoutKey,
} from '../../../lib/keys/key-map';

const anyAction = fc.constantFrom(...KEY_ACTIONS);
const anyKey = fc.constantFrom(...'jkpnJKfFcoX5?é'.split(''));
const anyOverrides: fc.Arbitrary<KeyOverrides> = fc.dictionary(
  anyAction,
  fc.uniqueArray(anyKey, { maxLength: 3 }),
);

function allKeys(overrides: KeyOverrides): readonly string[] {
  return Object.values(keyMap(overrides)).flat();
}

describe('the keys that are given', () => {
  it('are each for one action', () => {
    expect(allKeys({})).toEqual(KEY_ACTIONS.flatMap((action) => keyActions[action].keys));
  });

  it('need no AltGr on the keyboards of the blog’s readers, and are none of Firefox’s', () => {
    expect(allKeys({}).filter((key) => !/^[a-zA-Z?]$/.test(key))).toEqual([]);
  });
});

describe('a key that is given to an action', () => {
  it('is taken from whatever had it', () => {
    const overrides = withKey({}, 'reply', 'j');
    expect(overrides).toEqual({ next: [], reply: ['r', 'j'] });
    expect(actionOf(keyMap(overrides), 'j')).toBe('reply');
  });

  it('changes nothing where the action has it', () => {
    expect(withKey({}, 'next', 'j')).toEqual({});
  });

  it('goes before one that came with an update', () => {
    // As if “undo” had come later, and its key been chosen for something else before.
    const keys = keyMap({ next: ['u'] });
    expect([keys.next, keys.undo]).toEqual([['u'], ['z']]);
  });

  it('can be taken away again, the last one too', () => {
    expect(keyMap(withoutKey({}, 'j')).next).toEqual([]);
  });
});

describe('whatever the reader chose', () => {
  it('no key does two things', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const keys = allKeys(overrides);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('a key that is added does that, and the others do what they did', () => {
    fc.assert(
      fc.property(anyOverrides, anyAction, anyKey, (overrides, action, key) => {
        const before = keyMap(overrides);
        const after = keyMap(withKey(overrides, action, key));
        expect(actionOf(after, key)).toBe(action);
        const others = (keys: Record<KeyAction, readonly string[]>) =>
          Object.values(keys)
            .flat()
            .filter((each) => each !== key)
            .map((each) => [each, actionOf(keys, each)]);
        expect(others(after).sort()).toEqual(others(before).sort());
      }),
    );
  });

  it('an action gets its first keys back', () => {
    fc.assert(
      fc.property(anyOverrides, anyAction, (overrides, action) => {
        expect(keyMap(withDefaultKeys(overrides, action))[action]).toEqual(defaultKeys[action]);
      }),
    );
  });
});
