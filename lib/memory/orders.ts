import { keepingPlace } from '../dom/scroll';
import type { Order, OrderPlace } from '../model/order';
import type { Call } from '../rpc/client';
import type { LiveSettings } from '../rpc/live-settings';
import type { Settings } from '../settings/settings';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What the order of one page needs. It is there for a page without a number, too. */
export type OrderedPage = {
  readonly place: OrderPlace;
  readonly call: Call;
  readonly link: Link;
  readonly settings: LiveSettings;
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
};

/** Keeps in which order the reader wants the thread. */
export type OrderMemory = {
  readonly keep: (order: Order) => void;
  /** Shows what was kept, here or in another tab. */
  readonly read: () => Promise<void>;
};

/**
 * Makes the memory of one page's order: what the reader chose for this post, then for this blog,
 * then the setting. Shows the thread by it, and by what the settings say of inferred places, again
 * whenever either changes.
 */
export function rememberOrder(page: OrderedPage): OrderMemory {
  const { place, call, link, settings, store, root, signal } = page;
  let chosen: Order | null = null;
  let before: Settings | null = null;
  /** Writes that are not confirmed; until they are, the store is behind what the reader sees. */
  let pending = 0;

  const show = () => {
    const now = store.state();
    const order = chosen ?? before?.order ?? now.order;
    const isInferring = before?.followInference ?? now.isInferring;
    if (order === now.order && isInferring === now.isInferring) return;
    keepingPlace(root, () => store.dispatch({ do: 'set-order', order, isInferring }));
  };
  settings.subscribe((next) => {
    // A change of the setting has made the store forget what was chosen.
    if (before && before.order !== next.order) chosen = null;
    before = next;
    show();
  }, signal);

  return {
    keep(order) {
      chosen = order;
      pending++;
      link.write(async () => {
        await call('setOrder', place, order);
        pending--;
      });
    },
    async read() {
      const read = await link.ask(async () => ({ order: await call('readOrder', place) }));
      if (!read || signal.aborted || pending > 0) return;
      chosen = read.order;
      show();
    },
  };
}
