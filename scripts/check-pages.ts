/**
 * `npm run check:pages -- DIR [--json]`: reads every saved page (`*.html`) in DIR as the extension
 * would, and prints what it found: a table, or JSON for other programs. Exit 1 where a page cannot
 * be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Dialect } from '../lib/blogger/page';
import { readPage } from '../lib/blogger/read-page';
import type { CommentId } from '../lib/model/comment';
import { readArguments, UsageError } from './check-arguments';

/** One page in the JSON that other programs rely on. */
type PageReport = {
  readonly file: string;
  /** `null` where the page cannot be read. */
  readonly dialect: Dialect | null;
  readonly declared: number | null;
  readonly listed: number;
  readonly comments: readonly {
    readonly id: CommentId;
    readonly parent: CommentId | null;
    readonly author: string;
    /** ISO 8601 in UTC with milliseconds. */
    readonly time: string | null;
    /** White space squashed to single spaces. */
    readonly text: string;
  }[];
  readonly problems: readonly string[];
};

function checkPage(file: string, bytes: Buffer): PageReport {
  // The blog's stylesheets are none of our business, nor is what jsdom thinks of them.
  const { document } = new JSDOM(decode(bytes), { virtualConsole: new VirtualConsole() }).window;
  const page = readPage(document);
  if (!page) {
    const problems = ['It is no post of a Blogger blog with comments in a dialect known to us.'];
    return { file, dialect: null, declared: null, listed: 0, comments: [], problems };
  }
  return {
    file,
    dialect: page.dialect,
    declared: page.declared,
    listed: page.comments.length,
    comments: page.comments.map(({ id, parentId, poster, publishedAt, text }) => ({
      id,
      parent: parentId,
      author: oneLine(poster.name),
      time: publishedAt === null ? null : new Date(publishedAt).toISOString(),
      text: oneLine(text),
    })),
    problems: page.problems.map(({ commentId, reason }) => `${commentId ?? 'unknown'}: ${reason}`),
  };
}

/**
 * Blogger serves UTF-8 and says so too late in the page for a browser that has no header to go by;
 * a file in anything else was saved by another tool, and is left to jsdom's guess.
 */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function printTable(reports: readonly PageReport[]): void {
  console.table(
    reports.map(({ file, dialect, declared, listed, comments, problems }) => ({
      file,
      dialect,
      declared,
      listed,
      replies: comments.filter(({ parent }) => parent !== null).length,
      problems: problems.length,
    })),
  );
}

function main(): number {
  const { directory, isJson } = readArguments('check:pages');
  const files = listPages(directory);
  if (files.length === 0)
    throw new UsageError(`There are no saved pages (*.html) in ${directory}.`);

  const reports = files.map((file) => checkPage(file, readFileSync(join(directory, file))));
  if (isJson) console.log(JSON.stringify(reports, null, 2));
  else printTable(reports);
  const unreadable = reports.filter(({ problems }) => problems.length > 0);
  for (const { file, problems } of unreadable) {
    for (const problem of problems) console.error(`${file}: ${problem}`);
  }
  return unreadable.length > 0 ? 1 : 0;
}

function listPages(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((file) => file.endsWith('.html'))
      .sort();
  } catch (error) {
    throw new UsageError(`Cannot read the directory ${directory}: ${(error as Error).message}`);
  }
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
