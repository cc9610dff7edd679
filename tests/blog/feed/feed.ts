import type { SamplePost } from '../posts/post';
import { atomFeed } from './atom';
import { type FeedBatch, feedBatch } from './batch';
import { feedEntry } from './entry';
import { jsonFeed } from './json';

/** A feed ready to be sent. */
export type Feed = { readonly type: string; readonly body: string };

/** A post's comments as Atom, or with `alt=json` the same as GData's JSON. */
export function renderFeed(
  post: SamplePost,
  query: URLSearchParams,
  batch: FeedBatch = feedBatch(post, query),
): Feed {
  const entries = batch.entries.map((comment) => feedEntry(comment, post, query.get('v') === '2'));
  if (query.get('alt') === 'json') {
    return {
      type: 'application/json; charset=UTF-8',
      body: JSON.stringify(jsonFeed(post, batch, entries)),
    };
  }
  return { type: 'application/atom+xml; charset=UTF-8', body: atomFeed(post, batch, entries) };
}
