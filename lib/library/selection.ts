import type { SavedId } from '../model/saved';

/** Which comments of a list are marked for something to be done to them all. */
export type Selection = {
  readonly ids: ReadonlySet<SavedId>;
  /** The one that was marked or unmarked last, from which a range reaches. */
  readonly anchor: SavedId | null;
};

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

export function toggleSelected({ ids }: Selection, id: SavedId): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Adds everything from the anchor to a comment, in the order of the list. */
export function selectTo(selection: Selection, id: SavedId, list: readonly SavedId[]): Selection {
  const from = list.indexOf(selection.anchor ?? id);
  const to = list.indexOf(id);
  const range = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  if (from < 0 || to < 0) return toggleSelected(selection, id);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor ?? id };
}

export function selectAll(list: readonly SavedId[]): Selection {
  return { ids: new Set(list), anchor: null };
}

/** Without what is there no longer. */
export function withoutSelected(selection: Selection, gone: ReadonlySet<SavedId>): Selection {
  const ids = new Set([...selection.ids].filter((id) => !gone.has(id)));
  const { anchor } = selection;
  return { ids, anchor: anchor !== null && gone.has(anchor) ? null : anchor };
}
