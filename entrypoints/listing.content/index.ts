import { defineContentScript } from 'wxt/utils/define-content-script';
import { readListing } from '../../lib/blogger/listing';
import { onlyRun } from '../../lib/dom/only-run';
import { followListing } from '../../lib/listing/follow-listing';
import { placeNewCounts, removeOldCounts } from '../../lib/listing/new-counts';
import { blogHost } from '../../lib/model/blog-host';
import { call } from '../../lib/rpc/client';
import { followSettings } from '../../lib/rpc/live-settings';
import { ONE_BLOG_MATCHES } from '../../lib/sites/one-blog';
import styles from './new-counts.css?inline';

export default defineContentScript({
  matches: ONE_BLOG_MATCHES,
  runAt: 'document_end',
  // WXT would tell the page our id by it.
  noScriptStartedPostMessage: true,
  main() {
    const signal = onlyRun('listing');
    removeOldCounts(document);
    const posts = readListing(document);
    if (posts.length === 0) return;
    const host = blogHost(document.location.hostname);
    const counts = placeNewCounts(posts, styles);
    followListing({ host, posts, counts, call, settings: followSettings(call, signal), signal });
  },
});
