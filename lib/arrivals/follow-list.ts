import type { Guard } from '../dom/fail-open';
import { keepingPlace } from '../dom/scroll';
import type { Comment } from '../model/comment';
import { isSame } from '../model/same';
import type { FindingArrivals } from '../view/arrival-commands';
import type { ThreadStore } from '../view/thread-store';
import { findArrivals } from './find-arrivals';

/** A script that is at the list is left so long, in milliseconds, to come to an end. */
const SETTLED = 150;

/** What following the page's own lists needs. */
export type FollowOptions = {
  readonly lists: readonly Element[];
  /** The page's comments as they stand; `null` where they cannot be read. */
  readonly read: () => Promise<readonly Comment[] | null>;
  readonly merge: FindingArrivals['merge'];
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/**
 * Takes in what the page's own scripts do to its lists while ours stands. What they change is
 * changed; what they add waits as any late comment does, or is shown where the reader is not at
 * ours, or Blogger had kept it back; what they take away stays: whoever was reading it can go on.
 */
export function followList(options: FollowOptions): void {
  const { lists, read, merge, store, root, guard, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasAway = false;

  const takeIn = async () => {
    const now = await read();
    if (!now || signal.aborted) return;
    const { comments, loading } = store.state();
    const known = new Map(comments.map((comment) => [comment.id, comment]));
    const isWanted = wasAway || loading.at === 'waiting' || loading.at === 'failed';
    wasAway = false;
    const listed = isWanted ? now : now.filter(({ id }) => known.has(id));
    if (listed.some((each) => !isSame(each, known.get(each.id)))) {
      const merged = await merge(listed, comments);
      if (signal.aborted) return;
      keepingPlace(root, () => store.dispatch({ do: 'update-comments', ...merged }));
    }
    const { arrivals, comments: shown } = store.state();
    const ids = new Set(shown.map(({ id }) => id));
    const waiting = findArrivals(ids, [...arrivals.waiting, ...now]);
    if (waiting.length === arrivals.waiting.length) return;
    store.dispatch({ do: 'set-arrivals', arrivals: { waiting } });
  };
  const changes = new MutationObserver(() => {
    wasAway ||= store.state().list === 'blogger';
    clearTimeout(timer);
    timer = setTimeout(() => guard(takeIn), SETTLED);
  });
  for (const list of lists) {
    changes.observe(list, { childList: true, characterData: true, subtree: true });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
  });
}
