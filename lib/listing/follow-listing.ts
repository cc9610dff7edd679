import type { ListedPost } from '../blogger/listing';
import { type Call, onChanged } from '../rpc/client';
import type { LiveSettings } from '../rpc/live-settings';
import { isEnabledOn } from '../settings/settings';
import type { NewCounts } from './new-counts';

/** A listing page on which counts are shown. */
export type ListingPage = {
  /** The name under which the blog is remembered. */
  readonly host: string;
  readonly posts: readonly ListedPost[];
  readonly counts: NewCounts;
  readonly call: Call;
  readonly settings: LiveSettings;
  readonly signal: AbortSignal;
};

/**
 * Keeps the counts as the store has them, until the signal. It makes no request: the page tells how
 * many comments there are, the store how many there were.
 */
export function followListing({ host, posts, counts, call, settings, signal }: ListingPage): void {
  const declared = Object.fromEntries(posts.map((post) => [post.postId, post.declared]));
  const refresh = async () => {
    const known = settings.current();
    const isOn = known === null || isEnabledOn(known, host);
    // A count that cannot be had is one that is not shown.
    const found = isOn ? await call('readNewCounts', declared).catch(() => ({})) : {};
    if (!signal.aborted) counts.show(found);
  };
  signal.addEventListener('abort', counts.remove);
  onChanged(({ subject }) => {
    if (subject === 'seen' || subject === 'counts') void refresh();
  }, signal);
  settings.subscribe(() => void refresh(), signal);
  void refresh();
}
