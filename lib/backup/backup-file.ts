import * as v from 'valibot';
import type { BackupContents } from '../model/backup';
import type { SavedComment, SavedText } from '../model/saved';
import { contentsSchema, rowSchemas } from './backup-schema';

/** The version of the form, counted up where an older Threadkeeper could not read it. */
export const BACKUP_VERSION = 1;

/** Larger files are not read, in bytes: some hundred thousand comments. */
export const LARGEST_BACKUP = 200_000_000;

/**
 * A backup out of a file, or why there is none.
 * - `unreadable`: it is no backup, or not all of one.
 * - `newer`: a newer Threadkeeper wrote it.
 * - `damaged`: what is in it is not what was written.
 */
export type BackupFile =
  | {
      readonly ok: true;
      readonly contents: BackupContents;
      /** When it was written, in milliseconds since the epoch, UTC. */
      readonly writtenAt: number;
    }
  | { readonly ok: false; readonly problem: 'unreadable' | 'newer' | 'damaged' };

/** Everything that is kept as one file. Which tabs were open when is no part of it. */
export async function writeBackupFile(contents: BackupContents, at: number): Promise<string> {
  const closed = { ...contents, seen: contents.seen.map((row) => ({ ...row, pages: {} })) };
  const checksum = await checksumOf(closed);
  return `${JSON.stringify({
    threadkeeper: 'backup',
    version: BACKUP_VERSION,
    written: new Date(at).toISOString(),
    checksum,
    contents: closed,
  })}\n`;
}

const envelope = v.object({
  threadkeeper: v.literal('backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  written: v.pipe(v.string(), v.isoTimestamp()),
  checksum: v.string(),
  contents: v.unknown(),
});

/**
 * Reads a file and changes nothing.
 *
 * @param clean passes markup through the sanitiser: nothing else in a file could do harm.
 */
export async function readBackupFile(
  text: string,
  clean: (html: string) => string,
): Promise<BackupFile> {
  const file = v.safeParse(
    v.pipe(v.string(), v.parseJson(), envelope),
    text.replace(/^\uFEFF/, ''),
  );
  if (!file.success) return { ok: false, problem: 'unreadable' };
  const { version, written, checksum, contents } = file.output;
  if (version > BACKUP_VERSION) return { ok: false, problem: 'newer' };
  // What is nested too deep for the checksum was not written here.
  const found = await checksumOf(contents).catch(() => null);
  if (found !== checksum) return { ok: false, problem: 'damaged' };
  const { saved: rows = null, ...others } = (contents ?? {}) as { readonly saved?: unknown };
  const read = v.safeParse(contentsSchema, { ...others, saved: [] });
  const saved = await readSaved(rows, clean);
  if (!read.success || !saved) return { ok: false, problem: 'damaged' };
  return { ok: true, contents: { ...read.output, saved }, writtenAt: Date.parse(written) };
}

/** As many comments are read before whoever waits has a turn: some ten milliseconds' worth. */
const PART = 50;

/** @returns `null` where one of them is no comment */
async function readSaved(
  rows: unknown,
  clean: (html: string) => string,
): Promise<readonly SavedComment[] | null> {
  if (!Array.isArray(rows)) return null;
  const saved: SavedComment[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % PART === PART - 1) await new Promise((resolve) => setTimeout(resolve));
    const read = v.safeParse(rowSchemas.saved, row);
    if (!read.success) return null;
    saved.push(cleaned(read.output, clean));
  }
  return saved;
}

function cleaned(saved: SavedComment, clean: (html: string) => string): SavedComment {
  const pass = <T extends SavedText>(text: T): T => ({ ...text, html: clean(text.html) });
  return {
    ...pass(saved),
    chain: saved.chain.map(pass),
    changed: saved.changed && pass(saved.changed),
  };
}

/** SHA-256 over the contents as JSON, which comes out the same after it was read and written. */
async function checksumOf(contents: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(contents) ?? '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
