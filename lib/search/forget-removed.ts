import type { SavedId } from '../model/saved';
import { createIndexCache, dropIndexCache, hasIndexCache } from './index-cache';
import { reviseIndex } from './search-index';

/**
 * Takes the words of comments that are saved no longer out of the index that is kept on the disk:
 * the library, which would do it, may not be opened for months.
 *
 * @param changed comments that were written; `null`: perhaps all
 * @param keptAmong those of them that are saved
 */
export async function forgetRemoved(
  changed: readonly SavedId[] | null,
  keptAmong: (ids: readonly SavedId[]) => Promise<ReadonlySet<SavedId>>,
): Promise<void> {
  const goneAmong = async (ids: readonly SavedId[]) => {
    const kept = await keptAmong(ids);
    return ids.filter((id) => !kept.has(id));
  };
  // Most writes remove nothing, and the index takes some twenty megabytes to read.
  if (changed && (await goneAmong(changed)).length === 0) return;
  if (!(await hasIndexCache())) return;
  const cache = createIndexCache();
  const cached = await cache.read();
  const gone = await goneAmong(cached?.index.ids ?? []);
  if (cached && gone.length === 0) return;
  // Before anything else: whatever comes between, the words are away.
  await dropIndexCache();
  if (!cached || gone.length === cached.index.ids.length) return;
  await cache.write({ turn: cached.turn, index: reviseIndex(cached.index, gone, []) });
}
