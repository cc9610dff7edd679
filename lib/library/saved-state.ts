import type { SavedComment, SavedId } from '../model/saved';
import { type Ask, EVERYTHING } from '../search/ask';
import type { Found } from '../search/search';
import { NOTHING_SELECTED, type Selection, withoutSelected } from './selection';

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

/** Before anything is known. */
export const NOTHING_YET: SavedState = {
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

/** Rows that stay in memory: many times what is in sight. */
const MOST_ROWS = 600;

/** The rows with some that were read, and without those that were read longest ago. */
export function withRows(
  { rows, current }: SavedState,
  read: readonly SavedComment[],
): SavedState['rows'] {
  const next = new Map(rows);
  for (const row of read) {
    next.delete(row.id);
    next.set(row.id, row);
  }
  // A map keeps the order in which things were put in: the oldest goes first.
  for (const id of next.keys()) {
    if (next.size <= MOST_ROWS) break;
    if (id !== current) next.delete(id);
  }
  return next;
}

/** Without comments of which the index does not know yet that they are gone. */
export function withoutIds(state: SavedState, gone: ReadonlySet<SavedId>): SavedState {
  const before = state.ids ?? [];
  const ids = before.filter((id) => !gone.has(id));
  const place = state.current === null ? -1 : before.indexOf(state.current);
  const after = before.slice(place).find((id) => !gone.has(id));
  const isGone = state.current !== null && gone.has(state.current);
  const current = isGone ? (after ?? ids.at(-1) ?? null) : state.current;
  return { ...state, ids, current, selection: withoutSelected(state.selection, gone) };
}

/** With the answer of the search. Who reads a comment goes on reading it as long as it is listed. */
export function withFound(state: SavedState, found: Found): SavedState {
  const { current, removed } = state;
  const isThere =
    current !== null && (found.ids.includes(current) || removed.some(({ id }) => id === current));
  return {
    ...state,
    found,
    ids: found.ids,
    total: found.total,
    progress: null,
    current: isThere ? current : (found.ids[0] ?? null),
  };
}
