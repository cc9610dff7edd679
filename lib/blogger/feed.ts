import { squash } from '../dom/squash';
import { type Body, bodyText } from '../model/body';
import type { Comment, CommentId } from '../model/comment';
import { type FeedEntry, readEntry, readFeed } from './feed-shape';
import { readInertBody } from './inert-body';
import type { Problem } from './page';
import { readPoster } from './poster';

/** One page of a comments feed. */
export type FeedPage = {
  readonly comments: readonly Comment[];
  /** How many comments the post has, as the feed says; absent where it does not. */
  readonly total: number | null;
  /** Entries in this page, those that could not be read included. */
  readonly entries: number;
  readonly problems: readonly Problem[];
};

/**
 * Reads a page of `/feeds/<postId>/comments/default?alt=json&v=2`.
 *
 * The feed never says who is an author of the blog: `isBlogAuthor` is false throughout, and
 * `mergeComments` sets it from the page.
 *
 * @param base the blog's address, for relative links in a comment.
 * @param readHtml reads a comment's markup; the background has no document to do it with.
 * @returns `null` where this is no feed at all.
 */
export function parseFeed(
  json: unknown,
  base: string,
  readHtml: ReadHtml = readInertBody,
): FeedPage | null {
  const feed = readFeed(json);
  if (!feed) return null;
  const { entries, total } = feed;
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  for (const candidate of entries) {
    const entry = readEntry(candidate);
    if ('reason' in entry)
      problems.push({ commentId: null, reason: `Feed entry: ${entry.reason}` });
    else comments.push(toComment(entry, base, readHtml));
  }
  return {
    comments,
    total,
    entries: entries.length,
    problems,
  };
}

type ReadHtml = (html: string, base: string) => Body;

function toComment(entry: FeedEntry, base: string, readHtml: ReadHtml): Comment {
  const { id, published, properties } = entry;
  const body = readHtml(contentOf(entry), base);
  return {
    id,
    parentId: parentOf(entry),
    poster: readPoster({
      name: squash(entry.authorName ?? ''),
      address: entry.authorUri,
      isBlogAuthor: false,
      controlClasses: properties.get('blogger.itemClass') ?? '',
      base,
    }),
    publishedAt: Date.parse(published),
    clock: properties.get('blogger.displayTime') ?? wallClock(published),
    body,
    text: bodyText(body),
    permalink: linkOf(entry, 'alternate')?.href ?? null,
    isRemoved: properties.has('blogger.contentRemoved'),
  };
}

function contentOf({ content, isPlainText }: FeedEntry): string {
  return isPlainText ? content.replace(/&/g, '&amp;').replace(/</g, '&lt;') : content;
}

/**
 * Blogger adds a `related` link to replies (`v=2` only), as the fourth; its own script goes by the
 * place, we by the name first. `thr:in-reply-to` always names the post.
 */
function parentOf(entry: FeedEntry): CommentId | null {
  const link = linkOf(entry, 'related') ?? entry.links[3];
  return /\/comments\/default\/(\d+)/.exec(link?.href ?? '')?.[1] ?? null;
}

function linkOf(entry: FeedEntry, rel: string): FeedEntry['links'][number] | undefined {
  return entry.links.find((link) => link.rel === rel);
}

/**
 * Where the feed lacks the blog's own wording of the time: `2021-06-17 09:45`. The feed writes
 * times with the blog's own offset from UTC, so this is the hour and minute that the blog displays,
 * which is what readers point at each other with.
 */
function wallClock(published: string): string {
  return published.slice(0, 16).replace('T', ' ');
}
