import { keepingPlace } from '../dom/scroll';
import type { CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import type { FoldDepth, Folds } from '../view/fold';
import type { RememberedPost } from './remembered-post';

/** How long folds are gathered before they are written, in milliseconds. */
const GATHERING = 100;

/** What is to be written so that the store has what the reader sees. */
export type FoldChange = {
  /** The reader opened all, or folded from a depth: nothing else of the post is kept. */
  readonly isAll: boolean;
  readonly folds: Readonly<Record<CommentId, Fold>>;
};

/**
 * What tells the folds as they stand from those that are kept. Absent where nothing does: what is
 * open anyway need not be kept as opened.
 */
export function foldChange(kept: Folds, folds: Folds, foldDepth: FoldDepth): FoldChange | null {
  const isAll = [...kept.keys()].some((id) => !folds.has(id));
  const byItself = foldDepth === null ? 'open' : undefined;
  const changed = [...folds].filter(([id, fold]) => {
    const before = isAll ? byItself : (kept.get(id) ?? byItself);
    return fold !== before;
  });
  if (!isAll && changed.length === 0) return null;
  return { isAll, folds: Object.fromEntries(changed) };
}

/** Keeps what the reader folds. */
export type FoldMemory = {
  /** Shows what was folded on an earlier visit or in another tab. */
  readonly read: () => Promise<void>;
  /** Hands on at once what was gathered. */
  readonly write: () => void;
};

/** Starts to keep what the reader folds, once what was kept has been read. */
export function rememberFolds(post: RememberedPost): FoldMemory {
  const { postId, call, link, settings, store, root, signal } = post;
  let kept: Folds = new Map();
  let isRead = false;
  /** Writes that are not confirmed; until they are, the store is behind what the reader sees. */
  let pending = 0;
  let isBehind = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const { folds, foldDepth } = store.state().marks;
    const change = isRead ? foldChange(kept, folds, foldDepth) : null;
    if (!change) return;
    kept = new Map([...(change.isAll ? [] : kept), ...Object.entries(change.folds)]);
    const method = change.isAll ? 'replaceFolds' : 'changeFolds';
    const at = Date.now();
    pending++;
    link.write(async () => {
      await call(method, postId, change.folds, at);
      pending--;
      if (isBehind && pending === 0) await read();
    });
  };

  const show = (folds: Folds, foldDepth: FoldDepth, isFromLastTime: boolean) =>
    keepingPlace(root, () => store.dispatch({ do: 'set-folds', folds, foldDepth, isFromLastTime }));

  const read = async () => {
    write();
    isBehind = pending > 0;
    if (isBehind) return;
    const stored = await link.ask(() => call('readFolds', postId, Date.now()));
    if (signal.aborted) return;
    const isFirst = !isRead;
    isRead = true;
    if (!stored || pending > 0) return;
    const { folds, foldDepth } = store.state().marks;
    const isSame = !foldChange(kept, new Map(Object.entries(stored)), null);
    if (isSame && !isFirst) return;
    // What the reader did in the meantime stands, a comment that the address leads to above all.
    const mine = foldChange(kept, folds, foldDepth)?.folds ?? {};
    const opened = isFirst ? [...folds].filter(([id]) => Object.hasOwn(stored, id)) : [];
    kept = new Map(Object.entries(stored));
    const next = new Map([...kept, ...Object.entries(mine), ...opened]);
    if (next.size > 0 || folds.size > 0) show(next, foldDepth, isFirst);
  };

  let folds = store.state().marks.folds;
  store.subscribe(() => {
    const next = store.state().marks.folds;
    if (next === folds) return;
    folds = next;
    timer ??= setTimeout(write, GATHERING);
  }, signal);

  let depthSetting = 0;
  settings.subscribe(({ foldDepth }) => {
    if (foldDepth === depthSetting) return;
    depthSetting = foldDepth;
    show(store.state().marks.folds, foldDepth === 0 ? null : foldDepth, false);
  }, signal);

  return { read, write };
}
