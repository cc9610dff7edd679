import { BLOG } from '../blog';
import { londonIso } from '../london-time';
import type { SampleComment, SamplePost } from '../posts/post';
import { commentParts } from '../render/comment-parts';

/** One of an entry's links; Blogger's own script takes them by position. */
export type FeedLink = { readonly rel: string; readonly type: string; readonly href: string };

/** A comment as both kinds of feed tell it. */
export type FeedEntry = {
  readonly id: string;
  readonly published: string;
  readonly title: string;
  readonly content: string;
  readonly links: readonly FeedLink[];
  readonly author: { readonly name: string; readonly uri: string | null; readonly image: string };
  readonly properties: readonly { readonly name: string; readonly value: string }[];
};

/** A comment's entry. A reply's fourth link tells what it answers; Blogger gives it from version 2 on. */
export function feedEntry(
  comment: SampleComment,
  post: SamplePost,
  hasRelated: boolean,
): FeedEntry {
  const parts = commentParts(comment, post, 'en');
  const plain = parts.body.replaceAll(/<[^>]*>/g, ' ');
  const own = `${commentsUrl(post)}/${comment.id}`;
  const atom = 'application/atom+xml';
  const links: FeedLink[] = [
    { rel: 'edit', type: atom, href: own },
    { rel: 'self', type: atom, href: own },
    { rel: 'alternate', type: 'text/html', href: parts.permalink },
  ];
  if (hasRelated && comment.parentId !== null) {
    const related = `${commentsUrl(post)}/${comment.parentId}?v=2`;
    links.push({ rel: 'related', type: atom, href: related });
  }
  const properties = [
    { name: 'blogger.itemClass', value: `pid-${comment.poster.pid}` },
    { name: 'blogger.displayTime', value: parts.clock },
  ];
  if (parts.isRemoved) properties.push({ name: 'blogger.contentRemoved', value: 'true' });
  return {
    id: `tag:blogger.com,1999:blog-${BLOG.id}.post-${comment.id}`,
    published: londonIso(comment.publishedAt),
    title: plain.length > 50 ? `${plain.slice(0, 50)}...` : plain,
    content: parts.body,
    links,
    author: { name: parts.name, uri: parts.url, image: parts.avatar },
    properties,
  };
}

/** Where Blogger itself keeps the comments of a post. */
export function commentsUrl(post: SamplePost): string {
  return `http://www.blogger.com/feeds/${BLOG.id}/${post.id}/comments/default`;
}
