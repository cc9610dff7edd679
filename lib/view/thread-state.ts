import { defaultKeys, type KeyMap } from '../keys/key-map';
import { nothingMuted } from '../model/apply-mutes';
import type { Comment, CommentId } from '../model/comment';
import type { Corrections } from '../model/correction';
import type { Fold } from '../model/fold';
import type { Mute, MuteId } from '../model/mute';
import { isConversation, type Order } from '../model/order';
import type { Post } from '../model/post';
import { type Branch, buildThread, type ParentOf, type Thread } from '../model/thread';
import type { Visit } from '../rpc/contract';
import type { Message } from '../words/message';
import { MOST_LEVELS } from './alone';
import { type Arrivals, noArrivals } from './arrivals';
import { type Conversation, silence } from './conversation';
import { aloneIn, type Marks, mapThread, pathTo, type ThreadMap } from './derive';
import type { Filter } from './filter';
import { type FilterAction, reduceFiltered, refilter, withWayOpen } from './filter-state';
import { type FoldDepth, type Folds, withAllFolded, withFold } from './fold';
import { type Following, noFollowing } from './following';
import { missingKept, placeMissing } from './kept-places';
import { type Muting, muteThread, noMuting } from './mutes';
import { type Since, selectNew } from './new';
import type { Panel } from './panel';
import { placeComments } from './placement';
import { noSaving, type Saving } from './saving';

/** How far the reading of comments beyond the page has come. */
export type Loading =
  /** The page lists all that there is. */
  | { readonly at: 'complete' }
  /** Blogger keeps some back. */
  | { readonly at: 'waiting' }
  | { readonly at: 'running'; readonly loaded: number; readonly total: number | null }
  /** `missing`: how many the blog counts beyond what it gave; it counts removed ones as well. */
  | { readonly at: 'done'; readonly added: number; readonly missing: number }
  | { readonly at: 'failed'; readonly reason: 'offline' | 'http' | 'format' };

/** Everything the overlay of one post knows; each change makes a new one. */
export type ThreadState = {
  readonly post: Post;
  /** As the page, and the feed, list them. */
  readonly comments: readonly Comment[];
  /** How many comments the page says there are; absent where it does not. */
  readonly declared: number | null;
  /** The page's list came in to its end. */
  readonly isWhole: boolean;
  /** Comments on the page that could not be read: only Blogger's list has them. */
  readonly unreadable: number;
  readonly order: Order;
  /** Comments stand under whom they answer by their own words. */
  readonly isInferring: boolean;
  readonly corrections: Corrections;
  /** What the comments say of each other, whatever the order. Silence until it is known. */
  readonly conversation: Conversation;
  /**
   * The conversation became known when the reader was at it already: nothing moves by it until the
   * thread is laid out anew.
   */
  readonly isHoldingStill: boolean;
  readonly thread: Thread;
  readonly map: ThreadMap;
  readonly marks: Marks;
  /** Whom each comment answers, in whatever order the thread is shown. */
  readonly answers: ParentOf;
  /** Comments that stand elsewhere than Blogger has them in a conversation, by their own words. */
  readonly inferred: ReadonlySet<CommentId>;
  readonly muting: Muting;
  readonly saving: Saving;
  readonly following: Following;
  /** What came since then, the comments among it that are muted too. */
  readonly fresh: ReadonlySet<CommentId>;
  /** From when on comments count as new. */
  readonly since: Since;
  /** What is remembered of this visit; absent until it is known, and where nothing is remembered. */
  readonly visit: Visit | null;
  /** Comments that stand folded because the reader left them so on an earlier visit. */
  readonly restoredFolds: number;
  /** The reader jumped, and can go back to where that was. */
  readonly canGoBack: boolean;
  /** The filter line; absent until it is opened. */
  readonly filter: Filter | null;
  /** Which of the two lists is on the page. */
  readonly list: 'threadkeeper' | 'blogger';
  readonly loading: Loading;
  readonly arrivals: Arrivals;
  /** The reader is told in three lines what can be done. */
  readonly isWelcoming: boolean;
  /** The reader wants to see all of the thread at a glance in the margin. */
  readonly isRailWanted: boolean;
  readonly panel: Panel | null;
  /** The comment for which the reader is choosing one to stand under. */
  readonly placing: CommentId | null;
  /** Which key does what; absent where the reader switched them off. */
  readonly keys: KeyMap | null;
  /** The sheet that lists the keys lies over the page. */
  readonly isHelpShown: boolean;
  /** What came of a key or a press that could do nothing; absent before the first. */
  readonly answer: { readonly is: Answer } | null;
  /** What was told last to who hears the page, and the how-manieth it was. */
  readonly announcement: { readonly number: number; readonly messages: readonly Message[] };
  /** Something that went wrong and that the reader should know of. */
  readonly notice: Notice | null;
};

/** Why nothing came of what the reader wished. */
export type Answer =
  | 'noNext'
  | 'noPrevious'
  | 'noParent'
  | 'noneNew'
  | 'noWayBack'
  | 'nothingToUndo';

/** Why something was not kept, or not yet. */
export type Notice = 'notKept' | 'notKeptFull' | 'notKeptNewer' | 'blocked' | 'updated';

export type ThreadAction =
  | { readonly do: 'fold'; readonly id: CommentId; readonly fold: Fold }
  | { readonly do: 'fold-all' }
  | { readonly do: 'open-all' }
  | { readonly do: 'fold-from-depth'; readonly depth: FoldDepth }
  /** What the reader folded on an earlier visit, in another tab or by the setting. */
  | {
      readonly do: 'set-folds';
      readonly folds: Folds;
      readonly foldDepth: FoldDepth;
      readonly isFromLastTime: boolean;
    }
  /** Opens whatever hides a comment, and stands on it. */
  | { readonly do: 'go-to'; readonly id: CommentId }
  | { readonly do: 'stand-on'; readonly id: CommentId | null }
  | { readonly do: 'show-list'; readonly list: ThreadState['list'] }
  | { readonly do: 'reply'; readonly id: CommentId | null }
  | { readonly do: 'offer-deletions'; readonly deletions: ReadonlyMap<CommentId, string> }
  | { readonly do: 'set-loading'; readonly loading: Loading }
  | { readonly do: 'want-rail'; readonly isWanted: boolean }
  | { readonly do: 'welcome'; readonly isWelcoming: boolean }
  | { readonly do: 'set-arrivals'; readonly arrivals: Partial<Omit<Arrivals, 'count'>> }
  | {
      readonly do: 'add-comments';
      readonly comments: readonly Comment[];
      /** What they say of each other; absent where it could not be found out. */
      readonly conversation: Conversation | null;
    }
  | {
      readonly do: 'set-conversation';
      readonly conversation: Conversation;
      /** The reader is at the thread already. */
      readonly isHoldingStill: boolean;
    }
  | { readonly do: 'set-order'; readonly order: Order; readonly isInferring: boolean }
  | { readonly do: 'correct'; readonly corrections: Corrections }
  | {
      readonly do: 'set-new';
      readonly visit: Visit | null;
      readonly since: Since;
      /** Milliseconds since the epoch, UTC. */
      readonly now: number;
    }
  /** The rules for this page, as they are now. */
  | { readonly do: 'set-mutes'; readonly rules: readonly Mute[]; readonly now: number }
  /** What a pattern matches; `null` where it cannot be used. */
  | {
      readonly do: 'set-hits';
      readonly pattern: string;
      readonly ids: readonly CommentId[] | null;
    }
  /** Shows a muted comment until the page is left, or no longer. */
  | { readonly do: 'show-muted'; readonly id: CommentId; readonly isShown: boolean }
  /** The rule that can be taken back, for a moment. */
  | { readonly do: 'offer-unmute'; readonly mute: MuteId | null }
  /** What is kept of this post, or what the reader is told of it. */
  | { readonly do: 'set-saving'; readonly saving: Partial<Saving> }
  /** What is followed of this post, or what the reader is told of it. */
  | { readonly do: 'set-following'; readonly following: Partial<Following> }
  | FilterAction
  | { readonly do: 'offer-way-back'; readonly canGoBack: boolean }
  /** Shows a branch by itself, or the whole thread again. */
  | { readonly do: 'show-alone'; readonly id: CommentId | null }
  /** How many levels step in. */
  | { readonly do: 'set-levels'; readonly levels: number }
  | { readonly do: 'open-panel'; readonly panel: Panel | null }
  | { readonly do: 'place'; readonly id: CommentId | null }
  | { readonly do: 'set-keys'; readonly keys: KeyMap | null }
  | { readonly do: 'show-help'; readonly isShown: boolean }
  | { readonly do: 'answer'; readonly is: Answer }
  | { readonly do: 'announce'; readonly messages: readonly Message[] }
  | { readonly do: 'notice'; readonly notice: Notice | null };

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

/** The state after an action. An action about a comment that is not here changes nothing. */
export function reduce(state: ThreadState, action: ThreadAction): ThreadState {
  return refilter(state, reduceFiltered(state, action) ?? change(state, action));
}

function change(state: ThreadState, action: ThreadAction): ThreadState {
  const { marks, map } = state;
  switch (action.do) {
    case 'filter':
    case 'light':
    case 'suggest':
    case 'reveal':
      return state;
    case 'fold':
      if (!map.parentOf.has(action.id)) return state;
      return mark(state, { folds: withFold(marks.folds, action.id, action.fold) });
    case 'fold-all':
      return mark(state, { folds: withAllFolded(marks.folds, topOf(state)) });
    case 'open-all':
      return { ...mark(state, { folds: new Map(), foldDepth: null }), restoredFolds: 0 };
    case 'fold-from-depth':
      return { ...mark(state, { folds: new Map(), foldDepth: action.depth }), restoredFolds: 0 };
    case 'set-folds': {
      const { folds, foldDepth } = action;
      const restoredFolds = action.isFromLastTime ? countFolded(state, folds) : state.restoredFolds;
      return { ...mark(state, { folds, foldDepth }), restoredFolds };
    }
    case 'go-to': {
      if (!map.parentOf.has(action.id)) return state;
      if (isUnseen(state, action.id)) return reduce(withShown(state, action.id, true), action);
      const path = pathTo(map, action.id);
      const alone = marks.alone && path.includes(marks.alone.id) ? marks.alone : null;
      const opened = mark(withWayOpen(state, action.id), { alone, currentId: action.id });
      return { ...opened, list: 'threadkeeper', panel: null };
    }
    case 'stand-on':
      return marks.currentId === action.id ? state : mark(state, { currentId: action.id });
    case 'reply':
      return mark(state, { replyingTo: action.id });
    case 'offer-deletions':
      // Nearly nobody may delete anything.
      if (action.deletions.size === 0 && marks.deletions.size === 0) return state;
      return mark(state, { deletions: action.deletions });
    case 'show-list':
      return { ...state, list: action.list, panel: null };
    case 'set-loading':
      return { ...state, loading: action.loading };
    case 'want-rail':
      return state.isRailWanted === action.isWanted
        ? state
        : { ...state, isRailWanted: action.isWanted };
    case 'welcome':
      return { ...state, isWelcoming: action.isWelcoming };
    case 'set-arrivals': {
      const arrivals = { ...state.arrivals, ...action.arrivals };
      return { ...state, arrivals: { ...arrivals, count: countShown(state, arrivals.waiting) } };
    }
    case 'add-comments': {
      const { comments } = action;
      const conversation = action.conversation ?? state.conversation;
      // What a pattern matches among them is not known yet.
      const muting = { ...state.muting, hits: new Map() };
      const arrivals = { ...noArrivals, lookedAt: state.arrivals.lookedAt };
      return settle({ ...state, comments, conversation, muting, arrivals, panel: null });
    }
    case 'set-conversation': {
      const { conversation, isHoldingStill } = action;
      return settle({ ...state, conversation, isHoldingStill });
    }
    case 'set-order':
      if (state.order === action.order && state.isInferring === action.isInferring) return state;
      return settle({
        ...state,
        order: action.order,
        isInferring: action.isInferring,
        isHoldingStill: false,
        panel: null,
      });
    case 'correct':
      return settle({ ...state, corrections: action.corrections, placing: null, panel: null });
    case 'set-new': {
      const { visit, since, now } = action;
      const fresh = visit ? selectNew(state.comments, since, visit, now) : new Set<CommentId>();
      return { ...withMuting({ ...state, fresh }, state.muting), since, visit };
    }
    case 'set-mutes':
      return withMuting(state, { ...state.muting, rules: action.rules, now: action.now });
    case 'set-hits': {
      const { pattern, ids } = action;
      const hits = new Map(state.muting.hits).set(pattern, ids && new Set(ids));
      return withMuting(state, { ...state.muting, hits });
    }
    case 'show-muted':
      return withShown(state, action.id, action.isShown);
    case 'offer-unmute':
      return { ...state, muting: { ...state.muting, justMade: action.mute } };
    case 'set-saving':
      return withSaving(state, { ...state.saving, ...action.saving });
    case 'set-following':
      return { ...state, following: { ...state.following, ...action.following } };
    case 'offer-way-back':
      return { ...state, canGoBack: action.canGoBack };
    case 'show-alone': {
      const alone = action.id === null ? null : aloneIn(map, action.id);
      if (!alone) return { ...mark(state, { alone }), panel: null };
      const folds = withFold(marks.folds, alone.id, 'open');
      return { ...mark(state, { alone, folds, currentId: alone.id }), panel: null };
    }
    case 'set-levels':
      return marks.levels === action.levels ? state : mark(state, { levels: action.levels });
    case 'open-panel':
      return state.panel === action.panel ? state : { ...state, panel: action.panel };
    case 'place':
      return { ...state, placing: action.id, panel: null };
    case 'set-keys':
      return { ...state, keys: action.keys };
    case 'show-help':
      return { ...state, isHelpShown: action.isShown };
    case 'answer':
      return { ...state, answer: { is: action.is } };
    case 'announce': {
      const number = state.announcement.number + 1;
      return { ...state, announcement: { number, messages: action.messages } };
    }
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

/**
 * Whether all comments of the post are listed: nothing kept back, cut off or unreadable. A feed that
 * gave fewer than it counts may have kept some back.
 */
export function isEverythingListed({ loading, isWhole, unreadable }: ThreadState): boolean {
  if (unreadable > 0) return false;
  return loading.at === 'complete' ? isWhole : loading.at === 'done' && loading.missing === 0;
}

/** New comments that are in the thread. */
export function countNew({ marks, map }: ThreadState): number {
  let count = 0;
  for (const id of marks.newIds) if (map.commentOf.has(id)) count++;
  return count;
}

/** Comments that the reader's rules hide here. */
export function countMuted({ muting }: ThreadState): number {
  return muting.muted.marks.size;
}

/** Mentions of other comments in the texts. */
export function countReferences({ conversation }: ThreadState): number {
  let count = 0;
  for (const references of conversation.referencesOf.values()) count += references.length;
  return count;
}

/** Of the comments that wait, those that no rule of the reader's would hide. */
function countShown(state: ThreadState, waiting: readonly Comment[]): number {
  if (waiting.length === 0 || state.muting.rules.length === 0) return waiting.length;
  const comments = [...state.comments, ...waiting];
  // Who signs them is not known before they are shown, nor what patterns match them.
  const { marks } = reduce(state, { do: 'add-comments', comments, conversation: null }).muting
    .muted;
  return waiting.filter(({ id }) => !marks.has(id)).length;
}

/** Of the comments that are here, those that the reader put away. */
function countFolded({ map }: ThreadState, folds: Folds): number {
  return [...folds].filter(([id, fold]) => fold !== 'open' && map.parentOf.has(id)).length;
}

function mark(state: ThreadState, marks: Partial<Marks>): ThreadState {
  return { ...state, marks: { ...state.marks, ...marks } };
}

/** Builds the tree anew from all that decides it. */
function settle(state: Omit<ThreadState, 'thread' | 'map' | 'answers' | 'inferred'>): ThreadState {
  const { comments, order, isInferring, isHoldingStill, corrections, conversation } = state;
  const inferred =
    isInferring && !isHoldingStill ? conversation : { ...conversation, moves: new Map() };
  const placed = placeComments(comments, order, inferred, corrections);
  const missing = missingKept(state.saving.kept, comments);
  const all = placeMissing(placed, missing, order);
  const thread = buildThread(all.comments, all.parentOf, new Set(missing.map(({ id }) => id)));
  const talk = isConversation(order)
    ? placed
    : placeComments(comments, 'conversation', inferred, corrections);
  const moved = [...talk.placements].filter(([, { by }]) => by !== 'hand').map(([id]) => id);
  const map = mapThread(thread);
  const settled = {
    ...state,
    thread,
    answers: talk.parentOf,
    inferred: new Set(moved),
    map,
    marks: {
      ...state.marks,
      placements: placed.placements,
      alone: state.marks.alone && aloneIn(map, state.marks.alone.id),
      conversation: order === 'native' ? silence : conversation,
    },
  };
  return withMuting(settled, state.muting);
}

/** The top-level branches, or those right under the one that is shown by itself. */
function topOf({ thread, marks: { alone } }: ThreadState): readonly Branch[] {
  if (!alone) return thread.roots;
  return [...alone.above, alone.id].reduce<readonly Branch[]>(
    (branches, id) => branches.find((branch) => branch.id === id)?.replies ?? [],
    thread.roots,
  );
}

/** Applies the rules anew. What is muted counts nowhere as new. */
function withMuting(state: ThreadState, muting: Muting): ThreadState {
  const muted = muteThread(state, muting);
  const { marks: hidden } = muted;
  const newIds =
    hidden.size === 0 ? state.fresh : new Set([...state.fresh].filter((id) => !hidden.has(id)));
  return { ...mark(state, { muted, newIds }), muting: { ...muting, muted } };
}

/** Builds the tree anew where a kept comment that is not listed comes or goes. */
function withSaving(state: ThreadState, saving: Saving): ThreadState {
  const { kept } = saving;
  if (kept === state.marks.kept) return { ...state, saving };
  const next = { ...mark(state, { kept }), saving };
  const places = ({ saving, comments }: ThreadState) =>
    String(missingKept(saving.kept, comments).map(({ id }) => id));
  return places(state) === places(next) ? next : settle(next);
}

function withShown(state: ThreadState, id: CommentId, isShown: boolean): ThreadState {
  const shown = new Set(state.muting.shown);
  if (isShown) shown.add(id);
  else shown.delete(id);
  return withMuting(state, { ...state.muting, shown });
}

/** The comment is muted without a stub that one could go to. */
function isUnseen({ muting }: ThreadState, id: CommentId): boolean {
  const found = muting.muted.marks.get(id);
  return !!found && (found.through !== 'itself' || found.mute.shows === 'nothing');
}
