import type { Needle } from '../filter/find';
import type { Span } from '../filter/query';
import type { Muted, MuteMark } from '../model/apply-mutes';
import type { Comment, CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import type { Reference, SignOff } from '../model/reference';
import { type Branch, type Thread, walkThread } from '../model/thread';
import { type Alone, type Indent, indentAt, type Part, partOf } from './alone';
import type { Conversation } from './conversation';
import { type FilterMarks, type Found, filteredFold, foundAs, type Hits } from './filter';
import { type FoldDepth, type Folds, foldOf } from './fold';
import type { Placement } from './placement';
import type { Kept } from './saving';

/** A branch as it is to be shown. Equal branches of two views in a row are the same object. */
export type BranchView = {
  readonly id: CommentId;
  /** Absent for a comment that others answer but that the page does not list. */
  readonly comment: Comment | null;
  readonly depth: number;
  /** Levels below the top one that is shown. */
  readonly level: number;
  readonly indent: Indent;
  readonly part: Part;
  readonly fold: Fold;
  readonly replies: readonly BranchView[];
  /** Comments under this one at any depth. */
  readonly replyCount: number;
  /** Of those, the ones that the reader's rules hide. */
  readonly mutedCount: number;
  /** Why the comment itself is not shown; absent where it is. */
  readonly mute: MuteMark | null;
  readonly isNew: boolean;
  /** New comments under this one at any depth. */
  readonly newCount: number;
  /** The reader stands on this comment. */
  readonly isCurrent: boolean;
  /** Blogger's form is open under this comment. */
  readonly isReplying: boolean;
  /** Where this visitor may delete the comment; absent where Blogger does not offer it. */
  readonly deletion: string | null;
  /** Why it stands here and not where Blogger has it; absent where Blogger has it here. */
  readonly placement: Placement | null;
  /** Mentions of other comments in its text. */
  readonly references: readonly Reference[];
  /** Comments that refer to this one. */
  readonly answers: readonly CommentId[];
  readonly signOff: SignOff | null;
  /** What the reader keeps of it; absent where they do not. */
  readonly kept: Kept | null;
  /**
   * How it stands to the filter; absent without one, within what is put away as a whole, and for
   * what is found and no rule hides: that is shown as it is without a filter.
   */
  readonly found: Found | null;
  /** Where its text has what is looked for. */
  readonly hits: readonly Span[];
  /** What is looked for and stands in its head. */
  readonly headHits: readonly Needle[];
};

/** All that is needed to draw the thread. */
export type ThreadView = {
  readonly branches: readonly BranchView[];
  /** Comments in the thread. */
  readonly size: number;
};

/** What the reader chose, and what is known of single comments, kept outside the tree. */
export type Marks = {
  readonly folds: Folds;
  readonly foldDepth: FoldDepth;
  /** The branch that is shown by itself; absent where the whole thread is. */
  readonly alone: Alone | null;
  /** Levels that step in, in a column as wide as this one. */
  readonly levels: number;
  readonly newIds: ReadonlySet<CommentId>;
  readonly currentId: CommentId | null;
  readonly replyingTo: CommentId | null;
  readonly deletions: ReadonlyMap<CommentId, string>;
  readonly placements: ReadonlyMap<CommentId, Placement>;
  readonly conversation: Conversation;
  readonly muted: Muted;
  /** What the reader keeps of this post, also where the blog has it no longer. */
  readonly kept: ReadonlyMap<CommentId, Kept>;
  /** What the filter makes of the thread; absent where nothing is asked for. */
  readonly filter: FilterMarks | null;
  readonly hits: Hits;
};

/**
 * Puts the marks on the thread. Parts that came out as in `previous` are taken from it, so that
 * whoever draws the view can tell by identity what is left as it was.
 */
export function deriveView(thread: Thread, marks: Marks, previous?: ThreadView): ThreadView {
  const before = new Map<CommentId, BranchView>();
  for (const branch of previous?.branches ?? []) before.set(branch.id, branch);
  const branches = thread.roots.map((root) =>
    deriveBranch(root, 0, null, marks, false, before.get(root.id)),
  );
  const isSame = previous && isSameList(previous.branches, branches);
  return { branches: isSame ? previous.branches : branches, size: thread.size };
}

const NO_REFERENCES: readonly Reference[] = [];
const NO_ANSWERS: readonly CommentId[] = [];
const NO_HITS = { spans: [], head: [] };
const NO_SPANS: readonly Span[] = [];
const NO_NEEDLES: readonly Needle[] = [];

function deriveBranch(
  branch: Branch,
  depth: number,
  around: Part | null,
  marks: Marks,
  isPutAway: boolean,
  previous: BranchView | undefined,
): BranchView {
  const { id } = branch;
  const part = partOf(id, marks.alone, around);
  const filter = isPutAway ? null : marks.filter;
  const found = filter && foundIn(id, filter, marks.muted);
  const isAway = isPutAway || found === 'away';
  const before = previous?.replies ?? [];
  const replies = branch.replies.map((reply, i) =>
    deriveBranch(
      reply,
      depth + 1,
      part,
      marks,
      isAway,
      before[i]?.id === reply.id ? before[i] : undefined,
    ),
  );
  const { spans, head } = marks.hits.get(id) ?? NO_HITS;
  const level = depth - (marks.alone?.above.length ?? 0);
  const next: BranchView = {
    id,
    comment: branch.comment,
    depth,
    level,
    indent: indentAt(level, marks.levels),
    part,
    // What is put away stands as it did: nothing within it is to be drawn anew.
    fold:
      filter && !isAway
        ? filteredFold(id, filter)
        : part === 'above'
          ? 'open'
          : foldOf(branch, depth, marks.folds, marks.foldDepth, marks.muted.folded),
    replies: previous && isSameList(previous.replies, replies) ? previous.replies : replies,
    replyCount: branch.replyCount,
    mutedCount: replies.reduce((sum, reply) => sum + reply.mutedCount + (reply.mute ? 1 : 0), 0),
    mute: marks.muted.marks.get(id) ?? null,
    isNew: marks.newIds.has(id),
    newCount: replies.reduce((sum, reply) => sum + reply.newCount + (reply.isNew ? 1 : 0), 0),
    isCurrent: marks.currentId === id,
    isReplying: marks.replyingTo === id,
    deletion: marks.deletions.get(id) ?? null,
    placement: marks.placements.get(id) ?? null,
    references: marks.conversation.referencesOf.get(id) ?? NO_REFERENCES,
    answers: unmuted(marks.conversation.answersTo.get(id) ?? NO_ANSWERS, marks, previous?.answers),
    signOff: marks.conversation.signOffs.get(id) ?? null,
    kept: marks.kept.get(id) ?? null,
    found,
    hits: spans.length > 0 ? spans : NO_SPANS,
    headHits: head.length > 0 ? head : NO_NEEDLES,
  };
  return previous && isSameView(previous, next) ? previous : next;
}

function foundIn(id: CommentId, filter: FilterMarks, muted: Muted): Found | null {
  const found = foundAs(id, filter);
  return found === 'match' && !muted.marks.has(id) ? null : found;
}

/** Those of the comments that are shown; the very same array where it came out as before. */
function unmuted(
  ids: readonly CommentId[],
  { muted }: Marks,
  before: readonly CommentId[] | undefined,
): readonly CommentId[] {
  if (!ids.some((id) => muted.marks.has(id))) return ids;
  const shown = ids.filter((id) => !muted.marks.has(id));
  return before && isSameList(before, shown) ? before : shown;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function isSameView(a: BranchView, b: BranchView): boolean {
  for (const key in b) {
    if (a[key as keyof BranchView] !== b[key as keyof BranchView]) return false;
  }
  return true;
}

/** Where each comment stands: for moving about in the thread without drawing it. */
export type ThreadMap = {
  /** Comments, placeholders left out, from top to bottom as if nothing were folded. */
  readonly order: readonly CommentId[];
  /** The branch a branch stands in; `null` at the top. */
  readonly parentOf: ReadonlyMap<CommentId, CommentId | null>;
  readonly commentOf: ReadonlyMap<CommentId, Comment>;
  readonly maxDepth: number;
};

/** A muted comment that leaves no trace: neither itself nor anything under it is to be drawn. */
export function isGone({ mute, replies, found }: BranchView): boolean {
  // Asked for by `is:muted`, it has a stub like any other.
  if (found === 'match') return false;
  const leavesNothing = mute && (mute.through !== 'itself' || mute.mute.shows === 'nothing');
  return !!leavesNothing && replies.every(isGone);
}

/** How many comments are to be drawn, stubs of muted ones included. */
export function countDrawn({ branches }: Pick<ThreadView, 'branches'>): number {
  let count = 0;
  const waiting = [...branches];
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    if (isGone(branch)) continue;
    if (branch.comment) count++;
    waiting.push(...branch.replies);
  }
  return count;
}

/** Reads the map off a thread. */
export function mapThread(thread: Thread): ThreadMap {
  const order: CommentId[] = [];
  const parentOf = new Map<CommentId, CommentId | null>();
  const commentOf = new Map<CommentId, Comment>();
  let maxDepth = 0;
  for (const root of thread.roots) parentOf.set(root.id, null);
  for (const { branch, depth } of walkThread(thread)) {
    if (branch.comment) {
      order.push(branch.id);
      commentOf.set(branch.id, branch.comment);
    }
    for (const reply of branch.replies) parentOf.set(reply.id, branch.id);
    if (depth > maxDepth) maxDepth = depth;
  }
  return { order, parentOf, commentOf, maxDepth };
}

/** The branches around a comment, the outermost first and the comment itself last. */
export function pathTo(map: ThreadMap, id: CommentId): readonly CommentId[] {
  const path: CommentId[] = [];
  for (let at: CommentId | null = id; at !== null; at = map.parentOf.get(at) ?? null) {
    path.unshift(at);
  }
  return path;
}

/** A branch that is to be shown by itself; `null` where the thread does not have it. */
export function aloneIn(map: ThreadMap, id: CommentId): Alone | null {
  return map.parentOf.has(id) ? { id, above: pathTo(map, id).slice(0, -1) } : null;
}

/** Branches that the filter put away beside each other, from the last of the path on. */
export function awayFrom(
  roots: readonly BranchView[],
  path: readonly CommentId[],
): readonly BranchView[] {
  let siblings = roots;
  for (const above of path.slice(0, -1)) {
    siblings = siblings.find(({ id }) => id === above)?.replies ?? [];
  }
  const rest = siblings.slice(siblings.findIndex(({ id }) => id === path.at(-1)));
  const end = rest.findIndex(({ found }) => found !== 'away');
  return end < 0 ? rest : rest.slice(0, end);
}

/** What the filter put away with the comment at the end of the path in it; absent where it did not. */
export function awayAround(
  roots: readonly BranchView[],
  path: readonly CommentId[],
): BranchView | undefined {
  let siblings = roots;
  for (const id of path) {
    const branch = siblings.find((each) => each.id === id);
    if (!branch || branch.found === 'away') return branch;
    siblings = branch.replies;
  }
  return undefined;
}

/** A branch and everything under it. */
export function idsOf({ id, replies }: BranchView): readonly CommentId[] {
  return [id, ...replies.flatMap(idsOf)];
}
