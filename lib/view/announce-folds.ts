import type { CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import type { Message } from '../words/message';
import { pathTo } from './derive';
import type { Folds } from './fold';
import type { ThreadState } from './thread-state';

/** What to tell of folding: one branch, or all; what a jump opened on its way is told by the jump. */
export function announceFolds(before: ThreadState, after: ThreadState): Message | null {
  const { folds: was, foldDepth: wasFrom } = before.marks;
  const { folds, foldDepth } = after.marks;
  if (after.restoredFolds > before.restoredFolds) {
    return { stem: 'restoredFolds', count: after.restoredFolds };
  }
  if (foldDepth !== wasFrom) {
    return foldDepth === null
      ? { key: 'saidAllOpen' }
      : { stem: 'levelsShown', count: foldDepth + 1 };
  }
  if (folds === was) return null;
  const changed = changedFolds(was, folds);
  const [id] = changed;
  if (id === undefined) return null;
  if (folds.size === 0) return { key: 'saidAllOpen' };
  if (isAllFolded(folds, after) && !isAllFolded(was, before)) return { key: 'saidAllFolded' };
  if (changed.length > 1) return null;
  if (before.marks.currentId !== after.marks.currentId && after.marks.currentId !== id) return null;
  return oneFold(folds.get(id) ?? 'open', countUnder(after, id));
}

function oneFold(fold: Fold, under: number): Message {
  switch (fold) {
    case 'comment':
      return { key: 'saidTextFolded' };
    case 'branch':
      return under > 0 ? { stem: 'saidFolded', count: under + 1 } : { key: 'saidCommentFolded' };
    case 'open':
      return under > 0 ? { stem: 'saidOpened', count: under + 1 } : { key: 'saidCommentOpened' };
  }
}

function changedFolds(before: Folds, after: Folds): readonly CommentId[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => (before.get(id) ?? 'open') !== (after.get(id) ?? 'open'));
}

function isAllFolded(folds: Folds, { thread }: ThreadState): boolean {
  return thread.roots.every(({ id }) => folds.get(id) === 'branch');
}

/** Comments under one, at any depth. */
function countUnder({ thread, map }: ThreadState, id: CommentId): number {
  let among = thread.roots;
  let count = 0;
  for (const step of pathTo(map, id)) {
    const branch = among.find((each) => each.id === step);
    if (!branch) return 0;
    count = branch.replyCount;
    among = branch.replies;
  }
  return count;
}
