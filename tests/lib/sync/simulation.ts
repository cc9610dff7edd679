import type { Follow } from '../../../lib/model/follow';
import type { Mute } from '../../../lib/model/mute';
import type { Deletion, SavedComment } from '../../../lib/model/saved';
import type { SyncedChanges, SyncedRows, SyncStamp } from '../../../lib/model/synced';
import {
  type Area,
  type AreaChange,
  changeOfArea,
  readAccount,
  selectForAccount,
} from '../../../lib/sync/account';
import { exchange } from '../../../lib/sync/exchange';
import { toFollowed, toReference, toRule } from '../../../lib/sync/items';
import { readItemKey } from '../../../lib/sync/replica';
import { sizeOf } from '../../../lib/sync/shards';

/** What one browser keeps, by id: the store as far as sync sees it. */
export type Kept = {
  readonly saved: Map<string, SavedComment>;
  readonly mutes: Map<string, Mute>;
  readonly follows: Map<string, Follow>;
  readonly settings: Map<string, unknown>;
  readonly deletions: Map<string, Deletion>;
  readonly stamps: Map<string, SyncStamp>;
};

/** The area as a browser keeps it, with the browsers' own rules. */
export class BrowserArea {
  readonly items = new Map<string, string>();
  /** Written here and not yet with the server. */
  readonly unsent = new Set<string>();

  read(): Area {
    return Object.fromEntries(this.items);
  }

  /** As Chromium has it: all of the change or, beyond a quota, nothing. */
  write({ set, remove }: AreaChange): void {
    const next = new Map(this.items);
    for (const [key, value] of Object.entries(set)) {
      if (sizeOf(key, value) > 8_192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      next.set(key, value);
    }
    for (const key of remove) next.delete(key);
    const bytes = [...next].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
    if (bytes > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
    if (next.size > 512) throw new Error('MAX_ITEMS quota exceeded');
    this.items.clear();
    for (const [key, value] of next) this.items.set(key, value);
    for (const key of [...Object.keys(set), ...remove]) this.unsent.add(key);
  }
}

/** The browser makers' server: what was sent last of each key. */
export class Server {
  readonly items = new Map<string, string | null>();
}

/** One browser of a reader's. */
export class SyncingBrowser {
  readonly area = new BrowserArea();
  readonly kept: Kept = {
    saved: new Map(),
    mutes: new Map(),
    follows: new Map(),
    settings: new Map(),
    deletions: new Map(),
    stamps: new Map(),
  };

  constructor(
    readonly name: string,
    /** By how much its clock is wrong, in milliseconds. */
    readonly offset: number,
    private readonly clock: () => number,
  ) {}

  now(): number {
    return this.clock() + this.offset;
  }

  /**
   * Puts both sides together.
   *
   * @param end where the background dies: before anything is written to the area, or never
   * @returns what was written to the area
   */
  sync(end: 'never' | 'beforeArea' = 'never'): AreaChange {
    const found = this.area.read();
    const account = readAccount(found);
    const { replica, changes } = exchange(this.rows([...account.replica.keys()]), account.replica, {
      now: this.now(),
      by: this.name,
    });
    this.apply(changes);
    const change = changeOfArea(found, account, selectForAccount(replica, account.replica));
    if (end === 'never') this.area.write(change);
    return change;
  }

  send(server: Server): void {
    for (const key of this.area.unsent) server.items.set(key, this.area.items.get(key) ?? null);
    this.area.unsent.clear();
  }

  /** One key arrives; what was written here meanwhile stays, to be sent, or gives way to it. */
  receive(server: Server, key: string, isOursKept = true): void {
    const value = server.items.get(key);
    if (value === undefined || (isOursKept && this.area.unsent.has(key))) return;
    this.area.unsent.delete(key);
    if (value === null) this.area.items.delete(key);
    else this.area.items.set(key, value);
  }

  /** What is the same in all browsers once they have heard of each other. */
  shown(): object {
    const rows = <T extends { readonly id: string }>(
      all: Map<string, T>,
      of: (row: T) => unknown,
    ) => Object.fromEntries([...all.values()].map((row) => [row.id, of(row)] as const).sort());
    return {
      saved: rows(this.kept.saved, toReference),
      mutes: rows(this.kept.mutes, toRule),
      follows: rows(this.kept.follows, toFollowed),
      settings: Object.fromEntries([...this.kept.settings].sort()),
    };
  }

  private rows(known: readonly string[]): SyncedRows {
    const all = [...this.kept.saved.values()].sort((a, b) => b.savedAt - a.savedAt);
    const newest = all.slice(0, 2_500);
    const asked = new Set(
      [...known, ...this.kept.stamps.keys()].map((key) => readItemKey(key)?.id),
    );
    return {
      saved: [...newest, ...all.slice(2_500).filter(({ id }) => asked.has(id))],
      newest: newest.length,
      savedCount: all.length,
      mutes: [...this.kept.mutes.values()],
      follows: [...this.kept.follows.values()],
      settings: [...this.kept.settings].map(([key, value]) => ({ key, value })),
      deletions: [...this.kept.deletions.values()],
      stamps: [...this.kept.stamps.values()],
    };
  }

  private apply({ put, remove }: SyncedChanges): void {
    const { saved, mutes, follows, settings, deletions, stamps } = this.kept;
    for (const row of put.saved) saved.set(row.id, row);
    for (const row of put.mutes) mutes.set(row.id, row);
    for (const row of put.follows) follows.set(row.id, row);
    for (const { key, value } of put.settings) settings.set(key, value);
    for (const row of put.deletions) deletions.set(`${row.subject} ${row.id}`, row);
    for (const row of put.stamps) stamps.set(row.key, row);
    for (const id of remove.saved) saved.delete(id);
    for (const id of remove.mutes) mutes.delete(id);
    for (const id of remove.follows) follows.delete(id);
    for (const { subject, id } of remove.deletions) deletions.delete(`${subject} ${id}`);
    for (const key of remove.stamps) stamps.delete(key);
  }
}

/**
 * Lets all browsers hear of everything.
 *
 * @returns after how many rounds nobody had anything more to write
 */
export function settle(browsers: readonly SyncingBrowser[], server: Server, most = 12): number {
  for (let round = 1; round <= most; round++) {
    let isQuiet = true;
    for (const browser of browsers) {
      for (const key of server.items.keys()) browser.receive(server, key);
      const { set, remove } = browser.sync();
      if (Object.keys(set).length + remove.length + browser.area.unsent.size > 0) isQuiet = false;
      browser.send(server);
    }
    if (isQuiet) return round;
  }
  throw new Error(`still writing after ${most} rounds`);
}
