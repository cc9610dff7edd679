import { call, onChanged } from '../../lib/rpc/client';
import type { BackupState, KeptFigures, Restored } from '../../lib/rpc/contract';

/** What is known of backups and of what is kept; absent until it is. */
export type Keeping = {
  readonly backup: BackupState | null;
  readonly kept: KeptFigures | null;
  readonly restored: Restored | null;
};

/**
 * Reads what is known, and again after each change, a burst of them at once.
 *
 * @param wantsKept whether the figures of what is kept are shown; they take reading all of it.
 * @returns reads it at once
 */
export function followKeeping(
  listener: (keeping: Keeping) => void,
  wantsKept: () => boolean,
): () => void {
  let wanted: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    const [backup, kept, restored] = await Promise.all([
      call('readBackupState').catch(() => null),
      wantsKept() ? call('readKept').catch(() => null) : null,
      call('readRestored').catch(() => null),
    ]);
    listener({ backup, kept, restored });
  };
  onChanged(() => {
    clearTimeout(wanted);
    wanted = setTimeout(() => void read(), 200);
  }, new AbortController().signal);
  const refresh = () => void read();
  refresh();
  return refresh;
}
