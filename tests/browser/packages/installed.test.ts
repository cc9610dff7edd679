import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { engines } from '../../../scripts/browsers';
import { filesBelow, packFiles } from '../../../scripts/package/zip';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import { type BlogServer, startBlog } from '../../blog/server';
import { type BrowserPage, launchBrowser, type TestBrowser } from '../browser';
import { builtExtension } from '../engine';
import { askFromOwnPage, registeredScripts } from '../own-page';

const SITE = 'second-desk.blogspot.com';

describe.each(engines)('what a reader installs (%s)', (engine) => {
  let folder: string;
  let blog: BlogServer;
  let browser: TestBrowser | null = null;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threadkeeper-installed-'));
    blog = await startBlog();
  });
  afterEach(async () => {
    await stop();
    await blog.close();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (extension: string | null): Promise<TestBrowser> => {
    browser = await launchBrowser(engine, {
      executablePath: inject('browserPaths')[engine],
      proxyPort: blog.port,
      headless: true,
      profile: join(folder, 'profile'),
      isInstalledForGood: true,
      ...(extension !== null && { extension }),
    });
    return browser;
  };
  const stop = async () => {
    await browser?.close();
    browser = null;
  };
  /** Chrome takes the folder that a reader unpacked, Firefox the zip itself. */
  const unpack = async (zip: Uint8Array): Promise<string> => {
    if (engine === 'firefox') {
      const file = join(folder, 'threadkeeper.zip');
      await writeFile(file, zip);
      return file;
    }
    for (const [path, content] of Object.entries(unzipSync(zip))) {
      const file = join(folder, 'unpacked', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return join(folder, 'unpacked');
  };
  /** Chrome is told of the folder at every start; Firefox remembers. */
  const again = (extension: string) => (engine === 'firefox' ? null : extension);

  it('works from its zip with a new profile', async () => {
    const { newPage, extensionUrl } = await start(await unpack(packed(builtExtension[engine])));
    const page = await newPage();
    await page.goto(blog.origin + post.path);
    await page.overlay.waitUntilShown();
    expect((await page.overlay.comments()).map(({ id }) => id).sort()).toEqual(
      post.comments.map(({ id }) => id).sort(),
    );
    const popup = await newPage();
    await popup.goto(extensionUrl('popup.html'));
    await popup.tab.waitForSelector('button');
    const library = await newPage();
    await library.goto(extensionUrl('library.html'));
    await library.tab.waitForSelector('h1');
    const errors = [page, popup, library].flatMap(({ pageErrors }) => pageErrors);
    expect(errors).toEqual([]);
  });

  it('keeps what it may and what it knows over a restart and an update, until that is taken back', async () => {
    const zip = packed(builtExtension[engine]);
    const extension = await unpack(zip);
    const first = await start(extension);
    await first.agreeTo([`*://${SITE}/*`]);
    await addSite(first, SITE);
    await askFromOwnPage(first, 'changeSetting', 'foldDepth', 7);
    await stop();

    const second = await start(again(extension));
    await expectReadOn(second, SITE);
    await stop();

    const third = await start(await unpack(withVersion(zip, '99.0.0')));
    expect(await versionOf(third)).toBe('99.0.0');
    await expectReadOn(third, SITE);
    expect((await askFromOwnPage(third, 'readSettings')).foldDepth).toBe(7);
    await askFromOwnPage(third, 'removeSite', SITE);
    await stop();

    const fourth = await start(again(extension));
    expect(await askFromOwnPage(fourth, 'readSites')).toEqual([]);
    expect(await registeredScripts(fourth)).toEqual([]);
    const page = await openOn(fourth, SITE);
    expect(await page.tab.$('threadkeeper-overlay')).toBe(null);
    // Four starts of a browser.
  }, 120_000);

  async function expectReadOn(browser: TestBrowser, host: string): Promise<void> {
    expect(await askFromOwnPage(browser, 'readSites')).toEqual([host]);
    const page = await openOn(browser, host);
    await page.overlay.waitUntilShown();
  }
});

function packed(folder: string): Uint8Array {
  return packFiles(filesBelow(folder), new Date());
}

function withVersion(zip: Uint8Array, version: string): Uint8Array {
  const files = unzipSync(zip);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  const next = strToU8(JSON.stringify({ ...manifest, version }));
  const changed = Object.entries({ ...files, 'manifest.json': next });
  return packFiles(
    changed.map(([path, content]) => ({ path, content })),
    new Date(),
  );
}

async function addSite(browser: TestBrowser, host: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto(browser.extensionUrl('library.html#settings'));
  await settings.tab.waitForSelector('#site-address');
  await settings.tab.bringToFront();
  await settings.tab.type('#site-address', host);
  await settings.tab.keyboard.press('Enter');
  await expect.poll(() => askFromOwnPage(browser, 'readSites')).toEqual([host]);
  await expect.poll(() => registeredScripts(browser)).not.toEqual([]);
}

async function openOn(browser: TestBrowser, host: string): Promise<BrowserPage> {
  const page = await browser.newPage();
  await page.goto(`http://${host}${post.path}`);
  return page;
}

async function versionOf(browser: TestBrowser): Promise<string> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('manifest.json'));
  const version = await page.tab.evaluate(() => chrome.runtime.getManifest().version);
  await page.close();
  return version;
}
