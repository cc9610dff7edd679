import { describe, expect, it } from 'vitest';
import { feedBatch } from './feed/batch';
import { renderFeed } from './feed/feed';
import { postBySlug, posts } from './posts/all-posts';

const weekend = postBySlug('open-thread-for-a-wet-weekend');
const query = (text: string) => new URLSearchParams(text);
const ids = (comments: readonly { readonly id: string }[]) => comments.map(({ id }) => id);

describe('the feed of a post', () => {
  it.each(posts)('of $slug adds up over its batches', (post) => {
    const seen: string[] = [];
    for (let start = 1; start <= post.comments.length; start += 150) {
      const batch = feedBatch(
        post,
        query(`orderby=published&start-index=${start}&max-results=500`),
      );
      expect(batch.total).toBe(post.comments.length);
      seen.push(...ids(batch.entries));
    }
    expect(seen).toEqual(ids(post.comments));
  });

  it('gives 25 at once, newest first, to those who ask for nothing', () => {
    const newestFirst = weekend.comments.toReversed();
    expect(ids(feedBatch(weekend, query('')).entries)).toEqual(ids(newestFirst.slice(0, 25)));
  });

  it('goes on from where a page of 200 ends, with the last of them once more', () => {
    const from = new Date(weekend.comments[199]?.publishedAt ?? 0).toISOString();
    const batch = feedBatch(
      weekend,
      query(`orderby=published&published-min=${from}&max-results=150`),
    );
    expect(ids(batch.entries)).toEqual(ids(weekend.comments.slice(199)));
  });

  it.each([
    ['alt=json&v=2', true],
    ['alt=json', false],
  ])('with %s names the parent of a reply: %s', (search, isNamed) => {
    const post = postBySlug('the-biscuit-tin');
    const [tin, stag] = post.comments;
    const { feed } = JSON.parse(renderFeed(post, query(`${search}&orderby=published`)).body);
    const related = feed.entry.map(({ link }: { link: { rel: string; href: string }[] }) =>
      link.filter(({ rel }) => rel === 'related').map(({ href }) => href),
    );
    const href = `http://www.blogger.com/feeds/4406207431885290131/${post.id}/comments/default/${tin?.id}?v=2`;
    expect(related).toEqual([[], isNamed ? [href] : [], [], []]);
    expect(stag?.parentId).toBe(tin?.id);
  });

  it('marks what was removed and keeps its place', () => {
    const { body } = renderFeed(postBySlug('hot-desks-cold-tea'), query(''));
    expect(body.match(/name="blogger.contentRemoved" value="true"/g)).toHaveLength(1);
    expect(body.match(/<entry>/g)).toHaveLength(19);
  });
});
