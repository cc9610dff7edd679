import Papa from 'papaparse';
import * as v from 'valibot';
import { isSameMute, type Mute } from '../model/mute';
import { muteSchema } from '../rpc/mute-schema';
import { COLUMNS, fromRow, toRow } from './csv-row';

/** The version of the JSON form, counted up where an older Threadkeeper could not read it. */
const VERSION = 1;

/** Rules from a file, or why there are none: no rules in it, or written by a newer Threadkeeper. */
export type MuteFile =
  | { readonly ok: true; readonly mutes: readonly Mute[]; readonly unreadable: number }
  | { readonly ok: false; readonly problem: 'unreadable' | 'newer' };

/** What adding the rules of a file would do. */
export type MutePlan = {
  readonly added: readonly Mute[];
  /** Rules about the same thing in the same place that are there already; they stay as they are. */
  readonly known: number;
  /** Entries that are no rule, or whose pattern cannot be used; they are left out. */
  readonly unusable: number;
};

/** All of it, to be read back without loss. */
export function toJson(mutes: readonly Mute[]): string {
  return `${JSON.stringify({ threadkeeper: 'mutes', version: VERSION, mutes }, null, 2)}\n`;
}

/** For a spreadsheet; what a spreadsheet would take for a formula is put in quotes. */
export function toCsv(mutes: readonly Mute[]): string {
  const options = { columns: [...COLUMNS], escapeFormulae: true };
  return `${Papa.unparse(mutes.map(toRow), options)}\r\n`;
}

/** Reads either form. `now` is what a rule without a date was made at. */
export function readMuteFile(text: string, now: number, newId: () => string): MuteFile {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  return trimmed.startsWith('{') ? readJson(trimmed) : readCsv(trimmed, now, newId);
}

/** What would come of adding rules to those that are there. */
export function planMerge(
  there: readonly Mute[],
  { mutes, unreadable }: { readonly mutes: readonly Mute[]; readonly unreadable: number },
  isUsable: (mute: Mute) => boolean,
): MutePlan {
  const added: Mute[] = [];
  let unusable = unreadable;
  for (const mute of mutes) {
    if (!isUsable(mute)) unusable++;
    else if (![...there, ...added].some((each) => each.id === mute.id || isSameMute(each, mute))) {
      added.push(mute);
    }
  }
  return { added, known: mutes.length + unreadable - unusable - added.length, unusable };
}

const envelope = v.object({
  threadkeeper: v.literal('mutes'),
  version: v.number(),
  mutes: v.array(v.unknown()),
});

function readJson(text: string): MuteFile {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), envelope), text);
  if (!read.success) return { ok: false, problem: 'unreadable' };
  if (read.output.version > VERSION) return { ok: false, problem: 'newer' };
  return sift(read.output.mutes);
}

function readCsv(text: string, now: number, newId: () => string): MuteFile {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const isOurs = meta.fields?.includes('kind') && meta.fields.includes('value');
  if (!isOurs) return { ok: false, problem: 'unreadable' };
  return sift(data.map((row) => fromRow(row, now, newId)));
}

function sift(entries: readonly unknown[]): MuteFile {
  const mutes = entries.flatMap((entry) => {
    const read = v.safeParse(muteSchema, entry);
    return read.success ? [read.output] : [];
  });
  if (mutes.length === 0 && entries.length > 0) return { ok: false, problem: 'unreadable' };
  return { ok: true, mutes, unreadable: entries.length - mutes.length };
}
