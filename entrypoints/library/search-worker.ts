import { createIndexCache } from '../../lib/search/index-cache';
import {
  type FromSearch,
  startSearchService,
  type ToSearch,
} from '../../lib/search/search-service';
import { createSavedReader } from '../../lib/store/saved-reader';

/** What the types of a page's window do not know of a worker's. */
declare const self: {
  postMessage(message: FromSearch): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToSearch>) => void): void;
};

const { receive } = startSearchService({
  source: createSavedReader(),
  cache: createIndexCache(),
  send: (message) => self.postMessage(message),
  now: Date.now,
  later: (act, milliseconds) => setTimeout(act, milliseconds),
});
self.addEventListener('message', ({ data }) => receive(data));
