import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import {
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  Browser as Product,
  resolveBuildId,
} from '@puppeteer/browsers';

/** The browsers that Threadkeeper is tried in, in the order in which one is chosen. */
export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** What drives a browser: Chrome and Edge are Chromium to us. */
export type Engine = 'chromium' | 'firefox';
export const engines: readonly Engine[] = ['chromium', 'firefox'];

/** A browser on this machine. */
export type FoundBrowser = {
  readonly name: BrowserName;
  readonly engine: Engine;
  /** Absolute path of the program. */
  readonly path: string;
};

/** Where browsers are kept that {@link setUpBrowser} downloaded; ignored by git. */
const downloads = resolve('.tmp/browsers');

/** Program names on the PATH, macOS applications, and paths below Windows' program folders. */
const places: Record<BrowserName, { commands: string[]; mac: string[]; windows: string[] }> = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  chrome: {
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  edge: {
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** The engine of a browser. */
export function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/**
 * Finds a browser of this name: `CHROMIUM_PATH` or `FIREFOX_PATH` where set (the first answers to
 * `chromium`), then the usual places, then what {@link setUpBrowser} downloaded earlier.
 * @throws where the variable names no program.
 */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser | null> {
  const path =
    fromEnvironment(name) ?? candidates(name).find(isProgram) ?? (await downloaded(name));
  return path === undefined ? null : { name, engine: engineOf(name), path };
}

/** The first browser of an engine that is on this machine. */
export async function findBrowserWith(engine: Engine): Promise<FoundBrowser | null> {
  for (const name of browserNames.filter((name) => engineOf(name) === engine)) {
    const found = await findBrowser(name);
    if (found) return found;
  }
  return null;
}

/**
 * Finds a browser of an engine, or sets one up. In CI nothing is set up: a missing browser is a
 * fault of the machine that must be seen.
 * @throws with one line that says what to install.
 */
export async function ensureBrowserWith(engine: Engine): Promise<FoundBrowser> {
  const found = await findBrowserWith(engine);
  if (found) return found;
  if (process.env.CI !== 'true') {
    await setUpBrowser(engine).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
    });
  }
  const setUp = await findBrowserWith(engine);
  if (!setUp) throw new Error(adviceFor(engine));
  return setUp;
}

/**
 * Finds the browser that a user named, or the first that is there; Chromium and Firefox are set up
 * where they are missing.
 * @throws with one line that says what to install.
 */
export async function chooseBrowser(name: BrowserName | null): Promise<FoundBrowser> {
  for (const candidate of name === null ? browserNames : [name]) {
    const found = await findBrowser(candidate);
    if (found) return found;
  }
  if (name === 'chrome' || name === 'edge') {
    throw new Error(`No ${name} on this machine: install it, or choose another browser.`);
  }
  return ensureBrowserWith(name ?? 'chromium');
}

/** Installs a browser: Debian's package as root, elsewhere a download into the project's `.tmp`. */
async function setUpBrowser(engine: Engine): Promise<void> {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const debianPackage = engine === 'firefox' ? 'firefox-esr' : 'chromium';
    console.error(`No ${engine} found: installing Debian's ${debianPackage}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
    execFileSync('apt-get', ['install', '-qy', debianPackage], { stdio: ['ignore', 2, 2], env });
    return;
  }
  const browser = productOf(engine);
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No ${engine} is published for this system.`);
  console.error(`No ${engine} found: downloading ${browser} into ${downloads}.`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, cacheDir: downloads });
}

function adviceFor(engine: Engine): string {
  const [product, variable] =
    engine === 'firefox'
      ? ['Firefox (Debian: firefox-esr)', 'FIREFOX_PATH']
      : ['Chromium, Chrome or Edge', 'CHROMIUM_PATH'];
  return `No ${engine} on this machine: install ${product}, or set ${variable} to its program.`;
}

/** Chrome for Testing is the build of Chromium that is published for download. */
function productOf(engine: Engine): Product {
  return engine === 'firefox' ? Product.FIREFOX : Product.CHROME;
}

function fromEnvironment(name: BrowserName): string | undefined {
  const variable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' }[name as string];
  const path = variable && process.env[variable];
  if (!path) return undefined;
  if (!isProgram(path)) throw new Error(`${variable} names no program: ${path}`);
  return resolve(path);
}

function candidates(name: BrowserName): string[] {
  const { commands, mac, windows } = places[name];
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      mac.map((path) => join(folder, path)),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => windows.map((path) => join(folder, path)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (name === 'chrome' || name === 'edge') return undefined;
  const kept = await getInstalledBrowsers({ cacheDir: downloads });
  return kept.find(({ browser }) => browser === productOf(engineOf(name)))?.executablePath;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
