import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { blogHost } from '../model/blog-host';
import type {
  Asynchronous,
  CallMessage,
  Change,
  ChangeMessage,
  Failure,
  FailureKind,
  MethodName,
  Methods,
  Reply,
} from './contract';
import { contentSchemas, ownPageSchemas } from './schemas';

/** Who asks, as the browser itself says. */
export type Caller =
  | { readonly kind: 'own-page' }
  /** `host` is the name under which the blog is remembered: see `blogHost`. */
  | { readonly kind: 'content'; readonly tabId: number; readonly host: string };

/** What answers a caller's calls. */
export type HandlersFor = (caller: Caller) => Asynchronous<Methods>;

/** What is known of a sender; the part of the browser's own type that is looked at. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Thrown, also by handlers, where a caller asks for what is not its to ask. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly kind = 'refused';
}

/** Thrown, also by handlers, for arguments that a method does not take. */
export class InvalidCallError extends Error {
  override readonly name = 'InvalidCallError';
  readonly kind = 'invalid';
}

/**
 * Answers calls from now on. To be called synchronously when the background starts, or the message
 * that woke it is lost. Messages that are no calls are left to other listeners.
 */
export function serve(handlersFor: HandlersFor): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isCall(message)) return;
    void answer(handlersFor, message, sender).then(sendResponse);
    // `true` keeps the channel open in both browsers; a promise would not in Chromium.
    return true;
  });
}

/** Tells every tab and every page of ours that something changed, the one that changed it too. */
export async function announce(change: Change): Promise<void> {
  const message: ChangeMessage = { threadkeeper: 'changed', change };
  const tabs = await browser.tabs.query({});
  const sent = tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.tabs.sendMessage(id, message);
  });
  // Nearly all of these fail, because most tabs have no page of ours; nobody else need know.
  await Promise.allSettled([...sent, browser.runtime.sendMessage(message)]);
}

async function answer(handlersFor: HandlersFor, call: CallMessage, sender: Sender): Promise<Reply> {
  try {
    const caller = identify(sender);
    const { method, args } = checkCall(call, caller);
    const handler = handlersFor(caller)[method] as (...args: unknown[]) => Promise<unknown>;
    // A message cannot carry `undefined`.
    return { ok: true, value: (await handler(...args)) ?? null };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/** Only the browser fills in a sender, so a page cannot claim to be another. */
function identify({ id, url = '', tab }: Sender): Caller {
  if (id !== browser.runtime.id) throw new RefusedError('not from this extension');
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own-page' };
  if (tab?.id === undefined || !/^https?:/.test(url) || !URL.canParse(url)) {
    throw new RefusedError('neither a page of ours nor a content script');
  }
  return { kind: 'content', tabId: tab.id, host: blogHost(new URL(url).hostname) };
}

function checkCall(call: CallMessage, caller: Caller): { method: MethodName; args: unknown[] } {
  const { method } = call;
  if (!isMethod(method)) throw new InvalidCallError(`no method ${JSON.stringify(method)}`);
  if (caller.kind !== 'own-page' && !Object.hasOwn(contentSchemas, method)) {
    throw new RefusedError(`${method} is for our own pages`);
  }
  const checked = v.safeParse({ ...contentSchemas, ...ownPageSchemas }[method], call.args);
  if (!checked.success) {
    throw new InvalidCallError(`${method}: ${checked.issues.map((i) => i.message).join('; ')}`);
  }
  return { method, args: [...checked.output] };
}

/** Own keys only: `constructor` is no method. */
function isMethod(method: string): method is MethodName {
  return Object.hasOwn(contentSchemas, method) || Object.hasOwn(ownPageSchemas, method);
}

const callSchema = v.strictObject({
  threadkeeper: v.literal('call'),
  method: v.string(),
  args: v.array(v.unknown()),
});

function isCall(message: unknown): message is CallMessage {
  return v.is(callSchema, message);
}

const failureKinds: readonly string[] = [
  'refused',
  'invalid',
  'quota',
  'storage',
  'blocked',
  'read-only',
] satisfies FailureKind[];

function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), kind: 'internal' };
  const kind =
    'kind' in error && failureKinds.includes(String(error.kind)) ? error.kind : 'internal';
  return { name: error.name, message: error.message, kind: kind as FailureKind };
}
