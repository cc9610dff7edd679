import type { CommentId } from '../model/comment';
import type { Correction } from '../model/correction';
import type { CommandTools } from './commands';
import { pathTo } from './derive';
import type { OnPage } from './on-page';

/** What a reader can say of where a comment belongs. */
export type PlaceCommands = {
  /** Puts a comment back to where Blogger has it. */
  readonly detach: (id: CommentId) => void;
  /** Takes back what the reader said of a comment's place. */
  readonly undoCorrection: (id: CommentId) => void;
  /** Lets the reader choose the comment that this one is to stand under. */
  readonly startPlacing: (id: CommentId) => void;
  readonly placeUnder: (parent: CommentId) => void;
  readonly cancelPlacing: () => void;
};

/** Makes these commands for one overlay. */
export function createPlaceCommands(
  { store, memory }: CommandTools,
  page: OnPage,
  { addUndo }: { readonly addUndo: (takeBack: () => void) => unknown },
): PlaceCommands {
  const setCorrection = (id: CommentId, correction: Correction | null) => {
    const { [id]: _, ...others } = store.state().corrections;
    const corrections = correction ? { ...others, [id]: correction } : others;
    store.dispatch({ do: 'correct', corrections });
    store.dispatch({ do: 'go-to', id });
    page.bringIntoView(id);
    memory.keepCorrection(id, correction);
  };
  const correct = (id: CommentId, correction: Correction | null) => {
    const before = store.state().corrections[id] ?? null;
    setCorrection(id, correction);
    addUndo(() => setCorrection(id, before));
  };
  return {
    detach(id) {
      const { placements } = store.state().marks;
      const isByHand = placements.get(id)?.by === 'hand';
      correct(id, isByHand ? null : { kind: 'detached' });
    },
    undoCorrection: (id) => correct(id, null),
    startPlacing(id) {
      store.dispatch({ do: 'place', id });
      page.articleOf(id)?.focus({ preventScroll: true });
    },
    placeUnder(parent) {
      const { placing, map } = store.state();
      if (placing === null) return;
      // A comment cannot answer itself, nor what stands under it.
      if (pathTo(map, parent).includes(placing)) return;
      correct(placing, { kind: 'under', parent });
    },
    cancelPlacing: () => store.dispatch({ do: 'place', id: null }),
  };
}
