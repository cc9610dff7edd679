import { checksum } from '../model/checksum';
import { type Mute, muteSubject } from '../model/mute';
import type { SyncedChanges, SyncedRows, SyncStamp } from '../model/synced';
import {
  fromFollowed,
  fromReference,
  fromRule,
  fromSetting,
  toFollowed,
  toReference,
  toRule,
  withoutNote,
} from './items';
import {
  type Item,
  type ItemKey,
  itemKey,
  lastStamp,
  mergeReplicas,
  plainText,
  type Replica,
  readItemKey,
} from './replica';
import { compareStamps, FIRST_STAMP, nextStamp } from './stamps';

/** A browser that asks what to do. */
export type Party = {
  /** Milliseconds since the epoch, UTC; its clock may be wrong. */
  readonly now: number;
  /** The browser's own name among those that sync. */
  readonly by: string;
};

/** What comes of putting a store together with an account. */
export type Exchange = {
  /** What both together know. */
  readonly replica: Replica;
  /** What is new to the store. */
  readonly changes: SyncedChanges;
};

/** Beside the stamps of things: that this store was put together with an account before. */
const BEGUN = 'begun/';

/**
 * Puts what is in a store together with what the account has, and changes neither.
 *
 * What was changed here since the last time is told by comparing, so no writer need think of sync.
 * What has no stamp yet has that of its own times, by which a restore goes too; a setting has none,
 * so the first time the account's holds. What is missing and was never thrown away was lost, and
 * comes back.
 */
export function exchange(there: SyncedRows, account: Replica, party: Party): Exchange {
  const known = new Map(there.stamps.map((each) => [each.key, each]));
  const local = readLocal(there, known, account, party);
  const replica = settleTwins(mergeReplicas(local, account));
  return { replica, changes: changesOf(there, known, local, replica, account, party) };
}

type Known = ReadonlyMap<ItemKey, SyncStamp>;

/** One thing as the store has it. */
type Local = {
  readonly key: ItemKey;
  /** What it may have been known as; the first is what it is. */
  readonly values: readonly [unknown, ...unknown[]];
  /** Its own time; absent where it has none. */
  readonly at: number | null;
};

function readLocal(there: SyncedRows, known: Known, account: Replica, { now, by }: Party): Replica {
  let last = lastStamp([...known.values(), ...account.values()]);
  const isFirst = !known.has(BEGUN);
  const next = () => {
    last = nextStamp(last, now, by);
    return last;
  };
  const local = new Map<ItemKey, Item>();
  for (const { key, values, at } of localsOf(there)) {
    const before = known.get(key);
    const value = before ? values.find((each) => sumOf(each) === before.sum) : undefined;
    if (before && value !== undefined) local.set(key, { stamp: before.stamp, value });
    else if (!before && at !== null) local.set(key, { stamp: [at, 0, ''], value: values[0] });
    else if (before || !isFirst) local.set(key, { stamp: next(), value: values[0] });
    else if (!account.has(key)) local.set(key, { stamp: [0, 0, by], value: values[0] });
  }
  return local;
}

function* localsOf(there: SyncedRows): Generator<Local> {
  for (const { key, value } of there.settings) {
    yield { key: itemKey('settings', key), values: [value], at: null };
  }
  for (const follow of there.follows) {
    const at = Math.max(follow.followedAt, follow.renewedAt);
    yield { key: itemKey('follows', follow.id), values: [toFollowed(follow)], at };
  }
  for (const mute of there.mutes) {
    yield { key: itemKey('mutes', mute.id), values: [toRule(mute)], at: mute.renewed };
  }
  for (const saved of there.saved) {
    const reference = toReference(saved);
    yield {
      key: itemKey('saved', saved.id),
      values: [reference, withoutNote(reference)],
      at: Math.max(saved.savedAt, saved.editedAt),
    };
  }
  const kept = {
    saved: idsOf(there.saved),
    mutes: idsOf(there.mutes),
    follows: idsOf(there.follows),
  };
  for (const { subject, id, at } of there.deletions) {
    if (!kept[subject].has(id)) yield { key: itemKey(subject, id), values: [null], at };
  }
}

/**
 * Of rules that are about the same thing in the same place only the first made is left, as after a
 * restore. The others go at their own stamps, so that whoever changes one meanwhile keeps it.
 */
function settleTwins(replica: Replica): Replica {
  const first = new Map<string, Mute>();
  const twins: Mute[] = [];
  for (const [key, { value }] of replica) {
    const place = readItemKey(key);
    if (place?.subject !== 'mutes' || value === null) continue;
    const mute = fromRule(place.id, value, undefined);
    if (!mute) continue;
    const subject = muteSubject(mute);
    const other = first.get(subject);
    const isLater = other && isEarlier(other, mute);
    if (!isLater) first.set(subject, mute);
    if (other) twins.push(isLater ? mute : other);
  }
  if (twins.length === 0) return replica;
  const settled = new Map(replica);
  for (const { id } of twins) {
    const key = itemKey('mutes', id);
    settled.set(key, { stamp: settled.get(key)?.stamp ?? FIRST_STAMP, value: null });
  }
  return settled;
}

function isEarlier(a: Mute, b: Mute): boolean {
  return a.created < b.created || (a.created === b.created && a.id < b.id);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Row)[] ? Row[] : T[K] };

function changesOf(
  there: SyncedRows,
  known: Known,
  local: Replica,
  replica: Replica,
  account: Replica,
  party: Party,
): SyncedChanges {
  const put: Mutable<SyncedChanges['put']> = {
    saved: [],
    mutes: [],
    follows: [],
    settings: [],
    deletions: [],
    stamps: [],
  };
  const remove: Mutable<SyncedChanges['remove']> = {
    saved: [],
    mutes: [],
    follows: [],
    deletions: [],
    stamps: [],
  };
  const rows = {
    saved: byId(there.saved),
    mutes: byId(there.mutes),
    follows: byId(there.follows),
  };
  const deleted = new Map(there.deletions.map((each) => [itemKey(each.subject, each.id), each]));

  /** @returns whether it is so in the store, or will be */
  const take = (key: ItemKey, { stamp, value }: Item): boolean => {
    const place = readItemKey(key);
    if (!place) return false;
    const { subject, id } = place;
    if (subject === 'settings') {
      const setting = fromSetting(id, value);
      if (setting) put.settings.push(setting);
      return setting !== null;
    }
    if (value === null) {
      const row = rows[subject].get(id);
      if (row) remove[subject].push(id);
      // Later than all that an older backup could have of it, whatever clock made the stamp.
      const at = Math.max(stamp[0], deleted.get(key)?.at ?? 0, row ? lastTimeOf(row) : 0);
      if (deleted.get(key)?.at !== at) put.deletions.push({ subject, id, at });
      return true;
    }
    const row =
      subject === 'saved'
        ? pushed(put.saved, fromReference(id, value, rows.saved.get(id)))
        : subject === 'mutes'
          ? pushed(put.mutes, fromRule(id, value, rows.mutes.get(id)))
          : pushed(put.follows, fromFollowed(id, value));
    if (row && deleted.has(key)) remove.deletions.push({ subject, id });
    return row;
  };

  for (const [key, item] of replica) {
    const here = local.get(key);
    const isNew = !here || plainText(here.value) !== plainText(item.value);
    if (isNew && !take(key, item)) continue;
    const before = known.get(key);
    const sum = sumOf(item.value);
    if (before?.sum === sum && compareStamps(before.stamp, item.stamp) === 0) continue;
    put.stamps.push({ key, stamp: item.stamp, sum });
  }
  if (!known.has(BEGUN)) put.stamps.push({ key: BEGUN, stamp: [0, 0, party.by], sum: null });
  remove.stamps.push(...outgrown(there, account));
  return { put, remove };
}

/** Stamps of what gave way long ago, which its own times have to do for. */
function outgrown({ saved, newest, stamps }: SyncedRows, account: Replica): readonly string[] {
  const near = new Set(saved.slice(0, newest).map(({ id }) => itemKey('saved', id)));
  const far = new Set(saved.slice(newest).map(({ id }) => itemKey('saved', id)));
  return stamps
    .map(({ key }) => key)
    .filter((key) => far.has(key) && !near.has(key) && !account.has(key));
}

function pushed<T>(rows: T[], row: T | null): boolean {
  if (row !== null) rows.push(row);
  return row !== null;
}

type Row = SyncedRows['saved' | 'mutes' | 'follows'][number];

function lastTimeOf(row: Row): number {
  if ('savedAt' in row) return Math.max(row.savedAt, row.editedAt);
  return 'renewed' in row ? row.renewed : Math.max(row.followedAt, row.renewedAt);
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

function sumOf(value: unknown): number | null {
  return value === null ? null : checksum(plainText(value));
}
