import type { Comment, CommentId } from '../model/comment';
import type { ThreadState } from './thread-state';

/** Under which name a poster can be found again in a thread. */
export type PosterName = {
  readonly name: string;
  /** Every comment of that name, in the order in which they were written. */
  readonly comments: readonly Comment[];
};

/**
 * All comments of the thread that stand under the same account, displayed name or sign-off as the
 * given one. An Anonymous without a sign-off has no name to be found by, and nothing else is ever
 * compared.
 *
 * @returns `null` for those
 */
export function commentsByPoster(state: ThreadState, id: CommentId): PosterName | null {
  const comment = state.map.commentOf.get(id);
  if (!comment) return null;
  const { signOffs } = state.conversation;
  const signOff = signOffs.get(id);
  const { poster } = comment;
  const isSame = (other: Comment): boolean => {
    if (signOff) return signOffs.get(other.id)?.key === signOff.key;
    if (poster.profileId !== null) return other.poster.profileId === poster.profileId;
    return other.poster.kind === poster.kind && other.poster.name === poster.name;
  };
  if (!signOff && poster.kind === 'anonymous') return null;
  return {
    name: signOff?.name ?? poster.name,
    comments: state.comments.filter(isSame),
  };
}
