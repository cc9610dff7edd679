// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../lib/blogger/fetch-feed';
import { feedPageUrl, loadAllComments } from '../../../lib/blogger/load-all';
import { POST_URL } from './blog-page';
import { feedEntry, feedOf } from './feed-entries';

const ENTRIES = Array.from({ length: 320 }, (_, i) => feedEntry({ id: String(7000000000 + i) }));

/** A blog that gives at most `cap` entries a request and says that there are `total`. */
function blog({ entries = ENTRIES, cap = 150, total = entries.length as number | null } = {}) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (address) => {
    const url = new URL(String(address));
    asked.push(url.href);
    const start = Number(url.searchParams.get('start-index')) - 1;
    const size = Math.min(cap, Number(url.searchParams.get('max-results')));
    return json(feedOf(entries.slice(start, start + size), total));
  };
  return { fetch, asked };
}

function json(value: unknown, init: ResponseInit = {}): Response {
  const headers = { 'content-type': 'application/json; charset=UTF-8' };
  return new Response(JSON.stringify(value), { headers, ...init });
}

const POST = { blogUrl: POST_URL, postId: '88002' };

describe('loadAllComments', () => {
  it('loads page after page, oldest first, and tells how far it is', async () => {
    const { fetch, asked } = blog();
    const progress: unknown[] = [];
    const loaded = await loadAllComments({ ...POST, fetch, onProgress: (p) => progress.push(p) });
    expect(loaded.comments.map(({ id }) => id)).toEqual(
      ENTRIES.map((_, i) => String(7000000000 + i)),
    );
    expect(loaded).toMatchObject({ total: 320, problems: [] });
    expect(asked).toEqual([1, 151, 301].map((start) => feedPageUrl(POST_URL, '88002', start)));
    expect(progress).toEqual([
      { loaded: 150, total: 320 },
      { loaded: 300, total: 320 },
      { loaded: 320, total: 320 },
    ]);
  });

  it('asks the blog itself, in the way that names the parents', () => {
    expect(feedPageUrl(POST_URL, '88002', 151)).toBe(
      'https://example.blogspot.com/feeds/88002/comments/default?alt=json&v=2&orderby=published&reverse=false&start-index=151&max-results=150',
    );
  });

  it.each([
    ['gives less at once than it was asked for', { cap: 40 }, 320, 8],
    ['counts comments that it does not give', { total: 400 }, 320, 4],
    ['does not count', { total: null }, 320, 3],
    ['has no comments', { entries: [] }, 0, 1],
  ])('comes to an end where the feed %s', async (_, options, size, requests) => {
    const { fetch, asked } = blog(options);
    const loaded = await loadAllComments({ ...POST, fetch });
    expect([loaded.comments.length, asked.length]).toEqual([size, requests]);
  });

  it('comes to an end where the feed repeats itself', async () => {
    let requests = 0;
    const fetch = async () => {
      requests++;
      return json(feedOf(ENTRIES.slice(0, 150), 9999));
    };
    const loaded = await loadAllComments({ ...POST, fetch });
    expect([loaded.comments.length, requests]).toEqual([150, 2]);
  });

  it.each<[string, () => Promise<Response>, object]>([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'offline' }],
    ['told off', async () => json({}, { status: 503 }), { kind: 'http', status: 503 }],
    [
      'given a page instead of JSON',
      async () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      { kind: 'format', status: null },
    ],
    [
      'given broken JSON',
      async () => new Response('{"feed":', { headers: { 'content-type': 'application/json' } }),
      { kind: 'format' },
    ],
    ['given something else', async () => json({ entry: [] }), { kind: 'format' }],
  ])('says so when it is %s', async (_, fetch, error) => {
    const loading = loadAllComments({ ...POST, fetch });
    await expect(loading).rejects.toBeInstanceOf(FeedError);
    await expect(loading).rejects.toMatchObject(error);
  });

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const { fetch, asked } = blog();
    const loading = loadAllComments({
      ...POST,
      fetch: async (address, init) => {
        init?.signal?.throwIfAborted();
        return fetch(address, init);
      },
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(loading).rejects.toMatchObject({ kind: 'cancelled' });
    expect(asked).toHaveLength(1);
  });
});
