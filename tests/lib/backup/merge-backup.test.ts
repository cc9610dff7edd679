import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../lib/backup/plan';
import { BACKUP_KEYS, BACKUP_SUBJECTS, type BackupContents } from '../../../lib/model/backup';
import { mergeBackup } from '../../../lib/model/merge-backup';
import { threadFollow } from '../follows';
import { mute, phrase } from '../mutes';
import { savedComment } from '../saved';
import { anyContents, contents } from './contents';

/** The same whatever order rows and lists of ids stand in. */
function told(all: BackupContents, subjects = BACKUP_SUBJECTS): unknown {
  const sorted = (list: readonly string[]) => [...list].sort();
  return subjects.map((subject) => {
    const keyOf = BACKUP_KEYS[subject] as (row: unknown) => string;
    return [...all[subject]]
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((row) => ({
        ...row,
        ...('exceptions' in row && { exceptions: sorted(row.exceptions) }),
        ...('own' in row && { own: sorted(row.own), seen: sorted(row.seen) }),
      }));
  });
}

/** Where each thing has a time by which it is newer or older. */
const TIMED = BACKUP_SUBJECTS.filter(
  (subject) => !['settings', 'orders', 'corrections'].includes(subject),
);

describe('merging a backup', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (there, added) => {
        const once = mergeBackup(there, added);
        expect(told(mergeBackup(once, added))).toEqual(told(once));
        expect(told(mergeBackup(once, once))).toEqual(told(once));
      }),
    );
  });

  it('comes to the same from either side, where things have a time', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        expect(told(mergeBackup(a, b), TIMED)).toEqual(told(mergeBackup(b, a), TIMED));
      }),
    );
  });

  it('comes to the same in whatever order three are put together, unless things were thrown away between', () => {
    const undeleted = anyContents.map((each) => ({ ...each, deletions: [] }));
    fc.assert(
      fc.property(undeleted, undeleted, undeleted, (a, b, c) => {
        expect(told(mergeBackup(mergeBackup(a, b), c))).toEqual(
          told(mergeBackup(a, mergeBackup(b, c))),
        );
      }),
    );
  });

  it('loses nothing newer, and brings nothing back that was thrown away', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (there, added) => {
        const merged = mergeBackup(there, added);
        const saved = new Map(merged.saved.map((each) => [each.id, each]));
        const gone = new Map(
          merged.deletions.flatMap(({ subject, id, at }) =>
            subject === 'saved' ? [[id, at] as const] : [],
          ),
        );
        for (const each of [...there.saved, ...added.saved]) {
          const kept = saved.get(each.id);
          const touched = Math.max(each.savedAt, each.editedAt);
          if (touched > (gone.get(each.id) ?? -1)) expect(kept).toBeDefined();
          if (kept) expect(kept.editedAt).toBeGreaterThanOrEqual(each.editedAt);
          if (kept) expect(kept.savedAt).toBeGreaterThanOrEqual(each.savedAt);
        }
        for (const { id, savedAt, editedAt } of merged.saved) {
          expect(Math.max(savedAt, editedAt)).toBeGreaterThan(gone.get(id) ?? -1);
        }
        for (const { postId, seen } of [...there.seen, ...added.seen]) {
          const row = merged.seen.find((each) => each.postId === postId);
          expect(row?.seen).toEqual(expect.arrayContaining([...seen]));
        }
      }),
    );
  });

  const old = savedComment({
    id: '1',
    savedAt: 10,
    editedAt: 20,
    note: 'old',
    html: 'a',
    text: 'a',
  });
  const edited = { ...old, editedAt: 30, note: 'new' };
  const noticed = { ...old, goneAt: 50, changed: { html: 'b', text: 'b', noticedAt: 40 } };
  it.each([
    ['a newer note', [old], [edited], [], [edited]],
    ['an older note', [edited], [old], [], [edited]],
    [
      'what became of it beside a newer note',
      [edited],
      [noticed],
      [],
      [{ ...noticed, ...edited, goneAt: 50, changed: noticed.changed }],
    ],
    ['one thrown away here since', [], [old], [20], []],
    ['one edited after it was thrown away elsewhere', [], [edited], [20], [edited]],
    [
      'one saved anew',
      [{ ...old, savedAt: 60, editedAt: 60, note: '' }],
      [noticed],
      [],
      [{ ...old, savedAt: 60, editedAt: 60, note: '' }],
    ],
  ])('takes %s for what it is', (_, there, added, deletedAt, expected) => {
    const deletions = deletedAt.map((at) => ({ subject: 'saved' as const, id: '1', at }));
    const merged = mergeBackup(contents({ saved: there, deletions }), contents({ saved: added }));
    expect(merged.saved).toEqual(expected);
  });

  it('adds no second rule about the same thing', () => {
    const what = { kind: 'phrase', phrase: 'cold tea' } as const;
    const there = contents({ mutes: [mute({ id: 'a', what })] });
    const added = contents({
      mutes: [
        mute({ id: 'b', what: { ...what, phrase: 'Cold Tea' } }),
        mute({ id: 'c', what: phrase('c') }),
      ],
      muteMatches: [{ muteId: 'b', commentId: '1' }],
    });
    const { mutes, muteMatches } = mergeBackup(there, added);
    expect([mutes.map(({ id }) => id), muteMatches]).toEqual([['a', 'c'], []]);
  });
});

it('a plan says what would be added, renewed, kept, left away and removed', () => {
  const at = (id: string, savedAt: number) => savedComment({ id, savedAt, editedAt: savedAt });
  const there = contents({
    saved: [at('1', 5), at('2', 5), at('3', 5), at('6', 5)],
    deletions: [{ subject: 'saved', id: '4', at: 9 }],
    settings: [{ key: 'foldDepth', value: 1 }],
  });
  const added = contents({
    saved: [at('1', 5), { ...at('2', 5), editedAt: 7, note: 'x' }, at('4', 5), at('5', 5)],
    deletions: [{ subject: 'saved', id: '3', at: 9 }],
    mutes: [mute({ id: 'a', what: phrase('a') })],
    settings: [
      { key: 'foldDepth', value: 2 },
      { key: 'order', value: 'newest' },
    ],
    corrections: [{ postId: '7', commentId: '1', correction: { kind: 'detached' } }],
    follows: [threadFollow('10')],
  });
  expect(planRestore(there, added)).toEqual({
    saved: { adds: 1, updates: 1, keeps: 1, staysDeleted: 1, removes: 1 },
    mutes: { adds: 1, updates: 0, keeps: 0, staysDeleted: 0, removes: 0 },
    follows: { adds: 1, updates: 0, keeps: 0, staysDeleted: 0, removes: 0 },
    posts: 1,
    settings: 1,
  });
});
