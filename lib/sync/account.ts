import {
  type Item,
  type ItemKey,
  mergeReplicas,
  type Replica,
  readItemKey,
  type Subject,
} from './replica';
import {
  type Entry,
  isBehind,
  isShardKey,
  readShard,
  SHARD_KEYS,
  type Shard,
  type ShardKey,
  shardOf,
  sizeOf,
  writeShard,
} from './shards';

/** Of the 102,400 bytes that browsers give us, so many are used: others may be counting otherwise. */
export const MOST_BYTES = 98_000;
/** Of the 8,192 bytes of one item. */
const MOST_IN_SHARD = 8_000;
/** What takes more than this by itself stays on its machine. */
const MOST_ALONE = 6_000;
/** So many of the last deletions are told to the others; older ones have long been heard of. */
const MOST_DELETIONS = 500;

/** What the browser's area holds, by key. */
export type Area = Readonly<Record<string, unknown>>;

/** What was made out of the account. */
export type Account = {
  readonly replica: Replica;
  readonly shards: ReadonlyMap<ShardKey, Shard>;
  /** A newer Threadkeeper wrote some of it, which is to be left alone. */
  readonly isNewer: boolean;
};

export function readAccount(area: Area): Account {
  const shards = new Map<ShardKey, Shard>();
  for (const [key, value] of Object.entries(area)) {
    if (isShardKey(key)) shards.set(key, readShard(key, value));
  }
  let replica: Replica = new Map();
  for (const shard of shards.values()) {
    if (shard.is === 'sound') replica = mergeReplicas(replica, shard.items);
  }
  return { replica, shards, isNewer: [...shards.values()].some(({ is }) => is === 'newer') };
}

/** What finds room in the account, and what does not. */
export type Selection = {
  readonly entries: ReadonlyMap<ShardKey, readonly Entry[]>;
  /** How many of what is kept give way, by subject. */
  readonly left: Readonly<Record<Subject, number>>;
};

/** Chooses what is to be in the account: the oldest references give way first. */
export function selectForAccount(replica: Replica, account: Replica): Selection {
  const dealt = new Map<ShardKey, Entry[]>();
  for (const entry of ranked(replica, account)) {
    const shard = shardOf(entry[0]);
    if (shard === null) continue;
    const entries = dealt.get(shard) ?? [];
    entries.push(entry);
    dealt.set(shard, entries);
  }
  const within = new Map([...dealt].map(([shard, entries]) => [shard, fitting(shard, entries)]));
  const entries = cutToSize(within);
  return { entries, left: countLeft(replica, entries) };
}

/** What is to be written to the area, and taken out of it; nothing where nothing is missing there. */
export type AreaChange = {
  readonly set: Readonly<Record<ShardKey, string>>;
  readonly remove: readonly ShardKey[];
};

export function changeOfArea(area: Area, { shards }: Account, selection: Selection): AreaChange {
  const isWanting = (key: ShardKey) => {
    const shard = shards.get(key);
    const wanted = selection.entries.get(key) ?? [];
    return shard?.is === 'sound' ? isBehind(shard.items, wanted) : wanted.length > 0;
  };
  const written = SHARD_KEYS.filter(isWanting);
  const damaged = SHARD_KEYS.filter(
    (key) => shards.get(key)?.is === 'damaged' && !written.includes(key),
  );
  const write = (keys: readonly ShardKey[]) =>
    Object.fromEntries(keys.map((key) => [key, writeShard(selection.entries.get(key) ?? [])]));
  const change = { set: write(written), remove: damaged };
  if (written.length === 0 || bytesAfter(area, change) <= MOST_BYTES) return change;
  // What gave way makes room.
  const all = SHARD_KEYS.filter((key) => (selection.entries.get(key) ?? []).length > 0);
  const empty = SHARD_KEYS.filter((key) => Object.hasOwn(area, key) && !all.includes(key));
  return { set: write(all), remove: empty };
}

export function bytesIn(area: Area): number {
  return Object.entries(area).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
}

/** What the area would take after a change. */
export function bytesAfter(area: Area, { set, remove }: AreaChange): number {
  const kept = Object.entries(area).filter(([key]) => !remove.includes(key));
  return bytesIn({ ...Object.fromEntries(kept), ...set });
}

/** The first to be kept first: what has no place of its own in a list of comments, then the newest. */
function ranked(replica: Replica, account: Replica): readonly Entry[] {
  const entries = [...replica].map(([key, item]) => ({ key, item, rank: rankOf(key, item) }));
  // A deletion is still to be heard of where what was thrown away is still there.
  const isDue = (key: ItemKey, { value }: Item) =>
    value === null && (account.get(key)?.value ?? null) !== null;
  const deletions = entries
    .filter(({ item }) => item.value === null)
    .map((entry) => ({ ...entry, isDue: isDue(entry.key, entry.item) }))
    .sort((a, b) => Number(b.isDue) - Number(a.isDue) || compareEntries(a, b));
  const told = deletions.filter(({ isDue }, place) => isDue || place < MOST_DELETIONS);
  const live = entries.filter(({ item }) => item.value !== null).sort(compareEntries);
  return [...told, ...live].map(({ key, item }) => [key, item]);
}

function compareEntries(
  a: { readonly rank: number; readonly key: string },
  b: { readonly rank: number; readonly key: string },
): number {
  return b.rank - a.rank || (a.key < b.key ? 1 : -1);
}

/** When a comment was saved, and when anything else was last changed. */
function rankOf(key: ItemKey, { stamp, value }: Item): number {
  if (value === null || readItemKey(key)?.subject !== 'saved') return stamp[0];
  const savedAt: unknown = Array.isArray(value) ? value[0] : null;
  return typeof savedAt === 'number' ? savedAt : 0;
}

/** As many of the first as one shard takes. */
function fitting(shard: ShardKey, entries: readonly Entry[]): readonly Entry[] {
  const alone = entries.filter(
    ([key, item]) =>
      JSON.stringify(item.value).length < MOST_ALONE / 4 ||
      sizeOf(shard, writeShard([[key, item]])) <= MOST_ALONE,
  );
  return alone.slice(
    0,
    largest(
      alone.length,
      (count) => sizeOf(shard, writeShard(alone.slice(0, count))) <= MOST_IN_SHARD,
    ),
  );
}

/** Takes away the references saved first until all of it fits. */
function cutToSize(
  dealt: ReadonlyMap<ShardKey, readonly Entry[]>,
): ReadonlyMap<ShardKey, readonly Entry[]> {
  const references = [...dealt.values()]
    .flat()
    .filter(([key, { value }]) => value !== null && readItemKey(key)?.subject === 'saved')
    .map(([key, item]) => ({ key, rank: rankOf(key, item) }))
    .sort(compareEntries);
  const cut = (count: number) => {
    const gone = new Set(references.slice(count).map(({ key }) => key));
    return new Map(
      [...dealt].map(([shard, entries]) => [shard, entries.filter(([key]) => !gone.has(key))]),
    );
  };
  const fits = (count: number) => {
    let bytes = 0;
    for (const [shard, entries] of cut(count)) bytes += sizeOf(shard, writeShard(entries));
    return bytes <= MOST_BYTES;
  };
  return cut(largest(references.length, fits));
}

/** The largest count up to `most` that fits, where fewer fit whenever more do. */
function largest(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function countLeft(
  replica: Replica,
  entries: ReadonlyMap<ShardKey, readonly Entry[]>,
): Selection['left'] {
  const chosen = new Set([...entries.values()].flat().map(([key]) => key));
  const left = { settings: 0, follows: 0, mutes: 0, saved: 0 };
  for (const [key, { value }] of replica) {
    const place = readItemKey(key);
    if (place && value !== null && !chosen.has(key)) left[place.subject]++;
  }
  return left;
}
