import type { Mute } from '../model/mute';
import { call, onChanged } from './client';

/** Reads all rules, and again at each change, until the signal. */
export function followMutes(
  listener: (mutes: readonly Mute[]) => void,
  signal: AbortSignal,
): { readonly refresh: () => Promise<void> } {
  const refresh = async () => {
    const read = await call('readAllMutes').catch(() => null);
    if (read && !signal.aborted) listener(read);
  };
  onChanged(({ subject }) => {
    if (subject === 'mutes') void refresh();
  }, signal);
  void refresh();
  return { refresh };
}
