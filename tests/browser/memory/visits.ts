import { expect } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { postAt, type SampleComment } from '../../blog/posts/post';
import type { BrowserPage } from '../browser';
import type { BrowserSuite } from '../in-both-browsers';

/** The owner's lunch break: eight comments come through in it, most of them in the middle. */
export const BEFORE = Date.parse('2024-10-27T08:29:00Z');
export const AFTER = Date.parse('2024-10-27T08:31:00Z');

const isThereAt = (time: number) => postAt(post, time).comments;
const idsOf = (comments: readonly SampleComment[]) => comments.map(({ id }) => id);
const before = new Set(idsOf(isThereAt(BEFORE)));

/** What comes between the two, in the order in which it was written. */
export const LATE = isThereAt(AFTER)
  .filter(({ id }) => !before.has(id))
  .sort((a, b) => a.publishedAt - b.publishedAt);
export const LATE_IDS = idsOf(LATE);

/** Opens the post in a tab of its own, as one who comes from elsewhere. */
export async function visit(suite: BrowserSuite, hash = ''): Promise<BrowserPage> {
  const page = await suite.open(`${post.path}${hash}`);
  await untilRemembered(page);
  return page;
}

/** Goes elsewhere and comes back in the same tab. */
export async function comeBack(suite: BrowserSuite, page: BrowserPage): Promise<void> {
  await page.goto(new URL('/p/about.html', suite.blog.origin).href);
  await page.goto(new URL(post.path, suite.blog.origin).href);
  await untilRemembered(page);
}

export async function reload(page: BrowserPage): Promise<void> {
  await page.tab.reload();
  await untilRemembered(page);
}

/** Waits until the overlay stands and what was remembered of the visit has reached it. */
export async function untilRemembered(page: BrowserPage): Promise<void> {
  await page.overlay.waitUntilShown();
  await page.overlay.waitForSelector('.news [data-panel="new"]');
}

/** The comments that are marked as new, sorted. */
export function marked(page: BrowserPage): Promise<readonly string[]> {
  return page.overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('article[data-new]')]
      .map((article) => article.dataset.commentId ?? '')
      .sort(),
  );
}

export const sorted = (ids: readonly string[]) => [...ids].sort();

/** Waits until exactly these are marked as new. */
export async function untilMarked(page: BrowserPage, ids: readonly string[]): Promise<void> {
  await expect.poll(() => marked(page), { timeout: 5000 }).toEqual(sorted(ids));
}
