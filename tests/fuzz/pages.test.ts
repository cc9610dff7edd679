import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { it } from 'vitest';
import { findListRoots, readPage } from '../../lib/blogger/read-page';
import { posts } from '../blog/posts/all-posts';
import { DEFAULT_OPTIONS, SAMPLE_DIALECTS } from '../blog/render/options';
import { renderPage } from '../blog/render/page';
import { runCases } from './cases';
import { expectSound, expectUnpolluted } from './expect-sound';
import { mutatedText } from './mutations';

/** Real pages, where they lie beside the repository. */
const SAVED_PAGES = resolve(import.meta.dirname, '../../../shared/pages');

const small = posts.filter(({ comments }) => comments.length > 0 && comments.length < 20);
const samples = SAMPLE_DIALECTS.flatMap((dialect) =>
  small.slice(0, 2).map((post) => commentPart(renderPage(post, { ...DEFAULT_OPTIONS, dialect }))),
);
const saved = existsSync(SAVED_PAGES)
  ? readdirSync(SAVED_PAGES)
      .filter((name) => name.endsWith('.html'))
      .map((name) => commentPart(readFileSync(join(SAVED_PAGES, name), 'utf8')))
  : [];

/** The head, and what stands around the comments: enough to be read as a page, and quick to parse. */
function commentPart(html: string): string {
  const at = Math.max(0, html.search(/id=["']?comments["'\s>]/) - 200);
  return html.slice(0, 1500) + html.slice(Math.max(1500, at), Math.max(1500, at) + 12_000);
}

/** A page that we cannot make sense of is none, or one with problems; it is never a fault of ours. */
function expectReadable(html: string): void {
  // A console of its own: what jsdom thinks of the damaged styles is of no interest.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const page = readPage(document);
  findListRoots(document);
  if (page) expectSound(page.comments);
  expectUnpolluted();
}

it('any damaged page of the sample blog is read soundly or not at all', async () => {
  await runCases('pages of the sample blog', 3_000, mutatedText(samples), expectReadable);
});

it.skipIf(saved.length === 0)('any damaged real page is read soundly or not at all', async () => {
  await runCases('saved pages', 1_500, mutatedText(saved), expectReadable);
});
