import type { VNode } from 'preact';
import type { SyncState } from '../../lib/rpc/contract';
import { countWords, words, writeMoment } from '../../lib/words/words';
import { ConfirmButton } from '../ui/ConfirmButton';
import { Switch } from '../ui/Switch';

export type SyncSettingsProps = {
  /** Absent until it is known. */
  readonly sync: SyncState | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onNow: () => void;
  /** @returns whether it succeeded */
  readonly onRemove: () => Promise<boolean>;
};

/** As much as browsers give, in bytes. */
const ROOM = 102_400;

/** Whether rules, settings and references travel with the browser's account, and how that fares. */
export function SyncSettings({ sync, onSwitch, onNow, onRemove }: SyncSettingsProps): VNode {
  return (
    <section class="sync" aria-labelledby="sync-title">
      <h3 id="sync-title">{words('sync')}</h3>
      <div class="row setting">
        <div class="label">
          <label for="sync-switch">{words('syncSwitch')}</label>
          <p id="sync-help">{words('syncHelp')}</p>
        </div>
        <Switch
          id="sync-switch"
          isOn={sync?.isOn ?? null}
          onChange={onSwitch}
          describedBy="sync-help"
        />
      </div>
      <div role="status">{sync?.isOn && <Status sync={sync} />}</div>
      <p class="foot">
        {sync?.isOn && (
          <button type="button" onClick={onNow}>
            {words('syncNow')}
          </button>
        )}
        <ConfirmButton
          label={words('syncRemove')}
          question={words('syncRemoveQuestion')}
          done={words('syncRemoved')}
          onConfirm={onRemove}
        />
      </p>
      <p class="about">
        {words('syncOutgrown')} <a href="#backup">{words('backup')}</a>
      </p>
    </section>
  );
}

function Status({ sync: { at, bytes, left, problem } }: { readonly sync: SyncState }): VNode {
  const full = Math.min(100, Math.ceil((bytes / ROOM) * 100));
  return (
    <>
      {problem && <p class="warn">{words(`syncProblem_${problem}`)}</p>}
      <p>{at === null ? words('syncNever') : words('syncLast', writeMoment(at), String(full))}</p>
      {left.saved > 0 && <p class="note">{countWords('syncLeft', left.saved)}</p>}
      {left.others > 0 && <p class="note">{countWords('syncLeftOthers', left.others)}</p>}
    </>
  );
}
