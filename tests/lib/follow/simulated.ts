import 'fake-indexeddb/auto';
import { startLooking } from '../../../lib/follow/start-looking';
import { countUnread } from '../../../lib/model/follow';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { createLooks } from '../../../lib/store/looks';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

let names = 0;

/** A comment as a simulated blog has it. */
export type BlogComment = {
  readonly id: string;
  readonly publishedAt: number;
  readonly says?: string;
  readonly parentId?: string;
  readonly by?: string;
  readonly isRemoved?: boolean;
};

/** What a simulated blog does when it is asked. */
export type Mood = 'well' | 'error' | 'offline' | 'truncated' | 'busy' | 'missing';

/** A request that reached the blog. */
export type Asked = { readonly at: number; readonly url: URL; readonly headers: Headers };

/** A blog, the background and the store, with a clock that is moved by hand. */
export function simulate(start = Date.parse('2024-05-03T09:00:00Z')) {
  let now = start;
  let random = 0;
  let mood: Mood = 'well';
  let retryAfter: string | null = null;
  let isOnline = true;
  const comments = new Map<string, BlogComment[]>();
  const asked: Asked[] = [];
  const told: { readonly ids: readonly string[]; readonly at: number }[] = [];
  const open = keepOpen(() => openDatabase({ name }));
  const name = `simulated-${++names}`;
  const store = createStore(open, () => {});

  const answer = (url: URL, headers: Headers): Response => {
    asked.push({ at: now, url, headers });
    const postId = /\/feeds\/(\d+)\//.exec(url.pathname)?.[1] ?? '';
    if (mood === 'offline') throw new TypeError('Failed to fetch');
    if (mood === 'error') return new Response('<h1>Error</h1>', { status: 500 });
    if (mood === 'missing') return new Response('', { status: 404 });
    if (mood === 'busy') {
      const wait = retryAfter === null ? {} : { 'retry-after': retryAfter };
      return new Response('', { status: 429, headers: wait });
    }
    const body = JSON.stringify(feed(comments.get(postId) ?? [], url));
    if (mood === 'truncated') return json(body.slice(0, body.length / 2), '"half"');
    const etag = `"${body.length}-${(comments.get(postId) ?? []).map(({ id }) => id).join()}"`;
    if (headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    return json(body, etag);
  };

  /** Another background on the same store, as after the browser has stopped the first. */
  const newBackground = () =>
    startLooking({
      book: createLooks(open, () => {}),
      fetch: async (address, options) =>
        answer(new URL(String(address)), new Headers(options?.headers)),
      now: () => now,
      random: () => random,
      isOnline: () => isOnline,
      mayAsk: async (host) => host !== 'taken-back.example',
      readMutes: store.readMutes,
      matchPattern: () => [],
      async tell({ found }) {
        told.push({ ids: found.map(({ id }) => id), at: now });
      },
    });
  let look = newBackground();

  return {
    store,
    asked,
    told,
    now: () => now,
    look: () => look(),
    restart() {
      look = newBackground();
    },
    set(next: { mood?: Mood; retryAfter?: string | null; isOnline?: boolean; random?: number }) {
      mood = next.mood ?? mood;
      retryAfter = next.retryAfter === undefined ? retryAfter : next.retryAfter;
      isOnline = next.isOnline ?? isOnline;
      random = next.random ?? random;
    },
    write(postId: string, ...added: readonly BlogComment[]) {
      comments.set(postId, [...(comments.get(postId) ?? []), ...added]);
    },
    /** Moves the clock, and wakes the background every so often, as a reader at the browser does. */
    async pass(milliseconds: number, every = 5 * MINUTE) {
      const end = now + milliseconds;
      while (now < end) {
        now = Math.min(end, now + every);
        await look();
      }
    },
    jump(milliseconds: number) {
      now += milliseconds;
    },
    unread: async () => countUnread(await store.readFollowed(now)),
  };
}

function json(body: string, etag: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/json', etag } });
}

/** GData's JSON of the newest comments, newest first. */
function feed(comments: readonly BlogComment[], url: URL) {
  const newest = [...comments].sort((a, b) => b.publishedAt - a.publishedAt);
  const shown = newest.slice(0, Number(url.searchParams.get('max-results')));
  return {
    feed: {
      openSearch$totalResults: { $t: String(comments.length) },
      entry: shown.map(
        ({ id, publishedAt, says = 'Tea?', parentId, by = 'Anonymous', isRemoved }) => ({
          id: { $t: `tag:blogger.com,1999:blog-1.post-${id}` },
          published: { $t: new Date(publishedAt).toISOString() },
          content: { type: 'html', $t: says },
          author: [{ name: { $t: by } }],
          link: parentId
            ? [
                {
                  rel: 'related',
                  href: `http://www.blogger.com/feeds/1/2/comments/default/${parentId}?v=2`,
                },
              ]
            : [],
          gd$extendedProperty: isRemoved ? [{ name: 'blogger.contentRemoved', value: 'true' }] : [],
        }),
      ),
    },
  };
}
