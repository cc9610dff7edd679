import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Engine } from '../../../scripts/browsers';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { mute } from '../../lib/mutes';
import { savedComment } from '../../lib/saved';
import { launchBrowser, type TestBrowser } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, inOwnPage } from '../own-page';
import { standing } from './standing';

const host = 'probationmatters.blogspot.com';
const place = { host, postId: post.id, url: null };
const [first] = post.comments.filter(({ parentId }) => parentId === null);
if (!first) throw new Error('The post has too few comments');
const kept = savedComment({
  id: first.id,
  note: 'From before',
  post: { ...savedComment({ id: '1' }).post, host, postId: post.id },
});
const rule = mute({ id: 'rule', what: { kind: 'phrase', phrase: 'Let us not get misty' } });

/** What becomes of a file between two starts of the browser. */
const DAMAGES = {
  'cut to half': (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'overwritten here and there': (file: string) => {
    const bytes = readFileSync(file);
    for (let at = 100; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  },
};

type Part = 'databases' | 'second copy';

/** Where each browser keeps them in its profile; Firefox has both in databases of SQLite. */
const FILES: Record<Engine, Record<Part, RegExp>> = {
  chromium: {
    databases: /\/IndexedDB\/chrome-extension_[^/]*\.leveldb\/(?!LOCK|LOG)/,
    'second copy': /\/Local Extension Settings\/[^/]*\/(?!LOCK|LOG)/,
  },
  firefox: {
    databases: /\/moz-extension\+{3}[^/^]*\/idb\/[^/]*\.sqlite$/,
    'second copy': /\/moz-extension\+{3}[^/]*\^[^/]*\/idb\/[^/]*\.sqlite$/,
  },
};

function damage(profile: string, files: RegExp, how: (file: string) => void): void {
  const found = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((file) => join(profile, file))
    .filter((file) => files.test(file) && statSync(file).isFile());
  expect(found).not.toEqual([]);
  for (const file of found) how(file);
}

/** Resolves once the second copy holds all that was written. */
function copied(browser: TestBrowser): Promise<void> {
  return inOwnPage(browser, async () => {
    const { local } = (chrome as unknown as { storage: { local: { get(): Promise<Copy> } } })
      .storage;
    type Copy = Record<string, unknown>;
    for (;;) {
      const found = await local.get();
      const isDone = JSON.stringify(found['copy:behind']) === '[]';
      if (found['copy:whole'] && isDone && found['copy:settings']) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

inBothBrowsers('files that are damaged while the browser is not running', (suite) => {
  it('lose nothing of what was saved and muted, and the reader is told', async () => {
    const { engine } = suite.browser;
    const profile = await mkdtemp(join(tmpdir(), 'threadkeeper-profile-'));
    const start = () =>
      launchBrowser(engine, {
        executablePath: inject('browserPaths')[engine],
        proxyPort: suite.blog.port,
        headless: true,
        profile,
      });
    let browser = await start();
    await askFromOwnPage(browser, 'saveComments', [kept]);
    await askFromOwnPage(browser, 'addMutes', [rule]);
    await askFromOwnPage(browser, 'changeSetting', 'foldDepth', 3);

    /** What a reader finds, on a page of the blog first of all. */
    const visit = async (isRestored: boolean) => {
      const page = await browser.newPage();
      await page.goto(new URL(post.path, suite.blog.origin).href);
      await page.overlay.waitUntilShown();
      await page.overlay.waitForSelector(`article[data-comment-id="${first.id}"][data-saved]`);
      await page.overlay.waitForSelector('article[data-muted]');
      expect(await standing(page)).toBe(`our conversation of ${post.comments.length}`);
      expect(page.pageErrors).toEqual([]);
      const library = await browser.newPage();
      await library.goto(browser.extensionUrl('library.html#saved'));
      await library.tab.waitForSelector('[role="option"] .who');
      if (isRestored) await library.tab.waitForSelector('.restored');
      else expect(await library.tab.$('.restored')).toBeNull();
      const { note, html } = kept;
      const saved = await askFromOwnPage(browser, 'readSaved', place);
      expect(saved).toMatchObject([{ id: first.id, note, html }]);
      expect((await askFromOwnPage(browser, 'readSettings')).foldDepth).toBe(3);
      if (isRestored) await askFromOwnPage(browser, 'dismissRestored');
    };
    await visit(false);
    const damages: readonly [Part, keyof typeof DAMAGES][] = [
      ['databases', 'cut to half'],
      ['databases', 'overwritten here and there'],
      ['second copy', 'overwritten here and there'],
    ];
    for (const [part, how] of damages) {
      await copied(browser);
      await browser.close();
      damage(profile, FILES[engine][part], DAMAGES[how]);
      browser = await start();
      await visit(part === 'databases');
    }
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }, 120_000);
});
