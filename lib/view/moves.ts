import type { CommentId } from '../model/comment';
import { type BranchView, isGone, pathTo, type ThreadMap, type ThreadView } from './derive';

/** Where one can go from, and to: the thread as it is shown. */
export type Shown = { readonly view: ThreadView; readonly map: ThreadMap };

/** Comments whose head can be seen, from top to bottom; a stub is passed over. */
export function shownIds(branches: readonly BranchView[]): readonly CommentId[] {
  const shown = branches.filter(({ found }) => found !== 'away');
  return shown.flatMap((branch) => [
    ...(canStandOn(branch) ? [branch.id] : []),
    ...(branch.fold === 'branch' ? [] : shownIds(branch.replies)),
  ]);
}

/** The branch of a comment; absent where it is not in the thread. */
export function findBranch({ view, map }: Shown, id: CommentId): BranchView | undefined {
  return branchesTo({ view, map }, id).at(-1);
}

/** The comment itself or, where it is folded away, the line that it is folded into. */
export function nearestShown(shown: Shown, id: CommentId): CommentId {
  const path = branchesTo(shown, id);
  const folded = path.find(({ fold }) => fold === 'branch');
  return folded?.id ?? id;
}

/** The comment after (1) or before (-1) one; absent beyond the ends. */
export function stepComment(shown: Shown, from: CommentId, by: 1 | -1): CommentId | null {
  return neighbour(shownIds(shown.view.branches), nearestShown(shown, from), by);
}

/** The next or previous reply to the same comment; at the top, the next or previous branch. */
export function stepSibling(shown: Shown, from: CommentId, by: 1 | -1): CommentId | null {
  const at = nearestShown(shown, from);
  const parent = branchesTo(shown, at).at(-2);
  return neighbour(standable(parent?.replies ?? shown.view.branches, at), at, by);
}

/** The next or previous top-level comment, from wherever in a branch. */
export function stepThread(shown: Shown, from: CommentId, by: 1 | -1): CommentId | null {
  const [root] = branchesTo(shown, from);
  return root ? neighbour(standable(shown.view.branches, root.id), root.id, by) : null;
}

/** The comment that one stands under, as the thread is shown; absent at the top. */
export function parentShown(shown: Shown, from: CommentId): CommentId | null {
  const path = branchesTo(shown, nearestShown(shown, from)).slice(0, -1);
  const parent = path.at(-1);
  return parent && canStandOn(parent) ? parent.id : null;
}

/** The topmost comment of the branch in which one stands. */
export function rootShown(shown: Shown, from: CommentId): CommentId | null {
  return branchesTo(shown, from).find(canStandOn)?.id ?? null;
}

function canStandOn({ comment, mute, part, found }: BranchView): boolean {
  return comment !== null && mute === null && part === 'shown' && found !== 'away';
}

/** The branches that one can go to, with the one that one comes from. */
function standable(branches: readonly BranchView[], from: CommentId): readonly CommentId[] {
  return branches
    .filter((branch) => branch.id === from || (canStandOn(branch) && !isGone(branch)))
    .map(({ id }) => id);
}

function neighbour(ids: readonly CommentId[], from: CommentId, by: 1 | -1): CommentId | null {
  const at = ids.indexOf(from);
  return at < 0 ? null : (ids[at + by] ?? null);
}

function branchesTo({ view, map }: Shown, id: CommentId): readonly BranchView[] {
  const path: BranchView[] = [];
  let among = view.branches;
  for (const step of pathTo(map, id)) {
    const branch = among.find((each) => each.id === step);
    if (!branch) return [];
    path.push(branch);
    among = branch.replies;
  }
  return path;
}
