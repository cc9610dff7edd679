import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** What {@link loadClient} puts into a page of the extension. */
export type ClientInPage = typeof import('../../../lib/rpc/client');

/** The real client as one script, for a page that has no script of ours that would call. */
export async function bundleClient(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      write: false,
      lib: { entry: 'lib/rpc/client.ts', formats: ['iife'], name: 'threadkeeperClient' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Vite has built nothing');
  return bundle.output[0].code;
}

/** Puts the client into a page of the extension, as `window.threadkeeperClient`. */
export async function loadClient(tab: Page, bundle: string): Promise<void> {
  await tab.evaluate(`${bundle}; window.threadkeeperClient = threadkeeperClient; undefined`);
}
