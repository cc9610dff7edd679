import { describe, expect, it } from 'vitest';
import { isKey, type KeyPress, readKey } from '../../../lib/keys/read-key';

type Given = Partial<KeyPress> & { readonly altGr?: boolean; readonly capsLock?: boolean };

function press({ altGr = false, capsLock = false, ...given }: Given): KeyPress {
  return {
    key: 'j',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    getModifierState: (name) => (name === 'AltGraph' && altGr) || (name === 'CapsLock' && capsLock),
    ...given,
  };
}

describe('a key press', () => {
  it.each<[string, Given, string | null]>([
    ['a letter', { key: 'j' }, 'j'],
    ['a letter with Shift', { key: 'J', shiftKey: true }, 'J'],
    ['a letter with Caps Lock', { key: 'J', capsLock: true }, 'j'],
    ['a letter with Caps Lock and Shift', { key: 'j', shiftKey: true, capsLock: true }, 'J'],
    ['a capital of the keyboard on a screen, which has no Shift', { key: 'J' }, 'J'],
    ['a sign', { key: '?', shiftKey: true }, '?'],
    ['a letter of another language', { key: 'Ŵ', shiftKey: true }, 'Ŵ'],
    [
      'a letter that has no capital of one character',
      { key: 'ß', shiftKey: true, capsLock: true },
      'ß',
    ],
    ['a bracket by AltGr on Linux', { key: '[', altGr: true }, '['],
    ['a bracket by AltGr on Windows', { key: '[', altGr: true, ctrlKey: true, altKey: true }, '['],
    ['with Ctrl', { ctrlKey: true }, null],
    ['with Alt', { altKey: true }, null],
    ['with the command key', { metaKey: true }, null],
    ['while a character is put together', { isComposing: true }, null],
    ['an accent that waits for its letter', { key: 'Dead' }, null],
    ['an arrow', { key: 'ArrowDown' }, null],
    ['the key for caret browsing', { key: 'F7' }, null],
    ['the space bar, which scrolls', { key: ' ' }, null],
    ['one that an input method took', { key: 'Process' }, null],
  ])('%s', (_, given, key) => {
    expect(readKey(press(given))).toBe(key);
  });
});

it.each<[string, boolean]>([
  ['j', true],
  ['/', true],
  ['é', true],
  ['𝄞', true],
  ['', false],
  ['jk', false],
  [' ', false],
  ['\n', false],
  ['\u0301', false],
  ['\u200b', false],
])('%j can be given to an action: %s', (key, can) => {
  expect(isKey(key)).toBe(can);
});
