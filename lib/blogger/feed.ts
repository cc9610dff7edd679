import * as v from 'valibot';
import { sanitizeHtml } from '../dom/sanitize-html';
import { squash } from '../dom/squash';
import { bodyText } from '../model/body';
import type { Comment, CommentId } from '../model/comment';
import { readBody } from './body';
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
 * @returns `null` where this is no feed at all.
 */
export function parseFeed(json: unknown, base: string): FeedPage | null {
  const parsed = v.safeParse(Feed, json);
  if (!parsed.success) return null;
  const { entry: entries = [], openSearch$totalResults: total } = parsed.output.feed;
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  for (const candidate of entries) {
    const entry = v.safeParse(Entry, candidate);
    if (entry.success) comments.push(toComment(entry.output, base));
    else problems.push({ commentId: null, reason: `Feed entry: ${v.summarize(entry.issues)}` });
  }
  const count = Number(total?.$t ?? Number.NaN);
  return {
    comments,
    total: Number.isSafeInteger(count) ? count : null,
    entries: entries.length,
    problems,
  };
}

function toComment(entry: FeedEntry, base: string): Comment {
  const properties = new Map(entry.gd$extendedProperty.map(({ name, value }) => [name, value]));
  const body = readBody([sanitizeHtml(contentOf(entry))], base);
  const author = entry.author[0];
  return {
    id: entry.id.$t,
    parentId: parentOf(entry),
    poster: readPoster({
      name: squash(author?.name?.$t ?? ''),
      address: author?.uri?.$t ?? null,
      isBlogAuthor: false,
      controlClasses: properties.get('blogger.itemClass') ?? '',
      base,
    }),
    publishedAt: Date.parse(entry.published.$t),
    clock: properties.get('blogger.displayTime') ?? wallClock(entry.published.$t),
    body,
    text: bodyText(body),
    permalink: linkOf(entry, 'alternate')?.href ?? null,
    isRemoved: properties.has('blogger.contentRemoved'),
  };
}

function contentOf({ content, summary }: FeedEntry): string {
  const { $t: text, type } = content ?? summary ?? { $t: '', type: 'text' };
  return type === 'text' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
}

/**
 * Blogger adds a `related` link to replies (`v=2` only), as the fourth; its own script goes by the
 * place, we by the name first. `thr:in-reply-to` always names the post.
 */
function parentOf(entry: FeedEntry): CommentId | null {
  const link = linkOf(entry, 'related') ?? entry.link[3];
  return /\/comments\/default\/(\d+)/.exec(link?.href ?? '')?.[1] ?? null;
}

function linkOf(entry: FeedEntry, rel: string): FeedEntry['link'][number] | undefined {
  return entry.link.find((link) => link.rel === rel);
}

/**
 * Where the feed lacks the blog's own wording of the time: `2021-06-17 09:45`. The feed writes
 * times with the blog's own offset from UTC, so this is the hour and minute that the blog displays,
 * which is what readers point at each other with.
 */
function wallClock(published: string): string {
  return published.slice(0, 16).replace('T', ' ');
}

const Text = v.object({ $t: v.string() });
const Content = v.object({ $t: v.string(), type: v.optional(v.string(), 'html') });

/** Blogger's ids read `tag:blogger.com,1999:blog-<blogId>.post-<commentId>`. */
const EntryId = v.object({
  $t: v.pipe(
    v.string(),
    v.regex(/\.post-\d+$/, 'the id names no comment'),
    v.transform((id): CommentId => id.slice(id.lastIndexOf('-') + 1)),
  ),
});

const Published = v.object({
  $t: v.pipe(
    v.string(),
    v.check((time) => !Number.isNaN(Date.parse(time)), 'the time of publication is no date'),
  ),
});

const Entry = v.object({
  id: EntryId,
  published: Published,
  content: v.optional(Content),
  summary: v.optional(Content),
  author: v.optional(v.array(v.object({ name: v.optional(Text), uri: v.optional(Text) })), []),
  link: v.optional(v.array(v.object({ rel: v.string(), href: v.string() })), []),
  gd$extendedProperty: v.optional(
    v.array(v.object({ name: v.string(), value: v.optional(v.string(), '') })),
    [],
  ),
});

type FeedEntry = v.InferOutput<typeof Entry>;

/** A post without comments has no `entry` at all. Entries are checked one by one. */
const Feed = v.object({
  feed: v.object({
    openSearch$totalResults: v.optional(Text),
    entry: v.optional(v.array(v.unknown())),
  }),
});
