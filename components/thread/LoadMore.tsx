import type { VNode } from 'preact';
import type { Loading } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

export type LoadMoreProps = {
  readonly loading: Loading;
  /** Comments that are here already. */
  readonly size: number;
  readonly declared: number | null;
};

/** Stands in for Blogger's "Load more…": loads all the rest, tells how far it is, can be stopped. */
export function LoadMore({ loading, size, declared }: LoadMoreProps): VNode | null {
  switch (loading.at) {
    case 'complete':
      return null;
    case 'waiting': {
      const rest = declared === null ? 0 : declared - size;
      return (
        <p class="load-more">
          <button type="button" class="main" data-do="loadAll">
            {rest > 0 ? countWords('loadRest', rest) : words('loadAll')}
          </button>
        </p>
      );
    }
    case 'running':
      return (
        <p class="load-more">
          <progress
            value={loading.loaded}
            max={loading.total ?? undefined}
            aria-label={words('loading')}
          />
          <span>
            {loading.total === null
              ? countWords('loaded', loading.loaded)
              : words('loadedOf', String(loading.loaded), String(loading.total))}
          </span>
          <button type="button" data-do="cancelLoading">
            {words('cancel')}
          </button>
        </p>
      );
    case 'done':
      return (
        <p class="load-more">
          <span>
            {countWords('added', loading.added)}
            {loading.missing > 0 && ` ${countWords('notGiven', loading.missing)}`}
          </span>
          {loading.added === 0 && loading.missing > 0 && (
            <button type="button" data-do="loadAll">
              {words('retry')}
            </button>
          )}
        </p>
      );
    case 'failed':
      return (
        <p class="load-more failed">
          <span>{words(`loadFailed_${loading.reason}`)}</span>
          <button type="button" class="main" data-do="loadAll">
            {words('retry')}
          </button>
        </p>
      );
  }
}
