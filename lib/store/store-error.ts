import type { FailureKind } from '../rpc/contract';

/** The store could not do what was asked; nothing of it was done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: Extract<FailureKind, 'quota' | 'storage' | 'blocked' | 'read-only' | 'invalid'>,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What went wrong in the database, by kind; an error of our own stays as it is. */
export function toStoreError(error: unknown): unknown {
  const chain = [...causes(error)];
  const own = chain.find((cause) => cause instanceof StoreError);
  if (own) return own;
  if (chain.some(({ name }) => name === 'QuotaExceededError')) {
    return new StoreError('quota', 'no room left to write', { cause: error });
  }
  // Not what the database did but what was asked of it: a fault in the code, which is to be seen.
  if (!(error instanceof Error) || /^(Type|Reference|Range|Syntax)Error$/.test(error.name))
    return error;
  return new StoreError('storage', `${error.name}: ${error.message}`, { cause: error });
}

/** An error and those it wraps: Dexie tells why a transaction was aborted in `inner`. */
function* causes(error: unknown): Generator<Error> {
  for (let next = error; next instanceof Error; ) {
    yield next;
    next = 'inner' in next ? next.inner : undefined;
  }
}
