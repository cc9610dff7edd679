import { keepingPlace } from '../dom/scroll';
import type { Body } from '../model/body';
import type { CommentId } from '../model/comment';
import { filledWith, type SavedComment, withNotice } from '../model/saved';
import { findNotices } from '../model/saved-notices';
import type { Call } from '../rpc/client';
import type { KeepingSaved } from '../view/save-commands';
import { type Kept, type Saving, savedCommentOf } from '../view/saving';
import { isEverythingListed } from '../view/thread-state';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What keeping the comments of one page needs. */
export type SavedPage = {
  /** The blog's host name. */
  readonly host: string;
  readonly call: Call;
  readonly link: Link;
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly readStoredBody: (html: string) => Body;
  readonly signal: AbortSignal;
};

/** Keeps comments, and notices what became of them on the blog. */
export type SavedMemory = KeepingSaved & {
  /** Shows what was kept, here, in another tab or on our own page. */
  readonly read: () => Promise<void>;
};

/** How many comments are written at once: some megabytes at the most. */
const BATCH = 200;

/**
 * Makes the memory of what is kept of one post. Other than with rules, nothing is shown ahead of the
 * write: what looks saved is saved.
 */
export function rememberSaved(page: SavedPage): SavedMemory {
  const { host, call, link, store, root, readStoredBody, signal } = page;

  const show = (
    rows: readonly SavedComment[],
    news: Partial<Pick<Saving, 'told' | 'progress'>> = {},
  ) => {
    const before = store.state().saving;
    const kept = new Map(rows.map((saved) => [saved.id, keptOf(saved, before.kept)]));
    const isSame =
      kept.size === before.kept.size &&
      [...kept].every(([id, each]) => each === before.kept.get(id));
    const saving = { ...(isSame ? {} : { kept }), ...news };
    if (Object.keys(saving).length === 0 || signal.aborted) return;
    keepingPlace(root, () => store.dispatch({ do: 'set-saving', saving }));
  };
  const rows = () => [...store.state().saving.kept.values()].map(({ saved }) => saved);

  /** The very same object where nothing is new about it, so that nothing is drawn anew for it. */
  function keptOf(saved: SavedComment, before: ReadonlyMap<CommentId, Kept>): Kept {
    const known = before.get(saved.id);
    if (known && JSON.stringify(known.saved) === JSON.stringify(saved)) return known;
    const isElsewhere = saved.goneAt !== null || saved.changed !== null;
    return { saved, copy: isElsewhere && !saved.isBare ? readStoredBody(saved.html) : null };
  }

  const readTags = async () => {
    const tags = await link.ask(() => call('readTags'));
    if (tags && !signal.aborted) store.dispatch({ do: 'set-saving', saving: { tags } });
  };

  /** What this page tells of what is kept: shown at once, and kept where that can be done. */
  const notice = (saved: readonly SavedComment[]): readonly SavedComment[] => {
    const state = store.state();
    const { comments } = state;
    const notices = findNotices(saved, { comments, isComplete: isEverythingListed(state) });
    if (notices.length === 0) return saved;
    const at = Date.now();
    void link.ask(() => call('noticeSaved', notices, at));
    const byId = new Map(notices.map((each) => [each.id, each]));
    return saved.map((each) => {
      const noticed = byId.get(each.id);
      return noticed ? withNotice(each, noticed, at) : each;
    });
  };

  /** What was saved on another device has no words here until its page, this one, is read. */
  const fill = (saved: readonly SavedComment[]): readonly SavedComment[] => {
    const state = store.state();
    const filled = new Map(
      saved.flatMap((each) => {
        const comment = each.isBare ? state.map.commentOf.get(each.id) : undefined;
        if (!comment || comment.isRemoved) return [];
        const whole = savedCommentOf(state, comment, { host, now: each.savedAt });
        return [[each.id, filledWith(each, whole)] as const];
      }),
    );
    const rows = [...filled.values()];
    for (let from = 0; from < rows.length; from += BATCH) {
      void link.ask(() => call('saveComments', rows.slice(from, from + BATCH)));
    }
    return filled.size === 0 ? saved : saved.map((each) => filled.get(each.id) ?? each);
  };

  const read = async () => {
    const { postId, url } = store.state().post;
    const saved = await link.ask(() => call('readSaved', { host, postId, url }));
    if (!saved || signal.aborted) return;
    show(notice(fill(saved)));
  };

  let { comments, loading } = store.state();
  store.subscribe(() => {
    const next = store.state();
    if (next.comments === comments && next.loading === loading) return;
    ({ comments, loading } = next);
    const saved = rows();
    if (saved.length > 0) show(notice(fill(saved)));
  }, signal);

  return {
    read,
    save(saved, { isUndo } = { isUndo: false }) {
      const ids = saved.map(({ id }) => id);
      for (let from = 0; from < saved.length; from += BATCH) {
        const batch = saved.slice(from, from + BATCH);
        const done = from + batch.length;
        const isLast = done === saved.length;
        link.write(async () => {
          await call('saveComments', batch);
          const known = new Set(rows().map(({ id }) => id));
          const added = batch.filter(({ id }) => !known.has(id));
          show([...rows(), ...added], {
            progress: isLast ? null : { done, total: saved.length },
            ...(isLast && { told: { is: 'saved', ids, isUndo } }),
          });
        });
      }
    },
    remove(saved, { isUndo } = { isUndo: false }) {
      const ids = saved.map(({ id }) => id);
      const at = Date.now();
      link.write(async () => {
        await call('removeSaved', ids, at);
        show(
          rows().filter(({ id }) => !ids.includes(id)),
          { told: { is: 'removed', comments: saved, isUndo } },
        );
      });
    },
    edit(id, edit) {
      const at = Date.now();
      link.write(async () => {
        await call('editSaved', id, edit, at);
        show(rows().map((row) => (row.id === id ? { ...row, ...edit, editedAt: at } : row)));
      });
    },
    compare: (before, after) => link.ask(() => call('compareTexts', before, after)),
    readTags: () => void readTags(),
  };
}
