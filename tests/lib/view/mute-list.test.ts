import { describe, expect, it } from 'vitest';
import { renewedTerms } from '../../../lib/model/mute';
import { listMutes, type MuteSort } from '../../../lib/view/mute-list';
import { mute } from '../mutes';

const name = (text: string) => ({ kind: 'name' as const, name: text });
const mutes = [
  mute({ id: 'a', what: name('Maud'), created: 1, matches: 9, lastMatch: 5 }),
  mute({ id: 'b', what: name('Andrew'), created: 2, matches: 1, lastMatch: 8 }),
  mute({ id: 'c', what: name('Rob'), created: 3, until: { kind: 'date', at: 9 }, matches: 20 }),
];
const wordsOf = ({ what }: (typeof mutes)[0]) => `name ${what.kind === 'name' ? what.name : ''}`;

describe('the list of rules', () => {
  it.each<[string, MuteSort, string]>([
    ['', 'created', 'b a c'],
    ['', 'what', 'b a c'],
    ['', 'matches', 'a b c'],
    ['', 'lastMatch', 'b a c'],
    ['MAUD name', 'created', 'a'],
    ['maud andrew', 'created', ''],
  ])('for “%s” by %s is: %s', (search, sort, ids) => {
    const listed = listMutes(mutes, search, sort, wordsOf, 10);
    expect(listed.map(({ id }) => id).join(' ')).toBe(ids);
  });
});

describe('renewing', () => {
  const day = 86_400_000;
  it('gives a date as far away as it was', () => {
    const rule = mute({ what: name('Rob'), renewed: day, until: { kind: 'date', at: 8 * day } });
    expect(renewedTerms(rule, 100 * day).until).toEqual({ kind: 'date', at: 107 * day });
  });

  it('leaves days without a match as they were', () => {
    const until = { kind: 'unused', days: 3 } as const;
    expect(renewedTerms(mute({ what: name('Rob'), until }), 5).until).toEqual(until);
  });
});
