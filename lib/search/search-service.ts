import type { SavedComment, SavedId } from '../model/saved';
import type { Ask } from './ask';
import { searchDocument } from './document';
import type { CachedIndex, IndexCache } from './index-cache';
import { createSearch, type Found, type Search } from './search';
import { IndexWriter, reviseIndex, type SearchIndex } from './search-index';

/** To the worker that searches. */
export type ToSearch =
  /** Answered once, unless another ask comes before, and again whenever the answer may differ. */
  | { readonly kind: 'ask'; readonly ask: Ask }
  /** Something that is kept was written. */
  | { readonly kind: 'changed' };

/** From the worker that searches. */
export type FromSearch =
  /** The index is being made; nothing can be found until it stands. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'found'; readonly ask: Ask; readonly found: Found }
  /** What is kept cannot be read. */
  | { readonly kind: 'failed' };

/** What the index is made from. */
export type SearchSource = {
  readonly readAll: () => AsyncIterable<readonly SavedComment[]>;
  readonly read: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>;
  readonly count: () => Promise<number>;
  readonly turn: () => Promise<number>;
  readonly readSince: (
    turn: number,
  ) => Promise<{ readonly turn: number; readonly ids: readonly SavedId[] | null }>;
};

export type SearchServiceOptions = {
  readonly source: SearchSource;
  readonly cache: IndexCache;
  readonly send: (message: FromSearch) => void;
  readonly now: () => number;
  /** Calls back after some milliseconds, and after the messages that have come by then. */
  readonly later: (act: () => void, milliseconds: number) => void;
};

/** The index takes some twenty megabytes, which are not to be written at every word of a note. */
const KEEPING_PAUSE = 2000;

/** Keeps the index and answers what is asked: all that the worker does. */
export function startSearchService(options: SearchServiceOptions): {
  readonly receive: (message: ToSearch) => void;
} {
  const { source, cache, send, now, later } = options;
  let current: (CachedIndex & { readonly search: Search }) | null = null;
  let asked: Ask | null = null;
  let isAnswering = false;
  let isKeeping = false;
  let work: Promise<void>;

  const answer = () => {
    isAnswering = false;
    if (asked && current) send({ kind: 'found', ask: asked, found: current.search(asked, now()) });
  };

  /** @param keptTurn the last write that is in what the cache has */
  function use(turn: number, index: SearchIndex, keptTurn?: number): void {
    current = { turn, index, search: createSearch(index) };
    answer();
    if (isKeeping || keptTurn === turn) return;
    isKeeping = true;
    later(() => {
      isKeeping = false;
      if (current) void cache.write({ turn: current.turn, index: current.index });
    }, KEEPING_PAUSE);
  }

  async function start(): Promise<void> {
    const cached = await cache.read();
    const revised = cached && (await revise(cached.turn, cached.index));
    if (revised) return use(revised.turn, revised.index, cached.turn);
    await make();
  }

  /** Reads everything there is, and then what was written meanwhile. */
  async function make(): Promise<void> {
    const [turn, total] = await Promise.all([source.turn(), source.count()]);
    const writer = new IndexWriter();
    let done = 0;
    send({ kind: 'progress', done, total });
    for await (const part of source.readAll()) {
      for (const saved of part) writer.add(searchDocument(saved));
      done += part.length;
      send({ kind: 'progress', done, total });
    }
    const made = writer.finish();
    const revised = await revise(turn, made);
    use(revised?.turn ?? turn, revised?.index ?? made);
  }

  /** @returns `null` where the index is too old, or not of this store */
  async function revise(turn: number, index: SearchIndex): Promise<CachedIndex | null> {
    const news = await source.readSince(turn);
    if (news.ids === null) return null;
    const rows = await source.read(news.ids);
    const revised =
      news.ids.length === 0 ? index : reviseIndex(index, news.ids, rows.map(searchDocument));
    // Written to once more just now, or not the store that the index is of.
    if (revised.ids.length !== (await source.count())) {
      return (await source.turn()) === news.turn ? null : revise(news.turn, revised);
    }
    return { turn: news.turn, index: revised };
  }

  async function catchUp(): Promise<void> {
    if (!current) return start();
    const { turn, index } = current;
    const revised = await revise(turn, index);
    if (!revised) await make();
    else if (revised.turn !== turn) use(revised.turn, revised.index);
  }

  async function tryTo(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      send({ kind: 'failed' });
    }
  }

  work = tryTo(start);
  return {
    receive(message) {
      if (message.kind === 'changed') {
        work = work.then(() => tryTo(catchUp));
        return;
      }
      asked = message.ask;
      if (isAnswering) return;
      isAnswering = true;
      // What was typed meanwhile is on its way, and makes this ask one that nobody waits for.
      later(answer, 0);
    },
  };
}
