import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledThread } from './labelled';

/**
 * Writes labelled threads to `directory`, which is made where it is missing: a page
 * `<slug>.html` each, and `labels.json`, as `npm run check:references -- DIR` reads them.
 */
export function writeLabelledThreads(threads: readonly LabelledThread[], directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const { slug, html } of threads) writeFileSync(join(directory, `${slug}.html`), html);
  const labels = threads.map((thread) => thread.labels);
  writeFileSync(join(directory, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`);
}
