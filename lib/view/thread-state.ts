import type { Comment, CommentId } from '../model/comment';
import { buildThread, type Thread } from '../model/thread';
import { type Choices, mapThread, pathTo, type ThreadMap } from './derive';
import { type Fold, withAllFolded, withFold, withPathOpen } from './fold';

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
  readonly comments: readonly Comment[];
  /** How many comments the page says there are; absent where it does not. */
  readonly declared: number | null;
  readonly thread: Thread;
  readonly map: ThreadMap;
  readonly choices: Choices;
  /** Which of the two lists is on the page. */
  readonly list: 'threadkeeper' | 'blogger';
  readonly loading: Loading;
};

export type ThreadAction =
  | { readonly do: 'fold'; readonly id: CommentId; readonly fold: Fold }
  | { readonly do: 'fold-all' }
  | { readonly do: 'open-all' }
  | { readonly do: 'fold-from-depth'; readonly depth: number }
  /** Opens whatever hides a comment, and stands on it. */
  | { readonly do: 'go-to'; readonly id: CommentId }
  | { readonly do: 'stand-on'; readonly id: CommentId | null }
  | { readonly do: 'show-list'; readonly list: ThreadState['list'] }
  | { readonly do: 'reply'; readonly id: CommentId | null }
  | { readonly do: 'offer-deletions'; readonly deletions: ReadonlyMap<CommentId, string> }
  | { readonly do: 'set-loading'; readonly loading: Loading }
  | { readonly do: 'add-comments'; readonly comments: readonly Comment[] };

/** The state with which a post's overlay begins. */
export function initialState(
  comments: readonly Comment[],
  declared: number | null,
  hasMore: boolean,
): ThreadState {
  const thread = buildThread(comments);
  return {
    comments,
    declared,
    thread,
    map: mapThread(thread),
    choices: {
      folds: new Map(),
      foldDepth: null,
      currentId: null,
      replyingTo: null,
      deletions: new Map(),
    },
    list: 'threadkeeper',
    loading: { at: hasMore ? 'waiting' : 'complete' },
  };
}

/** The state after an action. An action about a comment that is not here changes nothing. */
export function reduce(state: ThreadState, action: ThreadAction): ThreadState {
  const { choices, map } = state;
  switch (action.do) {
    case 'fold':
      if (!map.parentOf.has(action.id)) return state;
      return choose(state, { folds: withFold(choices.folds, action.id, action.fold) });
    case 'fold-all':
      return choose(state, { folds: withAllFolded(choices.folds, state.thread) });
    case 'open-all':
      return choose(state, { folds: new Map(), foldDepth: null });
    case 'fold-from-depth':
      return choose(state, { folds: new Map(), foldDepth: action.depth });
    case 'go-to': {
      if (!map.parentOf.has(action.id)) return state;
      const folds = withPathOpen(choices.folds, pathTo(map, action.id));
      return { ...choose(state, { folds, currentId: action.id }), list: 'threadkeeper' };
    }
    case 'stand-on':
      return choices.currentId === action.id ? state : choose(state, { currentId: action.id });
    case 'reply':
      return choose(state, { replyingTo: action.id });
    case 'offer-deletions':
      return choose(state, { deletions: action.deletions });
    case 'show-list':
      return { ...state, list: action.list };
    case 'set-loading':
      return { ...state, loading: action.loading };
    case 'add-comments': {
      const thread = buildThread(action.comments);
      return { ...state, comments: action.comments, thread, map: mapThread(thread) };
    }
  }
}

function choose(state: ThreadState, choices: Partial<Choices>): ThreadState {
  return { ...state, choices: { ...state.choices, ...choices } };
}
