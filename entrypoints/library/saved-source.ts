import type { SavedLibraryOptions } from '../../lib/library/saved-library';
import { call } from '../../lib/rpc/client';
import type { SavedReader } from '../../lib/store/saved-reader';

/** What the list reads, and a way to have the store brought up to date. */
export type SavedSource = SavedLibraryOptions['reader'] & Pick<SavedReader, 'open'>;

/**
 * Reads what is saved: the first rows as the head of the page has asked for them, and the rest by
 * code that is fetched when it is needed.
 */
export function createSavedSource(): SavedSource {
  let reading: Promise<SavedReader> | null = null;
  const reader = () => {
    reading ??= import('../../lib/store/saved-reader').then(({ createSavedReader }) =>
      createSavedReader(() => call('readStoreState')),
    );
    return reading;
  };
  let first = window.firstRows ?? null;
  return {
    open: async () => (await reader()).open(),
    async newest(from, count) {
      // They are as old as the page, and good for its first drawing alone.
      const rows = from === 0 ? await first : null;
      first = null;
      return rows ?? (await reader()).newest(from, count);
    },
    read: async (ids) => (await reader()).read(ids),
    count: async () => (await reader()).count(),
  };
}
