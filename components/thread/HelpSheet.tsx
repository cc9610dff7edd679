import type { ComponentChildren, VNode } from 'preact';
import { KEY_ACTIONS, KEY_GROUPS, type KeyGroup, keyActions } from '../../lib/keys/key-actions';
import type { KeyMap } from '../../lib/keys/key-map';
import { words } from '../../lib/words/words';

/** Every key that does something, as the reader has them: a dialog over the page. */
export function HelpSheet({ keys }: { readonly keys: KeyMap | null }): VNode {
  return (
    <dialog class="help" aria-labelledby="help-title">
      <div class="title">
        <h2 id="help-title">{words('keys')}</h2>
        <button type="button" class="close" data-do="closeHelp" aria-label={words('close')}>
          ×
        </button>
      </div>
      {keys ? (
        <div class="groups">
          {KEY_GROUPS.map((group) => (
            <Group key={group} group={group} keys={keys} />
          ))}
        </div>
      ) : (
        <p>{words('keysOff')}</p>
      )}
      <div class="foot">
        {keys && <p>{words('keysHelp')}</p>}
        <button type="button" data-open="keys">
          {words('changeKeys')}
        </button>
      </div>
    </dialog>
  );
}

function Group({ group, keys }: { readonly group: KeyGroup; readonly keys: KeyMap }): VNode {
  const actions = KEY_ACTIONS.filter((action) => keyActions[action].group === group);
  return (
    <section>
      <h3>{words(`keys_${group}`)}</h3>
      <dl>
        {actions.map((action) => (
          <Row key={action} name={words(keyActions[action].words)}>
            {keys[action].map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {keys[action].length === 0 && words('keyNone')}
          </Row>
        ))}
        {group === 'thread' && (
          <Row name={words('keyEscape')}>
            <kbd>Esc</kbd>
          </Row>
        )}
      </dl>
    </section>
  );
}

function Row({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
