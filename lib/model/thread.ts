import type { Comment, CommentId } from './comment';

/** A comment with everything under it. */
export type Branch = {
  readonly id: CommentId;
  /** Absent for a placeholder: a comment that others answer but that the page does not list. */
  readonly comment: Comment | null;
  readonly replies: readonly Branch[];
  /** Comments under this one at any depth, placeholders not counted. */
  readonly replyCount: number;
};

/** All comments of one post, each exactly once. */
export type Thread = {
  readonly roots: readonly Branch[];
  /** Comments in the thread, placeholders not counted. */
  readonly size: number;
};

/** Which comment each comment stands under; `null` or absence means at the top. */
export type ParentOf = (comment: Comment) => CommentId | null;

/** Where Blogger itself puts a comment. */
export const nativeParentOf: ParentOf = (comment) => comment.parentId;

/** No comment is absent. */
const NONE: ReadonlySet<CommentId> = new Set();

/**
 * Lays comments out as a tree.
 *
 * Siblings keep the order in which they were given. Of comments that share an id the first one
 * stays. A parent that is not among the comments becomes a placeholder at the place of its first
 * reply. A chain of parents that bites its own tail is cut where it was closed: the comment of the
 * ring that was given first stands at the top.
 *
 * @param absent of these comments no more than the place is given: they become placeholders.
 */
export function buildThread(
  comments: readonly Comment[],
  parentOf: ParentOf = nativeParentOf,
  absent: ReadonlySet<CommentId> = NONE,
): Thread {
  const wished = new Map<CommentId, CommentId | null>();
  const nodes = new Map<CommentId, Draft>();
  let size = 0;
  for (const comment of comments) {
    const { id } = comment;
    if (nodes.has(id)) continue;
    const isAbsent = absent.has(id);
    nodes.set(id, { id, comment: isAbsent ? null : comment, replies: [] });
    wished.set(id, parentOf(comment));
    if (!isAbsent) size++;
  }
  const parents = acyclicParents([...nodes.values()], wished);

  const roots: Draft[] = [];
  for (const [id, node] of [...nodes]) {
    const parentId = parents.get(id) ?? null;
    if (parentId === null) {
      roots.push(node);
      continue;
    }
    let parent = nodes.get(parentId);
    if (!parent) {
      parent = { id: parentId, comment: null, replies: [] };
      nodes.set(parentId, parent);
      roots.push(parent);
    }
    parent.replies.push(node);
  }
  return { roots: finish(roots), size };
}

/** Every branch of the thread, parents before their replies, in the order shown. */
export function* walkThread(thread: Thread): Generator<{ branch: Branch; depth: number }> {
  const stack = thread.roots.map((branch) => ({ branch, depth: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const { branch, depth } = next;
    for (let i = branch.replies.length - 1; i >= 0; i--) {
      stack.push({ branch: branch.replies[i] as Branch, depth: depth + 1 });
    }
  }
}

type Draft = { id: CommentId; comment: Comment | null; replies: Draft[] };

/** The wished-for parents, less those that would close a ring. */
function acyclicParents(
  nodes: readonly Draft[],
  wished: Map<CommentId, CommentId | null>,
): ReadonlyMap<CommentId, CommentId | null> {
  const settled = new Set<CommentId>();
  for (const { id } of nodes) {
    const path = new Set<CommentId>();
    let at: CommentId | null = id;
    while (at !== null && !settled.has(at)) {
      if (path.has(at)) {
        wished.set(firstOf(ringThrough(at, wished), nodes), null);
        break;
      }
      path.add(at);
      at = wished.get(at) ?? null;
    }
    for (const seen of path) settled.add(seen);
  }
  return wished;
}

function ringThrough(
  id: CommentId,
  parents: ReadonlyMap<CommentId, CommentId | null>,
): ReadonlySet<CommentId> {
  const ring = new Set<CommentId>();
  for (let at: CommentId | null = id; at !== null && !ring.has(at); at = parents.get(at) ?? null) {
    ring.add(at);
  }
  return ring;
}

/** Rings are rare, so looking through all comments for each costs nothing that matters. */
function firstOf(ring: ReadonlySet<CommentId>, nodes: readonly Draft[]): CommentId {
  return (nodes.find(({ id }) => ring.has(id)) as Draft).id;
}

/** Counts last, from the leaves up and without recursion: a thread may be thousands deep. */
function finish(roots: readonly Draft[]): readonly Branch[] {
  const order: Draft[] = [];
  const stack = [...roots];
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    stack.push(...node.replies);
  }
  const done = new Map<Draft, Branch>();
  for (const draft of order.reverse()) {
    const replies = draft.replies.map((reply) => done.get(reply) as Branch);
    const replyCount = replies.reduce((sum, r) => sum + r.replyCount + (r.comment ? 1 : 0), 0);
    done.set(draft, { id: draft.id, comment: draft.comment, replies, replyCount });
  }
  return roots.map((root) => done.get(root) as Branch);
}
