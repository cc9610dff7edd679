import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelThread } from './labelled';
import { sourceThreads } from './threads';

/**
 * Writes every labelled thread to `directory`, which is made where it is missing: a page
 * `<slug>.html` each, and `labels.json`, as `npm run check:references -- DIR` reads them.
 */
export function writeLabelledThreads(directory: string): void {
  const threads = sourceThreads.map(labelThread);
  mkdirSync(directory, { recursive: true });
  for (const { slug, html } of threads) writeFileSync(join(directory, `${slug}.html`), html);
  const labels = threads.map((thread) => thread.labels);
  writeFileSync(join(directory, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`);
}
