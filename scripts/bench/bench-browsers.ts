import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BlogServer, type BlogServerOptions, startBlog } from '../../tests/blog/server';
import { launchBrowser, type TestBrowser } from '../../tests/browser/browser';
import { type Engine, ensureBrowserWith } from '../browsers';

/** What the parts that need a page work with. */
export type Bench = {
  /** The sample blog that both browsers see. */
  readonly blog: BlogServer;
  readonly withUs: TestBrowser;
  /** The same browser with an extension that does nothing. */
  readonly without: TestBrowser;
};

/** Starts Chromium with Threadkeeper, on a profile that stays. */
export async function launchOn(profile: string, proxyPort: number): Promise<TestBrowser> {
  const { path: executablePath } = await ensureBrowserWith('chromium');
  return launchBrowser('chromium', { executablePath, proxyPort, headless: true, profile });
}

/** Starts a browser twice, with Threadkeeper and without, for as long as the work takes. */
export async function withBench<T>(
  { engine = 'chromium', ...options }: BlogServerOptions & { readonly engine?: Engine },
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const { path: executablePath } = await ensureBrowserWith(engine);
  const blog = await startBlog(options);
  const launch = (extension?: string) =>
    launchBrowser(engine, {
      executablePath,
      proxyPort: blog.port,
      headless: true,
      ...(extension !== undefined && { extension }),
    });
  const [withUs, without] = await Promise.all([launch(), launch(emptyExtension())]);
  try {
    return await work({ blog, withUs, without });
  } finally {
    await Promise.all([withUs.close(), without.close(), blog.close()]);
  }
}

/** @returns the folder of an extension that is there and does nothing */
function emptyExtension(): string {
  const folder = resolve('.tmp/empty-extension');
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Empty', version: '1' };
  writeFileSync(resolve(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
