// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../../lib/blogger/fetch-feed';
import { loadNewest, newestUrl } from '../../../lib/blogger/load-newest';
import { POST_URL } from './blog-page';
import { feedEntry, feedOf } from './feed-entries';

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => String(7_000_000_000 + from + i));

/** A blog with these comments, oldest first, and what it was asked. */
function blog(comments: readonly string[]) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    const url = new URL(String(address));
    const isNewestFirst = !url.searchParams.has('orderby');
    asked.push(`${isNewestFirst ? 'newest' : 'all'} ${init?.cache ?? 'default'}`);
    const ordered = isNewestFirst ? comments.toReversed() : comments;
    const start = Number(url.searchParams.get('start-index') ?? 1) - 1;
    const size = Number(url.searchParams.get('max-results'));
    const entries = ordered.slice(start, start + size).map((id) => feedEntry({ id }));
    return new Response(JSON.stringify(feedOf(entries, comments.length)), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return { fetch, asked };
}

const POST = { blogUrl: POST_URL, postId: '88002' };
const ONE = 'newest no-cache';

describe('the newest comments', () => {
  it('come by the smallest request that names the parents', () => {
    expect(newestUrl(POST_URL, '88002')).toBe(
      'https://example.blogspot.com/feeds/88002/comments/default?alt=json&v=2&max-results=25',
    );
  });

  it.each([
    ['nothing came', ids(0, 40), ids(0, 40), 40, [ONE]],
    ['some came', ids(0, 40), ids(0, 37), 37, [ONE]],
    ['more came than the request shows', ids(0, 70), ids(0, 40), 40, [ONE, 'all default']],
    [
      'one came in the middle',
      ids(0, 60),
      [...ids(0, 9), ...ids(10, 50)],
      59,
      [ONE, 'all default'],
    ],
  ])('cost the blog no more than they must: %s', async (_, now, known, total, requests) => {
    const { fetch, asked } = blog(now);
    const isKnown = ({ id }: { id: string }) => known.includes(id);
    const newest = await loadNewest({ ...POST, fetch }, isKnown, { comments: [], total });
    expect(asked).toEqual(requests);
    expect(newest.total).toBe(now.length);
    const found = newest.comments.filter((comment) => !isKnown(comment)).map(({ id }) => id);
    expect(found.sort()).toEqual(now.filter((id) => !known.includes(id)));
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2024, 5, 1, 12);
  it.each([
    [null, null],
    ['120', 120_000],
    ['Sat, 01 Jun 2024 12:05:00 GMT', 300_000],
    ['Sat, 01 Jun 2024 11:05:00 GMT', 0],
    ['soon', null],
  ])('%s', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });
});
