import { describe, expect, expectTypeOf, it } from 'vitest';
import { isSettingValue } from '../../../lib/settings/schema';
import {
  defaultSettings,
  isEnabledOn,
  type SettingKey,
  type SettingValue,
  settings,
} from '../../../lib/settings/settings';

const keys = Object.keys(settings) as SettingKey[];

describe.each(keys)('the setting %s', (key) => {
  const setting = settings[key];

  it('has a default that it can have', () => {
    expect(isSettingValue(key, setting.default)).toBe(true);
    expect(defaultSettings[key]).toBe(setting.default);
  });
});

it.each<[SettingKey, unknown, boolean]>([
  ['order', 'oldest', true],
  ['order', 'toString', false],
  ['foldDepth', 0, true],
  ['foldDepth', 20, true],
  ['foldDepth', -1, false],
  ['foldDepth', Number.NaN, false],
  ['followInference', false, true],
  ['followInference', null, false],
  ['keys', {}, true],
  ['keys', { next: ['x', '?'], reply: [] }, true],
  ['keys', { next: ['x', 'y', 'z', '!'] }, false],
  ['keys', { next: ['Escape'] }, false],
  ['keys', { next: 'x' }, false],
  ['keys', { wipeDisk: ['x'] }, false],
])('%s: %j is a value of it: %s', (key, value, isOne) => {
  expect(isSettingValue(key, value)).toBe(isOne);
});

it.each<[Record<string, boolean>, boolean]>([
  [{}, true],
  [{ 'a.blogspot.com': true }, true],
  [{ 'a.blogspot.com': false }, false],
  [{ 'b.blogspot.com': false }, true],
])('with the switches %j a.blogspot.com is on: %s', (blogs, isOn) => {
  expect(isEnabledOn({ ...defaultSettings, blogs }, 'a.blogspot.com')).toBe(isOn);
});

it('gives each setting the type of its own values', () => {
  expectTypeOf<SettingValue<'countsAsSeen'>>().toEqualTypeOf<'on-leave' | 'on-screen'>();
  expectTypeOf<SettingValue<'foldDepth'>>().toEqualTypeOf<number>();
  expectTypeOf<SettingValue<'followInference'>>().toEqualTypeOf<boolean>();
});
