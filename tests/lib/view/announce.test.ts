import { describe, expect, it } from 'vitest';
import type { Mute } from '../../../lib/model/mute';
import { announce } from '../../../lib/view/announce';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import type { ThreadState } from '../../../lib/view/thread-state';
import { comment } from '../comments';
import { mute } from '../mutes';
import { savedComment } from '../saved';
import { english } from '../words/english';

/** 1 (2 (3) 4) 5 */
const comments = [
  comment({ id: '1', clock: '10:00' }),
  comment({ id: '2', parentId: '1', clock: '10:05' }),
  comment({ id: '3', parentId: '2', clock: '10:10' }),
  comment({ id: '4', parentId: '1', clock: '10:15' }),
  comment({ id: '5', clock: '10:20' }),
];
const post = { blogId: null, postId: '7', title: 'A post', blogTitle: null, url: null, text: '' };
const start = initialState({
  post,
  comments,
  declared: 5,
  hasMore: true,
  isWhole: true,
  problems: [],
});

function stateAfter(state: ThreadState, ...actions: readonly ThreadAction[]): ThreadState {
  return actions.reduce(reduce, state);
}

function said(before: ThreadState, ...actions: readonly ThreadAction[]): string {
  return announce(before, stateAfter(before, ...actions))
    .map(english)
    .join(' ');
}

const visit = { visitId: 'v', lastVisitAt: 1, newIds: ['3', '5'], ownIds: [] };
const seen = stateAfter(start, { do: 'set-new', visit, since: 'visit', now: 0 });
const rule: Mute = mute({ id: 'm', what: { kind: 'branch', id: '2', by: '', clock: '' } });
const muted = stateAfter(start, { do: 'set-mutes', rules: [rule], now: 0 });

const menu = { kind: 'menu', of: '1', at: { x: 0, y: 0, isAbove: false, room: 400 } } as const;
const afterCopying = (isDone: boolean): ThreadAction => ({
  do: 'open-panel',
  panel: { ...menu, copied: { as: 'quote', isDone } },
});

describe('what is told', () => {
  it.each<[string, ThreadState, readonly ThreadAction[], string]>([
    ['a comment copied', start, [afterCopying(true)], 'Copied'],
    ['one that could not be', start, [afterCopying(false)], 'Could not be copied'],
    [
      'a branch folded',
      start,
      [{ do: 'fold', id: '1', fold: 'branch' }],
      'Branch folded, 4 comments.',
    ],
    [
      'and opened',
      stateAfter(start, { do: 'fold', id: '1', fold: 'branch' }),
      [{ do: 'fold', id: '1', fold: 'open' }],
      'Branch opened, 4 comments.',
    ],
    ['a lone comment folded', start, [{ do: 'fold', id: '5', fold: 'branch' }], 'Comment folded.'],
    ['a text folded', start, [{ do: 'fold', id: '1', fold: 'comment' }], 'Text folded.'],
    ['all folded', start, [{ do: 'fold-all' }], 'All folded.'],
    ['all opened', stateAfter(start, { do: 'fold-all' }), [{ do: 'open-all' }], 'All open.'],
    ['levels', start, [{ do: 'fold-from-depth', depth: 0 }], '1 level'],
    [
      'what was saved',
      start,
      [{ do: 'set-saving', saving: { told: { is: 'saved', ids: ['1', '2'], isUndo: false } } }],
      '2 comments were saved.',
    ],
    [
      'what was removed',
      start,
      [
        {
          do: 'set-saving',
          saving: { told: { is: 'removed', comments: [savedComment({ id: '1' })], isUndo: false } },
        },
      ],
      'No longer saved.',
    ],
    [
      'folds from last time',
      start,
      [
        {
          do: 'set-folds',
          folds: new Map([['1', 'branch']]),
          foldDepth: null,
          isFromLastTime: true,
        },
      ],
      '1 branch is folded from last time.',
    ],
    [
      'a jump that opens what is in its way',
      stateAfter(start, { do: 'fold-all' }),
      [{ do: 'go-to', id: '3' }],
      '',
    ],
    ['moving about', start, [{ do: 'stand-on', id: '3' }], ''],
    [
      'what is new, when it is known',
      start,
      [{ do: 'set-new', visit, since: 'visit', now: 0 }],
      '2 new comments.',
    ],
    [
      'all seen',
      seen,
      [{ do: 'set-new', visit: { ...visit, newIds: [] }, since: 'visit', now: 0 }],
      'All marked as seen.',
    ],
    [
      'new since another time',
      seen,
      [{ do: 'set-new', visit, since: 'hour', now: 0 }],
      '0 new comments.',
    ],
    ['what is muted at first', start, [{ do: 'set-mutes', rules: [rule], now: 0 }], ''],
    [
      'a rule that was made',
      start,
      [
        { do: 'set-mutes', rules: [rule], now: 0 },
        { do: 'offer-unmute', mute: 'm' },
      ],
      'Muted, 2 comments hidden.',
    ],
    [
      'and taken back',
      muted,
      [{ do: 'set-mutes', rules: [], now: 0 }],
      '2 comments are shown again.',
    ],
    [
      'the order',
      start,
      [{ do: 'set-order', order: 'newest', isInferring: true }],
      'Order: Newest first.',
    ],
    ['the other list', start, [{ do: 'show-list', list: 'blogger' }], 'Blogger’s list is shown.'],
    [
      'a comment put under another',
      start,
      [{ do: 'correct', corrections: { '5': { kind: 'under', parent: '1' } } }],
      'It now stands under 10:00.',
    ],
    [
      'choosing where, and not choosing',
      stateAfter(start, { do: 'place', id: '5' }),
      [{ do: 'place', id: null }],
      'It stays where it was.',
    ],
    [
      'loading',
      start,
      [{ do: 'set-loading', loading: { at: 'running', loaded: 0, total: null } }],
      'Loading comments',
    ],
    [
      'its progress',
      stateAfter(start, { do: 'set-loading', loading: { at: 'running', loaded: 0, total: null } }),
      [{ do: 'set-loading', loading: { at: 'running', loaded: 50, total: 90 } }],
      '',
    ],
    [
      'its end',
      stateAfter(start, { do: 'set-loading', loading: { at: 'running', loaded: 0, total: null } }),
      [{ do: 'set-loading', loading: { at: 'done', added: 40, missing: 0 } }],
      '40 more comments have been added in their places.',
    ],
    ['what cannot be done', start, [{ do: 'answer', is: 'noneNew' }], 'Nothing is new.'],
    [
      'a change not kept',
      start,
      [{ do: 'notice', notice: 'updated' }],
      'Threadkeeper was updated or switched off. What you do here is no longer remembered until you load the page again.',
    ],
  ])('%s', (_, before, actions, words) => {
    expect(said(before, ...actions)).toBe(words);
  });

  it('is the same answer twice where it is given twice', () => {
    const once = stateAfter(start, { do: 'answer', is: 'noneNew' });
    expect(said(once, { do: 'answer', is: 'noneNew' })).toBe('Nothing is new.');
  });

  it('is nothing of what was told itself', () => {
    expect(said(start, { do: 'announce', messages: [{ key: 'loading' }] })).toBe('');
  });
});
