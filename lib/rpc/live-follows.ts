import type { Followed } from '../model/follow';
import { call, onChanged } from './client';

/** Reads everything that is followed, and again at each change, until the signal. */
export function followFollowed(
  listener: (followed: readonly Followed[]) => void,
  signal: AbortSignal,
): void {
  const refresh = async () => {
    const read = await call('readFollowed', Date.now()).catch(() => null);
    if (read && !signal.aborted) listener(read);
  };
  onChanged(({ subject }) => {
    if (subject === 'follows') void refresh();
  }, signal);
  void refresh();
}
