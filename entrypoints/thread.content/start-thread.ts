import { mountThread } from '../../components/thread/mount-thread';
import overlayStyles from '../../components/thread/overlay.css?inline';
import { behaviors } from '../../lib/behaviors/all';
import { readDeletions } from '../../lib/blogger/deletions';
import { whenListReady } from '../../lib/blogger/list-ready';
import { loadAllComments } from '../../lib/blogger/load-all';
import { mergeComments } from '../../lib/blogger/merge-comments';
import type { PostPage } from '../../lib/blogger/page';
import { findPostBody } from '../../lib/blogger/post';
import { findListRoots, readPage } from '../../lib/blogger/read-page';
import { takeReplyForm } from '../../lib/blogger/reply-form';
import { createGuard } from '../../lib/dom/fail-open';
import { createOverlayHost, removeOrphans } from '../../lib/dom/overlay-host';
import { paintLike } from '../../lib/dom/page-colours';
import { selectPassage } from '../../lib/dom/select-passage';
import { call, RpcError } from '../../lib/rpc/client';
import { answerPageReport, type PageReport } from '../../lib/rpc/page-report';
import { type CommandTools, createCommands, type LoadComments } from '../../lib/view/commands';
import { initialState } from '../../lib/view/thread-state';
import { createThreadStore, type ThreadStore } from '../../lib/view/thread-store';

/**
 * Reads the post on the page, builds the overlay beside Blogger's list and, once all of it stands,
 * lets it take the list's place. Whatever is thrown, then or later, takes the overlay away again:
 * the page without us is the worst that can happen.
 */
export async function startThread(document: Document, extension: AbortSignal): Promise<void> {
  let report: PageReport = { state: 'reading' };
  answerPageReport(() => report, extension);
  const tell = (next: PageReport) => {
    report = next;
  };
  try {
    removeOrphans(document);
    await whenListReady(document, extension);
    const page = readPage(document);
    const [list, ...furtherLists] = findListRoots(document);
    if (!page || (page.comments.length > 0 && !list)) tell({ state: 'leftAlone' });
    else if (!list || page.comments.length === 0) tell({ state: 'noComments' });
    else await mountOverlay(page, [list, ...furtherLists], tell, extension);
  } catch (error) {
    tell({ state: 'failed' });
    console.error('Threadkeeper could not read this page.', error);
  }
}

async function mountOverlay(
  page: PostPage,
  lists: readonly [Element, ...Element[]],
  tell: (report: PageReport) => void,
  extension: AbortSignal,
): Promise<void> {
  const document = lists[0].ownerDocument;
  const life = new AbortController();
  const signal = AbortSignal.any([extension, life.signal]);
  const host = createOverlayHost(lists, overlayStyles);
  const form = takeReplyForm(host.element, lists);
  signal.addEventListener('abort', () => {
    form?.restore();
    host.remove();
  });
  const guard = createGuard((error) => {
    life.abort();
    tell({ state: 'failed' });
    console.error('Threadkeeper has stepped aside on this page.', error);
  });

  await guard(async () => {
    const store = createThreadStore(initialState(page));
    const container = document.createElement('div');
    container.className = 'app';
    host.root.append(container);
    await mountThread({ container, store, canReply: form !== null, guard, signal });
    if (signal.aborted) return;
    expectWhole(host.root, store.state().thread.size);

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
      keepCorrection: correctionKeeper(page, store),
      showInPost(passage) {
        const body = findPostBody(document, page.post.postId);
        if (body) selectPassage(body, passage);
      },
      guard,
      signal,
    });
    const settle = () => {
      paintLike(host.element, container);
      store.dispatch({ do: 'offer-deletions', deletions: readDeletions(lists) });
    };
    settle();
    host.cover();
    tell({ state: 'shown', comments: store.state().thread.size });
    for (const behavior of behaviors) {
      behavior.start({ document, root: host.root, store, commands }, signal);
    }
    // Blogger's stylesheet of what this visitor may delete, and themes, can come in late.
    document.defaultView?.addEventListener('load', () => guard(settle), { signal });
  });
}

/** @throws where the overlay does not hold each comment once: then Blogger's list is to stay */
function expectWhole(root: ShadowRoot, size: number): void {
  const drawn = root.querySelectorAll('article[data-comment-id]').length;
  if (drawn !== size) throw new Error(`${drawn} comments were drawn of ${size}`);
}

function feedLoader(page: PostPage, document: Document): LoadComments {
  return async (signal, onProgress) => {
    const feed = await loadAllComments({
      blogUrl: document.location.href,
      postId: page.post.postId ?? '',
      fetch: (address, options) => fetch(address, options),
      signal,
      onProgress: ({ loaded, total }) => onProgress(loaded, total),
    });
    return { comments: mergeComments(page.comments, feed.comments), total: feed.total };
  };
}

/** Keeps corrections where the post can be told; the reader is told where one was not kept. */
function correctionKeeper(page: PostPage, store: ThreadStore): CommandTools['keepCorrection'] {
  return (id, correction) => {
    const { postId } = page.post;
    if (postId === null) return;
    call('setCorrection', postId, id, correction).catch((error: unknown) => {
      const isFull = error instanceof RpcError && error.kind === 'quota';
      store.dispatch({ do: 'notice', notice: isFull ? 'notKeptFull' : 'notKept' });
    });
  };
}
