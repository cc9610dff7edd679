import { browser } from 'wxt/browser';
import { countBlocked } from './blocked';
import type {
  Arguments,
  CallMessage,
  Change,
  ChangeMessage,
  FailureKind,
  MethodName,
  Reply,
  Result,
} from './contract';

/** A call that failed. What a reader is told depends on `kind` alone. */
export class RpcError extends Error {
  override readonly name = 'RpcError';

  constructor(
    readonly kind: FailureKind,
    /** The method that was called. */
    readonly method: MethodName,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${method}: ${message}`, options);
  }
}

/** Asks the background. Throws {@link RpcError} and nothing else. */
export type Call = <M extends MethodName>(method: M, ...args: Arguments<M>) => Promise<Result<M>>;

/** The ways out to the browser, for tests to stand in between. */
export type ClientOptions = {
  readonly send?: (message: CallMessage) => Promise<unknown>;
  readonly wait?: (milliseconds: number) => Promise<void>;
};

/**
 * Pauses before each further try, in milliseconds. A browser takes well under a second to start a
 * background that was asleep; the sum is what a reader is kept waiting for a bad one.
 */
const PAUSES = [50, 100, 200, 400, 800, 1600];

/** The pause after which a call is sent again that found the store held by an old page. */
const BLOCKED_PAUSE = 1000;

/**
 * What browsers say when the background was asleep or died over the call. Chromium's, Firefox's,
 * and our own for no answer at all. Every method can be repeated, so a call that may have been
 * carried out is sent again like one that was not.
 */
const CONNECTION_LOST =
  /receiving end does not exist|(channel|port) closed|disconnected|out of scope|no answer/i;

/** Chromium's words once the extension was updated or removed; Firefox takes the interface away. */
const INVALIDATED = /context invalidated/i;

/** Says whether the extension was updated or removed under the page, whatever of it was asked for. */
export function isInvalidated(error: unknown): boolean {
  return INVALIDATED.test(String(error));
}

/**
 * Makes a {@link Call}. One that finds the store held by an old page of ours waits until that is
 * gone, which `onBlocked` tells of. Calls of one method
 * reach the background in the order they were made.
 */
export function createCall({ send = sendToBackground, wait = pause }: ClientOptions = {}): Call {
  const previous = new Map<MethodName, Promise<unknown>>();

  return (method, ...args) => {
    const message: CallMessage = { threadkeeper: 'call', method, args };
    const turn = previous.get(method) ?? Promise.resolve();
    const result = turn.then(() => deliver(message));
    const settled = result.catch(() => undefined);
    previous.set(method, settled);
    return result as Promise<Result<typeof method>>;

    async function deliver(message: CallMessage): Promise<unknown> {
      let isBlocked = false;
      try {
        for (;;) {
          const reply = await sendUntilAnswered(message);
          if (reply.ok) return reply.value;
          const { kind, message: why } = reply.failure;
          if (kind !== 'blocked') throw new RpcError(kind, method, why);
          if (!isBlocked) countBlocked(1);
          isBlocked = true;
          await wait(BLOCKED_PAUSE);
        }
      } finally {
        if (isBlocked) countBlocked(-1);
      }
    }

    async function sendUntilAnswered(message: CallMessage): Promise<Reply> {
      for (let attempt = 0; ; attempt++) {
        try {
          return asReply(await send(message));
        } catch (error) {
          const kind = kindOf(error);
          const again = kind === 'unavailable' ? PAUSES[attempt] : undefined;
          if (again === undefined)
            throw new RpcError(kind, method, String(error), { cause: error });
          await wait(again);
        }
      }
    }
  };
}

/** The page's way to the background. */
export const call: Call = createCall();

/** Hears of every change, its own page's too, until the signal. */
export function onChanged(listener: (change: Change) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const receive = (message: unknown): undefined => {
    if (isChange(message)) listener(message.change);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), {
    once: true,
  });
}

async function sendToBackground(message: CallMessage): Promise<unknown> {
  // The type promises an id; an invalidated context has none, nor perhaps a `runtime`.
  if (!(browser.runtime as typeof browser.runtime | undefined)?.id) {
    throw new Error('Extension context invalidated.');
  }
  return browser.runtime.sendMessage(message);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function kindOf(error: unknown): FailureKind {
  if (isInvalidated(error)) return 'invalidated';
  return CONNECTION_LOST.test(String(error)) ? 'unavailable' : 'internal';
}

/** The background is part of this very extension, so a mark is proof enough. */
function asReply(answer: unknown): Reply {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Reply;
  throw new Error('no answer');
}

function isChange(message: unknown): message is ChangeMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'threadkeeper' in message &&
    message.threadkeeper === 'changed'
  );
}
