import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BackupAge } from '../../lib/backup/backup-due';
import type { PlanFigures, RestorePlan } from '../../lib/backup/plan';
import { countWords, type PluralKey, words, writeMoment } from '../../lib/words/words';
import { type FailedChange, Failure } from '../ui/Failure';
import { backupAgeWords } from './BackupAge';

/** What a file would do, or why it cannot be used. */
export type OpenedBackup =
  | {
      readonly ok: true;
      readonly plan: RestorePlan;
      /** When it was written, in milliseconds since the epoch, UTC; absent for an export. */
      readonly writtenAt: number | null;
      /** Restores it. @returns whether it succeeded */
      readonly restore: () => Promise<boolean>;
    }
  | { readonly ok: false; readonly problem: 'tooLarge' | 'unreadable' | 'newer' | 'damaged' };

export type BackupSectionProps = {
  /** Absent until it is known, and where there is nothing to say. */
  readonly age: BackupAge | null;
  readonly isReadOnly: boolean;
  readonly failure: FailedChange | null;
  /** Writes everything into one file. @returns whether it succeeded */
  readonly onSave: () => Promise<boolean>;
  readonly onOpenFile: (file: File) => Promise<OpenedBackup>;
};

/** Everything into one file, and back out of one once the reader has seen what would come of it. */
export function BackupSection(props: BackupSectionProps): VNode {
  const { age, isReadOnly, failure, onSave } = props;
  const [saved, setSaved] = useState<'offered' | 'busy' | 'done' | 'failed'>('offered');
  const save = async () => {
    setSaved('busy');
    setSaved((await onSave()) ? 'done' : 'failed');
  };
  return (
    <section id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{words('backup')}</h2>
      <p class="about">{words('backupHelp')}</p>
      <Failure failure={failure} />
      <p class="foot">
        <button type="button" disabled={saved === 'busy'} onClick={() => void save()}>
          {words('backupSave')}
        </button>
        {age && <span class="about">{backupAgeWords(age)}</span>}
      </p>
      <div role="status">
        {saved === 'done' && <p>{words('backupSaved')}</p>}
        {saved === 'failed' && <p class="warn">{words('backupFailed')}</p>}
      </div>
      <h3>{words('restore')}</h3>
      <p class="about">{words('restoreHelp')}</p>
      {isReadOnly ? (
        <p class="note" role="status">
          {words('notice_notKeptNewer')}
        </p>
      ) : (
        <RestoreForm {...props} />
      )}
    </section>
  );
}

function RestoreForm({ onOpenFile }: BackupSectionProps): VNode {
  const [opened, setOpened] = useState<OpenedBackup | 'reading' | 'restoring' | 'done' | null>(
    null,
  );
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setOpened('reading');
    setOpened(await onOpenFile(file));
    // So that the same file can be chosen again.
    input.value = '';
  };
  const restore = async (backup: OpenedBackup & { ok: true }) => {
    setOpened('restoring');
    setOpened((await backup.restore()) ? 'done' : backup);
  };
  return (
    <>
      <p class="foot">
        <label class="file">
          <input
            type="file"
            accept=".json,.csv,application/json,text/csv"
            disabled={opened === 'reading' || opened === 'restoring'}
            onChange={({ currentTarget }) => void open(currentTarget)}
          />
          <span>{words('restoreChoose')}</span>
        </label>
      </p>
      <div role="status">
        {opened === 'reading' && <p>{words('restoreReading')}</p>}
        {opened === 'restoring' && <p>{words('restoring')}</p>}
        {opened === 'done' && <p>{words('restored')}</p>}
        {opened && typeof opened === 'object' && !opened.ok && (
          <p class="warn">{words(`backupProblem_${opened.problem}`)}</p>
        )}
        {opened && typeof opened === 'object' && opened.ok && (
          <Plan
            plan={opened.plan}
            writtenAt={opened.writtenAt}
            onRestore={() => void restore(opened)}
            onCancel={() => setOpened(null)}
          />
        )}
      </div>
    </>
  );
}

function Plan({
  plan,
  writtenAt,
  onRestore,
  onCancel,
}: {
  readonly plan: RestorePlan;
  readonly writtenAt: number | null;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}): VNode {
  const { saved, mutes, follows, posts, settings } = plan;
  const others = [
    posts > 0 ? countWords('restorePosts', posts) : null,
    settings > 0 ? countWords('restoreSettings', settings) : null,
  ].filter((part) => part !== null);
  const changes =
    [saved, mutes, follows].some(({ adds, updates, removes }) => adds + updates + removes > 0) ||
    others.length > 0;
  return (
    <div class="plan">
      {writtenAt !== null && <p>{words('restoreWritten', writeMoment(writtenAt))}</p>}
      <dl>
        <Figures label={words('restoreSavedLabel')} figures={saved} />
        <Figures label={words('restoreMutesLabel')} figures={mutes} />
        <Figures label={words('restoreFollowsLabel')} figures={follows} />
      </dl>
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!changes && <p>{words('restoreNothing')}</p>}
      <p class="foot">
        <button type="button" disabled={!changes} onClick={onRestore}>
          {words('restoreConfirm')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {words('cancel')}
        </button>
      </p>
    </div>
  );
}

const FIGURES: readonly (readonly [keyof PlanFigures, PluralKey])[] = [
  ['adds', 'restoreAdds'],
  ['updates', 'restoreUpdates'],
  ['keeps', 'restoreKeeps'],
  ['staysDeleted', 'restoreStaysDeleted'],
  ['removes', 'restoreRemoves'],
];

function Figures({ label, figures }: { label: string; figures: PlanFigures }): VNode {
  const told = FIGURES.filter(([figure]) => figures[figure] > 0);
  return (
    <>
      <dt>{label}</dt>
      {told.map(([figure, stem]) => (
        <dd key={figure} data-figure={figure}>
          {countWords(stem, figures[figure])}
        </dd>
      ))}
      {told.length === 0 && <dd>{words('restoreNone')}</dd>}
    </>
  );
}
