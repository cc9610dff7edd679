import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { blogHost } from '../model/blog-host';
import { ONE_BLOG_MATCHES } from './one-blog';

/*
 * Blogs besides the one, each switched on by the reader through the browser's own question. What
 * the browser grants is the only list of them: nothing of ours could contradict it.
 */

/** The match patterns to ask the browser for, so that Threadkeeper runs on a host. */
export function patternsFor(hostname: string): string[] {
  const host = hostname.toLowerCase();
  return [...new Set([host, blogHost(host)])].map((each) => `*://${each}/*`);
}

/** The blogs that were granted, by the names under which they are remembered, in their order. */
export async function grantedSites(): Promise<readonly string[]> {
  const hosts = (await grantedPatterns()).flatMap((pattern) => hostOf(pattern) ?? []);
  return [...new Set(hosts.map(blogHost))].sort();
}

/** Takes a blog back; the browser forgets that it was ever granted. */
export async function removeSite(site: string): Promise<void> {
  const origins = (await grantedPatterns()).filter((pattern) => {
    const host = hostOf(pattern);
    return host !== null && blogHost(host) === site;
  });
  await browser.permissions.remove({ origins });
}

/**
 * Keeps what runs on granted blogs in step with what is granted, from now on. To be called
 * synchronously when the background starts. Chromium forgets registered scripts at an update, so
 * every start of the background looks after them.
 *
 * @param onChange is told after a blog was granted or taken back.
 */
export function keepSites(onChange: () => void): void {
  let turn = Promise.resolve();
  const keep = (added: readonly string[]) => {
    turn = turn.then(async () => {
      await register();
      await Promise.all(added.map(runInOpenTabs));
    });
    // The next event tries again; a reader sees that nothing happened and can do the same.
    turn = turn.catch((error: unknown) => console.error('Threadkeeper: registering sites', error));
    return turn;
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void keep(origins).then(onChange);
  });
  browser.permissions.onRemoved.addListener(() => {
    void keep([]).then(onChange);
  });
  void keep([]);
}

/** Registers for every granted pattern what the manifest runs on the one blog, and nothing else. */
async function register(): Promise<void> {
  // The permission is asked for together with the first blog.
  if (!browser.scripting?.registerContentScripts) return;
  const wanted = (await grantedPatterns()).flatMap((pattern) =>
    declaredScripts().map((script, i) => ({
      ...script,
      id: `${i} ${pattern}`,
      matches: [pattern],
      persistAcrossSessions: true,
    })),
  );
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter(({ id }) => !wanted.some((each) => each.id === id));
  const missing = wanted.filter(({ id }) => !present.some((each) => each.id === id));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** So that a reader need not reload the blog that they have just switched on. */
async function runInOpenTabs(pattern: string): Promise<void> {
  if (!isSite(pattern) || !browser.scripting) return;
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      declaredScripts().map(async ({ js, css }) => {
        if (id === undefined) return;
        if (css.length > 0)
          await browser.scripting.insertCSS({ target: { tabId: id }, files: css });
        await browser.scripting.executeScript({ target: { tabId: id }, files: js });
      }),
    ),
  );
}

/** What the manifest runs on the one blog. WXT knows its files by name; the manifest only as text. */
function declaredScripts() {
  return (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
    js: (script.js ?? []).map(pathOf) as ScriptPublicPath[],
    css: (script.css ?? []).map(pathOf),
    runAt: script.run_at ?? 'document_idle',
  }));
}

/** Firefox makes whole addresses of the manifest's paths, and takes only paths itself. */
function pathOf(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}

async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isSite);
}

/** One site that the reader granted; the browsers also name where the manifest lets us run. */
function isSite(pattern: string): boolean {
  return hostOf(pattern) !== null && !ONE_BLOG_MATCHES.includes(pattern);
}

/** The host of a pattern for one site; `null` for wider ones. */
function hostOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? null;
}
