import type { Stamp } from '../model/synced';
import { compareStamps, FIRST_STAMP, laterStamp } from './stamps';

/** The subjects that are synced. */
export const SUBJECTS = ['settings', 'follows', 'mutes', 'saved'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** A subject, a stroke and the thing's id: `saved/123`. */
export type ItemKey = string;

/** The last that is known of one thing. */
export type Item = {
  readonly stamp: Stamp;
  /** What it is, as plain JSON; `null`: it was thrown away. */
  readonly value: unknown;
};

/** What one browser, or the account, knows. What is not in it is not known, which is no deletion. */
export type Replica = ReadonlyMap<ItemKey, Item>;

export function itemKey(subject: Subject, id: string): ItemKey {
  return `${subject}/${id}`;
}

/** @returns `null` for a subject that this Threadkeeper does not know */
export function readItemKey(
  key: ItemKey,
): { readonly subject: Subject; readonly id: string } | null {
  const stroke = key.indexOf('/');
  const subject = SUBJECTS.find((each) => each === key.slice(0, stroke));
  return subject ? { subject, id: key.slice(stroke + 1) } : null;
}

/**
 * Both together: of each thing the last that was written of it. In whatever order and however often
 * replicas are merged, the same comes of it.
 */
export function mergeReplicas(a: Replica, b: Replica): Replica {
  const merged = new Map(a);
  for (const [key, item] of b) {
    const known = merged.get(key);
    merged.set(key, known ? laterItem(known, item) : item);
  }
  return merged;
}

/** At one stamp what was thrown away wins, and then always the same. */
export function laterItem(a: Item, b: Item): Item {
  const order = compareStamps(a.stamp, b.stamp);
  if (order !== 0) return order > 0 ? a : b;
  if (a.value === null || b.value === null) return a.value === null ? a : b;
  return plainText(a.value) >= plainText(b.value) ? a : b;
}

/** A plain value as text, the same in whatever order its keys stand. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export function lastStamp(items: Iterable<{ readonly stamp: Stamp }>): Stamp {
  let last = FIRST_STAMP;
  for (const { stamp } of items) last = laterStamp(last, stamp);
  return last;
}
