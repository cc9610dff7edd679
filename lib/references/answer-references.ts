import { bodyText } from '../model/body';
import type { Comment } from '../model/comment';
import type { Post } from '../model/post';
import type { FoundReferences } from '../model/reference';
import { findReferences } from './find-references';

/** As {@link findReferences}, of comments as they cross in a message, in a form that can cross back. */
export function answerReferences(
  post: Post,
  said: readonly Omit<Comment, 'text' | 'permalink'>[],
): FoundReferences {
  const comments = said.map((comment) => ({
    ...comment,
    text: bodyText(comment.body),
    permalink: null,
  }));
  const { references, moves, signOffs } = findReferences({ post, comments });
  const moved = [...moves].map(([id, { under, cue }]) => [id, { under, cue }] as const);
  return {
    references,
    moves: Object.fromEntries(moved),
    signOffs: Object.fromEntries(signOffs),
  };
}
