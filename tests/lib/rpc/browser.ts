import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchContents } from '../../../lib/backup/fetch-contents';
import { showBadge } from '../../../lib/badge/badge';
import { compareTexts } from '../../../lib/differences/compare-texts';
import { writeCopy } from '../../../lib/export/write-copy';
import { createPatterns } from '../../../lib/patterns/patterns';
import { answerReferences } from '../../../lib/references/answer-references';
import { type Call, createCall } from '../../../lib/rpc/client';
import type { CallMessage } from '../../../lib/rpc/contract';
import { createHandlers } from '../../../lib/rpc/handlers';
import { announce, type Sender, serve } from '../../../lib/rpc/server';
import { createSecondCopy } from '../../../lib/second-copy/second-copy';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { toSyncedStore } from '../../../lib/store/synced-store';
import { createSync } from '../../../lib/sync/sync';

/*
 * The browser between pages and background: WXT's fake, which knows no senders and loses no
 * messages, with both added. What crosses is turned into JSON and back, as Chromium does.
 */

export const HOST = 'probationmatters.blogspot.com';

/** A blog that the reader switched on. */
export const SECOND_HOST = 'second-desk.blogspot.com';

/** A content script in a tab with a post of the blog. */
export function blogTab(tabId: number): Sender {
  const url = `https://${HOST}/2024/05/a-post.html`;
  return { id: fakeBrowser.runtime.id, url, tab: { id: tabId } };
}

/** The library, say. */
export function ownPage(): Sender {
  return { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
}

/** What befalls a message: it arrives; nobody is there; the background dies over the answer. */
export type Fate = 'arrives' | 'nobody-there' | 'dies-before' | 'dies-after';

/** Hands a message to the background as if from this sender. */
export async function deliver(message: unknown, sender: Sender, fate: Fate): Promise<unknown> {
  if (fate === 'nobody-there') {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }
  if (fate === 'dies-before') throw new Error('Message manager disconnected');
  const reply = await new Promise<unknown>((resolve) => {
    const copy = toJson(message);
    void fakeBrowser.runtime.onMessage.trigger(copy, sender as never, resolve).then((answers) => {
      if (!answers.some((answer) => (answer as unknown) === true)) resolve(undefined);
    });
  });
  if (fate === 'dies-after') {
    throw new Error(
      'A listener indicated an asynchronous response, but the message channel closed',
    );
  }
  return toJson(reply);
}

/** A page's `call`. Each message meets the next fate; after the last one all arrive. */
export function callFrom(sender: Sender, fates: Iterable<Fate> = []): Call {
  const next = fates[Symbol.iterator]();
  return createCall({
    send: (message: CallMessage) => deliver(message, sender, next.next().value ?? 'arrives'),
    wait: () => Promise.resolve(),
  });
}

let databases = 0;

/** Starts the real background on a store of its own; the store's name, for looking into it. */
export function startBackground(): string {
  const name = `store-${++databases}`;
  const open = keepOpen(() => openDatabase({ name }));
  const store = createStore(open, (change) => void announce(change));
  const sync = createSync({
    area: fakeBrowser.storage.sync,
    notes: fakeBrowser.storage.local,
    store: async () => toSyncedStore(await open()),
    announce: (change) => void announce(change),
    now: Date.now,
    newName: () => name,
    after: () => undefined,
  });
  const openSection = async () => undefined;
  const { match: matchPattern } = createPatterns();
  const sites = { readSites: async () => [SECOND_HOST], removeSite: async () => undefined };
  const copy = createSecondCopy({
    get: (keys) => fakeBrowser.storage.local.get(keys),
    set: (items) => fakeBrowser.storage.local.set(items),
    remove: (keys) => fakeBrowser.storage.local.remove(keys),
    renew: () => fakeBrowser.storage.local.clear(),
  });
  const keeping = { fetchContents, clearCopy: copy.clear, ...copy };
  serve(
    createHandlers(store, {
      showBadge,
      openSection,
      matchPattern,
      compareTexts,
      writeCopy,
      findReferences: answerReferences,
      sites,
      keeping,
      sync,
    }),
  );
  return name;
}

function toJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
