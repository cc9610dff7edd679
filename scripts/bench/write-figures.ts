import { readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './figure';
import { formatTable } from './table';

/** What stands between these lines of a Markdown file is written anew. */
const [BEGIN, END] = ['<!-- figures: npm run bench -- --readme -->', '<!-- end of figures -->'];

/**
 * Writes the figures that have a target into a Markdown file, with the machine they are from.
 * @throws where the file has no place for them
 */
export function writeFigures(file: string, figures: readonly Figure[], machine: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no "${BEGIN}" … "${END}"`);
  const table = formatTable(figures.filter(({ target }) => target !== null));
  const written = `${BEGIN}\n\n${table}\n\n${machine}\n\n`;
  writeFileSync(file, text.slice(0, from) + written + text.slice(to));
}
