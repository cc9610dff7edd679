import type { Comment, CommentId } from '../model/comment';
import type { Arrival, Listing, PostCount } from '../model/visit';
import { RpcError } from '../rpc/client';
import type { Visit } from '../rpc/contract';
import { defaultSettings } from '../settings/settings';
import { ownCommentAt, type Since } from '../view/new';
import { countNew, type ThreadState } from '../view/thread-state';
import { createScreenWatch, type ScreenWatch } from './on-screen';
import type { RememberedPost } from './remembered-post';

/** How often the reader is said to be still there, in milliseconds. */
const PRESENCE = 3 * 60 * 1000;

/** Keeps what was seen, and marks what is new. */
export type VisitMemory = {
  /**
   * The reader has come to the page, or back to it.
   * @returns when what is new is shown, or cannot be known; never rejects
   */
  readonly open: (kind: Arrival['kind']) => Promise<void>;
  /** Shows what another tab did to the visit. */
  readonly read: () => Promise<void>;
  /** What is new in this visit counts as seen. */
  readonly dismiss: () => void;
  /** The page can be seen, or cannot any more. */
  readonly look: (isVisible: boolean) => void;
  /** The thread has been drawn for the first time. */
  readonly drawn: () => void;
  /** The page goes away. */
  readonly leave: () => void;
};

/** Makes the memory of one post's visits. */
export function rememberVisit(post: RememberedPost): VisitMemory {
  const { postId, call, link, settings, store, root, window, signal } = post;
  const pageId = newPageId();
  /** Forgotten at the reader's wish: nothing is kept of this page until it is loaded again. */
  let isForgotten = false;
  let wasVisible = false;
  let watch: ScreenWatch | null = null;

  const setting = () => settings.current() ?? defaultSettings;
  const ids = () => store.state().comments.map(({ id }) => id);

  const show = (visit: Visit | null, since: Since) => {
    if (!signal.aborted) store.dispatch({ do: 'set-new', visit, since, now: Date.now() });
  };
  const since = () => (store.state().visit ? store.state().since : setting().newSince);

  const open = (kind: Arrival['kind']) => {
    if (isForgotten) return Promise.resolve();
    const arrival: Arrival = { pageId, at: Date.now(), kind };
    return new Promise<void>((resolve) => {
      link.write(async () => {
        const listing = listingOf(store.state());
        try {
          show(await call('openVisit', postId, listing, arrival), since());
          markAllSeen();
          const count = countOf(store.state());
          if (count) await call('noteCount', postId, count);
        } catch (error) {
          // What is new can be told from a store that cannot be written, too.
          if (error instanceof RpcError && error.kind === 'read-only') await read();
          throw error;
        } finally {
          resolve();
        }
      });
    });
  };
  const read = async () => {
    const listed = ids();
    const visit = await link.ask(() => call('readVisit', postId, listed));
    if (visit && isSame(visit, store.state().visit)) return;
    show(visit, since());
  };
  const markSeen = (seen: readonly CommentId[]) => {
    if (!isForgotten && seen.length > 0) link.write(() => call('markSeen', postId, seen));
  };
  /** The listing that was marked last, so that each is marked once. */
  let marked: readonly Comment[] | null = null;
  /**
   * Where the setting says "on leaving", all that is listed is marked while the page is there: what
   * is new is fixed for the visit, so it shows from the next visit on all the same, and nothing
   * hangs on a last message of the page. Closing a tab loses that in Firefox (seen in every run),
   * and so does a background that is asleep in Chromium.
   */
  const markAllSeen = () => {
    const { visit, comments } = store.state();
    const isDue = visit !== null && wasVisible && comments !== marked;
    if (!isDue || settings.current()?.countsAsSeen !== 'on-leave') return;
    marked = comments;
    markSeen(ids());
  };

  let shownCount = 0;
  let comments = store.state().comments;
  store.subscribe(() => {
    watch?.watch(root);
    const state = store.state();
    if (state.visit && countNew(state) !== shownCount) {
      shownCount = countNew(state);
      void link.ask(() => call('showNewCount', shownCount));
    }
    // "Load all", or late arrivals.
    if (state.comments !== comments) {
      comments = state.comments;
      if (state.visit) void open('continued');
    }
  }, signal);

  let newSince = defaultSettings.newSince as Since;
  settings.subscribe((changed) => {
    const { visit } = store.state();
    if (visit && changed.newSince !== newSince) show(visit, changed.newSince);
    newSince = changed.newSince;
    if (changed.countsAsSeen === 'on-screen') {
      watch ??= createScreenWatch(markSeen);
      watch.watch(root);
    } else {
      watch?.stop();
      watch = null;
      markAllSeen();
    }
  }, signal);

  const presence = setInterval(() => {
    const isThere = window.document.visibilityState === 'visible' && store.state().visit !== null;
    if (isThere && !isForgotten) void link.ask(() => call('keepVisit', postId, pageId, Date.now()));
  }, PRESENCE);
  signal.addEventListener('abort', () => {
    clearInterval(presence);
    watch?.stop();
    void link.ask(() => call('showNewCount', 0));
  });

  return {
    open(kind) {
      const opened = open(kind);
      const { location, document } = window;
      const own = ownCommentAt(location.href, document.referrer, comments, Date.now());
      if (own && !isForgotten) link.write(() => call('markOwn', postId, [own]));
      return opened;
    },
    async read() {
      if (isForgotten || !store.state().visit) return;
      await read();
      isForgotten = store.state().visit === null;
    },
    dismiss() {
      const { visit, marks } = store.state();
      if (!visit || isForgotten) return;
      const dismissed = [...marks.newIds];
      const newIds = visit.newIds.filter((id) => !marks.newIds.has(id));
      show({ ...visit, newIds }, 'visit');
      link.write(() => call('dismissNew', postId, dismissed));
    },
    look(isVisible) {
      wasVisible ||= isVisible;
      markAllSeen();
    },
    drawn: () => watch?.watch(root),
    leave() {
      const at = Date.now();
      if (store.state().visit && !isForgotten) {
        link.write(() => call('leaveVisit', postId, pageId, at));
      }
    },
  };
}

function listingOf({ comments, loading }: ThreadState): Listing {
  const isComplete = loading.at !== 'waiting' && loading.at !== 'failed';
  return { ids: comments.map(({ id }) => id), isComplete };
}

/** Absent where neither the blog tells nor the page lists all. */
function countOf(state: ThreadState): PostCount | null {
  const { ids, isComplete } = listingOf(state);
  const declared = state.declared ?? (isComplete ? ids.length : null);
  return declared === null ? null : { declared, listed: ids.length };
}

function isSame(a: Visit, b: Visit | null): boolean {
  const isSameList = (one: readonly CommentId[], other: readonly CommentId[]) =>
    one.length === other.length && one.every((id, i) => id === other[i]);
  return (
    b !== null &&
    a.visitId === b.visitId &&
    isSameList(a.newIds, b.newIds) &&
    isSameList(a.ownIds, b.ownIds)
  );
}

/** `crypto.randomUUID` is not there on pages that came by plain HTTP. */
function newPageId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join('');
}
