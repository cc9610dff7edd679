import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mute, MuteWhat } from '../../../lib/model/mute';
import { planMerge, readMuteFile, toCsv, toJson } from '../../../lib/mute-file/mute-file';
import { mute } from '../mutes';

const newId = () => 'made';
const ferryman: MuteWhat = { kind: 'signoff', key: 'ferryman', name: 'Ferryman' };
const all: readonly Mute[] = [
  mute({ id: 'a', what: ferryman, scope: { kind: 'blog', host: 'a.blogspot.com' } }),
  mute({ id: 'b', what: { kind: 'profile', ids: ['42', 'pid-9'], name: 'Andrew, who "spoke"' } }),
  mute({ id: 'c', what: { kind: 'name', name: '=HYPERLINK("x")' }, shows: 'nothing' }),
  mute({ id: 'd', what: { kind: 'phrase', phrase: '+ cold tea' }, replies: 'hidden' }),
  mute({ id: 'e', what: { kind: 'pattern', pattern: '-a,\n"b"' }, until: { kind: 'date', at: 9 } }),
  mute({
    id: 'f',
    what: { kind: 'branch', id: '12', by: '@Maud', clock: '20:33' },
    scope: { kind: 'post', postId: '7', title: 'Tea, again' },
    until: { kind: 'unused', days: 30 },
    created: 1_700_000_000_000,
    renewed: 1_700_000_000_001,
    lastMatch: 1_700_000_000_002,
    matches: 3,
    exceptions: ['1', '2'],
  }),
];

describe('a file of rules', () => {
  it.each([
    ['JSON', toJson],
    ['CSV', toCsv],
  ])('comes back from %s as it was', (_, write) => {
    const read = { ok: true, mutes: all, unreadable: 0 };
    expect(readMuteFile(write(all), 0, newId)).toEqual(read);
    expect(readMuteFile(`\uFEFF${write(all)}`, 0, newId)).toEqual(read);
  });

  it('holds nothing that a spreadsheet would calculate', () => {
    const dangerous = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
    fc.assert(
      fc.property(dangerous, fc.string(), (first, rest) => {
        const csv = toCsv([mute({ what: { kind: 'phrase', phrase: first + rest } })]);
        expect(csv).toMatch(/\r\nphrase,"?'/);
      }),
    );
  });

  it('can be as short as a kind and a value', () => {
    expect(readMuteFile('kind,value\nname,Maud\nsignoff,The Ferryman', 5, newId)).toEqual({
      ok: true,
      mutes: [
        mute({ id: 'made', what: { kind: 'name', name: 'Maud' }, created: 5, renewed: 5 }),
        mute({
          id: 'made',
          what: { kind: 'signoff', key: 'the ferryman', name: 'The Ferryman' },
          created: 5,
          renewed: 5,
        }),
      ],
      unreadable: 0,
    });
  });

  it.each([
    ['', 'unreadable'],
    ['a picture\u0000', 'unreadable'],
    ['{', 'unreadable'],
    ['{"threadkeeper":"settings","version":1,"mutes":[]}', 'unreadable'],
    ['{"threadkeeper":"mutes","version":2,"mutes":[]}', 'newer'],
    ['{"threadkeeper":"mutes","version":1,"mutes":[{"id":"a"}]}', 'unreadable'],
    ['name,age\nMaud,80', 'unreadable'],
    ['kind,value\nbiscuit,ginger', 'unreadable'],
  ])('that says %j is refused as %s', (text, problem) => {
    expect(readMuteFile(text, 0, newId)).toEqual({ ok: false, problem });
  });

  it('is read without the entries in it that are no rules', () => {
    expect(readMuteFile('kind,value\nname,Maud\nbiscuit,ginger\nphrase,!!!', 0, newId)).toEqual({
      ok: true,
      mutes: [mute({ id: 'made', what: { kind: 'name', name: 'Maud' } })],
      unreadable: 2,
    });
  });
});

it('is merged without what is there, what it says twice and what cannot be used', () => {
  const there = [mute({ id: 'x', what: ferryman })];
  const mutes = [
    mute({ id: 'y', what: ferryman }),
    mute({ id: 'z', what: { kind: 'name', name: 'Maud' } }),
    mute({ id: 'w', what: { kind: 'name', name: 'MAUD' } }),
    mute({ id: 'v', what: { kind: 'pattern', pattern: '[' } }),
  ];
  const isUsable = ({ what }: Mute) => what.kind !== 'pattern';
  expect(planMerge(there, { mutes, unreadable: 1 }, isUsable)).toEqual({
    added: [mutes[1]],
    known: 2,
    unusable: 2,
  });
});
