import type { VNode } from 'preact';
import type { BackupAge as Age } from '../../lib/backup/backup-due';
import { words, writeDaysAgo } from '../../lib/words/words';

/** The age of the last backup, where it is in sight and in nobody's way. */
export function BackupAge({ age }: { readonly age: Age | null }): VNode | null {
  return (
    age && (
      <a class="backup-age" href="#backup" data-due={age.isDue ? '' : undefined}>
        {backupAgeWords(age)}
      </a>
    )
  );
}

export function backupAgeWords({ days }: Age): string {
  if (days === null) return words('backupNever');
  return words('backupLast', writeDaysAgo(days));
}
