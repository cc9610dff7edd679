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

export const samples: Readonly<Record<number, Sample>> = {
  1: { written: version1, migrated: { ...version1, mutes: [], muteMatches: [] } },
  2: { written: version2, migrated: version2 },
};
