import * as v from 'valibot';
import type { SyncState } from '../rpc/contract';

/** What this browser notes of sync, for itself. */
export type SyncRecord = SyncState & {
  /** Its name among those that sync; empty as long as it does not. */
  readonly by: string;
};

/** As it is until the reader switches it on, and after it was switched off. */
export const NEVER_SYNCED: SyncRecord = {
  isOn: false,
  by: '',
  at: null,
  bytes: 0,
  left: { saved: 0, others: 0 },
  problem: null,
};

const recordSchema: v.GenericSchema<unknown, SyncRecord> = v.strictObject({
  isOn: v.boolean(),
  by: v.string(),
  at: v.nullable(v.number()),
  bytes: v.number(),
  left: v.strictObject({ saved: v.number(), others: v.number() }),
  problem: v.nullable(v.picklist(['full', 'busy', 'newer', 'unreachable', 'storage'])),
});

/** What cannot be made out is off: nothing leaves unless the reader surely wants it. */
export function readState(noted: unknown): SyncRecord {
  const read = v.safeParse(recordSchema, noted);
  return read.success ? read.output : NEVER_SYNCED;
}
