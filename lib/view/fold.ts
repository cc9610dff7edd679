import type { CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import type { Branch } from '../model/thread';

/** What the reader folded or opened by hand; a comment that is absent follows the fold depth. */
export type Folds = ReadonlyMap<CommentId, Fold>;

/** Branches with replies that stand at this depth or deeper start folded; `null` folds none. */
export type FoldDepth = number | null;

/** How a branch stands: by the reader's hand, then as a reply to a muted comment, then by depth. */
export function foldOf(
  branch: Branch,
  depth: number,
  folds: Folds,
  foldDepth: FoldDepth,
  mutedFolds: ReadonlySet<CommentId>,
): Fold {
  const byHand = folds.get(branch.id);
  if (byHand) return byHand;
  if (mutedFolds.has(branch.id)) return 'branch';
  return foldDepth !== null && depth >= foldDepth && branch.replies.length > 0 ? 'branch' : 'open';
}

/** The same folds with one branch set. */
export function withFold(folds: Folds, id: CommentId, fold: Fold): Folds {
  return new Map(folds).set(id, fold);
}

/** Every branch on the way down to a comment opened, and the comment itself. */
export function withPathOpen(folds: Folds, path: readonly CommentId[]): Folds {
  const next = new Map(folds);
  for (const id of path) next.set(id, 'open');
  return next;
}

/** Each of these branches folded to its line; what was open within stays so for later. */
export function withAllFolded(folds: Folds, branches: readonly Branch[]): Folds {
  const next = new Map(folds);
  for (const { id } of branches) next.set(id, 'branch');
  return next;
}

/** Whether there is something that "open all" would open. */
export function isAnythingFolded(folds: Folds, foldDepth: FoldDepth): boolean {
  return foldDepth !== null || [...folds.values()].some((fold) => fold !== 'open');
}
