import { type Copied, citation } from '../export/citation';
import { quote } from '../export/quote';
import { blogHost } from '../model/blog-host';
import type { CommentId } from '../model/comment';
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
export type CopyOutcome = 'citation' | 'quote' | 'failed';

/** Makes these commands for one overlay. */
export function createCopyCommands({ store, root, copy }: CommandTools): CopyCommands {
  const commentOf = (id: CommentId): SavedComment | null => {
    const state = store.state();
    const comment = state.map.commentOf.get(id);
    const host = blogHost(root.ownerDocument.location?.hostname ?? '');
    return comment ? savedCommentOf(state, comment, { host, now: Date.now() }) : null;
  };
  const tell = (id: CommentId, copied: CopyOutcome) => {
    const { panel } = store.state();
    if (panel?.kind !== 'menu' || panel.of !== id) return;
    store.dispatch({ do: 'open-panel', panel: { ...panel, copied } });
  };
  const copyAs = (
    id: CommentId,
    what: Exclude<CopyOutcome, 'failed'>,
    write: (comment: SavedComment) => Copied,
  ) => {
    const comment = commentOf(id);
    if (!comment) return;
    try {
      copy(write(comment));
      tell(id, what);
    } catch {
      tell(id, 'failed');
    }
  };
  return {
    copyCitation: (id) => copyAs(id, 'citation', (comment) => citation(comment, comment.savedAt)),
    copyQuote: (id) => copyAs(id, 'quote', quote),
  };
}
