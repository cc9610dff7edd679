import { RpcError } from '../rpc/client';
import type { FailureKind } from '../rpc/contract';
import type { Notice } from '../view/thread-state';

/** A page's way to what remembers, which keeps what could not be written. */
export type Link = {
  /** Writes in the order given. What fails stays, and everything after it waits behind it. */
  readonly write: (task: Task) => void;
  /** What is read, or `null` where it cannot be: a reader loses nothing by it. */
  readonly ask: <T>(question: () => Promise<T>) => Promise<T | null>;
  /** Writes what waits. */
  readonly tryAgain: () => void;
  /** Sends all that waits at once, answers or not: the page goes away. */
  readonly flush: () => void;
};

/** A write that can be repeated without harm. */
export type Task = () => Promise<unknown>;

const NOTICES: Readonly<Record<FailureKind, Notice | null>> = {
  invalidated: 'updated',
  unavailable: 'notKept',
  quota: 'notKeptFull',
  storage: 'notKept',
  'read-only': 'notKeptNewer',
  // A call waits, and tells of it by itself.
  blocked: 'blocked',
  internal: 'notKept',
  // Faults of ours, which no second try mends and no reader can do anything about.
  refused: null,
  invalid: null,
};

/**
 * Makes the link. `notify` is told what to tell the reader, and `null` once all has been written
 * after all. When the extension was updated or removed, nothing is asked or written any more.
 */
export function createLink(notify: (notice: Notice | null) => void): Link {
  const waiting: Task[] = [];
  let isWriting = false;
  let isOver = false;
  let isNoticed = false;

  const tell = (notice: Notice | null) => {
    if (notice !== null || isNoticed) notify(notice);
    isNoticed = notice !== null;
  };
  const end = () => {
    if (isOver) return;
    isOver = true;
    waiting.length = 0;
    tell('updated');
  };

  /** @returns whether the next may follow */
  async function writeFirst(task: Task): Promise<boolean> {
    try {
      await task();
    } catch (error) {
      const kind = kindOf(error);
      if (kind === 'invalidated') end();
      else if (NOTICES[kind] !== null) tell(NOTICES[kind]);
      if (NOTICES[kind] !== null) return false;
      console.error('Threadkeeper could not keep something.', error);
    }
    waiting.shift();
    return true;
  }

  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    for (let task = waiting[0]; task; task = waiting[0]) {
      if (!(await writeFirst(task))) break;
    }
    isWriting = false;
    if (waiting.length === 0 && !isOver) tell(null);
  }

  return {
    write(task) {
      if (isOver) return;
      waiting.push(task);
      void writeAll();
    },
    async ask(question) {
      if (isOver) return null;
      try {
        return await question();
      } catch (error) {
        if (kindOf(error) === 'invalidated') end();
        return null;
      }
    },
    tryAgain: () => void writeAll(),
    flush() {
      // The first may be on its way; sent twice it does no harm.
      for (const task of waiting) task().catch(() => undefined);
    },
  };
}

function kindOf(error: unknown): FailureKind {
  return error instanceof RpcError ? error.kind : 'internal';
}
