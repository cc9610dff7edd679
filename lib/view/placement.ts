import { splitClock } from '../model/clock';
import type { Comment, CommentId } from '../model/comment';
import type { Corrections } from '../model/correction';
import { isConversation, type Order } from '../model/order';
import type { Cue } from '../model/reference';
import type { ParentOf } from '../model/thread';
import type { Conversation } from './conversation';

/** Why a comment stands elsewhere than Blogger has it. */
export type Placement = {
  readonly under: CommentId;
  /** `hand`: the reader put it there. */
  readonly by: Cue | 'hand';
  /** The displayed time of the comment above, without its date. */
  readonly time: string;
  /** The displayed name of its poster, or the sign-off by which it was hailed. */
  readonly name: string;
};

/** Comments in the order in which siblings are to stand, and where each of them stands. */
export type Placed = {
  readonly comments: readonly Comment[];
  readonly parentOf: ParentOf;
  readonly placements: ReadonlyMap<CommentId, Placement>;
};

/** Levels below which a thread goes on without stepping in: nobody can follow a deeper one. */
const DEEPEST = 48;

/** Decides where each comment stands. The reader's own corrections go before anything inferred. */
export function placeComments(
  comments: readonly Comment[],
  order: Order,
  conversation: Conversation,
  corrections: Corrections,
): Placed {
  if (order === 'native') {
    return { comments, parentOf: (comment) => comment.parentId, placements: new Map() };
  }
  const inTime = sortByTime(comments);
  if (!isConversation(order)) {
    const shown = order === 'newest' ? [...inTime].reverse() : inTime;
    return { comments: shown, parentOf: () => null, placements: new Map() };
  }
  const placements = placementsOf(comments, conversation, corrections);
  const parentOf = withDepthLimit(
    (comment) => placements.get(comment.id)?.under ?? comment.parentId,
    inTime,
  );
  const shown = order === 'newestThread' ? sortByBranch(inTime, parentOf) : inTime;
  return { comments: shown, parentOf, placements };
}

/**
 * The comments of the branch with the newest comment first, those of each branch in time. A branch
 * is what stands under one comment at the top, or under one that is not among the comments.
 */
function sortByBranch(inTime: readonly Comment[], parentOf: ParentOf): readonly Comment[] {
  const branches = new Map<CommentId, Comment[]>();
  const byId = new Map(inTime.map((comment) => [comment.id, comment]));
  for (const comment of inTime) {
    const top = topOf(comment, byId, parentOf);
    const branch = branches.get(top) ?? [];
    branch.push(comment);
    // Put in again: a map keeps its keys in the order in which they came, the newest branch last.
    branches.delete(top);
    branches.set(top, branch);
  }
  return [...branches.values()].reverse().flat();
}

function topOf(
  comment: Comment,
  byId: ReadonlyMap<CommentId, Comment>,
  parentOf: ParentOf,
): CommentId {
  const path = new Set<CommentId>([comment.id]);
  let top = comment.id;
  for (let at: Comment | undefined = comment; at; at = byId.get(top)) {
    const parent = parentOf(at);
    // A ring of parents is cut somewhere when the tree is built: any of it will do.
    if (parent === null || path.has(parent)) break;
    path.add(parent);
    top = parent;
  }
  return top;
}

function placementsOf(
  comments: readonly Comment[],
  { moves, signOffs }: Conversation,
  corrections: Corrections,
): ReadonlyMap<CommentId, Placement> {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const placements = new Map<CommentId, Placement>();
  for (const { id, parentId } of comments) {
    const correction = corrections[id];
    if (correction?.kind === 'detached') continue;
    const move = moves.get(id);
    const under = correction?.parent ?? move?.under;
    const target = under === undefined ? undefined : byId.get(under);
    if (!target || target.id === parentId) continue;
    placements.set(id, {
      under: target.id,
      by: correction ? 'hand' : (move?.cue ?? 'hand'),
      time: splitClock(target.clock).time || target.clock,
      name: signOffs.get(target.id)?.name ?? target.poster.name,
    });
  }
  return placements;
}

/** Comments without a time keep their place after the one before them. */
function sortByTime(comments: readonly Comment[]): readonly Comment[] {
  let last = Number.NEGATIVE_INFINITY;
  const timed = comments.map((comment) => {
    last = comment.publishedAt ?? last;
    return { comment, at: last };
  });
  return timed.sort((a, b) => a.at - b.at || 0).map(({ comment }) => comment);
}

/** Where a chain of answers grows too deep, later ones stand beside instead of below. */
function withDepthLimit(parentOf: ParentOf, comments: readonly Comment[]): ParentOf {
  const depths = new Map<CommentId, number>();
  const parents = new Map<CommentId, CommentId | null>();
  for (const comment of comments) {
    const parent = parentOf(comment);
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    const isTooDeep = depth > DEEPEST && parent !== null;
    parents.set(comment.id, isTooDeep ? (parents.get(parent) ?? null) : parent);
    depths.set(comment.id, isTooDeep ? DEEPEST : depth);
  }
  return (comment) => parents.get(comment.id) ?? null;
}
