import type { CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import { walkThread } from '../model/thread';
import type { Alone } from './alone';
import { aloneIn, pathTo } from './derive';
import {
  type ActiveSuggestions,
  applyFilter,
  type FilterMarks,
  filterFacts,
  foundAs,
  nextHits,
  withPathShown,
} from './filter';
import { type Folds, withFold, withPathOpen } from './fold';
import type { ThreadAction } from './thread-action';
import type { ThreadState } from './thread-state';

/** What is done to the filter line. */
export type FilterAction =
  | {
      readonly do: 'filter';
      /** `null` closes the line. */
      readonly text: string | null;
      /** The comment where the reader looks: what is around it is highlighted at once. */
      readonly near: CommentId | null;
      /** Milliseconds since the epoch, UTC. */
      readonly now: number;
    }
  /** Brings the highlights nearer to what is asked for. */
  | { readonly do: 'light'; readonly near: CommentId | null }
  | { readonly do: 'suggest'; readonly suggestions: ActiveSuggestions | null }
  /** Shows comments that the filter put away. */
  | { readonly do: 'reveal'; readonly ids: readonly CommentId[] };

/** Comments that are drawn anew with what is typed, and with each step of highlighting after that. */
const AT_ONCE = 12;
const IN_A_STEP = 40;

/**
 * The state after an action that the filter has to do with: its own, and while it is there whatever
 * folds and opens. The reader's own folds lie untouched beneath. Absent for every other action.
 */
export function reduceFiltered(state: ThreadState, action: ThreadAction): ThreadState | null {
  const { filter } = state.marks;
  switch (action.do) {
    case 'filter':
      return withFilter(state, action);
    case 'light':
      return lit(state, IN_A_STEP, action.near);
    case 'suggest':
      if (!state.filter) return state;
      return { ...state, filter: { ...state.filter, suggestions: action.suggestions } };
  }
  if (!filter) return null;
  switch (action.do) {
    case 'reveal':
      return withFolds(state, allAs('open', action.ids, filter.folds));
    case 'fold':
      if (!state.map.parentOf.has(action.id)) return state;
      return withFolds(state, withFold(filter.folds, action.id, action.fold));
    case 'fold-all': {
      const roots = state.thread.roots.map(({ id }) => id);
      return withFolds(state, allAs('branch', roots.filter(isShown(filter)), filter.folds));
    }
    case 'open-all':
      return withFolds(state, allAs('open', state.map.order.filter(isShown(filter))));
    case 'fold-from-depth':
      return withFolds(state, allAs('branch', deepIds(state, action.depth, filter)));
  }
  return null;
}

/** What is found, found anew where the thread or what is known of it has changed. */
export function refilter(before: ThreadState, state: ThreadState): ThreadState {
  const { filter } = state;
  const isSame =
    before.thread === state.thread &&
    before.conversation === state.conversation &&
    before.marks.muted === state.marks.muted &&
    before.marks.kept === state.marks.kept &&
    before.marks.newIds === state.marks.newIds;
  if (!filter || !before.filter || isSame) return state;
  const applied = applyFilter(state, filter.text, filter.now);
  return { ...state, filter: applied.filter, marks: { ...state.marks, filter: applied.marks } };
}

/** Whatever hides a comment opened: the reader's folds or, where there is one, the filter. */
export function withWayOpen(state: ThreadState, id: CommentId): ThreadState {
  const { marks, filter } = state;
  const path = pathTo(state.map, id);
  if (!filter || !marks.filter) {
    return { ...state, marks: { ...marks, folds: withPathOpen(marks.folds, path) } };
  }
  const shown = withFolds(state, withPathShown(marks.filter, path));
  return marks.filter.matches.has(id) ? { ...shown, filter: { ...filter, at: id } } : shown;
}

function withFilter(
  state: ThreadState,
  { text, near, now }: Extract<FilterAction, { do: 'filter' }>,
): ThreadState {
  if (text === null) {
    return {
      ...state,
      filter: null,
      marks: { ...state.marks, alone: aloneAgain(state), filter: null },
    };
  }
  const { filter, marks } = applyFilter(state, text, now);
  // What is asked for is asked of the whole thread.
  const leftAlone = marks ? (state.marks.alone?.id ?? filter.leftAlone) : null;
  const alone = marks ? null : aloneAgain(state);
  const next = { ...filter, leftAlone };
  return lit(
    { ...state, filter: next, marks: { ...state.marks, alone, filter: marks } },
    AT_ONCE,
    near,
  );
}

/** The branch by itself that the filter took the place of, unless the reader went out of it. */
function aloneAgain({ filter, marks, map }: ThreadState): Alone | null {
  const id = filter?.leftAlone ?? null;
  if (marks.alone || id === null) return marks.alone;
  const isInside = marks.currentId === null || pathTo(map, marks.currentId).includes(id);
  return isInside ? aloneIn(map, id) : null;
}

function lit(state: ThreadState, most: number, near: CommentId | null): ThreadState {
  const { marks, map, filter } = state;
  const hits = nextHits(marks.hits, filter, map.commentOf, filterFacts(state), most, near);
  return hits === marks.hits ? state : { ...state, marks: { ...marks, hits } };
}

function withFolds(state: ThreadState, folds: Folds): ThreadState {
  const { filter } = state.marks;
  return filter ? { ...state, marks: { ...state.marks, filter: { ...filter, folds } } } : state;
}

function allAs(fold: Fold, ids: readonly CommentId[], folds: Folds = new Map()): Folds {
  const next = new Map(folds);
  for (const id of ids) next.set(id, fold);
  return next;
}

function isShown(filter: FilterMarks): (id: CommentId) => boolean {
  return (id) => foundAs(id, filter) !== 'away';
}

function deepIds(
  { thread }: ThreadState,
  from: number | null,
  filter: FilterMarks,
): readonly CommentId[] {
  if (from === null) return [];
  const ids: CommentId[] = [];
  for (const { branch, depth } of walkThread(thread)) {
    if (depth >= from && branch.replies.length > 0 && isShown(filter)(branch.id))
      ids.push(branch.id);
  }
  return ids;
}
