import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../lib/view/derive';
import { initialState } from '../../../lib/view/initial-state';
import {
  parentShown,
  rootShown,
  type Shown,
  stepComment,
  stepSibling,
  stepThread,
} from '../../../lib/view/moves';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import { comment } from '../comments';

/** 1 (2 (3) 4) 5 (6), and 7 under a comment that is not on the page. */
const comments = [
  comment({ id: '1' }),
  comment({ id: '2', parentId: '1' }),
  comment({ id: '3', parentId: '2' }),
  comment({ id: '4', parentId: '1' }),
  comment({ id: '5' }),
  comment({ id: '6', parentId: '5' }),
  comment({ id: '7', parentId: '0' }),
];
const post = { blogId: null, postId: '7', title: 'A post', blogTitle: null, url: null, text: '' };

function shownAfter(...actions: readonly ThreadAction[]): Shown {
  const first = initialState({
    post,
    comments,
    declared: 7,
    hasMore: false,
    isWhole: true,
    problems: [],
  });
  const { thread, marks, map } = actions.reduce(reduce, first);
  return { view: deriveView(thread, marks), map };
}

const open = shownAfter();
const folded = shownAfter({ do: 'fold', id: '2', fold: 'branch' });

describe.each<[string, (shown: Shown, id: string) => string | null, Shown, string]>([
  ['the next', (s, id) => stepComment(s, id, 1), open, '1>2 2>3 3>4 4>5 5>6 6>7 7>-'],
  ['the previous', (s, id) => stepComment(s, id, -1), open, '1>- 2>1 3>2 4>3 5>4 6>5 7>6'],
  ['the next past a fold', (s, id) => stepComment(s, id, 1), folded, '1>2 2>4 3>4 4>5'],
  ['the previous past a fold', (s, id) => stepComment(s, id, -1), folded, '4>2 3>1'],
  ['the next on the level', (s, id) => stepSibling(s, id, 1), open, '1>5 2>4 3>- 4>- 5>- 6>-'],
  ['the previous on the level', (s, id) => stepSibling(s, id, -1), open, '1>- 2>- 4>2 5>1'],
  ['the next branch', (s, id) => stepThread(s, id, 1), open, '1>5 2>5 3>5 4>5 5>- 6>-'],
  ['the previous branch', (s, id) => stepThread(s, id, -1), open, '1>- 3>- 5>1 6>1 7>5'],
  ['the parent', parentShown, open, '1>- 2>1 3>2 4>1 5>- 6>5 7>-'],
  ['the parent of a folded one', parentShown, folded, '3>1'],
  ['where the branch begins', rootShown, open, '1>1 2>1 3>1 5>5 6>5 7>7'],
])('%s', (_, find, shown, pairs) => {
  it.each(pairs.split(' ').map((pair) => pair.split('>') as [string, string]))(
    'of %s is %s',
    (from, to) => {
      expect(find(shown, from) ?? '-').toBe(to);
    },
  );
});

it('passes over what is muted', () => {
  const muted = shownAfter({
    do: 'set-mutes',
    now: 0,
    rules: [
      {
        id: 'm',
        what: { kind: 'comment', id: '2', by: '', clock: '' },
        scope: { kind: 'everywhere' },
        replies: 'kept',
        shows: 'stub',
        until: { kind: 'forGood' },
        created: 0,
        renewed: 0,
        lastMatch: null,
        matches: 0,
        exceptions: [],
      },
    ],
  });
  expect(stepComment(muted, '1', 1)).toBe('3');
  expect(stepSibling(muted, '4', -1)).toBe(null);
  expect(parentShown(muted, '3')).toBe(null);
});
