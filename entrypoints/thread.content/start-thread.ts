import { whenListBack, whenListReady } from '../../lib/blogger/list-ready';
import { findListRoots, readInSteps } from '../../lib/blogger/read-page';
import { nextTurn } from '../../lib/dom/next-turn';
import { lightenLists, releaseLists, removeOrphans } from '../../lib/dom/overlay-host';
import { inSlices } from '../../lib/dom/slices';
import { blogHost } from '../../lib/model/blog-host';
import { call, onChanged } from '../../lib/rpc/client';
import type { PageState } from '../../lib/rpc/contract';
import { followSettings } from '../../lib/rpc/live-settings';
import { answerPageReport } from '../../lib/rpc/page-report';
import { isEnabledOn } from '../../lib/settings/settings';
import { mountOverlay, type Surroundings } from './mount-overlay';

/** A page that takes its list away more often than this is left with its own. */
const MOST_STARTS = 6;

/**
 * Shows the conversation on a page of the blog whenever Threadkeeper is switched on for it. It does
 * not wait to hear whether it is: one that cannot be asked must not keep the overlay away.
 */
export function startThread(document: Document, extension: AbortSignal): void {
  const host = blogHost(document.location.hostname);
  const reading: PageState = { state: 'reading' };
  const report = answerPageReport({ host, postId: null, page: reading }, extension);
  const settings = followSettings(call, extension);
  let shown: AbortController | null = null;
  let isGranted = true;

  const show = () => {
    shown ??= new AbortController();
    const signal = AbortSignal.any([extension, shown.signal]);
    const tell: Surroundings['tell'] = (page, postId = null) => {
      if (!signal.aborted) report({ host, postId, page });
    };
    let starts = 0;
    const start = () => {
      const around = { document, settings, tell, startAgain: start, signal };
      if (++starts <= MOST_STARTS) return void showThread(around, starts > 1);
      removeOrphans(document);
      tell({ state: 'failed' });
    };
    start();
  };
  const hide = () => {
    shown?.abort();
    shown = null;
    report({ host, postId: null, page: { state: 'off' } });
  };
  show();
  onChanged(({ subject }) => {
    if (subject === 'sites') void takeBack().catch(() => undefined);
  }, extension);
  /** The reader took the blog back, and the browser leaves us on the page until it is reloaded. */
  const takeBack = async () => {
    if (await call('isSiteGranted')) return;
    isGranted = false;
    hide();
  };
  settings.subscribe((next) => {
    if (!isEnabledOn(next, host)) hide();
    else if (!shown && isGranted) show();
  }, extension);
}

/**
 * Reads the post on the page, builds the overlay beside Blogger's list and, once all of it stands,
 * lets it take the list's place. Whatever is thrown, then or later, takes the overlay away again:
 * the page without us is the worst that can happen.
 *
 * @param isAgain the page had a list before, which is gone
 */
async function showThread(around: Surroundings, isAgain: boolean): Promise<void> {
  const { document, tell, signal } = around;
  try {
    tell({ state: 'reading' });
    removeOrphans(document);
    lightenLists(document);
    signal.addEventListener('abort', () => releaseLists(document));
    const found = await (isAgain ? whenListBack : whenListReady)(document, signal);
    if (signal.aborted) return;
    // Markup that the page kept of itself has ours in it.
    if (isAgain) removeOrphans(document);
    lightenLists(document);
    await nextTurn();
    const page = await inSlices(readInSteps(document, found));
    const [list, ...furtherLists] = findListRoots(document, found);
    await nextTurn();
    if (signal.aborted) return;
    // The page has made its list anew meanwhile.
    if (list && !list.isConnected) return around.startAgain();
    if (page && list && page.comments.length > 0) {
      await mountOverlay(page, [list, ...furtherLists], around);
    } else {
      releaseLists(document);
      tell({ state: page && page.comments.length === 0 ? 'noComments' : 'leftAlone' });
    }
  } catch (error) {
    removeOrphans(document);
    tell({ state: 'failed' });
    console.error('Threadkeeper could not read this page.', error);
  }
}
