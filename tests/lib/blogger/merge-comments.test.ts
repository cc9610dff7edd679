import { describe, expect, it } from 'vitest';
import { mergeComments } from '../../../lib/blogger/merge-comments';
import type { Comment, Poster } from '../../../lib/model/comment';

const ANONYMOUS: Poster = {
  kind: 'anonymous',
  name: 'Anonymous',
  url: null,
  profileId: null,
  pid: null,
  isBlogAuthor: false,
};

const AUTHOR: Poster = {
  ...ANONYMOUS,
  kind: 'profile',
  name: 'Jim',
  profileId: '1',
  isBlogAuthor: true,
};

function comment(id: string, publishedAt: number | null, more: Partial<Comment> = {}): Comment {
  return {
    id,
    parentId: null,
    poster: ANONYMOUS,
    publishedAt,
    clock: '',
    body: [],
    text: '',
    permalink: null,
    isRemoved: false,
    ...more,
  };
}

describe('mergeComments', () => {
  it('puts new replies into old threads, and new threads after them', () => {
    const page = [comment('1', 10), comment('2', 40, { parentId: '1' }), comment('3', 20)];
    const feed = [
      comment('4', 30, { parentId: '1' }),
      comment('5', 50, { parentId: '3' }),
      comment('6', 60),
    ];
    expect(mergeComments(page, feed).map(({ id }) => id)).toEqual(['1', '4', '2', '3', '5', '6']);
  });

  it("keeps the page's version of what both have", () => {
    const page = [comment('1', 10, { text: 'page' })];
    const feed = [comment('1', 10, { text: 'feed' })];
    expect(mergeComments(page, feed)).toEqual(page);
  });

  it("knows the blog's authors by their profile", () => {
    const unmarked = { ...AUTHOR, isBlogAuthor: false };
    const merged = mergeComments(
      [comment('1', 10, { poster: AUTHOR })],
      [comment('2', 20, { poster: unmarked }), comment('3', 30)],
    );
    expect(merged.map(({ poster }) => poster.isBlogAuthor)).toEqual([true, true, false]);
  });

  it('leaves comments without a time in the order given, and loses no reply', () => {
    const page = [comment('9', null), comment('8', null)];
    const feed = [comment('7', 10, { parentId: '404' })];
    expect(mergeComments(page, feed).map(({ id }) => id)).toEqual(['7', '9', '8']);
  });
});
