import type { Settings } from '../settings/settings';
import { type Call, onChanged } from './client';

/** The settings as they stand, wherever they are changed. */
export type LiveSettings = {
  /** Absent until they are known; so they stay where the background cannot be reached. */
  readonly current: () => Settings | null;
  /** Calls back whenever they are read anew, and at once where they are known. */
  readonly subscribe: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
  /** Settles once they are known, or cannot be. Never rejects. */
  readonly whenRead: Promise<void>;
  /** Reads them again, as after the page lay in the browser's memory. Never rejects. */
  readonly refresh: () => Promise<void>;
};

/**
 * Reads the settings, and again at each change, until the signal.
 *
 * @param after what the first reading waits for; absent where it has to wait for nothing
 */
export function followSettings(
  call: Call,
  signal: AbortSignal,
  after?: Promise<void>,
): LiveSettings {
  let settings: Settings | null = null;
  const listeners = new Set<(settings: Settings) => void>();
  const refresh = async () => {
    const read = await call('readSettings').catch(() => null);
    if (!read || signal.aborted) return;
    settings = read;
    for (const listener of [...listeners]) listener(read);
  };
  onChanged((change) => {
    if (change.subject === 'settings') void refresh();
  }, signal);
  return {
    current: () => settings,
    whenRead: after ? after.then(refresh) : refresh(),
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
      if (settings) listener(settings);
    },
    refresh,
  };
}
