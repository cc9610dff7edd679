import { mountThread } from '../../components/thread/mount-thread';
import overlayStyles from '../../components/thread/overlay.css?inline';
import { followList } from '../../lib/arrivals/follow-list';
import { startArrivals } from '../../lib/arrivals/start-arrivals';
import { behaviors } from '../../lib/behaviors/all';
import { findCommentList } from '../../lib/blogger/comment-list';
import { readDeletions } from '../../lib/blogger/deletions';
import { readInertBody } from '../../lib/blogger/inert-body';
import { loadAllComments } from '../../lib/blogger/load-all';
import { loadNewest, type Newest } from '../../lib/blogger/load-newest';
import { mergeComments } from '../../lib/blogger/merge-comments';
import type { PostPage } from '../../lib/blogger/page';
import { findPostBody } from '../../lib/blogger/post';
import { readInSteps } from '../../lib/blogger/read-page';
import { type ReplyForm, whenReplyForm } from '../../lib/blogger/reply-form';
import { copyToClipboard } from '../../lib/dom/copy';
import { createGuard } from '../../lib/dom/fail-open';
import { createListen } from '../../lib/dom/listen';
import { nextTurn } from '../../lib/dom/next-turn';
import { createOverlayHost, leaveNote } from '../../lib/dom/overlay-host';
import { paintLike } from '../../lib/dom/page-colours';
import { keepingPlace } from '../../lib/dom/scroll';
import { selectPassage } from '../../lib/dom/select-passage';
import { inSlices } from '../../lib/dom/slices';
import { watchPlace } from '../../lib/dom/watch-place';
import { withoutImages } from '../../lib/library/kept-body';
import { startMemory } from '../../lib/memory/start-memory';
import type { Comment } from '../../lib/model/comment';
import { call, isInvalidated } from '../../lib/rpc/client';
import type { PageState } from '../../lib/rpc/contract';
import type { LiveSettings } from '../../lib/rpc/live-settings';
import { levelsIn } from '../../lib/view/alone';
import { createCommands } from '../../lib/view/commands';
import { readConversation } from '../../lib/view/conversation';
import { countDrawn } from '../../lib/view/derive';
import { initialState } from '../../lib/view/initial-state';
import type { LoadComments } from '../../lib/view/load-commands';
import { arrivalKind } from '../../lib/view/new';
import { countMuted, countNew, countReferences } from '../../lib/view/thread-state';
import { createThreadStore, type ThreadStore } from '../../lib/view/thread-store';
import { words } from '../../lib/words/words';

/**
 * How long the overlay waits to hear what is remembered and who answers whom, in milliseconds: for
 * any thread, and more for each comment. Blogger's own list is there to be read meanwhile.
 */
const LONGEST_WAIT = 1000;
const LONGEST_WAIT_EACH = 0.25;

/** What the start of an overlay is given. */
export type Surroundings = {
  readonly document: Document;
  readonly settings: LiveSettings;
  /** Tells the popup how the page fares. */
  readonly tell: (page: PageState, postId?: string | null) => void;
  /** The page took the list away that the overlay was about: reads what it has instead. */
  readonly startAgain: () => void;
  /** The extension is there, and Threadkeeper is switched on for this blog. */
  readonly signal: AbortSignal;
};

/**
 * Builds the overlay beside Blogger's lists and, once all of it stands, lets it take their place.
 * Whatever is thrown later takes it away again.
 */
export async function mountOverlay(
  page: PostPage,
  lists: readonly [Element, ...Element[]],
  { document, settings, tell, startAgain, signal: around }: Surroundings,
): Promise<void> {
  // Chromium has no words left to give once the extension was updated.
  const farewell = words('notice_updated');
  words('close');
  const life = new AbortController();
  const signal = AbortSignal.any([around, life.signal]);
  const host = createOverlayHost(lists, overlayStyles);
  let form: ReplyForm | null = null;
  // Each by itself: one that throws leaves the other to do its part.
  signal.addEventListener('abort', () => form?.restore());
  signal.addEventListener('abort', host.remove);
  const guard = createGuard((error) => {
    life.abort();
    tell({ state: 'failed' }, page.post.postId);
    if (isInvalidated(error)) leaveNote(lists[0], overlayStyles, farewell);
    else console.error('Threadkeeper has stepped aside on this page.', error);
  });

  await guard(async () => {
    watchPlace(
      host,
      guard,
      (loss) => {
        life.abort();
        if (loss === 'bereft') startAgain();
        else tell({ state: 'failed' }, page.post.postId);
      },
      signal,
    );
    const { post, comments } = page;
    const { postId } = post;
    const window = document.defaultView as Window;
    const store = createThreadStore(initialState(page));
    store.dispatch({ do: 'set-levels', levels: levelsIn(window.innerWidth) });
    const takeForm = (taken: ReplyForm) => {
      form = taken;
      guard(() => store.dispatch({ do: 'offer-reply' }));
    };
    whenReplyForm(host.element, lists, takeForm, signal);
    const container = document.createElement('div');
    container.className = 'app';
    host.root.append(container);
    const memory = startMemory({
      postId,
      arrival: arrivalOf(document),
      call,
      settings,
      store,
      root: host.root,
      window,
      // What is kept has absolute addresses; a relative one in a forged file leads nowhere.
      readStoredBody: (html) => withoutImages(readInertBody(html, 'about:blank')),
      signal,
    });
    const conversed = guard(async () => {
      const conversation = await readConversation(call, post, comments);
      if (!conversation || signal.aborted) return;
      // What came too late for the first drawing is not to move what the reader is looking at.
      const isHoldingStill = host.isSeen();
      keepingPlace(host.root, () =>
        store.dispatch({ do: 'set-conversation', conversation, isHoldingStill }),
      );
    });
    const arrivals = startArrivals({
      store,
      window,
      isWanted: () => postId !== null && (settings.current()?.arrivals ?? false),
      askBlog: newestLoader(page, document, store),
      // The reader's clock can be set back, and would then have nobody look for a long time.
      now: () => performance.timeOrigin + performance.now(),
      guard,
      signal,
    });
    const merge = async (page: readonly Comment[], added: readonly Comment[]) => {
      const merged = mergeComments(page, added);
      return { comments: merged, conversation: await readConversation(call, post, merged) };
    };
    followList({
      lists,
      async read() {
        const listed = await inSlices(readInSteps(document, findCommentList(document)));
        return listed?.comments ?? null;
      },
      merge,
      store,
      root: host.root,
      guard,
      signal,
    });
    const commands = createCommands({
      store,
      root: host.root,
      openForm: (rootId) => form?.open(rootId),
      coverList: host.cover,
      uncoverList() {
        form?.restore();
        host.uncover();
      },
      loadComments: feedLoader(page, document),
      arrivals: { look: arrivals.look, merge },
      memory,
      copying: { write: (comment, as) => call('writeCopy', comment, as), put: copyToClipboard },
      showInPost(passage) {
        const body = findPostBody(document, postId);
        if (body) selectPassage(body, passage);
      },
      guard,
      signal,
    });
    const offerDeletions = () => {
      store.dispatch({ do: 'offer-deletions', deletions: readDeletions(lists) });
    };
    const tellFigures = () => {
      const state = store.state();
      const fresh = state.visit && countNew(state);
      const references = countReferences(state);
      const muted = countMuted(state);
      const saved = state.saving.kept.size;
      const figures = { comments: state.thread.size, fresh, muted, saved, references };
      tell({ state: 'shown', figures }, postId);
    };
    // Drawn once, when all is known that decides what is to be seen and where.
    const longest = LONGEST_WAIT + LONGEST_WAIT_EACH * comments.length;
    await Promise.race([Promise.all([memory.whenRead, conversed]), pause(longest)]);
    if (signal.aborted) return;
    memory.showWelcome();
    const listen = createListen(guard, signal);
    const readStyles = () => {
      paintLike(host.element, container);
      offerDeletions();
    };
    // Blogger's stylesheet of what this visitor may delete, and themes, can come in late. What is
    // there is asked before anything is drawn: the browser would have to find it all anew then.
    if (document.readyState !== 'complete') listen(window, 'load', readStyles);
    readStyles();
    await mountThread({
      container,
      store,
      pageLanguage: document.documentElement.lang,
      guard,
      signal,
    });
    if (signal.aborted) return;
    expectWhole(host.root, countDrawn(store.view()));
    host.cover();
    memory.drawn();
    tellFigures();
    store.subscribe(tellFigures, signal);
    // The frame that shows ours is long enough as it is.
    await nextTurn();
    if (signal.aborted) return;
    for (const behavior of behaviors) {
      behavior.start({ document, root: host.root, store, commands, listen, guard }, signal);
    }
  });
}

function arrivalOf({ location, referrer }: Document): ReturnType<typeof arrivalKind> {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type ?? 'navigate';
  return arrivalKind(type, referrer, location.href);
}

/** @throws where the overlay does not hold each comment once that is to be seen: then Blogger's list is to stay */
function expectWhole(root: ShadowRoot, size: number): void {
  const drawn = root.querySelectorAll('article[data-comment-id]').length;
  if (drawn !== size) throw new Error(`${drawn} comments were drawn of ${size}`);
}

function feedLoader(page: PostPage, document: Document): LoadComments {
  const { post } = page;
  return async (signal, onProgress) => {
    const feed = await loadAllComments({
      blogUrl: document.location.href,
      postId: post.postId ?? '',
      fetch: (address, options) => fetch(address, options),
      signal,
      onProgress: ({ loaded, total }) => onProgress(loaded, total),
    });
    const comments = mergeComments(page.comments, feed.comments);
    const conversation = await readConversation(call, post, comments);
    return { comments, conversation, total: feed.total };
  };
}

function newestLoader(page: PostPage, document: Document, store: ThreadStore) {
  let last: Newest | null = null;
  return async (signal: AbortSignal): Promise<readonly Comment[]> => {
    const { comments, arrivals } = store.state();
    const known = new Set([...comments, ...arrivals.waiting].map(({ id }) => id));
    last = await loadNewest(
      {
        blogUrl: document.location.href,
        postId: page.post.postId ?? '',
        fetch: (address, options) => fetch(address, options),
        signal,
      },
      ({ id }) => known.has(id),
      last,
    );
    return last.comments;
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
