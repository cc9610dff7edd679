import type { Sample } from './blog-page';
import { permalinkOf, timeOf } from './blog-page';

type EntryOptions = Sample & {
  readonly parent?: string;
  readonly uri?: string;
  readonly displayTime?: string | null;
  readonly isRemoved?: boolean;
};

/** A comment as `alt=json&v=2` gives it. */
export function feedEntry(options: EntryOptions) {
  const { id, name = 'Anonymous', body = `Text of ${id}`, parent, uri, isRemoved } = options;
  const { displayTime = `1 March 2021 at 09:${id.slice(-2)}` } = options;
  const feed = 'https://www.blogger.com/feeds/77001/88002/comments/default';
  const properties = [
    ...(isRemoved ? [{ name: 'blogger.contentRemoved', value: 'true' }] : []),
    { name: 'blogger.itemClass', value: 'pid-4242' },
    ...(displayTime === null ? [] : [{ name: 'blogger.displayTime', value: displayTime }]),
  ];
  return {
    id: { $t: `tag:blogger.com,1999:blog-77001.post-${id}` },
    published: { $t: new Date(timeOf(id)).toISOString().replace('Z', '+00:00') },
    content: { type: 'html', $t: body },
    link: [
      { rel: 'edit', href: `${feed}/${id}` },
      { rel: 'self', href: `${feed}/${id}` },
      { rel: 'alternate', href: permalinkOf(id) },
      ...(parent ? [{ rel: 'related', href: `${feed}/${parent}?v=2` }] : []),
    ],
    author: [{ name: { $t: name }, ...(uri ? { uri: { $t: uri } } : {}) }],
    gd$extendedProperty: properties,
  };
}

export function feedOf(entries: readonly unknown[], total: number | null = entries.length) {
  return {
    feed: {
      ...(total === null ? {} : { openSearch$totalResults: { $t: String(total) } }),
      ...(entries.length > 0 ? { entry: entries } : {}),
    },
  };
}
