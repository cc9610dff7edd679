import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import { type BranchView, deriveView } from '../../../lib/view/derive';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import type { ThreadState } from '../../../lib/view/thread-state';
import { comment } from '../comments';

/** 1 (2 (3) 4) 5 */
const comments = [
  comment({ id: '1' }),
  comment({ id: '2', parentId: '1' }),
  comment({ id: '3', parentId: '2' }),
  comment({ id: '4', parentId: '1' }),
  comment({ id: '5' }),
];
const post: Post = {
  blogId: null,
  postId: '7',
  title: 'A post',
  blogTitle: null,
  url: null,
  text: '',
};
const start = initialState({
  post,
  comments,
  declared: 5,
  hasMore: false,
  isWhole: true,
  problems: [],
});

function stateAfter(...actions: readonly ThreadAction[]): ThreadState {
  return actions.reduce(reduce, start);
}

/** Folds as text: `1- 2~ 3`, where `-` is a folded branch and `~` a folded comment. */
function folds(state: ThreadState): string {
  const marks = { open: '', branch: '-', comment: '~' };
  const flat = (branches: readonly BranchView[]): string[] =>
    branches.flatMap((b) => [`${b.id}${marks[b.fold]}`, ...flat(b.replies)]);
  return flat(deriveView(state.thread, state.marks).branches).join(' ');
}

/** What is seen of the thread, with `.` for what is above it: `1. 2 3`. */
function parts(state: ThreadState): string {
  const flat = (branches: readonly BranchView[]): string[] =>
    branches.flatMap((b) =>
      b.part === 'aside' ? [] : [`${b.id}${b.part === 'above' ? '.' : ''}`, ...flat(b.replies)],
    );
  return flat(deriveView(state.thread, state.marks).branches).join(' ');
}

describe('a branch by itself', () => {
  const alone: ThreadAction = { do: 'show-alone', id: '2' };
  it.each<[string, readonly ThreadAction[], string]>([
    ['is all that is seen', [alone], '1. 2 3'],
    ['opens where it was folded', [{ do: 'fold', id: '2', fold: 'branch' }, alone], '1. 2 3'],
    ['stays where one goes within it', [alone, { do: 'go-to', id: '3' }], '1. 2 3'],
    ['ends where one goes elsewhere', [alone, { do: 'go-to', id: '4' }], '1 2 3 4 5'],
    ['ends when asked', [alone, { do: 'show-alone', id: null }], '1 2 3 4 5'],
    ['is none where there is no such comment', [{ do: 'show-alone', id: '9' }], '1 2 3 4 5'],
    [
      'keeps its place in the tree when comments come in',
      [
        alone,
        {
          do: 'add-comments',
          comments: [...comments, comment({ id: '6', parentId: '3' })],
          conversation: null,
        },
      ],
      '1. 2 3 6',
    ],
  ])('%s', (_, actions, seen) => {
    expect(parts(stateAfter(...actions))).toBe(seen);
  });

  it('is what “fold all” is about', () => {
    const state = stateAfter(alone, { do: 'fold-all' });
    expect(folds(state)).toBe('1 2 3- 4 5');
  });
});

describe('folding', () => {
  it.each<[string, readonly ThreadAction[], string]>([
    ['nothing is folded at first', [], '1 2 3 4 5'],
    ['a branch', [{ do: 'fold', id: '2', fold: 'branch' }], '1 2- 3 4 5'],
    ['one comment, its replies kept', [{ do: 'fold', id: '1', fold: 'comment' }], '1~ 2 3 4 5'],
    ['all', [{ do: 'fold-all' }], '1- 2 3 4 5-'],
    [
      'from a depth on, where there are replies',
      [{ do: 'fold-from-depth', depth: 1 }],
      '1 2- 3 4 5',
    ],
    ['from the top', [{ do: 'fold-from-depth', depth: 0 }], '1- 2- 3 4 5'],
    [
      'opened by hand within a folded depth',
      [
        { do: 'fold-from-depth', depth: 0 },
        { do: 'fold', id: '1', fold: 'open' },
      ],
      '1 2- 3 4 5',
    ],
    ['all opened', [{ do: 'fold-from-depth', depth: 0 }, { do: 'open-all' }], '1 2 3 4 5'],
    [
      'what was folded within a branch is still so after folding and opening it',
      [
        { do: 'fold', id: '2', fold: 'branch' },
        { do: 'fold-all' },
        { do: 'fold', id: '1', fold: 'open' },
      ],
      '1 2- 3 4 5-',
    ],
    [
      'going to a comment opens whatever hides it and leaves the rest',
      [{ do: 'fold-all' }, { do: 'fold', id: '2', fold: 'branch' }, { do: 'go-to', id: '3' }],
      '1 2 3 4 5-',
    ],
    ['a comment that is not here', [{ do: 'fold', id: '9', fold: 'branch' }], '1 2 3 4 5'],
  ])('%s', (_, actions, expected) => {
    expect(folds(stateAfter(...actions))).toBe(expected);
  });
});

describe('going to a comment', () => {
  it('stands on it, and leaves Blogger’s list', () => {
    const state = stateAfter({ do: 'show-list', list: 'blogger' }, { do: 'go-to', id: '3' });
    expect([state.marks.currentId, state.list]).toEqual(['3', 'threadkeeper']);
  });

  it('changes nothing where the comment is not here', () => {
    expect(stateAfter({ do: 'go-to', id: '9' })).toBe(start);
  });
});

describe('comments that come in later', () => {
  it('take their places and leave the reader’s choices', () => {
    const late = comment({ id: '6', parentId: '2' });
    const state = stateAfter(
      { do: 'fold', id: '5', fold: 'branch' },
      { do: 'add-comments', comments: [...comments, late], conversation: null },
    );
    expect([folds(state), state.thread.size]).toEqual(['1 2 3 6 4 5-', 6]);
  });
});

describe('deriveView', () => {
  it('takes over every branch that a change does not concern', () => {
    const before = deriveView(start.thread, start.marks);
    const next = stateAfter({ do: 'fold', id: '3', fold: 'branch' });
    const view = deriveView(next.thread, next.marks, before);
    const [one, five] = view.branches;
    expect([
      one === before.branches[0],
      one?.replies[0] === before.branches[0]?.replies[0],
      one?.replies[1] === before.branches[0]?.replies[1],
      five === before.branches[1],
    ]).toEqual([false, false, true, true]);
  });

  it('gives the same view with a view before as without', () => {
    const action: fc.Arbitrary<ThreadAction> = fc.oneof(
      fc.record({
        do: fc.constant('fold' as const),
        id: fc.constantFrom('1', '2', '3', '4', '5', '9'),
        fold: fc.constantFrom('open' as const, 'branch' as const, 'comment' as const),
      }),
      fc.record({ do: fc.constant('go-to' as const), id: fc.constantFrom('1', '3', '9') }),
      fc.record({ do: fc.constant('fold-from-depth' as const), depth: fc.nat(3) }),
      fc.constantFrom<ThreadAction>(
        { do: 'fold-all' },
        { do: 'open-all' },
        { do: 'reply', id: '4' },
      ),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        let state = start;
        let view = deriveView(state.thread, state.marks);
        for (const each of actions) {
          state = reduce(state, each);
          view = deriveView(state.thread, state.marks, view);
          expect(view).toEqual(deriveView(state.thread, state.marks));
        }
      }),
    );
  });
});
