import type { Call } from '../rpc/client';
import type { LiveSettings } from '../rpc/live-settings';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What the word on a store that came back by itself needs. */
export type RestoredOptions = {
  readonly call: Call;
  readonly link: Link;
  readonly settings: LiveSettings;
  readonly store: ThreadStore;
};

/** Makes it known that the store was lost and came back from the second copy, until it is closed. */
export function rememberRestored({ call, link, settings, store }: RestoredOptions): {
  /** Settles once it is known. Never rejects. */
  readonly read: () => Promise<void>;
  /** The reader has taken note of it, here and everywhere. */
  readonly dismiss: () => void;
} {
  return {
    async read() {
      // Before anything was read the store may not have been opened, nor found empty.
      await settings.whenRead;
      const restored = await link.ask(() => call('readRestored'));
      // What cannot be kept matters more.
      if (restored && store.state().notice === null) {
        store.dispatch({ do: 'notice', notice: 'restored' });
      }
    },
    dismiss: () => link.write(() => call('dismissRestored')),
  };
}
