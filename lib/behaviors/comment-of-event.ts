import type { CommentId } from '../model/comment';

/** The comment in whose article an event took place. */
export function commentAround(target: EventTarget | null): CommentId | undefined {
  return (target as Element).closest<HTMLElement>('article[data-comment-id]')?.dataset.commentId;
}

/** For a list of replies, the first comment in it. */
export function firstCommentIn(target: EventTarget | null): CommentId | undefined {
  const branch = (target as Element).closest('li');
  return branch?.querySelector<HTMLElement>('article[data-comment-id]')?.dataset.commentId;
}
