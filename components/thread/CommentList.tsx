import type { VNode } from 'preact';
import type { Comment } from '../../lib/model/comment';
import { BlogText } from './BlogText';
import { firstWords } from './first-words';

export type CommentListProps = {
  /** Absent where what stands above says what is listed. */
  readonly title: string | null;
  readonly comments: readonly Comment[];
};

/** Comments by one line each, from which one goes to them. */
export function CommentList({ title, comments }: CommentListProps): VNode {
  return (
    <>
      {title !== null && <h6 class="head">{title}</h6>}
      <ol class="list">
        {comments.map((comment) => (
          <li key={comment.id}>
            <a href={`#c${comment.id}`} data-to={comment.id}>
              <BlogText class="who">{comment.poster.name}</BlogText>
              <span class="clock">{comment.clock}</span>
              <BlogText class="first-words">{firstWords(comment.text)}</BlogText>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
