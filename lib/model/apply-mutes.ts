import type { Comment, CommentId } from './comment';
import { isExpired, type Mute } from './mute';
import { createMatcher, type PatternHits } from './mute-matcher';
import type { Target } from './reference';
import type { ParentOf } from './thread';

/** Why a comment is muted. */
export type MuteMark = {
  readonly mute: Mute;
  /**
   * - `itself`: the rule matches it.
   * - `branch`: it stands in a muted branch.
   * - `reply`: it answers a comment whose replies go with it.
   */
  readonly through: 'itself' | 'branch' | 'reply';
};

/** What muting does to a thread. */
export type Muted = {
  readonly marks: ReadonlyMap<CommentId, MuteMark>;
  /** Replies to muted comments that stay, folded until the reader opens them. */
  readonly folded: ReadonlySet<CommentId>;
};

/** Everything that muting looks at. */
export type MuteInput = {
  readonly comments: readonly Comment[];
  /** Whom each comment answers, in whatever order the thread is shown. Closes no ring. */
  readonly parentOf: ParentOf;
  /** The comments' sign-offs. */
  readonly signOffs: ReadonlyMap<CommentId, { readonly key: string }>;
  /** Whom a comment refers to in its text. */
  readonly targetsOf: (id: CommentId) => readonly Target[];
  readonly hits: PatternHits;
  /** Comments that are shown until the page is left, whatever the rules say. */
  readonly shown: ReadonlySet<CommentId>;
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
};

/** What muting does where there is nothing to mute. */
export const nothingMuted: Muted = { marks: new Map(), folded: new Set() };

/**
 * Applies the rules that hold on a page. Of several that match a comment the first one is its
 * reason. A reply that also refers to a comment which stays is never hidden or folded with the one
 * it answers; only a muted branch goes as a whole.
 */
export function applyMutes(mutes: readonly Mute[], input: MuteInput): Muted {
  const { comments, parentOf, signOffs, targetsOf, hits, shown, now } = input;
  const holding = mutes.filter((mute) => !isExpired(mute, now));
  if (holding.length === 0) return nothingMuted;

  const excepted = new Map(holding.map((mute) => [mute, new Set(mute.exceptions)]));
  const isShown = (mute: Mute, id: CommentId) => shown.has(id) || excepted.get(mute)?.has(id);
  const matcher = createMatcher(holding, comments, hits);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const itself = new Map<CommentId, Mute>();
  for (const comment of comments) {
    const matching = matcher(comment, signOffs.get(comment.id)?.key ?? null);
    const mute = matching.find((each) => !isShown(each, comment.id));
    if (mute) itself.set(comment.id, mute);
  }
  if (itself.size === 0) return nothingMuted;

  const covers = new Map<CommentId, Mute | null>();
  /** The rule that hides a comment with one above it, if any. */
  function coverOf(id: CommentId): Mute | null {
    const known = covers.get(id);
    if (known !== undefined) return known;
    // For those who look for it while it is being found: references can point in a ring.
    covers.set(id, null);
    const cover = findCover(id);
    covers.set(id, cover);
    return cover;
  }
  function findCover(id: CommentId): Mute | null {
    const comment = byId.get(id);
    const parent = comment ? parentOf(comment) : null;
    if (parent === null) return null;
    const above = itself.get(parent);
    const cover = above && takesReplies(above) ? above : coverOf(parent);
    if (!cover || itself.has(id)) return cover;
    const stays = isShown(cover, id) || (cover.what.kind !== 'branch' && answersElsewhere(id));
    return stays ? null : cover;
  }
  function answersElsewhere(id: CommentId): boolean {
    return targetsOf(id).some(
      (target) => byId.has(target) && !itself.has(target) && coverOf(target) === null,
    );
  }

  const marks = new Map<CommentId, MuteMark>();
  const folded = new Set<CommentId>();
  for (const comment of comments) {
    const { id } = comment;
    const own = itself.get(id);
    const cover = own ? null : coverOf(id);
    if (own) marks.set(id, { mute: own, through: 'itself' });
    else if (cover) {
      marks.set(id, { mute: cover, through: cover.what.kind === 'branch' ? 'branch' : 'reply' });
    } else {
      const above = itself.get(parentOf(comment) ?? '');
      const isFolded = above?.replies === 'folded' && !takesReplies(above);
      if (isFolded && !isShown(above, id) && !answersElsewhere(id)) folded.add(id);
    }
  }
  return { marks, folded };
}

function takesReplies({ what, replies }: Mute): boolean {
  return what.kind === 'branch' || replies === 'hidden';
}
