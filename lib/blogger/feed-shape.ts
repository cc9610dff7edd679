import type { CommentId } from '../model/comment';

/** A comment as the feed gives it. */
export type FeedEntry = {
  readonly id: CommentId;
  /** ISO 8601 with the blog's own offset from UTC. */
  readonly published: string;
  readonly content: string;
  /** `content` is text and no HTML. */
  readonly isPlainText: boolean;
  readonly authorName: string | null;
  readonly authorUri: string | null;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  /** What Blogger adds, by its name for it. */
  readonly properties: ReadonlyMap<string, string>;
};

/**
 * The envelope of a feed. Its entries are looked at one by one; a post without comments has none.
 *
 * @returns `null` where this is no feed
 */
export function readFeed(
  json: unknown,
): { readonly entries: readonly unknown[]; readonly total: number | null } | null {
  const feed = field(json, 'feed');
  const entries = field(feed, 'entry') ?? [];
  const total = field(feed, 'openSearch$totalResults');
  const isFeed = isObject(feed) && Array.isArray(entries);
  if (!isFeed || (total !== undefined && textOf(total) === null)) return null;
  const count = Number(textOf(total) ?? Number.NaN);
  return { entries, total: Number.isSafeInteger(count) ? count : null };
}

/** Reads one entry, or tells why it cannot be read. */
export function readEntry(entry: unknown): FeedEntry | { readonly reason: string } {
  // Blogger's ids read `tag:blogger.com,1999:blog-<blogId>.post-<commentId>`.
  const id = /\.post-(\d+)$/.exec(textOf(field(entry, 'id')) ?? '')?.[1];
  if (id === undefined) return { reason: 'the id names no comment' };
  const published = textOf(field(entry, 'published'));
  if (published === null || Number.isNaN(Date.parse(published))) {
    return { reason: 'the time of publication is no date' };
  }
  const content = field(entry, 'content') ?? field(entry, 'summary') ?? { $t: '', type: 'text' };
  const text = textOf(content);
  if (text === null) return { reason: 'the content is no text' };
  const [author] = list(field(entry, 'author'));
  return {
    id,
    published,
    content: text,
    isPlainText: field(content, 'type') === 'text',
    authorName: textOf(field(author, 'name')),
    authorUri: textOf(field(author, 'uri')),
    links: list(field(entry, 'link')).map((link) => ({
      rel: string(field(link, 'rel')) ?? '',
      href: string(field(link, 'href')) ?? '',
    })),
    properties: new Map(
      list(field(entry, 'gd$extendedProperty')).map((property) => [
        string(field(property, 'name')) ?? '',
        string(field(property, 'value')) ?? '',
      ]),
    ),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function string(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Google's feeds wrap each text in an object. */
function textOf(value: unknown): string | null {
  return string(field(value, '$t'));
}
