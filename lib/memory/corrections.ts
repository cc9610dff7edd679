import { keepingPlace } from '../dom/scroll';
import type { CommentId } from '../model/comment';
import type { Correction, Corrections } from '../model/correction';
import type { RememberedPost } from './remembered-post';

/** Keeps where the reader disagreed with an inferred place. */
export type CorrectionMemory = {
  /** `null` takes a correction back. */
  readonly keep: (id: CommentId, correction: Correction | null) => void;
  /** Shows what was kept, here or in another tab. */
  readonly read: () => Promise<void>;
};

/** Makes the memory of one post's corrections. */
export function rememberCorrections(post: RememberedPost): CorrectionMemory {
  const { postId, call, link, store, root, signal } = post;
  /** Made here and not yet confirmed; `null` takes one back. */
  const unconfirmed = new Map<CommentId, Correction | null>();

  return {
    keep(id, correction) {
      unconfirmed.set(id, correction);
      link.write(async () => {
        await call('setCorrection', postId, id, correction);
        if (unconfirmed.get(id) === correction) unconfirmed.delete(id);
      });
    },
    async read() {
      const stored = await link.ask(() => call('readCorrections', postId));
      if (!stored || signal.aborted) return;
      const corrections = withChanges(stored, unconfirmed);
      if (isSame(corrections, store.state().corrections)) return;
      keepingPlace(root, () => store.dispatch({ do: 'correct', corrections }));
    },
  };
}

function withChanges(
  corrections: Corrections,
  changes: ReadonlyMap<CommentId, Correction | null>,
): Corrections {
  const all = Object.entries({ ...corrections, ...Object.fromEntries(changes) });
  return Object.fromEntries(all.filter((entry): entry is [CommentId, Correction] => !!entry[1]));
}

function isSame(a: Corrections, b: Corrections): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => same(a[id], b[id]));
}

function same(a: Correction | undefined, b: Correction | undefined): boolean {
  return a?.kind === b?.kind && parentOf(a) === parentOf(b);
}

function parentOf(correction: Correction | undefined): CommentId | null {
  return correction?.kind === 'under' ? correction.parent : null;
}
