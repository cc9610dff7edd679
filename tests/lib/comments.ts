import { type Body, bodyText } from '../../lib/model/body';
import type { Comment, Poster } from '../../lib/model/comment';

/** An Anonymous as most posters are, with what a test cares for put in its place. */
export function poster(differences: Partial<Poster> = {}): Poster {
  return {
    kind: 'anonymous',
    name: 'Anonymous',
    url: null,
    profileId: null,
    pid: null,
    isBlogAuthor: false,
    ...differences,
  };
}

/** A comment with nothing remarkable, with what a test cares for put in its place. */
export function comment(differences: Partial<Comment> & Pick<Comment, 'id'>): Comment {
  const body: Body = differences.body ?? [differences.text ?? `Comment ${differences.id}`];
  return {
    parentId: null,
    poster: poster(),
    publishedAt: null,
    clock: '',
    permalink: null,
    isRemoved: false,
    ...differences,
    body,
    text: bodyText(body),
  };
}
