import { describe, expect, it } from 'vitest';
import { posts } from './posts/all-posts';
import { crowd } from './posts/crowd';
import { postAt } from './posts/post';

describe('the posts of the sample blog', () => {
  it('have the counts that tests and benchmarks go by', () => {
    expect(posts.map(({ slug, comments }) => [slug, comments.length])).toEqual([
      ['closed-on-monday', 0],
      ['to-whoever-has-desk-fourteen', 1],
      ['the-biscuit-tin', 4],
      ['hot-desks-cold-tea', 19],
      ['last-one-out-of-canal-street', 40],
      ['workload-in-round-numbers', 120],
      ['open-thread-for-a-wet-weekend', 263],
      ['the-ballot-opens', 640],
      ['ten-years-of-this-blog', 2000],
    ]);
  });

  it('never share an id', () => {
    const ids = posts.flatMap((post) => [post.id, ...post.comments.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[1-9]\d{18}$/.test(id))).toEqual([]);
  });

  it.each(posts)('$slug has its comments in order of time, none before the post', (post) => {
    const times = [post.publishedAt, ...post.comments.map(({ publishedAt }) => publishedAt)];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it.each(posts)('$slug nests one level, under an earlier comment', ({ comments }) => {
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    const misplaced = comments.filter(({ parentId, publishedAt }) => {
      if (parentId === null) return false;
      const parent = byId.get(parentId);
      return !parent || parent.parentId !== null || parent.publishedAt >= publishedAt;
    });
    expect(misplaced).toEqual([]);
  });

  it.each(posts)('$slug has words wherever nothing was removed', ({ comments }) => {
    const wrong = comments.filter(({ says, removedBy }) => (says === '') !== (removedBy !== null));
    expect(wrong).toEqual([]);
  });

  it('are the same whenever they are made', () => {
    const draft = {
      seed: 7,
      count: 50,
      subjects: ['pay'],
      from: '2024-06-03 07:10',
      pace: 9,
    } as const;
    expect(crowd(draft)).toEqual(crowd(draft));
    expect(crowd({ ...draft, seed: 8 })).not.toEqual(crowd(draft));
  });

  it('show in the morning what came in the night, among the comments already seen', () => {
    const night = posts.find(({ slug }) => slug === 'last-one-out-of-canal-street');
    const shownAt = (clock: string) => night && postAt(night, Date.parse(clock)).comments.length;
    expect(shownAt('2024-10-27T08:29:00Z')).toBe(20);
    expect(shownAt('2024-10-27T08:31:00Z')).toBe(28);
  });
});
