import type { CommentId } from '../model/comment';
import type { Follow, FollowId } from '../model/follow';
import type { CommandTools } from './commands';
import { beginFollow, type FollowTold, followOfReplies, followOfThread } from './following';
import { UNDO } from './save-commands';

/** What a reader can do to hear of what comes. */
export type FollowCommands = {
  readonly followThread: () => void;
  readonly unfollowThread: () => void;
  /** Of a comment that is kept. */
  readonly followReplies: (id: CommentId) => void;
  readonly unfollowReplies: (id: CommentId) => void;
  /** Takes back what was followed, or unfollowed, a moment ago. */
  readonly undoFollow: () => void;
};

/** What has it kept. The thread shows something as followed once that is sure, and tells of it. */
export type KeepingFollows = {
  readonly follow: (follow: Follow, by?: Pick<FollowTold, 'isUndo'>) => void;
  readonly unfollow: (follow: Follow, by?: Pick<FollowTold, 'isUndo'>) => void;
};

/** Makes these commands for one overlay. */
export function createFollowCommands(
  { store, root, memory, guard, signal }: CommandTools,
  { addUndo }: { readonly addUndo: (takeBack: () => void) => () => void },
): FollowCommands {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: FollowTold | null = null;
  let takeBack: (() => void) | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));
  store.subscribe(() => {
    const next = store.state().following.told;
    if (next === told) return;
    told = next;
    clearTimeout(timer);
    if (!next) return;
    timer = setTimeout(() => guard(forget), UNDO);
    const undo = () => {
      if (next.is === 'followed') memory.follows.unfollow(next.follow, { isUndo: true });
      else memory.follows.follow(next.follow, { isUndo: true });
    };
    // Undoing is no step of its own, or one would never come further back than one step.
    takeBack = next.isUndo ? undo : addUndo(undo);
  }, signal);
  const forget = () => store.dispatch({ do: 'set-following', following: { told: null } });
  const begin = (of: CommentId | null) => {
    const { location } = root.ownerDocument;
    const follow = beginFollow(store.state(), of, location, Date.now());
    if (follow) memory.follows.follow(follow);
  };
  const end = (follow: Follow | null) => {
    if (follow) memory.follows.unfollow(follow);
  };

  return {
    followThread: () => begin(null),
    unfollowThread: () => end(followOfThread(store.state())),
    followReplies: (id) => begin(id),
    unfollowReplies: (id) => end(followOfReplies(store.state(), id)),
    undoFollow() {
      takeBack?.();
      takeBack = null;
    },
  };
}

/** What is followed, by its id. */
export function byFollowId(follows: readonly Follow[]): ReadonlyMap<FollowId, Follow> {
  return new Map(follows.map((follow) => [follow.id, follow]));
}
