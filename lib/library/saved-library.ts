import type { SavedComment, SavedEdit, SavedId } from '../model/saved';
import type { Arguments, TagChange } from '../rpc/contract';
import { type Ask, EVERYTHING, isEverything } from '../search/ask';
import type { Found } from '../search/search';
import type { FromSearch, ToSearch } from '../search/search-service';
import {
  NOTHING_SELECTED,
  type Selection,
  selectAll,
  selectTo,
  toggleSelected,
  withoutSelected,
} from './selection';

/** What the page of saved comments shows. */
export type SavedState = {
  readonly ask: Ask;
  /** The list, in its order; as far as it was read where `found` is absent. `null`: not known yet. */
  readonly ids: readonly SavedId[] | null;
  /** How many are kept altogether. */
  readonly total: number | null;
  /** The answer to `ask`, or to the one before it; absent until the index stands. */
  readonly found: Found | null;
  /** How far the index is, as long as it is being made. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly isUnreadable: boolean;
  /** Comments that were read, by id; those that are seen are among them, or soon will be. */
  readonly rows: ReadonlyMap<SavedId, SavedComment>;
  /** The comment that the keys are at, and that is read beside the list. */
  readonly current: SavedId | null;
  readonly selection: Selection;
  /** What was removed last, as long as it can be brought back. */
  readonly removed: readonly SavedComment[];
};

type Writing = 'saveComments' | 'removeSaved' | 'editSaved' | 'tagSaved';

export type SavedLibraryOptions = {
  readonly reader: {
    /** The last saved first; `from` counts from 0. */
    readonly newest: (from: number, count: number) => Promise<readonly SavedComment[]>;
    readonly read: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>;
    readonly count: () => Promise<number>;
  };
  readonly tellSearch: (message: ToSearch) => void;
  /** @returns whether it succeeded */
  readonly write: <M extends Writing>(method: M, ...args: Arguments<M>) => Promise<boolean>;
  readonly now: () => number;
  readonly onChange: () => void;
};

/** Everything that can be done on the page of saved comments. */
export type SavedLibrary = {
  readonly state: () => SavedState;
  readonly ask: (ask: Ask) => void;
  /** These places of the list are in sight. */
  readonly show: (from: number, to: number) => void;
  readonly go: (id: SavedId | null) => void;
  readonly toggle: (id: SavedId) => void;
  readonly selectTo: (id: SavedId) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
  readonly edit: (id: SavedId, edit: SavedEdit) => Promise<boolean>;
  readonly tag: (ids: readonly SavedId[], change: TagChange) => Promise<boolean>;
  readonly remove: (ids: readonly SavedId[]) => Promise<void>;
  readonly bringBack: () => Promise<void>;
  readonly letGo: () => void;
  /** Whole comments, a part at a time, in the order asked for. */
  readonly readMany: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>;
  /** The background says that these were written; `null`: perhaps all. */
  readonly hearChanged: (ids: readonly SavedId[] | null) => void;
  readonly hearSearch: (message: FromSearch) => void;
};

/** As many rows are read before the index stands, and again whenever a reader comes to their end. */
const FIRST = 60;
/** Rows that stay in memory: many times what is in sight. */
const MOST_ROWS = 600;
/** As many whole comments are read, or sent in one message, at a time. */
const PART = 200;

export function createSavedLibrary(options: SavedLibraryOptions): SavedLibrary {
  const { reader, tellSearch, write, now, onChange } = options;
  let state: SavedState = {
    ask: EVERYTHING,
    ids: null,
    total: null,
    found: null,
    progress: null,
    isUnreadable: false,
    rows: new Map(),
    current: null,
    selection: NOTHING_SELECTED,
    removed: [],
  };
  let inSight: readonly [from: number, to: number] = [0, FIRST];
  const reading = new Set<SavedId>();

  const change = (next: Partial<SavedState>) => {
    state = { ...state, ...next };
    onChange();
  };

  /** The first rows come from the database itself and wait for no index. */
  async function readFirst(): Promise<void> {
    if (!isEverything(state.ask)) return;
    const known = state.found ? 0 : (state.ids?.length ?? 0);
    const rows = await reader.newest(known, FIRST);
    const isLate = state.found !== null || !isEverything(state.ask);
    if (isLate) return;
    const ids = [...(state.ids ?? []).slice(0, known), ...rows.map(({ id }) => id)];
    change({ ids, rows: withRows(rows), current: state.current ?? ids[0] ?? null });
    if (state.total === null) change({ total: await reader.count() });
  }

  async function readInSight(): Promise<void> {
    const { ids } = state;
    if (!ids) return;
    const [from, to] = inSight;
    const wanted = [...ids.slice(Math.max(0, from), to), ...(state.current ? [state.current] : [])];
    const missing = wanted.filter((id) => !state.rows.has(id) && !reading.has(id));
    if (missing.length > 0) {
      for (const id of missing) reading.add(id);
      try {
        const rows = await reader.read(missing);
        change({ rows: withRows(rows) });
      } finally {
        for (const id of missing) reading.delete(id);
      }
    }
    const isAtEnd = !state.found && to >= ids.length && ids.length < (state.total ?? 0);
    if (isAtEnd) await readFirst();
  }

  function withRows(rows: readonly SavedComment[]): ReadonlyMap<SavedId, SavedComment> {
    const next = new Map(state.rows);
    for (const row of rows) {
      next.delete(row.id);
      next.set(row.id, row);
    }
    // A map keeps the order in which things were put in: the oldest goes first.
    for (const id of next.keys()) {
      if (next.size <= MOST_ROWS) break;
      if (id !== state.current) next.delete(id);
    }
    return next;
  }

  async function readMany(ids: readonly SavedId[]): Promise<readonly SavedComment[]> {
    const rows: SavedComment[] = [];
    for (let from = 0; from < ids.length; from += PART) {
      rows.push(...(await reader.read(ids.slice(from, from + PART))));
    }
    return rows;
  }

  /** Takes comments out of the list before the index knows. */
  function withoutIds(gone: ReadonlySet<SavedId>): Partial<SavedState> {
    const before = state.ids ?? [];
    const ids = before.filter((id) => !gone.has(id));
    const place = state.current === null ? -1 : before.indexOf(state.current);
    const after = before.slice(place).find((id) => !gone.has(id));
    const isGone = state.current !== null && gone.has(state.current);
    const current = isGone ? (after ?? ids.at(-1) ?? null) : state.current;
    return { ids, current, selection: withoutSelected(state.selection, gone) };
  }

  const fail = () => change({ isUnreadable: true });
  void readFirst().catch(fail);

  return {
    state: () => state,
    ask(ask) {
      if (ask.text === state.ask.text && ask.sort === state.ask.sort) return;
      change({ ask });
      tellSearch({ kind: 'ask', ask });
    },
    show(from, to) {
      inSight = [from, to];
      void readInSight().catch(fail);
    },
    go(id) {
      change({ current: id });
      void readInSight().catch(fail);
    },
    toggle: (id) => change({ selection: toggleSelected(state.selection, id) }),
    selectTo: (id) => change({ selection: selectTo(state.selection, id, state.ids ?? []) }),
    selectAll: () => change({ selection: selectAll(state.ids ?? []) }),
    selectNone: () => change({ selection: NOTHING_SELECTED }),
    edit(id, edit) {
      const row = state.rows.get(id);
      if (row) change({ rows: withRows([{ ...row, ...edit }]) });
      return write('editSaved', id, edit, now());
    },
    tag: (ids, tags) => write('tagSaved', ids, tags, now()),
    async remove(ids) {
      const rows = await readMany(ids);
      if (!(await write('removeSaved', ids, now()))) return;
      change({ ...withoutIds(new Set(ids)), removed: rows });
    },
    async bringBack() {
      // From the last to the first, so that what is left after a failure can be tried again.
      while (state.removed.length > 0) {
        const part = state.removed.slice(-PART);
        if (!(await write('saveComments', part))) return;
        change({ removed: state.removed.slice(0, -PART), current: part[0]?.id ?? null });
      }
    },
    letGo: () => change({ removed: [] }),
    readMany,
    hearChanged(ids) {
      const changed = ids && new Set(ids);
      const known = [...state.rows.keys()].filter((id) => !changed || changed.has(id));
      void (async () => {
        const rows = new Map(state.rows);
        for (const id of known) rows.delete(id);
        for (const row of await reader.read(known)) rows.set(row.id, row);
        change({ rows, total: await reader.count() });
        if (state.found) tellSearch({ kind: 'changed' });
        else change({ ids: null });
        await (state.found ? readInSight() : readFirst());
      })().catch(fail);
    },
    hearSearch(message) {
      if (message.kind === 'failed') return fail();
      if (message.kind === 'progress') {
        const { done, total } = message;
        return change({ progress: { done, total } });
      }
      const { ask, found } = message;
      if (ask.text !== state.ask.text || ask.sort !== state.ask.sort) return;
      const gone = new Set(state.removed.map(({ id }) => id));
      change({
        found,
        ids: found.ids,
        total: found.total,
        progress: null,
        current:
          state.current !== null && (found.ids.includes(state.current) || gone.has(state.current))
            ? state.current
            : (found.ids[0] ?? null),
      });
      void readInSight().catch(fail);
    },
  };
}
