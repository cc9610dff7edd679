import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import {
  beginNote,
  savedCommentOf,
  suggestTags,
  unsaved,
  unsavedIn,
} from '../../../lib/view/saving';
import { isEverythingListed } from '../../../lib/view/thread-state';
import { comment, poster } from '../comments';
import { savedComment } from '../saved';

const post: Post = {
  blogId: '1',
  postId: '7',
  title: 'A post',
  blogTitle: 'A blog',
  url: 'https://a.blogspot.com/2021/03/post.html',
  text: '',
};
const comments = [
  comment({ id: '1', clock: '10:00', text: 'One.' }),
  comment({
    id: '2',
    parentId: '1',
    body: ['Two, ', { kind: 'bold', children: ['<b>'] }],
    poster: poster({ kind: 'link', name: 'Maud', url: 'https://maud.example/' }),
    publishedAt: 5,
  }),
  comment({ id: '3', parentId: '2', isRemoved: true, text: 'Removed.' }),
  comment({ id: '4', parentId: '2', text: 'Four.' }),
];
const page = { post, comments, declared: 4, hasMore: false, isWhole: true, problems: [] };
const start = initialState(page);
const by = { host: 'a.blogspot.com', now: 100 };
const keep = (...ids: string[]) =>
  reduce(start, {
    do: 'set-saving',
    saving: {
      kept: new Map(ids.map((id) => [id, { saved: savedComment({ id }), copy: null }])),
    },
  });

describe('what is kept of a comment', () => {
  it('is all that is needed to read and cite it', () => {
    const [one, two] = comments;
    expect(two && savedCommentOf(start, two, by)).toEqual({
      id: '2',
      html: 'Two, <strong>&#60;b&#62;</strong>',
      text: 'Two, <b>',
      poster: { kind: 'link', name: 'Maud', url: 'https://maud.example/', profileId: null },
      publishedAt: 5,
      clock: '',
      permalink: null,
      post: {
        ...by,
        now: undefined,
        postId: '7',
        title: 'A post',
        url: post.url,
        blogTitle: 'A blog',
      },
      signOff: null,
      chain: [
        {
          id: '1',
          html: 'One.',
          text: 'One.',
          poster: { kind: 'anonymous', name: 'Anonymous', url: null, profileId: null },
          publishedAt: null,
          clock: '10:00',
          permalink: null,
        },
      ],
      savedAt: 100,
      note: '',
      tags: [],
      editedAt: 100,
      goneAt: null,
      changed: null,
    });
    expect(one && savedCommentOf(start, one, by).chain).toEqual([]);
  });

  it('has the whole chain, in whatever order the thread is shown', () => {
    const four = comments[3] as (typeof comments)[number];
    for (const order of ['conversation', 'native', 'newest'] as const) {
      const state = reduce(start, { do: 'set-order', order, isInferring: true });
      const { chain } = savedCommentOf(state, four, by);
      expect([order, chain.map(({ id }) => id)]).toEqual([order, ['1', '2']]);
    }
  });
});

describe('what is not kept yet', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], ['1', '2', '4']],
    ['one', ['2'], ['1', '4']],
    ['all that can be', ['1', '2', '4'], []],
  ])('where %s is', (_, kept, rest) => {
    expect(unsaved(keep(...kept))).toEqual(rest);
  });

  it('of a branch begins at its top', () => {
    expect([unsavedIn(keep('4'), '1'), unsavedIn(keep(), '2')]).toEqual([
      ['1', '2'],
      ['2', '4'],
    ]);
  });
});

describe('a note', () => {
  const noted = reduce(start, {
    do: 'set-saving',
    saving: {
      kept: new Map([
        ['1', { saved: savedComment({ id: '1', note: 'Mine.', tags: ['tea'] }), copy: null }],
      ]),
    },
  });

  it.each<[string, Parameters<typeof beginNote>, string]>([
    ['empty', [start, '1', null], ''],
    ['with a passage', [start, '1', 'the words'], '“the words”\n\n'],
    ['as it was', [noted, '1', null], 'Mine.'],
    ['as it was, and a passage', [noted, '1', 'the words'], 'Mine.\n\n“the words”\n\n'],
  ])('begins %s', (_, begun, note) => {
    expect(beginNote(...begun).note).toBe(note);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['', [], ['tea', 'Hot cups', 'cake']],
    ['', ['TEA'], ['Hot cups', 'cake']],
    ['c', [], ['Hot cups', 'cake']],
    [' HOT', [], ['Hot cups']],
    ['up', [], []],
  ])('is offered tags that fit "%s" beside %j', (typed, tags, offered) => {
    const draft = { of: '1', note: '', tags, typed };
    expect(suggestTags(draft, ['tea', 'Hot cups', 'cake'])).toEqual(offered);
  });
});

describe('a kept comment that is not listed', () => {
  it('has a place that counts nowhere, and leaves it when it is kept no longer', () => {
    const saved = savedComment({ id: '9', goneAt: 5 });
    const kept = new Map([['9', { saved, copy: ['Words.'] }]]);
    const state = reduce(start, { do: 'set-saving', saving: { kept } });
    expect(state.thread.roots.map(({ id }) => id)).toContain('9');
    expect([state.thread.size, state.map.order]).toEqual([4, start.map.order]);
    const after = reduce(state, { do: 'set-saving', saving: { kept: new Map() } });
    expect(after.thread).toEqual(start.thread);
  });

  it('has none as long as nobody knows that it has gone', () => {
    expect(keep('9').thread).toBe(start.thread);
  });
});

it.each<[string, Partial<typeof start>, boolean]>([
  ['a page that has all', {}, true],
  ['a page that broke off', { isWhole: false }, false],
  ['a page with comments that cannot be read', { unreadable: 1 }, false],
  ['a page that has more', { loading: { at: 'waiting' } }, false],
  ['a page to which all was loaded', { loading: { at: 'done', added: 3, missing: 0 } }, true],
  [
    'a broken one to which all was',
    { isWhole: false, loading: { at: 'done', added: 3, missing: 0 } },
    true,
  ],
  [
    'a feed that gave fewer than it counts',
    { loading: { at: 'done', added: 3, missing: 1 } },
    false,
  ],
])('%s', (_, differences, isAll) => {
  expect(isEverythingListed({ ...start, ...differences })).toBe(isAll);
});
