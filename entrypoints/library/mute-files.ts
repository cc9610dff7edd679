import type { Mute } from '../../lib/model/mute';
import {
  type MutePlan,
  planMerge,
  readMuteFile,
  toCsv,
  toJson,
} from '../../lib/mute-file/mute-file';
import { call } from '../../lib/rpc/client';
import { newMuteId } from '../../lib/view/mutes';
import { dayOf } from '../../lib/view/new';
import { saveFile } from './save-file';

/** Rules take some hundred bytes each; no list of them comes near this. */
const LARGEST = 20_000_000;

/** Whether the engine in the background takes a pattern; one that cannot be asked is not taken. */
export async function isUsablePattern(pattern: string): Promise<boolean> {
  return (await call('matchPattern', pattern, []).catch(() => null)) !== null;
}

/** Lets the browser save rules as a file. */
export function saveMuteFile(mutes: readonly Mute[], form: 'json' | 'csv'): void {
  const [text, type] =
    form === 'json' ? [toJson(mutes), 'application/json'] : [toCsv(mutes), 'text/csv'];
  saveFile(`threadkeeper-mutes-${dayOf(Date.now())}.${form}`, type, text);
}

/** Reads a file of rules and changes nothing. */
export async function openMuteFile(
  file: File,
  there: readonly Mute[],
): Promise<MutePlan | 'unreadable' | 'newer'> {
  if (file.size > LARGEST) return 'unreadable';
  const read = readMuteFile(await file.text(), Date.now(), newMuteId);
  if (!read.ok) return read.problem;
  const refused = new Set<string>();
  for (const { what } of read.mutes) {
    if (what.kind !== 'pattern' || refused.has(what.pattern)) continue;
    if (!(await isUsablePattern(what.pattern))) refused.add(what.pattern);
  }
  return planMerge(
    there,
    read,
    ({ what }) => what.kind !== 'pattern' || !refused.has(what.pattern),
  );
}
