import { expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import type { BrowserPage } from '../browser';
import { makeFaultyExtension, readFaultLog } from '../faulty-extension';
import { type BrowserSuite, inBothBrowsers } from '../in-both-browsers';

/**
 * Of the functions that are called, one in so many is made to throw; `FAULTS=all` takes each of
 * them, which is minutes of work.
 */
const EVERY = process.env.FAULTS === 'all' ? 1 : 12;

const ids = post.comments.map(({ id }) => id);
const reply = post.comments.find(({ parentId }) => parentId !== null);
const other = post.comments.find(({ parentId, id }) => !parentId && id !== reply?.parentId);
if (!reply?.parentId || !other) throw new Error('The post has no answered comment');

/** Loads the post, with a fault or none, and leaves it at once. */
async function visit(page: BrowserPage, fault: number | null): Promise<void> {
  await page.tab.evaluate(() => sessionStorage.clear());
  const address = new URL(`?fault=${fault}`, page.tab.url());
  await page.tab.goto(address.href, { waitUntil: 'domcontentloaded' });
}

/** The functions that are called while a reader does something, a share of them for each browser. */
async function calledDuring(
  { browser }: BrowserSuite,
  page: BrowserPage,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await page.tab.evaluate(() => sessionStorage.clear());
  await act();
  const { called } = await page.tab.evaluate(readFaultLog);
  const first = browser.engine === 'chromium' ? 0 : Math.floor(EVERY / 2);
  return called.toSorted((a, b) => a - b).filter((_, i) => i % EVERY === first);
}

/** Does what a reader does, as far as there is something to do it with. */
async function read({ overlay, tab }: BrowserPage): Promise<void> {
  const press = async (...controls: readonly string[]) => {
    for (const control of controls) {
      // It has stepped aside, or what a key could press is not there.
      await overlay.press(control).catch(() => {});
    }
  };
  await press('[data-do="foldAll"]', '[data-do="openAll"]');
  for (const key of ['j', 'k', 'f', 'f', 'F', 'p'] as const) await tab.keyboard.press(key);
  await press(
    `[data-do="fold"][data-id="${reply?.parentId}"]`,
    `article[data-comment-id="${reply?.id}"] a.clock`,
    `[data-do="reply"][data-id="${reply?.id}"]`,
    `[data-do="reply"][data-id="${other?.id}"]`,
    '[data-do="showBloggersList"]',
    '[data-do="showConversation"]',
  );
}

/** Which list a reader has: one of the two, whole and working; or else what is wrong. */
async function standing({ tab, overlay }: BrowserPage): Promise<string> {
  // A control that does nothing may not stay.
  // What an earlier visit folded is opened first: only then can all be folded.
  await overlay.press('.buttons [data-do="openAll"]').catch(() => {});
  await overlay.press('.buttons [data-do="foldAll"]').catch(() => {});
  const [bloggers, hosts] = await tab.evaluate(
    (ids) => [
      ids.filter((id) => (document.getElementById(`c${id}`)?.getClientRects().length ?? 0) > 0)
        .length,
      document.querySelectorAll('threadkeeper-overlay, threadkeeper-cover').length,
    ],
    ids,
  );
  if (bloggers === ids.length && hosts === 0) {
    return (await canReplyNatively(tab)) ? 'Blogger’s list' : 'Blogger’s list without its form';
  }
  const ours = await overlay
    .evaluate((root) => {
      if (root.host.getBoundingClientRect().height === 0) return 'unseen';
      const drawn = root.querySelectorAll('article').length;
      const open = root.querySelectorAll('.roots > li:not([data-fold="branch"])').length;
      return `${drawn} comments, ${open} open`;
    })
    .catch(() => 'none');
  if (bloggers === 0 && ours === `${ids.length} comments, 0 open`) return 'our conversation';
  return `Blogger’s list with ${bloggers} comments, ours with ${ours}, ${hosts} elements of ours`;
}

/** Presses Reply in Blogger's own list. */
function canReplyNatively(tab: BrowserPage['tab']): Promise<boolean> {
  return tab.evaluate((id) => {
    const comment = document.getElementById(`c${id}`);
    comment?.querySelector<HTMLElement>('a.comment-reply')?.click();
    const frame = comment?.querySelector<HTMLIFrameElement>('iframe#comment-editor');
    return frame?.checkVisibility() === true && frame.src.includes(`parentID=${id}`);
  }, other?.id ?? '');
}

/** Errors that are not the one we asked for. */
function strangeErrors(page: BrowserPage): readonly string[] {
  return page.pageErrors.filter((error) => !/\bfault \d+/.test(error));
}

inBothBrowsers(
  'where any function of the content script throws',
  (suite) => {
    it('the page comes up with one of the two lists, whole and working', {
      timeout: 600_000,
    }, async () => {
      const page = await suite.open(post.path);
      const called = await calledDuring(suite, page, async () => {
        await page.goto(page.tab.url());
        await page.overlay.waitUntilShown();
      });
      const left: Record<string, number[]> = {};
      for (const fault of called) {
        await visit(page, fault);
        // Blogger's script, which makes Reply work, is the last thing on the page.
        await page.tab.waitForFunction(() => document.readyState === 'complete');
        // Until it has heard what is remembered, or waited long enough, ours is not seen yet. One
        // that waits for ever is told by where the reader is left.
        const decided = () =>
          !document.documentElement.hasAttribute('data-threadkeeper-reading') ||
          document.querySelector('threadkeeper-overlay[data-stands]') !== null;
        await page.tab.waitForFunction(decided, { timeout: 5000 }).catch(() => {});
        const list = await standing(page);
        left[list] = [...(left[list] ?? []), fault];
      }
      const { 'our conversation': _, 'Blogger’s list': __, ...wrong } = left;
      expect([wrong, strangeErrors(page)]).toEqual([{}, []]);
    });

    it('a reader at work is left with one of the two lists, whole and working', {
      timeout: 600_000,
    }, async () => {
      const page = await suite.open(post.path);
      await page.overlay.waitUntilShown();
      const called = await calledDuring(suite, page, () => read(page));
      const left: Record<string, number[]> = {};
      for (const fault of called) {
        await visit(page, null);
        await page.overlay.waitUntilShown();
        await page.tab.evaluate(
          (fault) => history.replaceState(null, '', `?fault=${fault}`),
          fault,
        );
        await read(page);
        const list = await standing(page);
        left[list] = [...(left[list] ?? []), fault];
      }
      const { 'our conversation': _, 'Blogger’s list': __, ...wrong } = left;
      expect([wrong, strangeErrors(page)]).toEqual([{}, []]);
    });
  },
  { extension: makeFaultyExtension },
);
