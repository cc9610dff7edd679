import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment';
import type { Post } from '../../../lib/model/post';
import { type BranchView, deriveView } from '../../../lib/view/derive';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import type { ThreadState } from '../../../lib/view/thread-state';
import { comment } from '../comments';
import { mute } from '../mutes';

/** 1 (2 (3) 4 5 (6)) 7 (8) 9 */
const comments = [
  comment({ id: '1', text: 'one' }),
  comment({ id: '2', parentId: '1', text: 'two' }),
  comment({ id: '3', parentId: '2', text: 'tea three' }),
  comment({ id: '4', parentId: '1', text: 'four' }),
  comment({ id: '5', parentId: '1', text: 'five tea' }),
  comment({ id: '6', parentId: '5', text: 'six' }),
  comment({ id: '7', text: 'seven' }),
  comment({ id: '8', parentId: '7', text: 'eight milk' }),
  comment({ id: '9', text: 'nine tea' }),
];
const post: Post = {
  blogId: null,
  postId: '7',
  title: 'A post',
  blogTitle: null,
  url: null,
  text: '',
};
const begin = (all: readonly Comment[]) =>
  initialState({
    post,
    comments: all,
    declared: null,
    hasMore: false,
    isWhole: true,
    problems: [],
  });
const start = begin(comments);

const filter = (text: string | null): ThreadAction => ({ do: 'filter', text, near: null, now: 0 });
const stateAfter = (...actions: readonly ThreadAction[]) => actions.reduce(reduce, start);
const viewOf = (state: ThreadState) => deriveView(state.thread, state.marks);
const flat = (branches: readonly BranchView[]): readonly BranchView[] =>
  branches.flatMap((branch) => [branch, ...flat(branch.replies)]);

/** `3*` a match, `1` what it stands under, `(7)` put away, `-` a folded branch, `~` by one line. */
function told(state: ThreadState): string {
  const marks = { open: '', branch: '-', comment: '~' };
  const draw = ({ id, fold, found, replies }: BranchView): string => {
    if (found === 'away') return `(${id})`;
    const own = `${id}${state.marks.filter?.matches.has(id) ? '*' : ''}${marks[fold]}`;
    return [own, ...replies.map(draw)].join(' ');
  };
  return viewOf(state).branches.map(draw).join(' ');
}

describe('the filter', () => {
  it.each<[string, readonly ThreadAction[], string]>([
    ['shows all as long as nothing is asked for', [filter('')], '1 2 3 4 5 6 7 8 9'],
    [
      'shows what it finds, and a line of what that stands under',
      [filter('tea')],
      '1~ 2~ 3* (4) 5* (6) (7) 9*',
    ],
    ['finds in what is folded', [{ do: 'fold-all' }, filter('tea')], '1~ 2~ 3* (4) 5* (6) (7) 9*'],
    ['finds nothing', [filter('coffee')], '(1) (7) (9)'],
    [
      'has folds of its own',
      [filter('tea'), { do: 'fold', id: '1', fold: 'branch' }],
      '1- 2~ 3* (4) 5* (6) (7) 9*',
    ],
    ['folds what is shown', [filter('tea'), { do: 'fold-all' }], '1- 2~ 3* (4) 5* (6) (7) 9*-'],
    ['opens what is shown', [filter('tea'), { do: 'open-all' }], '1 2 3* (4) 5* (6) (7) 9*'],
    [
      'folds from a depth',
      [filter('tea'), { do: 'fold-from-depth', depth: 1 }],
      '1~ 2- 3* (4) 5*- (6) (7) 9*',
    ],
    [
      'shows what one goes to, and the way there',
      [filter('tea'), { do: 'go-to', id: '8' }],
      '1~ 2~ 3* (4) 5* (6) 7~ 8 9*',
    ],
    [
      'shows what was left out',
      [filter('tea'), { do: 'reveal', ids: ['7', '8'] }],
      '1~ 2~ 3* (4) 5* (6) 7 8 9*',
    ],
    [
      'begins anew with each query',
      [filter('tea'), { do: 'open-all' }, filter('milk')],
      '(1) 7~ 8* (9)',
    ],
    [
      'gives the reader’s own folds back',
      [
        { do: 'fold', id: '2', fold: 'branch' },
        filter('tea'),
        { do: 'fold-all' },
        { do: 'go-to', id: '3' },
        { do: 'open-all' },
        filter(null),
      ],
      '1 2- 3 4 5 6 7 8 9',
    ],
    [
      'takes in what comes later, and keeps what was opened',
      [
        filter('tea'),
        { do: 'fold', id: '1', fold: 'open' },
        {
          do: 'add-comments',
          conversation: null,
          comments: [...comments, comment({ id: '10', parentId: '7', text: 'late tea' })],
        },
      ],
      '1 2~ 3* (4) 5* (6) 7~ (8) 10* 9*',
    ],
    [
      'finds nothing that is muted',
      [
        filter('tea'),
        {
          do: 'set-mutes',
          rules: [mute({ what: { kind: 'comment', id: '9', by: '', clock: '' } })],
          now: 1,
        },
      ],
      '1~ 2~ 3* (4) 5* (6) (7) (9)',
    ],
    [
      'finds what is muted when it is asked for',
      [
        {
          do: 'set-mutes',
          rules: [mute({ what: { kind: 'comment', id: '9', by: '', clock: '' } })],
          now: 1,
        },
        filter('is:muted'),
      ],
      '(1) (7) 9*',
    ],
  ])('%s', (_, actions, expected) => {
    expect(told(stateAfter(...actions))).toBe(expected);
  });

  it('remembers the match that one went to, as long as it is one', () => {
    const state = stateAfter(filter('tea'), { do: 'go-to', id: '5' });
    expect(state.filter?.at).toBe('5');
    expect(reduce(state, { do: 'go-to', id: '8' }).filter?.at).toBe('5');
    expect(reduce(state, filter('milk')).filter?.at).toBeNull();
  });

  it('leaves every branch alone that a further letter does not concern', () => {
    const one = stateAfter(filter('te'));
    const before = viewOf(one);
    const next = reduce(one, filter('tea'));
    const view = deriveView(next.thread, next.marks, before);
    expect(view.branches.map((branch, i) => branch === before.branches[i])).toEqual([
      false,
      true,
      false,
    ]);
    expect(view.branches[0]?.replies[1]).toBe(before.branches[0]?.replies[1]);
  });

  it.each<[does: string, actions: readonly ThreadAction[], alone: string | null]>([
    ['is asked of the whole thread', [filter('t')], null],
    ['gives the branch by itself back when it closes', [filter('t'), filter(null)], '1'],
    ['gives it back when it is emptied', [filter('t'), filter('te'), filter('')], '1'],
    [
      'gives it back where the reader went to something in it',
      [filter('tea'), { do: 'go-to', id: '3' }, filter(null)],
      '1',
    ],
    [
      'does not where the reader went out of it',
      [filter('tea'), { do: 'go-to', id: '9' }, filter(null)],
      null,
    ],
  ])('%s', (_, actions, alone) => {
    const state = stateAfter({ do: 'show-alone', id: '1' }, ...actions);
    expect(state.marks.alone?.id ?? null).toBe(alone);
  });

  it.each<[text: string, marked: Record<string, readonly string[]>]>([
    ['from:maud', { a: ['maud'] }],
    ['maud', { a: ['maud'] }],
    ['10:44', { b: ['10:44'] }],
    ['-10:44', {}],
    ['anonymous', {}],
    ['from:anonymous', { b: ['anonymous'] }],
    ['tea', {}],
  ])('marks in heads what is asked for as %s', (text, marked) => {
    const named: Comment['poster'] = { ...comment({ id: '1' }).poster, kind: 'name', name: 'Maud' };
    const state = reduce(
      begin([
        comment({ id: 'a', text: 'tea with Maud', poster: named, clock: '3 May 2024 at 09:00' }),
        comment({ id: 'b', text: 'tea', clock: '3 May 2024 at 10:44' }),
      ]),
      filter(text),
    );
    const heads = flat(viewOf(state).branches).map(({ id, headHits }) => [
      id,
      headHits.map(({ words }) => words.join(' ')),
    ]);
    expect(Object.fromEntries(heads.filter(([, words]) => words?.length))).toEqual(marked);
  });

  it('says where its words stand, a few texts at a time, nearest first', () => {
    const many = Array.from({ length: 100 }, (_, i) => comment({ id: `${i}`, text: 'a tea' }));
    const marked = (state: ThreadState) =>
      flat(viewOf(state).branches)
        .filter(({ hits }) => hits.length > 0)
        .map(({ id }) => Number(id));
    let state = reduce(begin(many), { do: 'filter', text: 'tea', near: '50', now: 0 });
    expect([marked(state)[0], marked(state).length]).toEqual([50, 12]);
    for (let i = 0; i < 3; i++) state = reduce(state, { do: 'light', near: null });
    expect(marked(state).length).toBe(100);
    expect(reduce(state, { do: 'light', near: null })).toBe(state);
    state = reduce(state, filter(null));
    for (let i = 0; i < 3; i++) state = reduce(state, { do: 'light', near: null });
    expect(marked(state)).toEqual([]);
    expect(reduce(state, { do: 'light', near: null })).toBe(state);
  });
});

describe('whatever is asked for', () => {
  const words = ['tea', 'milk', 'cold', 'kettle'];
  const anyComments = fc
    .array(
      fc.record({
        parent: fc.nat(30),
        text: fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((all) => all.join(' ')),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((all) =>
      all.map(({ parent, text }, i) =>
        comment({ id: `${i}`, parentId: parent < i ? `${parent}` : null, text }),
      ),
    );
  const anyQuery = fc
    .array(fc.constantFrom(...words, '-tea', '"cold tea"', 'is:new', 'from:anonymous'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) => all.join(' '));

  it('every match is shown whole, nothing else is, and the count is right', () => {
    fc.assert(
      fc.property(anyComments, anyQuery, (all, text) => {
        const state = reduce(begin(all), filter(text));
        const matches = new Set(state.filter?.matches);
        expect(matches.size).toBe(state.filter?.matches.length);
        const check = ({ id, found, fold, replies }: BranchView): void => {
          if (state.marks.filter) expect(found === null).toBe(matches.has(id));
          if (matches.has(id)) expect(fold).toBe('open');
          if (found === 'context') expect(fold).toBe('comment');
          if (found === 'context') expect(replies.some((each) => each.found !== 'away')).toBe(true);
          if (found === 'away')
            expect(flat(replies).some((each) => matches.has(each.id))).toBe(false);
          else replies.forEach(check);
        };
        viewOf(state).branches.forEach(check);
      }),
    );
  });

  it('closing it gives the same view as before, and the same view with one before as without', () => {
    fc.assert(
      fc.property(anyComments, fc.array(anyQuery, { minLength: 1, maxLength: 3 }), (all, texts) => {
        const before = reduce(begin(all), { do: 'fold', id: '0', fold: 'branch' });
        let state = before;
        let view = viewOf(state);
        const act = (action: ThreadAction) => {
          state = reduce(state, action);
          view = deriveView(state.thread, state.marks, view);
          expect(view).toEqual(viewOf(state));
        };
        for (const text of texts) {
          act(filter(text));
          act({ do: 'go-to', id: '0' });
          act({ do: 'light', near: null });
        }
        act(filter(null));
        act({ do: 'stand-on', id: null });
        act({ do: 'light', near: null });
        expect(view).toEqual(viewOf(before));
        expect(state.marks.folds).toBe(before.marks.folds);
      }),
    );
  });
});
