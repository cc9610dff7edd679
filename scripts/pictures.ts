/**
 * `npm run pictures`: makes the pictures of the stores and of the README from the sample blog, in a
 * real Chromium. Chrome's store takes 1280 × 800, and Mozilla's is shown the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastOneOut as post } from '../tests/blog/posts/last-one-out';
import { postAt } from '../tests/blog/posts/post';
import { type BlogServer, startBlog } from '../tests/blog/server';
import { type BrowserPage, launchBrowser, type TestBrowser } from '../tests/browser/browser';
import { askFromOwnPage } from '../tests/browser/own-page';
import { ensureBrowserWith } from './browsers';

const STORE = resolve('store/pictures');
const README = resolve('docs/conversation.png');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 780 };
/** The reader was here before these came. */
const LAST_VISIT = Date.parse('2024-10-27T08:29:00Z');
const KEPT = 9;

execFileSync('npm', ['run', '--silent', 'build:chromium'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  // On Windows npm is a batch file.
  shell: process.platform === 'win32',
});
mkdirSync(STORE, { recursive: true });
const blog = await startBlog();
const { path: executablePath } = await ensureBrowserWith('chromium');
const browser = await launchBrowser('chromium', {
  executablePath,
  proxyPort: blog.port,
  headless: true,
});
try {
  await askFromOwnPage(browser, 'changeSetting', 'welcome', false);
  await conversation(browser, blog);
  await muting(browser, blog);
  await library(browser, blog);
} finally {
  await browser.close();
  await blog.close();
}

/** Who answers whom, and what is new; wide and on a small screen. */
async function conversation(browser: TestBrowser, blog: BlogServer): Promise<void> {
  const page = await openPost(browser, blog);
  await goToNew(page);
  await take(page, `${STORE}/1-conversation.png`);
  await take(page, README);
  await page.close();

  const small = await openPost(browser, blog, NARROW);
  await goToNew(small);
  await take(small, `${STORE}/2-small.png`);
  await small.close();
}

/** What would go, before a rule is made. */
async function muting(browser: TestBrowser, blog: BlogServer): Promise<void> {
  const page = await openPost(browser, blog);
  for (let times = 0; times < 3; times++) await page.tab.keyboard.press('t');
  await page.tab.keyboard.press('m');
  await page.overlay.waitForSelector('form');
  await take(page, `${STORE}/3-muting.png`);
  await page.close();
}

/** What was kept of two threads, searched. */
async function library(browser: TestBrowser, blog: BlogServer): Promise<void> {
  const page = await openPost(browser, blog);
  for (let kept = 0; kept < KEPT; kept++) {
    await page.tab.keyboard.press('j');
    await page.tab.keyboard.press('s');
  }
  await page.overlay.waitFor(
    (root, kept) => root.querySelectorAll('article[data-saved]').length >= kept,
    KEPT,
  );
  await page.close();
  const shown = await browser.newPage({ viewport: WIDE });
  await shown.goto(browser.extensionUrl('library.html#saved'));
  await shown.tab.waitForSelector('.saved-facets h3');
  await take(shown, `${STORE}/4-library.png`);
  await shown.setColorScheme('dark');
  await take(shown, `${STORE}/5-library-dark.png`);
  await shown.close();
}

async function rememberVisit(browser: TestBrowser): Promise<void> {
  const ids = postAt(post, LAST_VISIT).comments.map(({ id }) => id);
  const arrival = { pageId: 'yesterday', at: Date.now() - 86_400_000, kind: 'fresh' } as const;
  await askFromOwnPage(browser, 'forgetAllPosts');
  await askFromOwnPage(browser, 'openVisit', post.id, { ids, isComplete: true }, arrival);
  await askFromOwnPage(browser, 'markSeen', post.id, ids);
}

/** The second of the new comments, with the conversation around it. */
async function goToNew({ tab, overlay }: BrowserPage): Promise<void> {
  for (let times = 0; times < 2; times++) await tab.keyboard.press('n');
  await overlay.waitForSelector('article[data-new][data-current]');
}

async function openPost(
  browser: TestBrowser,
  { origin }: BlogServer,
  viewport: { readonly width: number; readonly height: number } = WIDE,
): Promise<BrowserPage> {
  await rememberVisit(browser);
  const page = await browser.newPage({ viewport });
  await page.goto(origin + post.path);
  await page.overlay.waitUntilShown();
  await page.overlay.waitForSelector('article[data-new]');
  return page;
}

async function take({ tab }: BrowserPage, file: string): Promise<void> {
  await tab.bringToFront();
  await tab.screenshot({ path: file as `${string}.png` });
  console.log(file);
}
