import { bodyHtml } from './body-html';
import type { Comment } from './comment';
import { type SavedComment, type SavedNotice, withNotice } from './saved';

/** A post's comments, as far as they were read. */
export type ReadComments = {
  readonly comments: readonly Comment[];
  /** What is not among them is not on the blog: nothing was kept back, cut off or unreadable. */
  readonly isComplete: boolean;
};

/**
 * What a page tells of the comments saved from its post, less what is known already. One that
 * Blogger put its notice of removal in place of is gone. One that is not listed is gone only where
 * everything is.
 */
export function findNotices(
  saved: readonly SavedComment[],
  { comments, isComplete }: ReadComments,
): readonly SavedNotice[] {
  const listed = new Map(comments.map((comment) => [comment.id, comment]));
  return saved.flatMap((each): readonly SavedNotice[] => {
    const { id } = each;
    const comment = listed.get(id);
    if (!comment && !isComplete) return [];
    const notice: SavedNotice =
      comment && !comment.isRemoved
        ? { id, is: 'there', words: { html: bodyHtml(comment.body), text: comment.text } }
        : { id, is: 'gone' };
    return withNotice(each, notice, 0) === each ? [] : [notice];
  });
}
