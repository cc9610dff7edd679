import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  KEY_ACTIONS,
  KEY_GROUPS,
  type Key,
  type KeyAction,
  keyActions,
} from '../../lib/keys/key-actions';
import {
  actionOf,
  type KeyOverrides,
  keyMap,
  withDefaultKeys,
  withKey,
  withoutKey,
} from '../../lib/keys/key-map';
import type { SettingChange, Settings } from '../../lib/settings/settings';
import { words } from '../../lib/words/words';
import { type FailedChange, Failure } from '../ui/Failure';
import { SettingControl } from '../ui/SettingControl';
import { KeyRow } from './KeyRow';

export type KeysSectionProps = {
  /** Absent until they are known. */
  readonly settings: Settings | null;
  readonly failure: FailedChange | null;
  readonly onChange: (change: SettingChange) => void;
};

/** A key that already does something else. */
type Clash = { readonly action: KeyAction; readonly key: Key; readonly other: KeyAction };

/** Whether keys are used, and every action with its keys, which can be changed. */
export function KeysSection({ settings, failure, onChange }: KeysSectionProps): VNode {
  const [waiting, setWaiting] = useState<KeyAction | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const [said, setSaid] = useState('');
  const overrides = settings?.keys ?? {};
  const keys = keyMap(overrides);

  const keep = (next: KeyOverrides, what: string) => {
    setWaiting(null);
    setClash(null);
    setSaid(what);
    onChange(['keys', next]);
  };
  const give = (action: KeyAction, key: Key) =>
    keep(withKey(overrides, action, key), words('keyAdded', key, keyWords(action)));
  const hear = (action: KeyAction, key: Key) => {
    const other = actionOf(keys, key);
    setWaiting(null);
    if (other && other !== action) setClash({ action, key, other });
    else give(action, key);
  };
  return (
    <section id="keys" aria-labelledby="keys-title" data-pending={settings ? undefined : ''}>
      <h2 id="keys-title">{words('keys')}</h2>
      <p class="about">{words('keysHelp')}</p>
      <Failure failure={failure} />
      <SettingControl setting="useKeys" current={settings} onChange={onChange} isExplained />
      <p class="said" role="status">
        {said}
      </p>
      {KEY_GROUPS.map((group) => (
        <section key={group} aria-labelledby={`keys-${group}`}>
          <h3 id={`keys-${group}`}>{words(`keys_${group}`)}</h3>
          <ul class="keys">
            {KEY_ACTIONS.filter((action) => keyActions[action].group === group).map((action) => (
              <KeyRow
                key={action}
                action={action}
                keys={keys[action]}
                isChanged={overrides[action] !== undefined}
                isWaiting={waiting === action}
                clash={clash?.action === action ? clash : null}
                onWait={() => {
                  setClash(null);
                  setWaiting(action);
                }}
                onStopWaiting={() => setWaiting(null)}
                onKey={(key) => hear(action, key)}
                onTake={(key) => give(action, key)}
                onLeave={() => setClash(null)}
                onRemove={(key) =>
                  keep(withoutKey(overrides, key), words('keyRemoved', key, keyWords(action)))
                }
                onReset={() => keep(withDefaultKeys(overrides, action), words('keysReset'))}
              />
            ))}
          </ul>
        </section>
      ))}
      <p class="keys-foot">
        <button
          type="button"
          disabled={Object.keys(overrides).length === 0}
          onClick={() => keep({}, words('keysReset'))}
        >
          {words('resetAllKeys')}
        </button>
      </p>
    </section>
  );
}

function keyWords(action: KeyAction): string {
  return words(keyActions[action].words);
}
