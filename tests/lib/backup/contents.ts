import fc from 'fast-check';
import { type BackupContents, NO_CONTENTS } from '../../../lib/model/backup';
import type { Mute } from '../../../lib/model/mute';
import type { SavedComment } from '../../../lib/model/saved';
import { threadFollow } from '../follows';
import { mute } from '../mutes';
import { savedComment } from '../saved';

/** Few ids and times, so that the same thing is often told of twice. */
const id = fc.constantFrom('1', '2', '3');
const time = fc.integer({ min: 0, max: 6 });
const word = fc.constantFrom('kettle', 'teapot', 'cup');
const ids = fc.uniqueArray(id);

const saved: fc.Arbitrary<SavedComment> = fc
  .record({
    id,
    savedAt: time,
    edited: fc.nat(4),
    note: word,
    tags: fc.uniqueArray(word),
    goneAt: fc.option(time, { nil: null }),
    changed: fc.option(
      fc.record({ html: word, noticedAt: time }).map((each) => ({ ...each, text: each.html })),
      { nil: null },
    ),
  })
  .map(({ edited, ...each }) => {
    const words = `said at ${each.savedAt}`;
    return savedComment({ ...each, editedAt: each.savedAt + edited, html: words, text: words });
  });

/** Rules of one id are about one thing, as they are. */
const rule: fc.Arbitrary<Mute> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    created: time,
    renewed: time,
    lastMatch: fc.option(time, { nil: null }),
    matches: fc.nat(5),
    exceptions: ids,
    shows: fc.constantFrom('stub', 'nothing'),
  })
  .map((each) => mute({ ...each, what: { kind: 'phrase', phrase: `word ${each.id}` } }));

const orders = ['conversation', 'native'] as const;

const anything: fc.Arbitrary<BackupContents> = fc.record({
  saved: fc.uniqueArray(saved, { selector: (each) => each.id }),
  deletions: fc.uniqueArray(
    fc.oneof(
      fc.record({ subject: fc.constant('saved' as const), id, at: time }),
      fc.record({
        subject: fc.constant('mutes' as const),
        id: fc.constantFrom('a', 'b'),
        at: time,
      }),
      fc.record({
        subject: fc.constant('follows' as const),
        id: id.map((each) => `thread:${each}`),
        at: time,
      }),
    ),
    { selector: ({ subject, id }) => subject + id },
  ),
  mutes: fc.uniqueArray(rule, { selector: (each) => each.id }),
  muteMatches: fc.uniqueArray(
    fc.record({ muteId: fc.constantFrom('a', 'b', 'c'), commentId: id }),
    { selector: (each) => each.muteId + each.commentId },
  ),
  settings: fc.uniqueArray(fc.record({ key: fc.constant('foldDepth'), value: fc.nat(5) }), {
    selector: ({ key }) => key,
  }),
  orders: fc.uniqueArray(
    fc.record({ place: fc.constant('post:1'), order: fc.constantFrom(...orders) }),
    { selector: ({ place }) => place },
  ),
  seen: fc.uniqueArray(
    fc.record({
      postId: id,
      visitId: word,
      lastVisitAt: fc.option(time, { nil: null }),
      presentAt: time,
      pages: fc.constant({}),
      baseline: ids,
      isBaselineOpen: fc.boolean(),
      seen: ids,
      own: ids,
    }),
    { selector: ({ postId }) => postId },
  ),
  folds: fc.uniqueArray(
    fc.record({ postId: id, commentId: id, fold: fc.constantFrom('open', 'branch'), at: time }),
    { selector: ({ postId, commentId }) => postId + commentId },
  ),
  corrections: fc.uniqueArray(
    fc.record({
      postId: id,
      commentId: id,
      correction: fc.oneof(
        fc.constant({ kind: 'detached' } as const),
        fc.record({ kind: fc.constant('under' as const), parent: id }),
      ),
    }),
    { selector: ({ postId, commentId }) => postId + commentId },
  ),
  follows: fc.uniqueArray(
    fc
      .record({ of: id, followedAt: time, more: fc.nat(4) })
      .map(({ of, followedAt, more }) =>
        threadFollow(of, { followedAt, renewedAt: followedAt + more }),
      ),
    { selector: (each) => each.id },
  ),
});

/** One device's account of everything; each thing once, and no match without its rule. */
export const anyContents = anything.map((all) => ({
  ...all,
  muteMatches: all.muteMatches.filter(({ muteId }) => all.mutes.some(({ id }) => id === muteId)),
}));

/** Contents with what a test cares for. */
export function contents(part: Partial<BackupContents>): BackupContents {
  return { ...NO_CONTENTS, ...part };
}
