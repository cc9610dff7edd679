import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file of a package: its path with `/`, and what is in it. */
export type PackedFile = { readonly path: string; readonly content: Uint8Array };

/** All that a folder holds, at any depth. */
export function filesBelow(folder: string): readonly PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const within = path.slice(folder.length + 1).replaceAll('\\', '/');
      return { path: within, content: readFileSync(path) };
    });
}

/**
 * Packs files so that the same files give the same bytes on every machine: in the order of their
 * paths, all with one time.
 *
 * @param time the commit's: every file is dated by noon of that day. A zip holds local time, and
 *   noon is the one hour that no zone's clock leaves out.
 */
export function packFiles(files: readonly PackedFile[], time: Date): Uint8Array {
  const byPath = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const noon = new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), 12);
  const entries: Zippable = {};
  for (const { path, content } of byPath) entries[path] = [content, { mtime: noon, level: 9 }];
  return zipSync(entries);
}

/** The bytes' SHA-256, in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
