import { describe, expect, it } from 'vitest';
import { createPatterns } from '../../../lib/patterns/patterns';

const { isValid, match } = createPatterns();

describe('a pattern', () => {
  it.each<[string, readonly number[]]>([
    ['colou?r', [0, 1]],
    ['^grey', [2]],
    ['\\bcolor\\b', [1]],
    ['\\p{Lu}rey', [2]],
    ['nothing', []],
  ])('%s matches the texts %j, whatever their capitals', (pattern, places) => {
    expect(match(pattern, ['My COLOUR.', 'a color', 'one\nGrey', 'gray'])).toEqual(places);
  });

  it.each([
    '[',
    '(',
    'a**',
    '(?=a)b',
    '(?!a)b',
    '(?<=a)b',
    '(a)\\1',
    '(a{1000}){1000}',
    '((a{100}){100}){100}',
  ])('%s is refused', (pattern) => {
    expect([isValid(pattern), match(pattern, ['a'])]).toEqual([false, null]);
  });
});

/**
 * The patterns that catalogues of runaway expressions agree on, each with the text it runs away on:
 * on a machine of any speed the browser's own engine would not come back from these.
 */
describe('a catastrophic pattern simply has its answer', () => {
  const as = 'a'.repeat(50_000);
  it.each<[string, string, boolean]>([
    ['^(a+)+$', `${as}!`, false],
    ['^(a*)*$', `${as}!`, false],
    ['^(a|a)*$', `${as}!`, false],
    ['^(a|aa)+$', `${as}!`, false],
    ['^([a-zA-Z]+)*$', `${as}1`, false],
    ['^(.*a){20}$', `${as}!`, false],
    ['^(a?){50}a{50}$', `${as}!`, false],
    ['(x+x+)+y', 'x'.repeat(50_000), false],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', `${as}1`, false],
    ['^([0-9a-z]([-.\\w]*[0-9a-z])*@)', `${as}!`, false],
    ['\\s+$', `${' '.repeat(50_000)}x`, false],
    ['^(\\w+\\s?)*$', `${'word '.repeat(10_000)}!`, false],
    ['(.*)*(.*)*(.*)*=', as, false],
  ])('%s', (pattern, text, isMatch) => {
    expect(match(pattern, [text])).toEqual(isMatch ? [0] : []);
  });
});
