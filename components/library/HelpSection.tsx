import type { VNode } from 'preact';
import { KEY_ACTIONS, KEY_GROUPS, type KeyAction, keyActions } from '../../lib/keys/key-actions';
import { type KeyMap, type KeyOverrides, keyMap } from '../../lib/keys/key-map';
import { words } from '../../lib/words/words';
import { Sketch, type SketchRow } from './Sketch';

type Topic = {
  readonly rows: readonly SketchRow[];
  /** The keys that do what it tells of. */
  readonly keys: readonly KeyAction[];
};

/** What Threadkeeper can do, each with a drawing. */
const TOPICS = {
  thread: topic([], row(0, 2), row(1, 1), row(2, 1), row(1, 2), row(0, 1)),
  fold: topic(
    ['toggle', 'foldAll', 'openAll'],
    row(0, 2),
    row(1, 0, 'folded'),
    row(1, 1),
    row(0, 0, 'folded'),
  ),
  conversation: topic(
    ['parent', 'back'],
    row(0, 2),
    row(1, 2, 'moved'),
    row(2, 1, 'moved'),
    row(0, 1),
  ),
  new: topic(['nextNew', 'previousNew'], row(0, 1), row(1, 2, 'new'), row(0, 1), row(1, 1, 'new')),
  listing: topic([], row(0, 2), row(0, 0, 'new'), row(0, 2), row(0, 0, 'new')),
  follow: topic([], row(0, 1, 'saved'), row(1, 0, 'waiting'), row(0, 2), row(0, 0, 'new')),
  arrivals: topic([], row(0, 2), row(1, 1), row(0, 1), row(0, 0, 'waiting')),
  find: topic(['filter'], row(0, 1, 'current'), row(0, 0, 'folded'), row(1, 1, 'current')),
  save: topic(['save', 'undo'], row(0, 1), row(1, 2, 'saved'), row(1, 1)),
  export: topic([], row(0, 1, 'saved'), row(0, 2, 'saved'), row(0, 1, 'saved')),
  mute: topic(['mute', 'undo'], row(0, 1), row(1, 0, 'muted'), row(1, 2), row(0, 0, 'muted')),
  deep: topic([], row(0, 1), row(1, 1), row(2, 1), row(3, 1), row(3, 1)),
  blogger: topic(['reply', 'list'], row(0, 2), row(1, 1, 'current'), row(0, 1)),
  sites: topic([], row(0, 0, 'waiting'), row(0, 2), row(1, 1)),
  backup: topic([], row(0, 1, 'saved'), row(0, 0, 'muted'), row(0, 0, 'waiting')),
} as const satisfies Readonly<Record<string, Topic>>;

const NAMES = Object.keys(TOPICS) as readonly (keyof typeof TOPICS)[];

export type HelpSectionProps = {
  /** The reader's own keys; empty until they are known. */
  readonly overrides: KeyOverrides;
};

/** Everything that can be done, in a few words each, and every key. */
export function HelpSection({ overrides }: HelpSectionProps): VNode {
  const keys = keyMap(overrides);
  return (
    <section id="help" class="help" aria-labelledby="help-title">
      <h2 id="help-title">{words('help')}</h2>
      <p class="about">{words('helpIntro')}</p>
      {NAMES.map((name) => (
        <section key={name} class="topic" aria-labelledby={`help-${name}`}>
          <Sketch rows={TOPICS[name].rows} />
          <div>
            <h3 id={`help-${name}`}>{words(`help_${name}`)}</h3>
            <p>
              {words(`help_${name}Text`)}
              {TOPICS[name].keys.map((action) => (
                <Keys key={action} action={action} keys={keys} />
              ))}
            </p>
          </div>
        </section>
      ))}
      <KeyTable keys={keys} />
      <h3>{words('help_privacy')}</h3>
      <p>{words('help_privacyText')}</p>
    </section>
  );
}

type KeysProps = { readonly keys: KeyMap };

/** The keys of an action, which say by themselves what they do. */
function Keys({ action, keys }: KeysProps & { readonly action: KeyAction }): VNode {
  return (
    <>
      {keys[action].map((key) => (
        <kbd key={key} title={words(keyActions[action].words)}>
          {key}
        </kbd>
      ))}
    </>
  );
}

function KeyTable({ keys }: KeysProps): VNode {
  return (
    <>
      <h3 id="help-keys">{words('keys')}</h3>
      <p>
        {words('help_keysText')} <a href="#keys">{words('help_changeKeys')}</a>
      </p>
      <table class="key-table" aria-labelledby="help-keys">
        {KEY_GROUPS.map((group) => (
          <tbody key={group}>
            {KEY_ACTIONS.filter((action) => keyActions[action].group === group).map((action) => (
              <tr key={action}>
                <td>
                  <Keys action={action} keys={keys} />
                </td>
                <th scope="row">{words(keyActions[action].words)}</th>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function topic(keys: readonly KeyAction[], ...rows: readonly SketchRow[]): Topic {
  return { rows, keys };
}

function row(
  at: number,
  lines: SketchRow['lines'],
  mark?: NonNullable<SketchRow['mark']>,
): SketchRow {
  return mark ? { at, lines, mark } : { at, lines };
}
