import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Key, type KeyAction, keyActions } from '../../lib/keys/key-actions';
import { MOST_KEYS } from '../../lib/keys/key-map';
import { isKey, readKey } from '../../lib/keys/read-key';
import { words } from '../../lib/words/words';

export type KeyRowProps = {
  readonly action: KeyAction;
  readonly keys: readonly Key[];
  /** The reader chose these keys. */
  readonly isChanged: boolean;
  /** The next key that is pressed is to be one of them. */
  readonly isWaiting: boolean;
  /** The key that was pressed, which does something else so far. */
  readonly clash: { readonly key: Key; readonly other: KeyAction } | null;
  readonly onWait: () => void;
  readonly onStopWaiting: () => void;
  readonly onKey: (key: Key) => void;
  /** Takes the key from what it does so far. */
  readonly onTake: (key: Key) => void;
  /** Leaves everything as it is. */
  readonly onLeave: () => void;
  readonly onRemove: (key: Key) => void;
  readonly onReset: () => void;
};

/** Keys by which Firefox finds text on the page. */
const FINDS_IN_FIREFOX: readonly Key[] = ['/', "'"];

/** One action: what it does, its keys, and how to change them. */
export function KeyRow(props: KeyRowProps): VNode {
  const { action, keys, isChanged, isWaiting, clash } = props;
  const name = words(keyActions[action].words);
  const isAsking = isWaiting || clash !== null;
  const row = useRef<HTMLLIElement>(null);
  const hasActed = useRef(false);
  const act = (action: () => void) => {
    hasActed.current = true;
    action();
  };
  // What was pressed may be gone, and the focus must not go with it.
  useLayoutEffect(() => {
    if (!hasActed.current || document.activeElement !== document.body) return;
    hasActed.current = false;
    row.current?.querySelector<HTMLElement>(clash ? '.clash button' : '.add, .key')?.focus();
  });
  return (
    <li class="key-row" data-action={action} ref={row}>
      <span class="what">{name}</span>
      <span class="row-keys">
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            class="key"
            title={words('removeKey', key, name)}
            aria-label={words('removeKey', key, name)}
            onClick={() => act(() => props.onRemove(key))}
          >
            <kbd>{key}</kbd>
            <span aria-hidden="true">×</span>
          </button>
        ))}
        {keys.length === 0 && <span class="none">{words('keyNone')}</span>}
        {!isAsking && keys.length < MOST_KEYS && (
          <button
            type="button"
            class="plain add"
            aria-label={words('addKeyFor', name)}
            onClick={props.onWait}
          >
            {words('addKey')}
          </button>
        )}
        {isWaiting && (
          <KeyField
            name={name}
            onKey={(key) => act(() => props.onKey(key))}
            onLeave={() => act(props.onStopWaiting)}
          />
        )}
        {isChanged && !isAsking && (
          <button
            type="button"
            class="plain"
            aria-label={words('resetKeysFor', name)}
            onClick={() => act(props.onReset)}
          >
            {words('resetKeys')}
          </button>
        )}
      </span>
      {clash && (
        <p class="clash" role="alert">
          <span>{words('keyClash', clash.key, words(keyActions[clash.other].words))}</span>
          <button type="button" onClick={() => act(() => props.onTake(clash.key))}>
            {words('keyTake')}
          </button>
          <button type="button" onClick={() => act(props.onLeave)}>
            {words('keyLeave')}
          </button>
        </p>
      )}
      {isChanged && keys.some((key) => FINDS_IN_FIREFOX.includes(key)) && (
        <p class="about">{words('keyOfFirefox')}</p>
      )}
    </li>
  );
}

/**
 * Takes the next key. A field, and no button that listens: so a screen reader lets the key through,
 * and a keyboard on the screen comes up.
 */
function KeyField({
  name,
  onKey,
  onLeave,
}: {
  readonly name: string;
  readonly onKey: (key: Key) => void;
  readonly onLeave: () => void;
}): VNode {
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const take = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Unidentified' || event.key === 'Process') return;
    const key = readKey(event);
    if (event.key === 'Escape') onLeave();
    else if (key !== null) onKey(key);
    else {
      // Shift alone is the beginning of a capital, and a browser's own keys stay its own.
      if (!isPart(event.key)) setRefused(true);
      return;
    }
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        class="capture"
        ref={field}
        value=""
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={words('pressKey')}
        aria-label={words('addKeyFor', name)}
        onKeyDown={take}
        onInput={({ currentTarget }) => {
          const typed = [...currentTarget.value].at(-1) ?? '';
          currentTarget.value = '';
          if (isKey(typed)) onKey(typed);
        }}
        onBlur={onLeave}
      />
      <span class="refused" role="status">
        {isRefused && words('keyUnusable')}
      </span>
    </>
  );
}

function isPart(key: string): boolean {
  return ['Shift', 'AltGraph', 'Control', 'Alt', 'Meta', 'CapsLock', 'Dead'].includes(key);
}
