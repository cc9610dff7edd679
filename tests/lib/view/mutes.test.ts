import { describe, expect, it } from 'vitest';
import type { Mute, MuteUntil } from '../../../lib/model/mute';
import type { Post } from '../../../lib/model/post';
import { type BranchView, deriveView, isGone } from '../../../lib/view/derive';
import { initialState } from '../../../lib/view/initial-state';
import {
  beginDraft,
  draftProblem,
  muteChoices,
  previewMute,
  untilFrom,
} from '../../../lib/view/mutes';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import { countMuted, countNew, type ThreadState } from '../../../lib/view/thread-state';
import { comment, poster } from '../comments';
import { mute } from '../mutes';

/** 1 (2 (3) 4) 5 Maud */
const maud = poster({ kind: 'profile', name: 'Maud', profileId: '42' });
const comments = [
  comment({ id: '1' }),
  comment({ id: '2', parentId: '1' }),
  comment({ id: '3', parentId: '2' }),
  comment({ id: '4', parentId: '1' }),
  comment({ id: '5', poster: maud }),
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
const visit = { visitId: 'a', lastVisitAt: 0, newIds: ['2', '3', '5'], ownIds: [] };
const setNew: ThreadAction = { do: 'set-new', visit, since: 'visit', now: 0 };
const setRules = (...rules: readonly Mute[]): ThreadAction => ({ do: 'set-mutes', rules, now: 1 });
const one = (id: string, differences: Partial<Mute> = {}) =>
  mute({ what: { kind: 'comment', id, by: '', clock: '' }, ...differences });

function stateAfter(...actions: readonly ThreadAction[]): ThreadState {
  return actions.reduce(reduce, start);
}

/** What is drawn: `2*` a stub, `2.` a bare place, `2-` folded. */
function drawn(state: ThreadState): string {
  const flat = (branches: readonly BranchView[]): string[] =>
    branches
      .filter((branch) => !isGone(branch))
      .flatMap((b) => {
        const isStub = b.mute?.through === 'itself' && b.mute.mute.shows === 'stub';
        const mark = b.mute ? (isStub ? '*' : '.') : b.fold === 'branch' ? '-' : '';
        return [`${b.id}${mark}`, ...flat(b.replies)];
      });
  return flat(deriveView(state.thread, state.marks).branches).join(' ');
}

describe('a muted comment', () => {
  it.each<[string, Mute, string]>([
    ['leaves a stub', one('2'), '1 2* 3 4 5'],
    ['leaves nothing', one('4', { shows: 'nothing' }), '1 2 3 5'],
    ['leaves a bare place for the replies that stay', one('2', { shows: 'nothing' }), '1 2. 3 4 5'],
    ['takes its replies', one('1', { replies: 'hidden' }), '1* 5'],
    ['takes them without a trace', one('1', { replies: 'hidden', shows: 'nothing' }), '5'],
    ['has them folded', one('1', { replies: 'folded' }), '1* 2- 3 4- 5'],
  ])('%s', (_, rule, expected) => {
    expect(drawn(stateAfter(setRules(rule)))).toBe(expected);
  });

  it('is counted among the replies, and told', () => {
    const { thread, marks } = stateAfter(setRules(one('2', { replies: 'hidden' })));
    const [branch] = deriveView(thread, marks).branches;
    expect([branch?.replyCount, branch?.mutedCount]).toEqual([3, 2]);
  });

  it('counts nowhere as new until it is unmuted', () => {
    const muted = stateAfter(setNew, setRules(one('2', { replies: 'hidden' })));
    const unmuted = reduce(muted, setRules());
    expect([countNew(muted), [...muted.marks.newIds]]).toEqual([1, ['5']]);
    expect([...unmuted.marks.newIds]).toEqual(['2', '3', '5']);
    const view = deriveView(unmuted.thread, unmuted.marks);
    expect(view).toEqual(deriveView(start.thread, stateAfter(setNew).marks));
  });

  it('is muted in every order of the thread, its branch with it', () => {
    const rule = mute({ what: { kind: 'branch', id: '1', by: '', clock: '' } });
    const orders = (['conversation', 'native', 'oldest', 'newest'] as const).map((order) =>
      countMuted(stateAfter(setRules(rule), { do: 'set-order', order, isInferring: true })),
    );
    expect(orders).toEqual([4, 4, 4, 4]);
  });

  it('comes with what is read later', () => {
    const rule = one('1', { replies: 'hidden' });
    const late = comment({ id: '6', parentId: '3' });
    const state = stateAfter(setRules(rule), {
      do: 'add-comments',
      conversation: null,
      comments: [...comments, late],
    });
    expect(countMuted(state)).toBe(5);
  });

  it('is shown where the reader goes to it and it has no stub', () => {
    const hidden = setRules(one('1', { replies: 'hidden' }));
    expect(drawn(stateAfter(hidden, { do: 'go-to', id: '3' }))).toBe('1* 2. 3 5');
    expect(drawn(stateAfter(hidden, { do: 'go-to', id: '1' }))).toBe('1* 5');
  });
});

describe('a rule in the making', () => {
  it('begins with the likeliest, and never with “Anonymous”', () => {
    const kinds = (id: number) =>
      muteChoices(comments[id] as (typeof comments)[0], start.conversation).map(({ kind }) => kind);
    expect(kinds(0)).toEqual(['comment', 'branch', 'name', 'phrase', 'pattern']);
    expect(kinds(4)).toEqual(['profile', 'name', 'comment', 'branch', 'phrase', 'pattern']);
  });

  it('tells what would go by it alone', () => {
    const draft = beginDraft(comments[0] as (typeof comments)[0], start.conversation, 'a.b');
    const terms = { ...draft.terms, replies: 'hidden' as const };
    const { muting } = stateAfter(setRules(one('5')));
    const going = previewMute(start, muting, { ...draft, terms }, 0);
    expect(going.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  });

  it.each<[string, Mute, ReturnType<typeof draftProblem>]>([
    ['no words', mute({ what: { kind: 'phrase', phrase: '…' } }), 'empty'],
    ['no pattern', mute({ what: { kind: 'pattern', pattern: '' } }), 'empty'],
    ['a pattern that was refused', mute({ what: { kind: 'pattern', pattern: '[' } }), 'pattern'],
    ['one that is being tried', mute({ what: { kind: 'pattern', pattern: 'b' } }), 'checking'],
    ['one that was tried', mute({ what: { kind: 'pattern', pattern: 'a' } }), null],
    ['the same again', one('5'), 'known'],
    ['something else', one('4'), null],
  ])('with %s', (_, terms, problem) => {
    const { muting } = stateAfter(
      setRules(one('5')),
      { do: 'set-hits', pattern: '[', ids: null },
      { do: 'set-hits', pattern: 'a', ids: [] },
    );
    expect(draftProblem({ of: '1', terms, changes: null }, muting)).toBe(problem);
  });

  const day = 86_400_000;
  const date = { kind: 'date', at: new Date(2024, 4, 1, 13).getTime() } as const;
  it.each<[Record<string, string>, MuteUntil, MuteUntil]>([
    [{ until: 'forGood' }, date, { kind: 'forGood' }],
    [{ until: 'week' }, { kind: 'forGood' }, { kind: 'date', at: 7 * day }],
    [{ until: 'date' }, { kind: 'forGood' }, { kind: 'date', at: 30 * day }],
    [{ until: 'date', date: '2024-05-01' }, date, date],
    [
      { until: 'date', date: '2024-05-02' },
      date,
      { kind: 'date', at: new Date(2024, 4, 2).getTime() },
    ],
    [{ until: 'date', date: '' }, date, date],
    [{ until: 'unused' }, date, { kind: 'unused', days: 30 }],
    [
      { until: 'unused', days: '90' },
      { kind: 'unused', days: 30 },
      { kind: 'unused', days: 90 },
    ],
    [
      { until: 'unused', days: '0' },
      { kind: 'unused', days: 30 },
      { kind: 'unused', days: 30 },
    ],
  ])('reads the time %j after %j as %j', (fields, before, expected) => {
    expect(untilFrom(fields, before, 0)).toEqual(expected);
  });
});
