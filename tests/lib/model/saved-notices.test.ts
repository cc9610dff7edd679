import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SavedComment, tidyTags, withNotice } from '../../../lib/model/saved';
import { findNotices } from '../../../lib/model/saved-notices';
import { comment } from '../comments';
import { savedComment } from '../saved';

const other = { html: 'Other.', text: 'Other.' };
const there = (id: string, words = other) => ({ id, is: 'there', words }) as const;

describe('a page that was read', () => {
  const saved = [savedComment({ id: '1' })];

  it.each<[string, Parameters<typeof findNotices>, ReturnType<typeof findNotices>]>([
    ['nothing of one that is there', [saved, whole([comment({ id: '1' })])], []],
    ['that one is gone', [saved, whole([comment({ id: '2' })])], [{ id: '1', is: 'gone' }]],
    ['nothing of one beyond what was loaded', [saved, part([comment({ id: '2' })])], []],
    [
      'that one is gone where Blogger says so, though not all was loaded',
      [saved, part([comment({ id: '1', isRemoved: true, text: 'Removed.' })])],
      [{ id: '1', is: 'gone' }],
    ],
    [
      'that one has other words',
      [saved, part([comment({ id: '1', text: 'Other.' })])],
      [there('1')],
    ],
    [
      'nothing where only white space differs',
      [[savedComment({ id: '1', text: 'a\n b' })], whole([comment({ id: '1', text: 'a b ' })])],
      [],
    ],
    [
      'that one is back',
      [[savedComment({ id: '1', goneAt: 5 })], part([comment({ id: '1' })])],
      [there('1', { html: 'Comment 1', text: 'Comment 1' })],
    ],
    [
      'nothing new of one that is still gone',
      [[savedComment({ id: '1', goneAt: 5 })], whole([])],
      [],
    ],
    [
      'nothing new of one that still has the same other words',
      [
        [savedComment({ id: '1', changed: { ...other, noticedAt: 5 } })],
        whole([comment({ id: '1', text: 'Other.' })]),
      ],
      [],
    ],
    [
      'that one has its old words again',
      [
        [savedComment({ id: '1', changed: { ...other, noticedAt: 5 } })],
        whole([comment({ id: '1' })]),
      ],
      [there('1', { html: 'Comment 1', text: 'Comment 1' })],
    ],
  ])('tells %s', (_, [before, page], notices) => {
    expect(findNotices(before, page)).toEqual(notices);
  });

  it('leaves nothing more to tell once what it told was kept, and never touches what was saved', () => {
    const ids = ['1', '2', '3'];
    const page = fc.record({
      isComplete: fc.boolean(),
      comments: fc
        .subarray(ids)
        .chain((some) =>
          fc.tuple(
            ...some.map((id) =>
              fc
                .record({ text: fc.constantFrom('a', 'b', 'Comment 1'), isRemoved: fc.boolean() })
                .map((differences) => comment({ id, ...differences })),
            ),
          ),
        ),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (pages) => {
        let kept: readonly SavedComment[] = ids.map((id) => savedComment({ id }));
        pages.forEach((read, visit) => {
          const before = kept;
          const notices = new Map(findNotices(kept, read).map((each) => [each.id, each]));
          kept = kept.map((each) => {
            const notice = notices.get(each.id);
            return notice ? withNotice(each, notice, visit + 1) : each;
          });
          expect(findNotices(kept, read)).toEqual([]);
          for (const [i, each] of kept.entries()) {
            expect({ ...each, goneAt: null, changed: null }).toEqual(savedComment({ id: each.id }));
            const listed = read.comments.find(({ id }) => id === each.id);
            const isThere = listed !== undefined && !listed.isRemoved;
            if (isThere)
              expect([each.goneAt, (each.changed ?? each).text]).toEqual([null, listed.text]);
            else if (listed || read.isComplete) expect(each.goneAt).not.toBeNull();
            else expect(each).toBe(before[i]);
          }
        });
      }),
    );
  });
});

it.each([
  [['tea'], ['tea']],
  [[' tea ', 'Tea', 'TEA'], ['tea']],
  [['tea, hot  cups,,'], ['tea', 'hot cups']],
  [['', ' '], []],
])('tidies the tags %j', (typed, tidy) => {
  expect(tidyTags(typed)).toEqual(tidy);
});

function whole(comments: Parameters<typeof findNotices>[1]['comments']) {
  return { comments, isComplete: true };
}

function part(comments: Parameters<typeof findNotices>[1]['comments']) {
  return { comments, isComplete: false };
}
