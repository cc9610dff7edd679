import type { SavedComment } from '../model/saved';
import { toBibtex } from './bibtex';
import { toCsv } from './csv';
import { isoDay, readersDay } from './dates';
import type { ExportContext } from './export-context';
import { toHtml } from './html';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toRis } from './ris';

/** A form in which saved comments leave. */
export type ExportFormat = {
  /** What it is called, the same in every language. */
  readonly name: string;
  /** The MIME type. */
  readonly type: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly write: (saved: readonly SavedComment[], context: ExportContext) => string;
};

/** Every form there is, in the order in which they are offered. */
export const EXPORT_FORMATS = {
  markdown: { name: 'Markdown', type: 'text/markdown', extension: 'md', write: toMarkdown },
  html: { name: 'HTML', type: 'text/html', extension: 'html', write: toHtml },
  csv: { name: 'CSV', type: 'text/csv', extension: 'csv', write: toCsv },
  json: { name: 'JSON', type: 'application/json', extension: 'json', write: toJson },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    extension: 'ris',
    write: toRis,
  },
  bibtex: { name: 'BibTeX', type: 'application/x-bibtex', extension: 'bib', write: toBibtex },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;

/** A file that is ready to be saved. */
export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };

/** Saved comments as a file, in the order given. */
export function exportSaved(
  saved: readonly SavedComment[],
  format: ExportFormatId,
  context: ExportContext,
): ExportFile {
  const { type, extension, write } = EXPORT_FORMATS[format];
  const name = `threadkeeper-${isoDay(readersDay(context.at))}.${extension}`;
  return { name, type, text: write(saved, context) };
}
