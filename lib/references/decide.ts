import type { CommentId } from '../model/comment';
import type { Move, Reference } from '../model/reference';
import type { Entry } from './thread/timeline';

/**
 * Where a comment stands by its own words: under the first that it speaks to, if that is one
 * comment for certain. A comment that Blogger nests stays within its branch. What a comment merely
 * mentions, repeats from the post, or points at by place never moves it, and "the comment before"
 * is never assumed.
 */
export function decideMove(
  entry: Entry,
  references: readonly Reference[],
  entryOf: (id: CommentId) => Entry | undefined,
): Move | null {
  const first = references
    .filter(
      ({ isAddressed, cue, to, certainty }) =>
        isAddressed &&
        cue !== 'position' &&
        !to.includes('post') &&
        // What may be an echo by chance stands in no other's way.
        !(cue === 'quote' && certainty !== 'certain'),
    )
    .sort((a, b) => a.span[0] - b.span[0])[0];
  if (first?.certainty !== 'certain') return null;
  const [under] = first.to;
  if (under === undefined || first.to.length > 1 || under === entry.comment.parentId) return null;
  const target = entryOf(under);
  if (!target || target.rank >= entry.rank || target.comment.isRemoved) return null;
  // Only below what is earlier from its root on, so that no ring can close, whatever the times say.
  if (entry.comment.parentId === null) {
    if ((entryOf(target.rootId)?.rank ?? 0) >= entry.rank) return null;
  } else if (target.rootId !== entry.rootId) return null;
  return { under, cue: first.cue, reference: first };
}
