import { createIndexCache } from '../../lib/search/index-cache';
import {
  type FromSearch,
  startSearchService,
  type ToSearch,
} from '../../lib/search/search-service';
import { openSavedReader, type SavedReader } from '../../lib/store/saved-reader';

/** What the types of a page's window do not know of a worker's. */
declare const self: {
  postMessage(message: FromSearch): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToSearch>) => void): void;
};

let opening: Promise<SavedReader> | null = null;
const reader = () => {
  opening ??= openSavedReader();
  return opening;
};

const { receive } = startSearchService({
  source: {
    async *readAll() {
      yield* (await reader()).readAll();
    },
    read: async (ids) => (await reader()).read(ids),
    count: async () => (await reader()).count(),
    turn: async () => (await reader()).turn(),
    readSince: async (turn) => (await reader()).readSince(turn),
  },
  cache: createIndexCache(),
  send: (message) => self.postMessage(message),
  now: Date.now,
  later: (act, milliseconds) => setTimeout(act, milliseconds),
});
self.addEventListener('message', ({ data }) => receive(data));
