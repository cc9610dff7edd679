import type { Comment } from '../../lib/model/comment';
import type { Post } from '../../lib/model/post';
import { displayTime } from '../../tests/blog/render/language';
import { crowdedPost } from './bench-posts';

/** A crowded post as reading its page gives it, without the time that takes. */
export function readCrowd(count: number): { readonly post: Post; readonly comments: Comment[] } {
  const { id, title, paragraphs, comments } = crowdedPost(count);
  return {
    post: {
      blogId: null,
      postId: id,
      title,
      blogTitle: null,
      url: null,
      text: paragraphs.join('\n\n'),
    },
    comments: comments.map(({ id, parentId, poster, publishedAt, says, removedBy }) => {
      const text = says.replace(/<[^>]*>/g, '');
      const { name, url, profileId, pid, isOwner } = poster;
      const kind = name === null ? 'anonymous' : profileId ? 'profile' : url ? 'link' : 'name';
      return {
        id,
        parentId,
        poster: {
          kind,
          name: name ?? 'Anonymous',
          url,
          profileId,
          pid: profileId && pid,
          isBlogAuthor: isOwner,
        },
        publishedAt,
        clock: displayTime(publishedAt, 'en'),
        body: [text],
        text,
        permalink: null,
        isRemoved: removedBy !== null,
      };
    }),
  };
}
