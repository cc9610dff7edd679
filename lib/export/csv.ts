import Papa from 'papaparse';
import type { ExportForm } from './form';
import { type SavedRecord, toRecord } from './saved-record';

/** The columns, those that people look at first in front. */
export const COLUMNS = [
  'author',
  'clock',
  'text',
  'note',
  'tags',
  'post',
  'blog',
  'permalink',
  'published',
  'saved',
  'edited',
  'gone',
  'changed',
  'changed text',
  'signed',
  'chain',
  'author kind',
  'author url',
  'profile id',
  'post id',
  'post url',
  'host',
  'id',
  'html',
  'changed html',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * What a spreadsheet takes for a formula, also in full-width letters. Such a cell gets an apostrophe
 * in front, and so does one that has the apostrophe already, or reading could not tell them apart.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * For a spreadsheet: one row a comment, all of it. Times are ISO 8601 in UTC beside the blog's own
 * clock; `tags` is itself a line of CSV, `chain` the comments above as JSON.
 */
export const csv: ExportForm = {
  // Without the mark Excel takes the file for the machine's old code page.
  begin: () => `\uFEFF${line(COLUMNS)}`,
  each(saved) {
    const row = toRow(toRecord(saved));
    return line(COLUMNS.map((column) => row[column]));
  },
  end: () => '',
};

function line(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: FORMULA })}\r\n`;
}

/** The records in a file of {@link csv}, unchecked; absent where it is no such file. */
export function fromCsv(text: string): readonly unknown[] | null {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  const isOurs = COLUMNS.every((column) => meta.fields?.includes(column));
  return isOurs ? data.map(fromRow) : null;
}

function toRow(record: SavedRecord): Row {
  const { author, post, changed } = record;
  return {
    author: author.name,
    clock: record.clock,
    text: record.text,
    note: record.note,
    tags: record.tags.length > 0 ? Papa.unparse([record.tags]) : '',
    post: post.title,
    blog: post.blog ?? '',
    permalink: record.permalink ?? '',
    published: record.published ?? '',
    saved: record.saved,
    edited: record.edited,
    gone: record.gone ?? '',
    changed: changed?.noticed ?? '',
    'changed text': changed?.text ?? '',
    signed: record.signOff ?? '',
    chain: record.chain.length > 0 ? JSON.stringify(record.chain) : '',
    'author kind': author.kind,
    'author url': author.url ?? '',
    'profile id': author.profileId ?? '',
    'post id': post.id ?? '',
    'post url': post.url ?? '',
    host: post.host,
    id: record.id,
    html: record.html,
    'changed html': changed?.html ?? '',
  };
}

function fromRow(row: Readonly<Record<string, string>>): unknown {
  const cell = (name: keyof Row) => plain(row[name] ?? '');
  const orNull = (name: keyof Row) => cell(name) || null;
  return {
    id: cell('id'),
    author: {
      name: cell('author'),
      kind: cell('author kind'),
      url: orNull('author url'),
      profileId: orNull('profile id'),
    },
    published: orNull('published'),
    clock: cell('clock'),
    permalink: orNull('permalink'),
    text: cell('text'),
    html: cell('html'),
    signOff: orNull('signed'),
    post: {
      id: orNull('post id'),
      title: cell('post'),
      url: orNull('post url'),
      host: cell('host'),
      blog: orNull('blog'),
    },
    chain: fromJson(cell('chain')),
    note: cell('note'),
    tags:
      cell('tags') === ''
        ? []
        : (Papa.parse<string[]>(cell('tags'), { delimiter: ',' }).data[0] ?? []),
    saved: cell('saved'),
    edited: cell('edited'),
    gone: orNull('gone'),
    changed: cell('changed') === '' ? null : changedIn(cell),
  };
}

function changedIn(cell: (name: keyof Row) => string): unknown {
  return { noticed: cell('changed'), text: cell('changed text'), html: cell('changed html') };
}

function fromJson(cell: string): unknown {
  if (cell === '') return [];
  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}

/** Takes off the apostrophe that {@link toCsv} put in front. */
function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
