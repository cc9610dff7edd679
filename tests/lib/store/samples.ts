/*
 * What each version of the store wrote, by version, and what the newest one makes of it. A sample is
 * never changed once its version was released; `migrated` follows the newest version.
 */

type Rows = Readonly<Record<string, readonly object[]>>;

export type Sample = { readonly written: Rows; readonly migrated: Rows };

const version1: Rows = {
  seen: [
    {
      postId: '100',
      visitId: 'page-b',
      lastVisitAt: 1_700_000_000_000,
      presentAt: 1_700_090_000_000,
      pages: { 'page-b': { tabId: 7, at: 1_700_090_000_000 } },
      baseline: ['1', '2'],
      isBaselineOpen: false,
      seen: ['1', '2', '3'],
      own: ['3'],
    },
  ],
  folds: [{ postId: '100', commentId: '1', fold: 'branch', at: 1_700_000_000_000 }],
  corrections: [
    { postId: '100', commentId: '2', correction: { kind: 'detached' } },
    { postId: '100', commentId: '3', correction: { kind: 'under', parent: '1' } },
  ],
  settings: [
    { key: 'blog:probationmatters.blogspot.com', value: false },
    { key: 'foldDepth', value: 3 },
  ],
};

const version2: Rows = {
  ...version1,
  mutes: [
    {
      id: 'mute-a',
      what: { kind: 'signoff', key: 'ferryman', name: 'Ferryman' },
      scope: { kind: 'blog', host: 'probationmatters.blogspot.com' },
      replies: 'kept',
      shows: 'stub',
      until: { kind: 'unused', days: 30 },
      created: 1_700_000_000_000,
      renewed: 1_700_000_000_000,
      lastMatch: 1_700_090_000_000,
      matches: 1,
      exceptions: ['4'],
    },
  ],
  muteMatches: [{ muteId: 'mute-a', commentId: '5' }],
};

const version3: Rows = {
  ...version2,
  saved: [
    {
      id: '6',
      html: 'The kettle <em>again</em>.',
      text: 'The kettle again.',
      poster: { kind: 'anonymous', name: 'Anonymous', url: null, profileId: null },
      publishedAt: 1_699_900_000_000,
      clock: '13 November 2023 at 18:26',
      permalink: 'https://probationmatters.blogspot.com/2023/11/kettle.html?showComment=1#c6',
      post: {
        postId: '100',
        title: 'The kettle',
        url: 'https://probationmatters.blogspot.com/2023/11/kettle.html',
        host: 'probationmatters.blogspot.com',
        blogTitle: null,
      },
      signOff: 'Ferryman',
      chain: [
        {
          id: '5',
          html: 'Who broke it?',
          text: 'Who broke it?',
          poster: { kind: 'name', name: 'Maud', url: null, profileId: null },
          publishedAt: null,
          clock: '13 November 2023 at 18:02',
          permalink: null,
        },
      ],
      savedAt: 1_700_000_000_000,
      note: 'For the chapter on tea',
      tags: ['tea', 'offices'],
      editedAt: 1_700_000_500_000,
      goneAt: 1_700_090_000_000,
      changed: { html: 'No.', text: 'No.', noticedAt: 1_700_080_000_000 },
    },
  ],
  deletions: [{ subject: 'mutes', id: 'mute-b', at: 1_700_000_000_000 }],
};

const version4: Rows = {
  ...version3,
  orders: [
    { place: 'blog:probationmatters.blogspot.com', order: 'newestThread' },
    { place: 'post:100', order: 'native' },
  ],
};

const version5: Rows = { ...version4, savedLog: [{ turn: 1, id: '6' }] };

const version6: Rows = {
  ...version5,
  counts: [{ postId: '100', declared: 5, listed: 4 }],
};

const version7: Rows = {
  ...version6,
  follows: [
    {
      id: 'replies:6',
      what: { kind: 'replies', of: '6', by: 'Anonymous', clock: '13 November 2023 at 18:07' },
      post: {
        postId: '100',
        title: 'Kettle',
        url: 'https://probationmatters.blogspot.com/2023/11/kettle.html',
        host: 'probationmatters.blogspot.com',
      },
      followedAt: 1_700_000_000_000,
      renewedAt: 1_700_000_000_000,
    },
  ],
  lookedPosts: [
    {
      postId: '100',
      askedAt: 1_700_000_100_000,
      etag: 'W/"a"',
      lastModified: null,
      total: 5,
      isBehind: false,
      known: ['1', '2'],
      since: 0,
      found: [{ id: '7', publishedAt: 1_700_000_090_000, answers: ['6'] }],
      lastNewAt: 1_700_000_100_000,
      isMissing: false,
    },
  ],
  lookedBlogs: [
    { host: 'probationmatters.blogspot.com', notBefore: 1_700_002_000_000, failures: 0 },
  ],
  answers: [{ id: '7', postId: '100', to: ['6'] }],
};

const version8: Rows = {
  ...version7,
  syncStamps: [{ key: 'saved/6', stamp: [1_700_000_000_000, 0, 'laptop'], sum: 4_000_000_000 }],
};

const written: readonly Rows[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
];

/** The tables that came with a version, from the second on; nobody had written to them before. */
const added: readonly Rows[] = [
  { mutes: [], muteMatches: [] },
  { saved: [], deletions: [] },
  { orders: [] },
  { savedLog: [] },
  { counts: [] },
  { follows: [], lookedPosts: [], lookedBlogs: [], answers: [] },
  { syncStamps: [] },
];

/** By version, counted from 1. */
export const samples: Readonly<Record<number, Sample>> = Object.fromEntries(
  written.map((rows, i) => [
    i + 1,
    { written: rows, migrated: Object.assign({}, rows, ...added.slice(i)) },
  ]),
);
