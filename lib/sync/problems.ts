import type { SyncProblem } from '../rpc/contract';

/** Why both sides could not be put together. */
export class SyncError extends Error {
  override readonly name = 'SyncError';

  constructor(
    readonly problem: SyncProblem,
    options?: ErrorOptions,
  ) {
    super(`sync: ${problem}`, options);
  }
}

/** Asks the browser's area, whose errors differ between browsers and have no names. */
export async function fromArea<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw new SyncError(areaProblem(cause), { cause });
  }
}

/** Chromium names the quota (`MAX_WRITE_OPERATIONS_PER_MINUTE`, `QUOTA_BYTES`), Firefox does not. */
function areaProblem(error: unknown): SyncProblem {
  const text = String(error);
  if (/MAX_\w*WRITE/.test(text)) return 'busy';
  return /quota|MAX_ITEMS/i.test(text) ? 'full' : 'unreachable';
}

/** What to tell of an error: anything but the area's comes from the store. */
export function problemOf(error: unknown): SyncProblem {
  if (error instanceof SyncError) return error.problem;
  const kind = error instanceof Error && 'kind' in error ? error.kind : null;
  if (kind === 'read-only') return 'newer';
  return 'storage';
}
