import { type FeedPage, parseFeed } from './feed';
import { FeedError, type FetchOptions, readRetryAfter } from './fetch-feed';
import { readPlainBody } from './plain-body';

/** By which a blog can tell whether anything changed since the answer that bore them. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** What the blog answered. */
export type FeedAnswer =
  /** The same as last time; not sent again. */
  | { readonly kind: 'unchanged' }
  /** There is no such thread any more. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'page'; readonly page: FeedPage; readonly validators: Validators };

/** The address of so many of a post's newest comments, newest first, which is the feed's own order. */
export function newestFeedUrl(blogUrl: string, postId: string, count: number): string {
  const url = new URL(`/feeds/${encodeURIComponent(postId)}/comments/default`, blogUrl);
  url.search = new URLSearchParams({
    alt: 'json',
    v: '2',
    'max-results': String(count),
  }).toString();
  return url.href;
}

/**
 * Asks from the background, where no page is open: with what the last answer bore, so that the blog
 * need not send what has not changed, and without the reader's cookies, so that it cannot tell who
 * asks.
 *
 * @throws FeedError
 */
export async function askFeed(
  url: string,
  { etag, lastModified }: Validators,
  { blogUrl, fetch, signal }: FetchOptions,
): Promise<FeedAnswer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      headers: {
        ...(etag !== null && { 'If-None-Match': etag }),
        ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
      },
      credentials: 'omit',
      // Neither answers out of what the browser keeps, nor what would be kept of ours.
      cache: 'no-store',
      ...(signal && { signal }),
    });
    text = await response.text();
  } catch (cause) {
    throw new FeedError('offline', `The feed cannot be reached: ${url}`, null, { cause });
  }
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.status === 404 || response.status === 410) return { kind: 'missing' };
  if (!response.ok) {
    throw new FeedError('http', `The feed answered ${response.status}: ${url}`, response.status, {
      retryAfter: readRetryAfter(response.headers.get('retry-after'), Date.now()),
    });
  }
  const page = parseFeed(parseJson(text), blogUrl, readPlainBody);
  if (!page) throw new FeedError('format', `This is no comments feed: ${url}`);
  const { headers } = response;
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return { kind: 'page', page, validators };
}

/** `undefined`, which is no feed, where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
