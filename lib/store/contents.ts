import {
  BACKUP_KEYS,
  BACKUP_SUBJECTS,
  type BackupContents,
  type BackupRow,
  type BackupSubject,
} from '../model/backup';
import { mergeBackup } from '../model/merge-backup';
import type { Announce, BackupState, KeptFigures, KeptOfPost, Store } from '../rpc/contract';
import { type OpenDatabase, openForReading } from './database';
import { forgetUnfollowed } from './follows';
import type { Database } from './schema';

/** When the last backup was written, among the settings, where nothing else has such a key. */
const WRITTEN = 'backup';

/** Everything as a whole: told of, put together with a backup, and thrown away. */
export function createContents(
  open: OpenDatabase,
  announce: Announce,
): Pick<
  Store,
  'mergeContents' | 'noteBackup' | 'readBackupState' | 'readKept' | 'wipePost' | 'wipe'
> {
  return {
    async mergeContents(added) {
      await mergeInto(await open(), added);
      announceEverything(announce);
    },
    async noteBackup(at) {
      const db = await open();
      await db.settings.put({ key: WRITTEN, value: at });
      announce({ subject: 'settings' });
    },
    async readBackupState() {
      const db = await open();
      return db.transaction('r', tablesOf(db), () => backupState(db));
    },
    async readKept() {
      const db = await open();
      return db.transaction('r', tablesOf(db), () => keptFigures(db));
    },
    async wipePost(postId, at) {
      const db = await open();
      const saved = await db.transaction('rw', db.tables, async () => {
        const ids = await db.saved.where({ 'post.postId': postId }).primaryKeys();
        const rules = await db.mutes
          .filter(({ scope }) => scope.kind === 'post' && scope.postId === postId)
          .primaryKeys();
        await db.saved.bulkDelete(ids);
        await db.mutes.bulkDelete(rules);
        await db.muteMatches.where('muteId').anyOf(rules).delete();
        await db.seen.delete(postId);
        await db.folds.where({ postId }).delete();
        await db.corrections.where({ postId }).delete();
        await db.orders.delete(`post:${postId}`);
        await db.counts.delete(postId);
        await db.answers.where({ postId }).delete();
        const follows = await db.follows.where({ 'post.postId': postId }).primaryKeys();
        await db.follows.bulkDelete(follows);
        if (at !== null) {
          const gone = { saved: ids, mutes: rules, follows };
          for (const subject of ['saved', 'mutes', 'follows'] as const) {
            await db.deletions.bulkPut(gone[subject].map((id) => ({ subject, id, at })));
          }
        }
        await forgetUnfollowed(db, postId);
        return ids;
      });
      for (const subject of ['seen', 'folds', 'corrections', 'orders'] as const) {
        announce({ subject, postId });
      }
      announce({ subject: 'mutes' });
      announce({ subject: 'follows' });
      announce({ subject: 'counts' });
      announce({ subject: 'saved', ids: saved });
    },
    async wipe() {
      const db = await open();
      await db.transaction('rw', db.tables, async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
      });
      announceEverything(announce);
    },
  };
}

/** Everything is perhaps another now. */
export function announceEverything(announce: Announce): void {
  for (const subject of ['seen', 'folds', 'corrections', 'orders'] as const) {
    announce({ subject, postId: null });
  }
  announce({ subject: 'settings' });
  announce({ subject: 'mutes' });
  announce({ subject: 'follows' });
  announce({ subject: 'counts' });
  announce({ subject: 'saved', ids: null });
}

/** Everything, straight from the database: for our own pages, as `saved-reader.ts` is. */
export async function readAllContents(name?: string): Promise<BackupContents> {
  const db = await openForReading(name);
  try {
    return await db.transaction('r', tablesOf(db), () => readContents(db));
  } finally {
    db.close();
  }
}

/** All rows of every subject, within whatever transaction is open. */
export async function readContents(db: Database): Promise<BackupContents> {
  const rows = await Promise.all(
    BACKUP_SUBJECTS.map(async (subject) => [subject, await db.table(subject).toArray()]),
  );
  const contents = Object.fromEntries(rows) as BackupContents;
  return { ...contents, settings: await settingRows(db) };
}

/** The settings that were changed, without what stands beside them. */
export async function settingRows(db: Database): Promise<BackupContents['settings']> {
  return (await db.settings.toArray()).filter(({ key }) => key !== WRITTEN);
}

/** Puts contents together with what is there: all of it or nothing. */
export async function mergeInto(db: Database, added: BackupContents): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const there = await readContents(db);
    const merged = mergeBackup(there, added);
    for (const subject of BACKUP_SUBJECTS) await write(db, subject, there, merged);
  });
}

/** Nothing was ever written, or all of it is lost. */
export async function isEmpty(db: Database): Promise<boolean> {
  for (const table of tablesOf(db)) {
    if ((await table.limit(1).primaryKeys()).length > 0) return false;
  }
  return true;
}

function tablesOf(db: Database) {
  return BACKUP_SUBJECTS.map((subject) => db.table(subject));
}

/** Writes what a merge made of a subject: what changed, and no row that did not. */
async function write<S extends BackupSubject>(
  db: Database,
  subject: S,
  there: BackupContents,
  merged: BackupContents,
): Promise<void> {
  const keyOf = BACKUP_KEYS[subject] as (row: BackupRow<S>) => string;
  const before = there[subject] as readonly BackupRow<S>[];
  const after = merged[subject] as readonly BackupRow<S>[];
  const left = new Set(after.map(keyOf));
  const known = new Set<unknown>(before);
  const table = db.table(subject);
  const gone = before.filter((row) => !left.has(keyOf(row)));
  await table.bulkDelete(gone.map((row) => primaryKey(table.schema.primKey.keyPath, row)));
  await table.bulkPut(after.filter((row) => !known.has(row)));
}

function primaryKey(path: string | string[] | null | undefined, row: object): string | string[] {
  const at = (key: string) => String(row[key as keyof typeof row]);
  return Array.isArray(path) ? path.map(at) : at(path ?? 'id');
}

async function backupState(db: Database): Promise<BackupState> {
  const row = await db.settings.get(WRITTEN);
  const writtenAt = typeof row?.value === 'number' ? row.value : null;
  const since = writtenAt ?? 0;
  const saved = await db.saved.where('savedAt').above(since).count();
  const rules = await db.mutes.filter(({ renewed }) => renewed > since).count();
  return { writtenAt, since: saved + rules };
}

async function keptFigures(db: Database): Promise<KeptFigures> {
  const contents = await readContents(db);
  const { saved, mutes, seen, folds, corrections, orders, settings, follows } = contents;
  const posts = new Map<string, KeptOfPost>();
  const count = (postId: string | null, part: Partial<KeptOfPost>, title?: string) => {
    if (postId === null) return;
    const none = { postId, title: null, saved: 0, mutes: 0, seen: 0 };
    const others = { folds: 0, corrections: 0, follows: 0 };
    const before = posts.get(postId) ?? { ...none, ...others };
    posts.set(postId, {
      ...before,
      title: before.title ?? title ?? null,
      saved: before.saved + (part.saved ?? 0),
      mutes: before.mutes + (part.mutes ?? 0),
      seen: before.seen + (part.seen ?? 0),
      folds: before.folds + (part.folds ?? 0),
      corrections: before.corrections + (part.corrections ?? 0),
      follows: before.follows + (part.follows ?? 0),
    });
  };
  for (const { post } of saved) count(post.postId, { saved: 1 }, post.title);
  for (const { post } of follows) count(post.postId, { follows: 1 }, post.title);
  for (const { scope } of mutes) {
    if (scope.kind === 'post') count(scope.postId, { mutes: 1 }, scope.title);
  }
  for (const row of seen) count(row.postId, { seen: new Set([...row.seen, ...row.baseline]).size });
  for (const { postId } of folds) count(postId, { folds: 1 });
  for (const { postId } of corrections) count(postId, { corrections: 1 });
  return {
    saved: saved.length,
    mutes: mutes.length,
    follows: follows.length,
    settings: settings.length + orders.length,
    posts: [...posts.values()],
  };
}
