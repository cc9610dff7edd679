import { keepingPlace } from '../dom/scroll';
import type { CommentId } from '../model/comment';
import type { CommandTools } from './commands';
import { findBranch } from './moves';
import type { OnPage } from './on-page';

/** What puts comments away and shows them again. */
export type FoldCommands = {
  /** Folds the branch to one line. */
  readonly fold: (id: CommentId) => void;
  /** Folds the comment's own text and leaves its replies. */
  readonly foldComment: (id: CommentId) => void;
  readonly open: (id: CommentId) => void;
  /** Opens what is folded, folds what is open. */
  readonly toggle: (id: CommentId) => void;
  /** The same with the comment's own text. */
  readonly toggleText: (id: CommentId) => void;
  readonly foldAll: () => void;
  readonly openAll: () => void;
  /** Folds what stands at this depth or deeper, and opens the rest; `null` opens all. */
  readonly foldFromDepth: (depth: number | null) => void;
};

/** Makes these commands for one overlay. */
export function createFoldCommands({ store, root }: CommandTools, page: OnPage): FoldCommands {
  const isOpen = (id: CommentId) =>
    findBranch({ view: store.view(), map: store.state().map }, id)?.fold === 'open';
  const fold = (id: CommentId, as: 'branch' | 'comment') => {
    store.dispatch({ do: 'fold', id, fold: as });
    page.bringIntoView(id);
  };
  const open = (id: CommentId) => store.dispatch({ do: 'fold', id, fold: 'open' });
  return {
    fold: (id) => fold(id, 'branch'),
    foldComment: (id) => fold(id, 'comment'),
    open,
    toggle(id) {
      if (isOpen(id)) fold(id, 'branch');
      else open(id);
    },
    toggleText(id) {
      if (isOpen(id)) fold(id, 'comment');
      else open(id);
    },
    foldAll: () => store.dispatch({ do: 'fold-all' }),
    openAll: () => keepingPlace(root, () => store.dispatch({ do: 'open-all' })),
    foldFromDepth(depth) {
      store.dispatch(depth === null ? { do: 'open-all' } : { do: 'fold-from-depth', depth });
    },
  };
}
