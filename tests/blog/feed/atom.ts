import { BLOG } from '../blog';
import type { SamplePost } from '../posts/post';
import { escapeHtml } from '../render/comment-parts';
import type { FeedBatch } from './batch';
import { commentsUrl, type FeedEntry } from './entry';

/** The feed as Atom, with a link to the next batch where there is one. */
export function atomFeed(
  post: SamplePost,
  batch: FeedBatch,
  entries: readonly FeedEntry[],
): string {
  const next = batch.startIndex + batch.itemsPerPage;
  const nextLink =
    next > batch.total
      ? ''
      : `<link rel='next' type='application/atom+xml' href='${commentsUrl(post)}?start-index=${next}&amp;max-results=${batch.itemsPerPage}'/>`;
  return (
    `<?xml version='1.0' encoding='UTF-8'?>` +
    `<feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:gd="http://schemas.google.com/g/2005">` +
    `<id>tag:blogger.com,1999:blog-${BLOG.id}.post${post.id}..comments</id>` +
    `<title type='text'>Comments on ${BLOG.title}: ${escapeHtml(post.title)}</title>` +
    `<link rel='self' type='application/atom+xml' href='${commentsUrl(post)}'/>` +
    `<link rel='alternate' type='text/html' href='${BLOG.origin}${post.path}'/>${nextLink}` +
    `<generator version='7.00' uri='http://www.blogger.com'>Blogger</generator>` +
    `<openSearch:totalResults>${batch.total}</openSearch:totalResults>` +
    `<openSearch:startIndex>${batch.startIndex}</openSearch:startIndex>` +
    `<openSearch:itemsPerPage>${batch.itemsPerPage}</openSearch:itemsPerPage>` +
    `${entries.map((entry) => atomEntry(entry, post)).join('')}</feed>`
  );
}

function atomEntry(entry: FeedEntry, post: SamplePost): string {
  const links = entry.links.map(
    ({ rel, type, href }) => `<link rel='${rel}' type='${type}' href='${escapeHtml(href)}'/>`,
  );
  const properties = entry.properties.map(
    ({ name, value }) => `<gd:extendedProperty name="${name}" value="${escapeHtml(value)}"/>`,
  );
  const { name, uri, image } = entry.author;
  return (
    `<entry><id>${entry.id}</id><published>${entry.published}</published>` +
    `<updated>${entry.published}</updated><title type='text'>${escapeHtml(entry.title)}</title>` +
    `<content type='html'>${escapeHtml(entry.content)}</content>${links.join('')}` +
    `<author><name>${escapeHtml(name)}</name>${uri ? `<uri>${escapeHtml(uri)}</uri>` : ''}` +
    `<email>noreply@blogger.com</email>` +
    `<gd:image rel='http://schemas.google.com/g/2005#thumbnail' width='16' height='16' src='${image}'/></author>` +
    `<thr:in-reply-to xmlns:thr='http://purl.org/syndication/thread/1.0' href='${BLOG.origin}${post.path}' ` +
    `ref='tag:blogger.com,1999:blog-${BLOG.id}.post-${post.id}' type='text/html'/>` +
    `${properties.join('')}</entry>`
  );
}
