import { BACKUP_KEYS, type BackupContents } from '../model/backup';
import { mergeBackup } from '../model/merge-backup';
import { isSame } from '../model/same';

/** What restoring would do to the saved comments, or the rules. */
export type PlanFigures = {
  /** Not here yet. */
  readonly adds: number;
  /** Here, and the backup knows something newer. */
  readonly updates: number;
  /** Here as new as in the backup, or newer. */
  readonly keeps: number;
  /** In the backup, and thrown away since; they stay so. */
  readonly staysDeleted: number;
  /** Here, and thrown away later elsewhere, as the backup knows. */
  readonly removes: number;
};

/** What restoring a backup would do. */
export type RestorePlan = {
  readonly saved: PlanFigures;
  readonly mutes: PlanFigures;
  readonly follows: PlanFigures;
  /** Posts of which more would be remembered than is. */
  readonly posts: number;
  readonly settings: number;
};

/** Finds out what restoring would do, and does nothing. */
export function planRestore(there: BackupContents, added: BackupContents): RestorePlan {
  const merged = mergeBackup(there, added);
  const changed = (subject: 'seen' | 'folds' | 'corrections' | 'orders') => {
    const keyOf = BACKUP_KEYS[subject] as (row: unknown) => string;
    const before = new Map(there[subject].map((row) => [keyOf(row), row]));
    return merged[subject].filter((row) => !isSame(before.get(keyOf(row)), row));
  };
  const posts = [...changed('seen'), ...changed('folds'), ...changed('corrections')];
  return {
    saved: figures(there.saved, added.saved, merged.saved),
    mutes: figures(there.mutes, added.mutes, merged.mutes),
    follows: figures(there.follows, added.follows, merged.follows),
    posts: new Set(posts.map((row) => ('postId' in row ? row.postId : ''))).size,
    settings: merged.settings.length - there.settings.length + changed('orders').length,
  };
}

type Row = { readonly id: string };

function figures(
  there: readonly Row[],
  added: readonly Row[],
  merged: readonly Row[],
): PlanFigures {
  const before = new Map(there.map((row) => [row.id, row]));
  const after = new Map(merged.map((row) => [row.id, row]));
  const shared = added.filter(({ id }) => before.has(id) && after.has(id));
  const updates = shared.filter(({ id }) => !isSame(before.get(id), after.get(id))).length;
  return {
    adds: merged.filter(({ id }) => !before.has(id)).length,
    updates,
    keeps: shared.length - updates,
    staysDeleted: added.filter(({ id }) => !before.has(id) && !after.has(id)).length,
    removes: there.filter(({ id }) => !after.has(id)).length,
  };
}
