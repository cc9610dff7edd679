import { type Call, onChanged } from './client';
import type { SyncState } from './contract';

/** Reads how sync fares, and again at each change, until the signal. @returns reads it at once */
export function followSync(
  call: Call,
  listener: (sync: SyncState) => void,
  signal: AbortSignal,
): () => Promise<void> {
  const refresh = async () => {
    const read = await call('readSync').catch(() => null);
    if (read && !signal.aborted) listener(read);
  };
  onChanged(({ subject }) => {
    if (subject === 'sync') void refresh();
  }, signal);
  void refresh();
  return refresh;
}
