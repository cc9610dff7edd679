import { defaultKeys } from '../keys/key-map';
import { nothingMuted } from '../model/apply-mutes';
import type { Comment } from '../model/comment';
import type { Post } from '../model/post';
import { MOST_LEVELS } from './alone';
import { noArrivals } from './arrivals';
import { silence } from './conversation';
import { noFollowing } from './following';
import { noMuting } from './mutes';
import { noSaving } from './saving';
import { settle } from './settle';
import type { ThreadState } from './thread-state';

/** What the page gives an overlay to begin with. */
export type StartingPoint = {
  readonly post: Post;
  readonly comments: readonly Comment[];
  readonly declared: number | null;
  readonly hasMore: boolean;
  /** The page's list came in to its end. */
  readonly isWhole: boolean;
  /** What should have been readable as a comment and was not. */
  readonly problems: readonly unknown[];
};

/** The state with which a post's overlay begins. */
export function initialState(page: StartingPoint): ThreadState {
  const { post, comments, declared, hasMore, isWhole, problems } = page;
  return settle({
    post,
    comments,
    declared,
    isWhole,
    unreadable: problems.length,
    order: 'conversation',
    isInferring: true,
    corrections: {},
    conversation: silence,
    isHoldingStill: false,
    marks: {
      folds: new Map(),
      foldDepth: null,
      alone: null,
      levels: MOST_LEVELS,
      newIds: new Set(),
      currentId: null,
      replyingTo: null,
      deletions: new Map(),
      placements: new Map(),
      conversation: silence,
      muted: nothingMuted,
      kept: noSaving.kept,
      filter: null,
      hits: new Map(),
    },
    saving: noSaving,
    following: noFollowing,
    muting: noMuting,
    fresh: new Set(),
    since: 'visit',
    visit: null,
    restoredFolds: 0,
    canGoBack: false,
    filter: null,
    canReply: false,
    list: 'threadkeeper',
    loading: { at: hasMore ? 'waiting' : 'complete' },
    arrivals: noArrivals,
    isWelcoming: false,
    isRailWanted: false,
    panel: null,
    placing: null,
    keys: defaultKeys,
    isHelpShown: false,
    answer: null,
    announcement: { number: 0, messages: [] },
    notice: null,
  });
}
