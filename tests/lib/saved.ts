import type { SavedComment } from '../../lib/model/saved';

/** A comment saved from a post with nothing remarkable, with what a test cares for put in its place. */
export function savedComment(
  differences: Partial<SavedComment> & Pick<SavedComment, 'id'>,
): SavedComment {
  const text = differences.text ?? `Comment ${differences.id}`;
  const savedAt = differences.savedAt ?? 1_700_000_000_000;
  return {
    html: text,
    text,
    poster: { kind: 'anonymous', name: 'Anonymous', url: null, profileId: null },
    publishedAt: 1_699_900_000_000,
    clock: '13 November 2023 at 18:26',
    permalink: null,
    post: {
      postId: '100',
      title: 'The kettle',
      url: 'https://probationmatters.blogspot.com/2023/11/kettle.html',
      host: 'probationmatters.blogspot.com',
      blogTitle: null,
    },
    signOff: null,
    chain: [],
    savedAt,
    note: '',
    tags: [],
    editedAt: savedAt,
    goneAt: null,
    changed: null,
    ...differences,
  };
}
