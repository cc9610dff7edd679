import type { CommentId } from '../../lib/model/comment';
import { fromLondon } from '../blog/london-time';
import { digits } from '../blog/posts/digits';
import { postFrom } from '../blog/posts/draft';
import type { SamplePost } from '../blog/posts/post';
import { posterNamed } from './posters';
import type { SourceComment, SourceThread } from './source';

/** The thread as a post of the sample blog. Comments of one minute keep the order of writing. */
export function samplePost({ comments, ...post }: SourceThread): SamplePost {
  return {
    ...postFrom({ ...post, labels: [], comments: [] }),
    comments: comments
      .map((comment, index) => {
        const parent = parentLabel(comment);
        const withinTheMinute = Math.floor((index / comments.length) * 60_000);
        const publishedAt = fromLondon(comment.at) + withinTheMinute;
        return {
          id: commentId(post.slug, comment.label),
          parentId: parent && commentId(post.slug, parent),
          poster: posterNamed(comment.by),
          publishedAt,
          approvedAt: publishedAt,
          says: comment.says ?? '',
          removedBy: comment.removedBy ?? null,
        };
      })
      .toSorted((a, b) => a.publishedAt - b.publishedAt),
  };
}

/** The id that the comment of this label has; it stays while other comments come and go. */
export function commentId(slug: string, label: string): CommentId {
  return digits(`comment ${slug} ${label}`, 19);
}

/** The label of the comment under which Blogger nests this one; `null` at the top. */
export function parentLabel({ label }: SourceComment): string | null {
  const dot = label.indexOf('.');
  return dot < 0 ? null : label.slice(0, dot);
}
