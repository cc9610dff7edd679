import * as v from 'valibot';
import { isoTime } from './dates';
import type { ExportForm } from './form';
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
export const json: ExportForm = {
  begin({ at }) {
    const file = {
      threadkeeper: 'saved',
      version: JSON_VERSION,
      written: isoTime(at),
      comments: [],
    };
    return JSON.stringify(file, null, 2).slice(0, -END.length);
  },
  each: (saved, _, index) =>
    `${index === 0 ? '' : ','}\n${JSON.stringify(toRecord(saved), null, 2).replace(/^/gm, '    ')}`,
  end: (count) => `${count === 0 ? '' : '\n  '}${END}\n`,
};

/** What follows the last record. */
const END = ']\n}';
