import { browser } from 'wxt/browser';

/** What fits on the icon. */
const MOST = 999;

/** Shows a count on the extension's icon in one tab; 0 shows none. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count > MOST ? `${MOST}+` : String(count || '');
  // Firefox for Android has no icon to write on, and no such function.
  await browser.action?.setBadgeText?.({ tabId, text });
}
