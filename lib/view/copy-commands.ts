import { blogHost } from '../model/blog-host';
import type { CommentId } from '../model/comment';
import type { Copied, CopyKind } from '../model/copied';
import type { SavedComment } from '../model/saved';
import type { CommandTools } from './commands';
import { savedCommentOf } from './saving';

/** What is taken along of a comment, by the clipboard. */
export type CopyCommands = {
  /** A reference to it, as academic writing in Britain has it. */
  readonly copyCitation: (id: CommentId) => void;
  /** Its words, with who, when and where. */
  readonly copyQuote: (id: CommentId) => void;
};

/** What became of it, told in the menu where it was pressed. */
export type CopyOutcome = { readonly as: CopyKind; readonly isDone: boolean };

/** What copying needs from around it. */
export type Copying = {
  /** Writes a comment as it is to be copied. Rejects where nobody can be asked. */
  readonly write: (comment: SavedComment, as: CopyKind) => Promise<Copied>;
  /** Puts it on the clipboard. Throws where the browser does not let us. */
  readonly put: (copied: Copied) => void;
};

/** Makes these commands for one overlay. */
export function createCopyCommands({ store, root, guard, copying }: CommandTools): CopyCommands {
  const host = blogHost(root.ownerDocument.location?.hostname ?? '');
  const tell = (id: CommentId, copied: CopyOutcome) => {
    const { panel } = store.state();
    if (panel?.kind !== 'menu' || panel.of !== id) return;
    store.dispatch({ do: 'open-panel', panel: { ...panel, copied } });
  };
  const copyAs = (id: CommentId, as: CopyKind) => {
    const state = store.state();
    const comment = state.map.commentOf.get(id);
    if (!comment) return;
    const copied = copying
      .write(savedCommentOf(state, comment, { host, now: Date.now() }), as)
      .then(copying.put);
    guard(() =>
      copied.then(
        () => tell(id, { as, isDone: true }),
        () => tell(id, { as, isDone: false }),
      ),
    );
  };
  return {
    copyCitation: (id) => copyAs(id, 'citation'),
    copyQuote: (id) => copyAs(id, 'quote'),
  };
}
