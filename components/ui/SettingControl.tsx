import type { VNode } from 'preact';
import {
  type PlainSettingKey,
  type SettingChange,
  type Settings,
  settings,
} from '../../lib/settings/settings';
import { words } from '../../lib/words/words';
import { Switch } from './Switch';

export type SettingControlProps = {
  readonly setting: PlainSettingKey;
  /** Absent until they are known. */
  readonly current: Settings | null;
  readonly onChange: (change: SettingChange) => void;
  /** The setting's explanation stands under its label. */
  readonly isExplained: boolean;
};

/** A setting's label and the control that its kind asks for. */
export function SettingControl(props: SettingControlProps): VNode {
  const { setting, isExplained } = props;
  const { label, explanation } = settings[setting];
  return (
    <div class="row setting" title={isExplained ? undefined : words(explanation)}>
      <div class="label">
        <label for={controlId(setting)}>{words(label)}</label>
        {isExplained && <p id={explanationId(setting)}>{words(explanation)}</p>}
      </div>
      <Control {...props} />
    </div>
  );
}

function Control({ setting, current, onChange, isExplained }: SettingControlProps): VNode {
  const declared = settings[setting];
  const id = controlId(setting);
  const describedBy = isExplained ? explanationId(setting) : undefined;
  const value = current ? current[setting] : null;
  // The declaration and the value belong to one key, which the types cannot follow.
  const change = (next: unknown) => onChange([setting, next] as SettingChange);
  const pending = value === null ? '' : undefined;
  switch (declared.kind) {
    case 'boolean':
      return (
        <Switch
          id={id}
          isOn={value as boolean | null}
          onChange={change}
          describedBy={describedBy}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          value={String(value ?? declared.default)}
          aria-describedby={describedBy}
          data-pending={pending}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          {Object.entries(declared.choices).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {words(name)}
            </option>
          ))}
        </select>
      );
    case 'number':
      return (
        <input
          type="number"
          id={id}
          value={String(value ?? declared.default)}
          min={declared.min}
          max={declared.max}
          aria-describedby={describedBy}
          data-pending={pending}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '' && currentTarget.validity.valid) {
              change(currentTarget.valueAsNumber);
            } else currentTarget.value = String(value);
          }}
        />
      );
  }
}

function controlId(setting: PlainSettingKey): string {
  return `setting-${setting}`;
}

function explanationId(setting: PlainSettingKey): string {
  return `about-${setting}`;
}
