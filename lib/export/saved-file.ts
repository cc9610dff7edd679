import * as v from 'valibot';
import { cleanHtml } from '../blogger/clean-html';
import type { SavedComment } from '../model/saved';
import { savedCommentSchema } from '../rpc/saved-schema';
import { fromCsv } from './csv';
import { JSON_VERSION, savedFileSchema } from './json';
import { fromRecord } from './saved-record';

/** Comments out of a file, or why there are none: no such file, or written by a newer Threadkeeper. */
export type SavedFile =
  | {
      readonly ok: true;
      readonly saved: readonly SavedComment[];
      /** Entries that are no comment. */
      readonly unreadable: number;
    }
  | { readonly ok: false; readonly problem: 'unreadable' | 'newer' };

/** Reads the JSON and the CSV form. All markup in it passes the sanitiser. */
export function readSavedFile(text: string): SavedFile {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (!trimmed.startsWith('{')) return sift(fromCsv(trimmed));
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), savedFileSchema), trimmed);
  if (!read.success) return { ok: false, problem: 'unreadable' };
  if (read.output.version > JSON_VERSION) return { ok: false, problem: 'newer' };
  return sift(read.output.comments);
}

function sift(records: readonly unknown[] | null): SavedFile {
  const read = records?.map((record) => fromRecord(record, cleanHtml)) ?? [];
  // What the store would not take is no comment.
  const saved = read.filter(
    (comment): comment is SavedComment => comment !== null && v.is(savedCommentSchema, comment),
  );
  if (!records || (saved.length === 0 && records.length > 0)) {
    return { ok: false, problem: 'unreadable' };
  }
  return { ok: true, saved, unreadable: read.length - saved.length };
}
