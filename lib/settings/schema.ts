import * as v from 'valibot';
import { KEY_ACTIONS } from '../keys/key-actions';
import { MOST_KEYS } from '../keys/key-map';
import { isKey } from '../keys/read-key';
import {
  type Setting,
  type SettingChange,
  type SettingKey,
  type SettingValue,
  settings,
} from './settings';

/** Whether a value from outside (a message, the disk, a file) is one that the setting can have. */
export function isSettingValue<K extends SettingKey>(
  key: K,
  value: unknown,
): value is SettingValue<K> {
  return v.is(valueSchema(settings[key]), value);
}

/** A setting's key with a value that it can have. */
export const settingChange: v.GenericSchema<unknown, SettingChange> = v.custom<SettingChange>(
  (input) =>
    Array.isArray(input) &&
    input.length === 2 &&
    Object.hasOwn(settings, input[0]) &&
    isSettingValue(input[0], input[1]),
  'not a setting and a value of it',
);

function valueSchema(setting: Setting): v.GenericSchema<unknown, unknown> {
  switch (setting.kind) {
    case 'boolean':
      return v.boolean();
    case 'choice':
      return v.picklist(Object.keys(setting.choices));
    case 'number':
      return v.pipe(v.number(), v.integer(), v.minValue(setting.min), v.maxValue(setting.max));
    case 'keys':
      return keyOverrides;
  }
}

const keyOverrides = v.pipe(
  v.unknown(),
  // An array is a record to Valibot, and has a `filter` of its own, which is a name of ours.
  v.check((overrides) => !Array.isArray(overrides)),
  v.record(
    v.picklist(KEY_ACTIONS),
    v.pipe(v.array(v.pipe(v.string(), v.check(isKey))), v.maxLength(MOST_KEYS)),
  ),
);
