import type { OpenedBackup } from '../../components/library/BackupSection';
import { LARGEST_BACKUP, readBackupFile, writeBackupFile } from '../../lib/backup/backup-file';
import { planRestore } from '../../lib/backup/plan';
import { cleanHtml } from '../../lib/blogger/clean-html';
import { readSavedFile } from '../../lib/export/saved-file';
import { type BackupContents, NO_CONTENTS } from '../../lib/model/backup';
import type { OwnPage } from '../../lib/rpc/own-page';
import { dropIndexCache } from '../../lib/search/index-cache';
import { readAllContents } from '../../lib/store/contents';
import { dayOf } from '../../lib/view/new';
import { saveFile } from './save-file';

/** Saves everything as one file. @returns whether it succeeded */
export async function saveBackup(page: OwnPage): Promise<boolean> {
  try {
    const now = Date.now();
    const text = await writeBackupFile(await readAllContents(), now);
    saveFile(`threadkeeper-backup-${dayOf(now)}.json`, 'application/json', text);
    // Where a newer Threadkeeper holds the store the file is written all the same.
    await page.write('noteBackup', now);
    return true;
  } catch {
    return false;
  }
}

/** Reads a backup, or exported comments, says what it would do, and changes nothing. */
export async function openBackup(page: OwnPage, file: File): Promise<OpenedBackup> {
  if (file.size > LARGEST_BACKUP) return { ok: false, problem: 'tooLarge' };
  const read = await readAny(await file.text());
  if (!read.ok) return read;
  const { contents, writtenAt } = read;
  return {
    ok: true,
    plan: planRestore(await readAllContents(), contents),
    writtenAt,
    restore: () => restoreBackup(page, contents),
  };
}

type Read =
  | { readonly ok: true; readonly contents: BackupContents; readonly writtenAt: number | null }
  | (OpenedBackup & { readonly ok: false });

async function readAny(text: string): Promise<Read> {
  const backup = await readBackupFile(text, cleanHtml);
  if (backup.ok || backup.problem !== 'unreadable') return backup;
  const exported = readSavedFile(text);
  if (!exported.ok) return exported;
  return { ok: true, contents: { ...NO_CONTENTS, saved: exported.saved }, writtenAt: null };
}

/** A message cannot hold what a library can, so the background fetches it from this page. */
async function restoreBackup(page: OwnPage, contents: BackupContents): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([JSON.stringify(contents)]));
  try {
    return await page.write('restoreBackup', url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Throws everything away, with what was made from it.
 *
 * @param withSynced the copy in the account, too
 * @returns whether it succeeded; where the account cannot be reached nothing is thrown away
 */
export async function wipe(page: OwnPage, withSynced: boolean): Promise<boolean> {
  if (withSynced && !(await page.write('removeSynced'))) return false;
  await dropIndexCache().catch(() => undefined);
  return page.write('wipe');
}
