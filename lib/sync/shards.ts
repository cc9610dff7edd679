import { deflateSync, inflateSync } from 'fflate';
import * as v from 'valibot';
import { checksum } from '../model/checksum';
import {
  type Item,
  type ItemKey,
  laterItem,
  type Replica,
  readItemKey,
  type Subject,
} from './replica';
import { compareStamps } from './stamps';

/*
 * The account as the browser keeps it: under each key a shard, which is a small replica by itself.
 * So it does not matter which of them have arrived, nor how old each is: every one tells what it
 * knows, and what is in none is not known.
 */

/** The version of the form, counted up where an older Threadkeeper could not read it. */
export const SYNC_VERSION = 1;

const PREFIX = 'sync:';

/** Into how many shards each subject is dealt out. */
const SHARDS: Readonly<Record<Subject, number>> = { settings: 1, follows: 2, mutes: 4, saved: 16 };

export type ShardKey = string;

/** Every shard there is. */
export const SHARD_KEYS: readonly ShardKey[] = Object.entries(SHARDS).flatMap(([subject, count]) =>
  Array.from({ length: count }, (_, at) => `${PREFIX}${subject}:${at}`),
);

/** Whether something in the browser's area is ours, of whatever version. */
export function isShardKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** @returns `null` for a thing of a subject that this Threadkeeper does not know */
export function shardOf(key: ItemKey): ShardKey | null {
  const place = readItemKey(key);
  if (!place) return null;
  return `${PREFIX}${place.subject}:${checksum(place.id) % SHARDS[place.subject]}`;
}

/** A shard as it was found. */
export type Shard =
  | { readonly is: 'sound'; readonly items: Replica }
  /** What cannot be made out; it says nothing, and is written anew. */
  | { readonly is: 'damaged' }
  /** A newer Threadkeeper wrote it. */
  | { readonly is: 'newer' };

export type Entry = readonly [key: ItemKey, item: Item];

/** The same items give the same text, in every browser. */
export function writeShard(entries: readonly Entry[]): string {
  const rows = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { stamp, value }]) => [key, ...stamp, value]);
  const json = JSON.stringify(rows);
  const packed = deflateSync(new TextEncoder().encode(json), { level: 9 });
  return `${SYNC_VERSION}.${checksum(json).toString(36)}.${toBase64(packed)}`;
}

const stampTime = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const rowsSchema = v.array(
  v.strictTuple([
    v.pipe(v.string(), v.maxLength(400)),
    stampTime,
    stampTime,
    v.pipe(v.string(), v.maxLength(40)),
    v.unknown(),
  ]),
);

/** No shard is larger; more would not have been written by us. In bytes. */
const MOST_JSON = 1_000_000;

export function readShard(shard: ShardKey, text: unknown): Shard {
  const damaged = { is: 'damaged' } as const;
  const [, version, sum, packed] =
    /^(\d{1,9})\.(?:([0-9a-z]{1,7})\.([A-Za-z0-9+/=]*)$)?/.exec(String(text)) ?? [];
  if (version === undefined) return damaged;
  if (Number(version) > SYNC_VERSION) return { is: 'newer' };
  if (packed === undefined) return damaged;
  try {
    const bytes = inflateSync(fromBase64(packed), { out: new Uint8Array(MOST_JSON) });
    const json = new TextDecoder().decode(bytes);
    if (checksum(json).toString(36) !== sum) return damaged;
    const items = new Map<ItemKey, Item>();
    for (const [key, at, count, by, value] of v.parse(rowsSchema, JSON.parse(json))) {
      if (shardOf(key) !== shard) continue;
      const item: Item = { stamp: [at, count, by], value };
      const known = items.get(key);
      items.set(key, known ? laterItem(known, item) : item);
    }
    return { is: 'sound', items };
  } catch {
    return damaged;
  }
}

/** What a shard takes of the account's room, in bytes, as browsers count: all of it is ASCII. */
export function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** Whether a shard lacks something, or has something older. */
export function isBehind(items: Replica, wanted: readonly Entry[]): boolean {
  return wanted.some(([key, item]) => {
    const known = items.get(key);
    return !known || compareStamps(known.stamp, item.stamp) < 0 || laterItem(known, item) !== known;
  });
}

/** As many bytes at a time as an argument list surely takes. */
const SLICE = 8_192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(from, from + SLICE));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
