import { filledWith, type SavedComment, type SavedId, tidyTags, withNotice } from '../model/saved';
import type { Announce, OwnSavedMethods, SavedMethods, Store } from '../rpc/contract';
import type { OpenDatabase } from './database';
import type { Database } from './schema';

/**
 * What the reader keeps: one row a comment, and one in `deletions` for each that was thrown away.
 */
export function createSaved(
  open: OpenDatabase,
  announce: Announce,
): Pick<Store, keyof SavedMethods | keyof OwnSavedMethods> {
  /** Rewrites those that are there, of one blog or all; those that were removed stay removed. */
  async function change(
    ids: readonly SavedId[],
    host: string | null,
    rule: (saved: SavedComment) => SavedComment,
  ): Promise<void> {
    const db = await open();
    const changed = await db.transaction('rw', db.saved, async () => {
      const rows = ofHost(await db.saved.bulkGet([...ids]), host);
      const next = rows.map(rule).filter((row, i) => row !== rows[i]);
      await db.saved.bulkPut(next);
      return next.map(({ id }) => id);
    });
    if (changed.length > 0) announce({ subject: 'saved', ids: changed });
  }

  return {
    async readSaved({ host, postId, url }) {
      const db = await open();
      const key = postId === null ? { 'post.url': url ?? '' } : { 'post.postId': postId };
      const rows = ofHost(await db.saved.where(key).toArray(), host);
      return [...rows].sort((a, b) => a.savedAt - b.savedAt);
    },
    async saveComments(comments) {
      const db = await open();
      const ids = comments.map(({ id }) => id);
      await db.transaction('rw', db.saved, db.deletions, async () => {
        const known = await db.saved.bulkGet(ids);
        await db.saved.bulkPut(
          comments.flatMap((comment, i) => {
            const there = known[i];
            if (!there) return [comment];
            return there.isBare && !comment.isBare ? [filledWith(there, comment)] : [];
          }),
        );
        await db.deletions.bulkDelete(ids.map((id) => ['saved', id]));
      });
      announce({ subject: 'saved', ids });
    },
    async removeSaved(ids, at, host) {
      const db = await open();
      const removed = await db.transaction('rw', db.saved, db.deletions, async () => {
        const there = ofHost(await db.saved.bulkGet([...ids]), host).map(({ id }) => id);
        await db.saved.bulkDelete(there);
        await db.deletions.bulkPut(there.map((id) => ({ subject: 'saved', id, at })));
        return there;
      });
      if (removed.length > 0) announce({ subject: 'saved', ids: removed });
    },
    editSaved: (id, { note, tags }, at, host) =>
      change([id], host, (saved) => ({ ...saved, note, tags, editedAt: at })),
    async noticeSaved(notices, at, host) {
      const byId = new Map(notices.map((notice) => [notice.id, notice]));
      await change([...byId.keys()], host, (saved) => {
        const notice = byId.get(saved.id);
        return notice ? withNotice(saved, notice, at) : saved;
      });
    },
    async readTags() {
      const db = await open();
      const counts = new Map<string, number>();
      for (const tag of await db.saved.orderBy('tags').keys()) {
        counts.set(String(tag), (counts.get(String(tag)) ?? 0) + 1);
      }
      return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
    },
    tagSaved(ids, { add, remove }, at) {
      const gone = new Set(remove.map((tag) => tag.toLowerCase()));
      return change(ids, null, (saved) => {
        const kept = saved.tags.filter((tag) => !gone.has(tag.toLowerCase()));
        const tags = tidyTags([...kept, ...add]);
        const isSame = String(tags) === String(saved.tags);
        return isSame ? saved : { ...saved, tags, editedAt: at };
      });
    },
  };
}

/** Those of the comments that are saved. */
export async function keptAmong(
  db: Database,
  ids: readonly SavedId[],
): Promise<ReadonlySet<SavedId>> {
  return new Set(await db.saved.where('id').anyOf(ids).primaryKeys());
}

function ofHost(
  rows: readonly (SavedComment | undefined)[],
  host: string | null,
): readonly SavedComment[] {
  return rows.flatMap((row) => (row && (host === null || row.post.host === host) ? [row] : []));
}
