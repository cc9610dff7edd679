import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMutes, type Muted, type MuteInput } from '../../../lib/model/apply-mutes';
import type { CommentId } from '../../../lib/model/comment';
import {
  holdsOn,
  isExpired,
  isSameMute,
  type Mute,
  type MutedReplies,
  type MuteScope,
  type MuteUntil,
  type MuteWhat,
} from '../../../lib/model/mute';
import { buildThread, walkThread } from '../../../lib/model/thread';
import { comment, poster } from '../comments';
import { mute } from '../mutes';

/** 1 Andrew (2 (3 signed, 4)) 5 Andrew, another (6 refers to 1 and 5) 7 */
const andrew = poster({ kind: 'profile', name: 'Andrew', profileId: '42', pid: 'pid-9' });
const comments = [
  comment({ id: '1', poster: andrew, text: 'A cup of cold tea.' }),
  comment({ id: '2', parentId: '1', text: 'Cold, tea! says who' }),
  comment({ id: '3', parentId: '2' }),
  comment({ id: '4', parentId: '2', poster: poster({ kind: 'name', name: 'Maud' }) }),
  comment({ id: '5', poster: poster({ kind: 'name', name: 'ANDREW' }), text: 'A cup of tea' }),
  comment({ id: '6', parentId: '5' }),
  comment({ id: '7', text: 'Coldtea' }),
];
const references: Readonly<Record<CommentId, readonly string[]>> = { 6: ['5', '1'], 7: ['post'] };

function input(differences: Partial<MuteInput> = {}): MuteInput {
  return {
    comments,
    parentOf: ({ parentId }) => parentId,
    signOffs: new Map([['3', { key: 'ferryman' }]]),
    targetsOf: (id) => references[id] ?? [],
    hits: new Map([['c.p', new Set(['1', '5'])]]),
    shown: new Set(),
    now: 1000,
    ...differences,
  };
}

/** Marks as text: `1 2b 3r 4f`: by itself, by its branch, as a reply; and what is only folded. */
function told({ marks, folded }: Muted): string {
  const letters = { itself: '', branch: 'b', reply: 'r' };
  return [
    ...[...marks].map(([id, { through }]) => `${id}${letters[through]}`),
    ...[...folded].map((id) => `${id}f`),
  ].join(' ');
}

const signOff: MuteWhat = { kind: 'signoff', key: 'ferryman', name: 'Ferryman' };
const one = (id: string): MuteWhat => ({ kind: 'comment', id, by: 'x', clock: '' });

describe('a rule', () => {
  it.each<[MuteWhat, Record<MutedReplies, string>]>([
    [
      { kind: 'profile', ids: ['42'], name: 'Once Andy' },
      { kept: '1', folded: '1 2f', hidden: '1 2r 3r 4r' },
    ],
    [
      { kind: 'profile', ids: ['pid-9'], name: 'Andrew' },
      { kept: '1', folded: '1 2f', hidden: '1 2r 3r 4r' },
    ],
    [
      { kind: 'name', name: 'andrew' },
      { kept: '1 5', folded: '1 5 2f 6f', hidden: '1 2r 3r 4r 5 6r' },
    ],
    [
      { kind: 'name', name: 'Maud' },
      { kept: '4', folded: '4', hidden: '4' },
    ],
    [signOff, { kept: '3', folded: '3', hidden: '3' }],
    [
      { kind: 'phrase', phrase: 'COLD tea' },
      { kept: '1 2', folded: '1 2 3f 4f', hidden: '1 2 3r 4r' },
    ],
    [
      { kind: 'phrase', phrase: 'tea cold' },
      { kept: '', folded: '', hidden: '' },
    ],
    [
      { kind: 'pattern', pattern: 'c.p' },
      { kept: '1 5', folded: '1 5 2f 6f', hidden: '1 2r 3r 4r 5 6r' },
    ],
    [
      { kind: 'pattern', pattern: 'not tried' },
      { kept: '', folded: '', hidden: '' },
    ],
    [one('2'), { kept: '2', folded: '2 3f 4f', hidden: '2 3r 4r' }],
    // 6 also refers to 1, which stays.
    [one('5'), { kept: '5', folded: '5', hidden: '5' }],
    [
      { kind: 'branch', id: '5', by: 'x', clock: '' },
      { kept: '5 6b', folded: '5 6b', hidden: '5 6b' },
    ],
    [
      { kind: 'branch', id: '1', by: 'x', clock: '' },
      { kept: '1 2b 3b 4b', folded: '1 2b 3b 4b', hidden: '1 2b 3b 4b' },
    ],
    [one('99'), { kept: '', folded: '', hidden: '' }],
  ])('about %j', (what, expected) => {
    const choices = ['kept', 'folded', 'hidden'] as const;
    const found = choices.map((replies) => [
      replies,
      told(applyMutes([mute({ what, replies })], input())),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  const day = 86_400_000;
  it.each<[MuteUntil, number | null, number, boolean]>([
    [{ kind: 'forGood' }, null, 1e12, true],
    [{ kind: 'date', at: 50 }, null, 49, true],
    [{ kind: 'date', at: 50 }, null, 50, false],
    [{ kind: 'unused', days: 2 }, null, 2 * day - 1, true],
    [{ kind: 'unused', days: 2 }, null, 2 * day, false],
    [{ kind: 'unused', days: 2 }, day, 3 * day - 1, true],
    [{ kind: 'unused', days: 2 }, day, 3 * day, false],
  ])('until %j, last matched at %j, seen at %d, holds: %j', (until, lastMatch, now, holds) => {
    const rule = mute({ what: signOff, until, lastMatch });
    expect(isExpired(rule, now)).toBe(!holds);
    expect(told(applyMutes([rule], input({ now })))).toBe(holds ? '3' : '');
  });

  it('counts the days without a match anew once it was renewed', () => {
    const until: MuteUntil = { kind: 'unused', days: 2 };
    const rule = mute({ what: signOff, until, lastMatch: 0, renewed: 5 * day });
    expect(isExpired(rule, 6 * day)).toBe(false);
  });

  const here = { host: 'a.blogspot.com', postId: '7' };
  it.each<[MuteScope, boolean, boolean, boolean]>([
    [{ kind: 'post', postId: '7', title: '' }, true, false, false],
    [{ kind: 'blog', host: 'a.blogspot.com' }, true, true, false],
    [{ kind: 'everywhere' }, true, true, true],
  ])('for %j holds on its post, its blog, another: %j, %j, %j', (scope, ...expected) => {
    const rule = mute({ what: signOff, scope });
    const places = [here, { ...here, postId: null }, { host: 'b.example.org', postId: '8' }];
    expect(places.map((place) => holdsOn(rule, place))).toEqual(expected);
  });

  it('is told from one about the same thing elsewhere', () => {
    const scope: MuteScope = { kind: 'blog', host: 'a.blogspot.com' };
    const name = (text: string) => mute({ what: { kind: 'name', name: text } });
    expect([
      isSameMute(name('Maud'), name(' MAUD')),
      isSameMute(name('Maud'), { ...name('Maud'), scope }),
      isSameMute(name('Maud'), name('Andrew')),
    ]).toEqual([true, false, false]);
  });
});

describe('what the reader wants to see all the same', () => {
  it.each<[string, Partial<Mute>, readonly string[], string]>([
    ['an exception', { what: one('1'), exceptions: ['1'] }, [], ''],
    ['another comment’s exception', { what: one('1'), exceptions: ['2'] }, [], '1'],
    ['a comment shown once', { what: one('1') }, ['1'], ''],
    ['its replies with it', { what: one('1'), replies: 'hidden' }, ['1'], ''],
    [
      'one reply, and what is under it',
      { what: one('1'), replies: 'hidden', exceptions: ['2'] },
      [],
      '1',
    ],
    [
      'one of a branch',
      { what: { kind: 'branch', id: '1', by: '', clock: '' }, exceptions: ['4'] },
      [],
      '1 2b 3b',
    ],
  ])('is shown: %s', (_, rule, shown, expected) => {
    const rules = [mute(rule as Mute)];
    expect(told(applyMutes(rules, input({ shown: new Set(shown) })))).toBe(expected);
  });

  it('does not stay hidden by a second rule’s exception to the first', () => {
    const rules = [
      mute({ id: 'a', what: one('3'), exceptions: ['3'] }),
      mute({ id: 'b', what: signOff }),
    ];
    expect(applyMutes(rules, input()).marks.get('3')?.mute.id).toBe('b');
  });
});

const ids = fc.constantFrom('1', '2', '3', '4', '5', '6', '7');
const whats: fc.Arbitrary<MuteWhat> = fc.oneof(
  fc.constant(signOff),
  fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom('Andrew', 'Anonymous') }),
  fc.record({ kind: fc.constant('phrase' as const), phrase: fc.constantFrom('cup', 'cold tea') }),
  fc.record({
    kind: fc.constantFrom('comment' as const, 'branch' as const),
    id: ids,
    by: fc.constant(''),
    clock: fc.constant(''),
  }),
);
const rules = fc.array(
  fc
    .record({
      what: whats,
      replies: fc.constantFrom('kept' as const, 'folded' as const, 'hidden' as const),
      exceptions: fc.uniqueArray(ids, { maxLength: 2 }),
    })
    .map((differences) => mute(differences)),
  { maxLength: 4 },
);
const targets = fc.dictionary(ids, fc.uniqueArray(ids, { maxLength: 2 }));

describe('muting', () => {
  it('marks only what is there, each once, and folds nothing that it hides', () => {
    fc.assert(
      fc.property(rules, targets, (some, refers) => {
        const { marks, folded } = applyMutes(some, input({ targetsOf: (id) => refers[id] ?? [] }));
        const known = new Set(comments.map(({ id }) => id));
        expect([...marks.keys(), ...folded].filter((id) => !known.has(id))).toEqual([]);
        expect([...folded].filter((id) => marks.has(id))).toEqual([]);
      }),
    );
  });

  it('loses, doubles and reorders nothing of what remains', () => {
    fc.assert(
      fc.property(rules, (some) => {
        const { marks } = applyMutes(some, input());
        const shown = [...walkThread(buildThread(comments))]
          .map(({ branch }) => branch.id)
          .filter((id) => !marks.has(id));
        expect(shown).toEqual(comments.map(({ id }) => id).filter((id) => !marks.has(id)));
      }),
    );
  });

  it('gives back exactly what was there when a rule is taken away', () => {
    fc.assert(
      fc.property(rules, rules, (some, more) => {
        const before = applyMutes(some, input());
        applyMutes([...some, ...more], input());
        expect(applyMutes(some, input())).toEqual(before);
      }),
    );
  });

  it('never hides more for a comment being shown on purpose', () => {
    fc.assert(
      fc.property(rules, ids, (some, id) => {
        const { marks } = applyMutes(some, input({ shown: new Set([id]) }));
        expect(marks.has(id)).toBe(false);
      }),
    );
  });
});
