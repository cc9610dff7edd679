import * as v from 'valibot';
import { rowSchemas } from '../backup/backup-schema';
import { type BackupContents, NO_CONTENTS } from '../model/backup';
import { checksum } from '../model/checksum';
import type { SavedId } from '../model/saved';

/** What the second copy looks after: all that nobody could make again. */
export const COPIED = [
  'saved',
  'deletions',
  'mutes',
  'settings',
  'orders',
  'corrections',
  'follows',
] as const;

export type Copied = (typeof COPIED)[number];

/**
 * A piece that is written as a whole: `saved:` and a number for a share of the saved comments, or
 * a subject. Browsers write what is under one key of `storage.local` entirely or not at all, so a
 * piece is always either the old one or the new one, however the background ends.
 */
export type Part = string;

/** So many shares that one is quickly written even where fifty thousand comments are kept. */
const SHARES = 256;

/** Every part there is. */
export const PARTS: readonly Part[] = [
  ...Array.from({ length: SHARES }, (_, at) => `saved:${at}`),
  ...COPIED.filter((subject) => subject !== 'saved'),
];

/** The part that a saved comment is in. */
export function partOf(id: SavedId): Part {
  return `saved:${Number(id.slice(-9)) % SHARES}`;
}

/** The subject that a part is of. */
export function subjectOf(part: Part): Copied {
  return part.startsWith('saved:') ? 'saved' : (part as Copied);
}

/** A part as it is written. */
export type Written = {
  /** The version of the form. */
  readonly version: 1;
  /** {@link checksum} of `rows`. */
  readonly sum: number;
  /** The rows as JSON. */
  readonly rows: string;
};

export function writePart(rows: readonly unknown[]): Written {
  const json = JSON.stringify(rows);
  return { version: 1, sum: checksum(json), rows: json };
}

const writtenSchema = v.object({ version: v.literal(1), sum: v.number(), rows: v.string() });

/** Everything in the parts that is sound; a part that is not is left out, the others stand. */
export function readParts(parts: Readonly<Record<Part, unknown>>): BackupContents {
  const contents: Record<Copied, unknown[]> = {
    saved: [],
    deletions: [],
    mutes: [],
    settings: [],
    orders: [],
    corrections: [],
    follows: [],
  };
  for (const part of PARTS) {
    const read = v.safeParse(writtenSchema, parts[part]);
    if (!read.success || checksum(read.output.rows) !== read.output.sum) continue;
    const subject = subjectOf(part);
    const rows: unknown = JSON.parse(read.output.rows);
    if (!Array.isArray(rows)) continue;
    contents[subject].push(...rows.filter((row) => v.is(rowSchemas[subject], row)));
  }
  return { ...NO_CONTENTS, ...contents } as BackupContents;
}
