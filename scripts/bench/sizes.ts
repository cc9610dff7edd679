import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './figure';

/**
 * What may be shipped, in kilobytes (of a thousand) as compressed by gzip, by entry point. A little
 * over what there is, so that nothing heavy comes in unseen.
 */
export const BUDGETS = { 'content script': 76, background: 202, popup: 25, library: 120 } as const;

export type EntryPoint = keyof typeof BUDGETS;

/** Every page of the blog pays for this one. */
const TARGET_OF_CONTENT_SCRIPT = 45;

/** Files of the built extension with which each entry point begins. */
const ENTRIES: Readonly<Record<EntryPoint, readonly string[]>> = {
  'content script': ['content-scripts/thread.js', 'content-scripts/thread.css'],
  background: ['background.js'],
  popup: ['popup.html'],
  library: ['library.html'],
};

/** How large each entry point is, with everything that it loads before it shows anything. */
export function benchSizes(): readonly Measurement[] {
  return Object.entries(compressedSizes('.output/chrome-mv3')).map(([entry, value]) => ({
    what: `size of the ${entry}`,
    unit: 'KB',
    value,
    floor: null,
    target: entry === 'content script' ? TARGET_OF_CONTENT_SCRIPT : BUDGETS[entry as EntryPoint],
  }));
}

/** Kilobytes of each entry point, compressed file by file as they would be sent. */
export function compressedSizes(extension: string): Readonly<Record<EntryPoint, number>> {
  const sizes = Object.entries(ENTRIES).map(([entry, files]) => {
    const loaded = new Set<string>();
    for (const file of files) collect(extension, file, loaded);
    const bytes = [...loaded].map((file) => gzipSync(readFileSync(join(extension, file))).length);
    return [entry, bytes.reduce((sum, size) => sum + size, 0) / 1000];
  });
  return Object.fromEntries(sizes);
}

/** A file and all that it imports or links to, not what it may import later. */
function collect(extension: string, file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  if (!/\.(?:js|html)$/.test(file)) return;
  const source = readFileSync(join(extension, file), 'utf8');
  const references = file.endsWith('.html')
    ? source.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
    : source.matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g);
  for (const [, path = ''] of references) {
    collect(extension, path.startsWith('.') ? join(dirname(file), path) : path, loaded);
  }
}
