import type { Comment, CommentId } from '../model/comment';
import type { Branch } from '../model/thread';
import { noArrivals } from './arrivals';
import { aloneIn, pathTo } from './derive';
import { reduceFiltered, refilter, withWayOpen } from './filter-state';
import { type Folds, withAllFolded, withFold } from './fold';
import { missingKept } from './kept-places';
import { selectNew } from './new';
import type { Saving } from './saving';
import { mark, settle, withMuting } from './settle';
import type { ThreadAction } from './thread-action';
import type { ThreadState } from './thread-state';

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
    case 'offer-reply':
      return { ...state, canReply: true };
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
    case 'add-comments':
    case 'update-comments': {
      const { comments } = action;
      const conversation = action.conversation ?? state.conversation;
      // What a pattern matches among them is not known yet.
      const muting = { ...state.muting, hits: new Map() };
      const next = { ...state, comments, conversation, muting };
      if (action.do === 'update-comments') return settle(next);
      const arrivals = { ...noArrivals, lookedAt: state.arrivals.lookedAt };
      return settle({ ...next, arrivals, panel: null });
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

/** The top-level branches, or those right under the one that is shown by itself. */
function topOf({ thread, marks: { alone } }: ThreadState): readonly Branch[] {
  if (!alone) return thread.roots;
  return [...alone.above, alone.id].reduce<readonly Branch[]>(
    (branches, id) => branches.find((branch) => branch.id === id)?.replies ?? [],
    thread.roots,
  );
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
