import * as v from 'valibot';
import type { SavedComment } from '../model/saved';
import { isoTime } from './dates';
import type { ExportContext } from './export-context';
import { toRecord } from './saved-record';

/** The version of the form, counted up where an older Threadkeeper could not read it. */
export const JSON_VERSION = 1;

/** What stands around the comments. */
export const savedFileSchema = v.object({
  threadkeeper: v.literal('saved'),
  version: v.number(),
  comments: v.array(v.unknown()),
});

/** Everything there is of each comment; `docs/saved-comments.md` describes it. */
export function toJson(saved: readonly SavedComment[], { at }: ExportContext): string {
  const file = {
    threadkeeper: 'saved',
    version: JSON_VERSION,
    written: isoTime(at),
    comments: saved.map(toRecord),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
