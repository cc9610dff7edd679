import { keepingPlace } from '../dom/scroll';
import type { Comment } from '../model/comment';
import type { CommandTools } from './commands';
import type { Conversation } from './conversation';
import type { Loading } from './thread-state';

/** What reads the comments that Blogger keeps back. */
export type LoadCommands = {
  readonly loadAll: () => void;
  readonly cancelLoading: () => void;
};

/**
 * Reads all comments of the post, those of the page included. Rejects with a {@link LoadFailure}'s
 * shape.
 */
export type LoadComments = (
  signal: AbortSignal,
  onProgress: (loaded: number, total: number | null) => void,
) => Promise<{
  readonly comments: readonly Comment[];
  readonly total: number | null;
  /** What they say of each other; absent where it could not be found out. */
  readonly conversation: Conversation | null;
}>;

/** Why the rest of the comments could not be read. */
export type LoadFailure = { readonly kind: 'cancelled' | 'offline' | 'http' | 'format' };

/** Makes these commands for one overlay. */
export function createLoadCommands({
  store,
  root,
  loadComments,
  guard,
  signal,
}: CommandTools): LoadCommands {
  let loading: AbortController | null = null;
  const setLoading = (next: Loading) => store.dispatch({ do: 'set-loading', loading: next });
  return {
    loadAll() {
      if (loading) return;
      const controller = new AbortController();
      loading = controller;
      setLoading({ at: 'running', loaded: 0, total: null });
      const before = store.state().thread.size;
      const run = loadComments(AbortSignal.any([controller.signal, signal]), (loaded, total) =>
        setLoading({ at: 'running', loaded, total }),
      )
        .then(({ comments, total, conversation }) => {
          keepingPlace(root, () => store.dispatch({ do: 'add-comments', comments, conversation }));
          const { size } = store.state().thread;
          const missing = Math.max(0, (total ?? size) - size);
          setLoading({ at: 'done', added: size - before, missing });
        })
        .catch((error: unknown) => {
          const { kind } = error as Partial<LoadFailure>;
          if (kind === undefined) throw error;
          setLoading(kind === 'cancelled' ? { at: 'waiting' } : { at: 'failed', reason: kind });
        })
        .finally(() => {
          loading = null;
        });
      guard(() => run);
    },
    cancelLoading: () => loading?.abort(),
  };
}
