import type { SavedComment, SavedId } from '../model/saved';
import { bibtex } from './bibtex';
import { csv } from './csv';
import { isoDay, readersDay } from './dates';
import type { ExportContext } from './export-context';
import { type ExportForm, writeAll } from './form';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { ris } from './ris';

/** A form in which saved comments leave. */
export type ExportFormat = {
  /** What it is called, the same in every language. */
  readonly name: string;
  /** The MIME type. */
  readonly type: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly form: ExportForm;
};

/** Every form there is, in the order in which they are offered. */
export const EXPORT_FORMATS = {
  markdown: { name: 'Markdown', type: 'text/markdown', extension: 'md', form: markdown },
  html: { name: 'HTML', type: 'text/html', extension: 'html', form: html },
  csv: { name: 'CSV', type: 'text/csv', extension: 'csv', form: csv },
  json: { name: 'JSON', type: 'application/json', extension: 'json', form: json },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    extension: 'ris',
    form: ris,
  },
  bibtex: { name: 'BibTeX', type: 'application/x-bibtex', extension: 'bib', form: bibtex },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;

/** A file that is ready to be saved. */
export type ExportFile = {
  readonly name: string;
  readonly type: string;
  /** One after another they are the file's text. */
  readonly parts: readonly string[];
};

/** Saved comments as a file, in the order given. */
export function exportSaved(
  saved: readonly SavedComment[],
  format: ExportFormatId,
  context: ExportContext,
): ExportFile {
  return {
    ...fileOf(format, context),
    parts: [writeAll(EXPORT_FORMATS[format].form, saved, context)],
  };
}

/** As many comments are written before the page gets a turn, while the next are read. */
const PART = 50;

/**
 * The same of comments that are read a part at a time, for as many as there may be.
 *
 * @param read gives the comments of these ids that are there
 * @param onProgress is told how many of the ids are done
 * @throws what reading throws, and the signal's reason once it is aborted
 */
export async function exportMany(
  ids: readonly SavedId[],
  format: ExportFormatId,
  context: ExportContext,
  read: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ExportFile> {
  const { begin, each, end } = EXPORT_FORMATS[format].form;
  const parts = [begin(context)];
  let count = 0;
  for (let from = 0; from < ids.length; from += PART) {
    const saved = await read(ids.slice(from, from + PART));
    signal.throwIfAborted();
    parts.push(saved.map((one, i) => each(one, context, count + i)).join(''));
    count += saved.length;
    onProgress(Math.min(from + PART, ids.length));
  }
  return { ...fileOf(format, context), parts: [...parts, end(count)] };
}

function fileOf(format: ExportFormatId, { at }: ExportContext): Omit<ExportFile, 'parts'> {
  const { type, extension } = EXPORT_FORMATS[format];
  return { name: `threadkeeper-${isoDay(readersDay(at))}.${extension}`, type };
}
