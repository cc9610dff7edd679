import type { BrowserPage } from '../browser';

/** Presses on a comment, which brings up its actions where nothing hovers, and then on one of them. */
export async function pressAction(page: BrowserPage, id: string, action: string): Promise<void> {
  const article = `article[data-comment-id="${id}"]`;
  await page.overlay.click(`${article} .body`);
  await page.overlay.click(`${article} [data-do="${action}"]`);
}

/** Presses on a comment and opens its menu. */
export async function openMenu(page: BrowserPage, id: string): Promise<void> {
  const article = `article[data-comment-id="${id}"]`;
  await page.overlay.click(`${article} .body`);
  await page.overlay.click(`${article} [data-panel="menu"]`);
}

/** Shows the thread in Blogger's own order, without anything that was inferred. */
export async function showNativeOrder(page: BrowserPage): Promise<void> {
  await page.overlay.choose('[data-change="order"]', 'native');
}
