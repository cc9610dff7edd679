import type { MessageKey } from '../words/words';

/** A key by what it types (`KeyboardEvent.key`): one character, a capital meaning with Shift. */
export type Key = string;

/** What the actions are told apart by wherever they are listed. */
export const KEY_GROUPS = ['move', 'fold', 'comment', 'thread'] as const;

export type KeyGroup = (typeof KEY_GROUPS)[number];

/** Something that can be done by key. */
export type KeyActionInfo = {
  readonly group: KeyGroup;
  /** What it does, in a few words. */
  readonly words: MessageKey;
  /** The keys that do it until the reader changes them. */
  readonly keys: readonly Key[];
};

/**
 * Everything that can be done by key, in the order in which it is listed.
 *
 * The keys given here are typed without AltGr on British, Welsh, American, German and French
 * keyboards, so there is no bracket among them. Nor is `/` or `'`, by which Firefox finds text.
 */
export const keyActions = {
  next: move('keyNext', 'j'),
  previous: move('keyPrevious', 'k'),
  nextSibling: move('keyNextSibling', 'J'),
  previousSibling: move('keyPreviousSibling', 'K'),
  parent: move('keyParent', 'p'),
  root: move('keyRoot', 'P'),
  nextNew: move('keyNextNew', 'n'),
  previousNew: move('keyPreviousNew', 'N'),
  nextThread: move('keyNextThread', 't'),
  previousThread: move('keyPreviousThread', 'T'),
  back: move('keyBack', 'b'),
  toggle: { group: 'fold', words: 'keyToggle', keys: ['f'] },
  foldComment: { group: 'fold', words: 'keyFoldComment', keys: ['F'] },
  foldAll: { group: 'fold', words: 'keyFoldAll', keys: ['c'] },
  openAll: { group: 'fold', words: 'keyOpenAll', keys: ['o'] },
  reply: { group: 'comment', words: 'keyReply', keys: ['r'] },
  mute: { group: 'comment', words: 'keyMute', keys: ['m'] },
  save: { group: 'comment', words: 'keySave', keys: ['s'] },
  menu: { group: 'comment', words: 'keyMenu', keys: ['a'] },
  filter: { group: 'thread', words: 'keyFilter', keys: ['q'] },
  undo: { group: 'thread', words: 'keyUndo', keys: ['u', 'z'] },
  help: { group: 'thread', words: 'keyHelp', keys: ['?'] },
  list: { group: 'thread', words: 'keyList', keys: ['v'] },
} as const satisfies Readonly<Record<string, KeyActionInfo>>;

export type KeyAction = keyof typeof keyActions;

/** Every action in the order of {@link keyActions}. */
export const KEY_ACTIONS = Object.keys(keyActions) as readonly KeyAction[];

function move<const Words extends MessageKey>(words: Words, ...keys: Key[]) {
  return { group: 'move', words, keys } as const;
}
