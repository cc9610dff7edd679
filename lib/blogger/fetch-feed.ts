import { type FeedPage, parseFeed } from './feed';

/** Why the feed could not be loaded: the view words it and offers to try again. */
export type FeedErrorKind = 'offline' | 'http' | 'format' | 'cancelled';

export class FeedError extends Error {
  override readonly name = 'FeedError';

  /** How long the blog asks to be left alone, in milliseconds; absent where it does not. */
  readonly retryAfter: number | null;

  constructor(
    readonly kind: FeedErrorKind,
    message: string,
    /** The HTTP status; present for `http` alone. */
    readonly status: number | null = null,
    options?: ErrorOptions & { readonly retryAfter?: number | null },
  ) {
    super(message, options);
    this.retryAfter = options?.retryAfter ?? null;
  }
}

/** How a page of the feed is fetched. */
export type FetchOptions = {
  /** Any address on the blog, for relative links. */
  readonly blogUrl: string;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** `no-cache` asks the blog whether what the browser has kept of the page still holds. */
  readonly cache?: RequestCache;
};

/**
 * Fetches one page of a feed and reads it.
 *
 * @throws FeedError
 */
export async function fetchFeedPage(url: string, options: FetchOptions): Promise<FeedPage> {
  const { blogUrl, fetch, signal, cache } = options;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...(signal && { signal }), ...(cache && { cache }) });
    text = await readText(response);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    if (signal?.aborted)
      throw new FeedError('cancelled', 'Loading was cancelled.', null, { cause });
    throw new FeedError('offline', `The feed cannot be reached: ${url}`, null, { cause });
  }
  if (signal?.aborted) throw new FeedError('cancelled', 'Loading was cancelled.');
  if (!response.ok) {
    throw new FeedError('http', `The feed answered ${response.status}: ${url}`, response.status, {
      retryAfter: readRetryAfter(response.headers.get('retry-after'), Date.now()),
    });
  }
  const type = response.headers.get('content-type') ?? '';
  if (!/\bjson\b/i.test(type)) {
    throw new FeedError('format', `The feed is "${type}" instead of JSON: ${url}`);
  }
  const feed = parseFeed(parseJson(text), blogUrl);
  if (!feed) throw new FeedError('format', `This is no comments feed: ${url}`);
  return feed;
}

/** Characters. The longest page of a feed seen has well under a million. */
const LONGEST = 16 * 1024 * 1024;

/** @throws FeedError where there is no end to it */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length <= LONGEST) continue;
    await reader?.cancel();
    throw new FeedError('format', `The feed is longer than any: ${response.url}`);
  }
}

/** `undefined`, which is no feed, where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
