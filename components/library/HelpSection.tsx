import type { VNode } from 'preact';
import { KEY_ACTIONS, KEY_GROUPS, keyActions } from '../../lib/keys/key-actions';
import { type KeyOverrides, keyMap } from '../../lib/keys/key-map';
import { words } from '../../lib/words/words';
import { Sketch, type SketchRow } from './Sketch';

/** What Threadkeeper can do, each with a drawing. */
const TOPICS = {
  thread: [row(0, 2), row(1, 1), row(2, 1), row(1, 2), row(0, 1)],
  fold: [row(0, 2), row(1, 0, 'folded'), row(1, 1), row(0, 0, 'folded')],
  conversation: [row(0, 2), row(1, 2, 'moved'), row(2, 1, 'moved'), row(0, 1)],
  new: [row(0, 1), row(1, 2, 'new'), row(0, 1), row(1, 1, 'new')],
  arrivals: [row(0, 2), row(1, 1), row(0, 1), row(0, 0, 'waiting')],
  mute: [row(0, 1), row(1, 0, 'muted'), row(1, 2), row(0, 0, 'muted')],
  deep: [row(0, 1), row(1, 1), row(2, 1), row(3, 1), row(3, 1)],
  blogger: [row(0, 2), row(1, 1, 'current'), row(0, 1)],
} as const satisfies Readonly<Record<string, readonly SketchRow[]>>;

const NAMES = Object.keys(TOPICS) as readonly (keyof typeof TOPICS)[];

export type HelpSectionProps = {
  /** The reader's own keys; empty until they are known. */
  readonly overrides: KeyOverrides;
};

/** Everything that can be done, in a few words each, and every key. */
export function HelpSection({ overrides }: HelpSectionProps): VNode {
  return (
    <section id="help" class="help" aria-labelledby="help-title">
      <h2 id="help-title">{words('help')}</h2>
      <p class="about">{words('helpIntro')}</p>
      {NAMES.map((name) => (
        <section key={name} class="topic" aria-labelledby={`help-${name}`}>
          <Sketch rows={TOPICS[name]} />
          <div>
            <h3 id={`help-${name}`}>{words(`help_${name}`)}</h3>
            <p>{words(`help_${name}Text`)}</p>
          </div>
        </section>
      ))}
      <KeyTable overrides={overrides} />
      <h3>{words('help_privacy')}</h3>
      <p>{words('help_privacyText')}</p>
    </section>
  );
}

function KeyTable({ overrides }: HelpSectionProps): VNode {
  const keys = keyMap(overrides);
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
                  {keys[action].map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
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

function row(
  at: number,
  lines: SketchRow['lines'],
  mark?: NonNullable<SketchRow['mark']>,
): SketchRow {
  return mark ? { at, lines, mark } : { at, lines };
}
