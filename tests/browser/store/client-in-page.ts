import type { Page } from 'puppeteer-core';
import { bundleModule } from '../bundle';

/** What {@link loadClient} puts into a page of the extension. */
export type ClientInPage = typeof import('../../../lib/rpc/client');

/** The real client as one script, for a page that has no script of ours that would call. */
export function bundleClient(): Promise<string> {
  return bundleModule('lib/rpc/client.ts', 'threadkeeperClient');
}

/** Puts the client into a page of the extension, as `window.threadkeeperClient`. */
export async function loadClient(tab: Page, bundle: string): Promise<void> {
  await tab.evaluate(bundle);
}
