import type { SavedComment, SavedEdit, SavedId } from '../model/saved';
import type { Arguments, TagChange } from '../rpc/contract';
import { type Ask, isEverything } from '../search/ask';
import type { FromSearch, ToSearch } from '../search/search-service';
import { NOTHING_YET, type SavedState, withFound, withoutIds, withRows } from './saved-state';
import { NOTHING_SELECTED, selectAll, selectTo, toggleSelected } from './selection';

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
/** As many whole comments are read, or sent in one message, at a time. */
const PART = 200;

export function createSavedLibrary(options: SavedLibraryOptions): SavedLibrary {
  const { reader, tellSearch, write, now, onChange } = options;
  let state = NOTHING_YET;
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
    change({ ids, rows: withRows(state, rows), current: state.current ?? ids[0] ?? null });
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
        change({ rows: withRows(state, rows) });
      } finally {
        for (const id of missing) reading.delete(id);
      }
    }
    const isAtEnd = !state.found && to >= ids.length && ids.length < (state.total ?? 0);
    if (isAtEnd) await readFirst();
  }

  async function readMany(ids: readonly SavedId[]): Promise<readonly SavedComment[]> {
    const rows: SavedComment[] = [];
    for (let from = 0; from < ids.length; from += PART) {
      rows.push(...(await reader.read(ids.slice(from, from + PART))));
    }
    return rows;
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
      if (row) change({ rows: withRows(state, [{ ...row, ...edit }]) });
      return write('editSaved', id, edit, now());
    },
    tag: (ids, tags) => write('tagSaved', ids, tags, now()),
    async remove(ids) {
      const rows = await readMany(ids);
      if (!(await write('removeSaved', ids, now()))) return;
      change({ ...withoutIds(state, new Set(ids)), removed: rows });
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
        const [read, total] = await Promise.all([reader.read(known), reader.count()]);
        const rows = new Map(state.rows);
        for (const id of known) rows.delete(id);
        for (const row of read) rows.set(row.id, row);
        change({ rows, total });
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
      change(withFound(state, found));
      void readInSight().catch(fail);
    },
  };
}
