import type { SampleComment, SamplePost } from './post';

/**
 * What an owner can do to a comment.
 * - `gone`: removed for good; Blogger still counts it, and what answered it stands at the top.
 * - `removed`: Blogger's notice stands in its place.
 * - `says`: other words, which Blogger offers nobody but which an import can bring about.
 */
export type Edit = 'gone' | 'removed' | { readonly says: string };

/** Edits by the ids of the comments. */
export type Edits = Readonly<Record<string, Edit>>;

/** The post after the owner's edits. */
export function editedPost(post: SamplePost, edits: Edits): SamplePost {
  const isGone = (id: string | null) => id !== null && edits[id] === 'gone';
  const comments = post.comments
    .filter(({ id }) => !isGone(id))
    .map((comment) => edited(comment, edits[comment.id]))
    .map((comment) => (isGone(comment.parentId) ? { ...comment, parentId: null } : comment));
  const vanished = post.vanished + post.comments.length - comments.length;
  return { ...post, comments, vanished };
}

function edited(comment: SampleComment, edit: Edit | undefined): SampleComment {
  if (edit === 'removed') return { ...comment, says: '', removedBy: 'administrator' };
  return typeof edit === 'object' ? { ...comment, says: edit.says } : comment;
}
