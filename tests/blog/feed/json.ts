import { BLOG } from '../blog';
import type { SamplePost } from '../posts/post';
import type { FeedBatch } from './batch';
import type { FeedEntry } from './entry';

/** The feed in GData's JSON: every text in a `$t`, every colon of a name a dollar. */
export function jsonFeed(
  post: SamplePost,
  batch: FeedBatch,
  entries: readonly FeedEntry[],
): unknown {
  return {
    version: '1.0',
    encoding: 'UTF-8',
    feed: {
      xmlns: 'http://www.w3.org/2005/Atom',
      id: text(`tag:blogger.com,1999:blog-${BLOG.id}.post${post.id}..comments`),
      title: { type: 'text', $t: `Comments on ${BLOG.title}: ${post.title}` },
      link: [{ rel: 'alternate', type: 'text/html', href: `${BLOG.origin}${post.path}` }],
      generator: { version: '7.00', uri: 'http://www.blogger.com', $t: 'Blogger' },
      openSearch$totalResults: text(String(batch.total)),
      openSearch$startIndex: text(String(batch.startIndex)),
      openSearch$itemsPerPage: text(String(batch.itemsPerPage)),
      // Blogger leaves the name out of an empty batch.
      ...(entries.length > 0 && { entry: entries.map((entry) => jsonEntry(entry, post)) }),
    },
  };
}

function jsonEntry(entry: FeedEntry, post: SamplePost): unknown {
  return {
    id: text(entry.id),
    published: text(entry.published),
    updated: text(entry.published),
    title: { type: 'text', $t: entry.title },
    content: { type: 'html', $t: entry.content },
    link: entry.links,
    author: [
      {
        name: text(entry.author.name),
        ...(entry.author.uri !== null && { uri: text(entry.author.uri) }),
        email: text('noreply@blogger.com'),
        gd$image: {
          rel: 'http://schemas.google.com/g/2005#thumbnail',
          width: '16',
          height: '16',
          src: entry.author.image,
        },
      },
    ],
    'thr$in-reply-to': {
      xmlns$thr: 'http://purl.org/syndication/thread/1.0',
      href: `${BLOG.origin}${post.path}`,
      ref: `tag:blogger.com,1999:blog-${BLOG.id}.post-${post.id}`,
      type: 'text/html',
    },
    gd$extendedProperty: entry.properties,
  };
}

function text($t: string): { readonly $t: string } {
  return { $t };
}
