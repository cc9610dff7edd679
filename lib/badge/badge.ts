import { browser } from 'wxt/browser';

/** What fits on the icon. */
const MOST = 999;

/** Shows a count on the extension's icon in one tab; 0 shows what stands there in every tab. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  // Firefox for Android has no icon to write on, and no such function.
  // The polyfill's type lacks it: `null` takes the tab's own text away, which '' would leave empty.
  const text = (count > 0 ? textOf(count) : null) as string;
  await browser.action?.setBadgeText?.({ tabId, text });
}

/** Shows a count on the icon in every tab that has none of its own; 0 shows none. */
export async function showBadgeEverywhere(count: number): Promise<void> {
  await browser.action?.setBadgeText?.({ text: count > 0 ? textOf(count) : '' });
}

function textOf(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}
