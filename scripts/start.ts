/**
 * `npm start`: opens the sample blog, or a saved Blogger page, in a real browser with Threadkeeper
 * in it. Needs no network: the browser's proxy is a server of ours on loopback.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { posts } from '../tests/blog/posts/posts';
import { SAVED_PAGE_PATH, startBlog } from '../tests/blog/server';
import { launchBrowser, type TestBrowser } from '../tests/browser/browser';
import { type BrowserName, browserNames, chooseBrowser, type FoundBrowser } from './browsers';
import { describePage, formatDescription } from './describe-page';

const usage = `npm start -- [--browser ${browserNames.join('|')}] [--page FILE] [--headless] [--screenshot FILE]

  --browser NAME     the browser to open; else the first that is found
  --page FILE        open a saved Blogger page instead of the sample blog
  --headless         open no window: print what was read, write a picture, and end
                     (so by itself where there is no display)
  --screenshot FILE  where the picture goes; means --headless`;

type StartOptions = {
  readonly browser: BrowserName | null;
  /** HTML of the saved page; null for the sample blog. */
  readonly page: string | null;
  readonly headless: boolean;
  readonly screenshot: string;
};

const options = readOptions();
try {
  const found = await chooseBrowser(options.browser);
  await start(found, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(found: FoundBrowser, { page, headless, screenshot }: StartOptions) {
  console.log(`Building Threadkeeper for ${found.name}.`);
  execFileSync('npm', ['run', '--silent', `build:${found.engine}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a batch file.
    shell: process.platform === 'win32',
  });
  const blog = await startBlog(page === null ? {} : { page });
  const browser = await launchBrowser(found.engine, {
    executablePath: found.path,
    proxyPort: blog.port,
    headless,
    handleSignals: false,
  });
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  try {
    const url = blog.origin + (page === null ? showcase().path : SAVED_PAGE_PATH);
    const shown = headless ? report(browser, url, screenshot) : show(browser, found, url);
    await Promise.race([shown, interrupted]);
  } finally {
    await browser.close();
    await blog.close();
  }
}

/** A post of the sample blog with a conversation that is worth a look, and not too long. */
function showcase() {
  const [post] = posts.toSorted(
    (a, b) => Math.abs(a.comments.length - 40) - Math.abs(b.comments.length - 40),
  );
  if (!post) throw new Error('The sample blog has no post');
  return post;
}

/** Without a window: says what Threadkeeper made of the page. */
async function report(browser: TestBrowser, url: string, screenshot: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  for (const line of formatDescription(await describePage(page))) console.log(line);
  mkdirSync(dirname(screenshot), { recursive: true });
  await page.screenshot(screenshot);
  console.log(`Picture:        ${screenshot}`);
}

/** In a window: returns when the reader has closed it. */
async function show(browser: TestBrowser, { name }: FoundBrowser, url: string): Promise<void> {
  const { puppeteer } = browser;
  // The empty tab that a browser opens with.
  const [blank] = await puppeteer.pages();
  const page = await browser.newPage({ viewport: null });
  await blank?.close();
  await page.goto(url);
  console.log(`${url} is open in ${name}. Close its window or press Ctrl-C to end.`);
  await new Promise<void>((resolve) => {
    puppeteer.once('disconnected', () => resolve());
    // On macOS a browser goes on without a window.
    puppeteer.on('targetdestroyed', () => {
      if (!puppeteer.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}

function readOptions(): StartOptions {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        page: { type: 'string' },
        headless: { type: 'boolean' },
        screenshot: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return {
      browser: values.browser === undefined ? null : expectBrowserName(values.browser),
      page: values.page === undefined ? null : readFileSync(values.page, 'utf8'),
      headless: values.headless ?? (values.screenshot !== undefined || !hasDisplay()),
      screenshot: resolve(values.screenshot ?? '.tmp/start.png'),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

function expectBrowserName(name: string): BrowserName {
  const known = browserNames.find((each) => each === name);
  if (!known) throw new Error(`--browser ${name}: not one of ${browserNames.join(', ')}`);
  return known;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
