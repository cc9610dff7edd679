import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Mute } from '../../lib/model/mute';
import type { MutePlan } from '../../lib/mute-file/mute-file';
import { countWords, words } from '../../lib/words/words';
import { muteReason } from '../mutes/mute-words';

export type MuteFilesProps = {
  readonly canExport: boolean;
  readonly onExport: (form: 'json' | 'csv') => void;
  readonly onOpenFile: (file: File) => Promise<MutePlan | 'unreadable' | 'newer'>;
  /** @returns whether it succeeded */
  readonly onAdd: (mutes: readonly Mute[]) => Promise<boolean>;
};

/** Saves rules as a file, and adds those of a file once the reader has seen what would come of it. */
export function MuteFiles({ canExport, onExport, onOpenFile, onAdd }: MuteFilesProps): VNode {
  const [plan, setPlan] = useState<MutePlan | 'unreadable' | 'newer' | null>(null);
  const [added, setAdded] = useState(0);
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setAdded(0);
    setPlan(await onOpenFile(file));
    // So that the same file can be chosen again.
    input.value = '';
  };
  const add = async (mutes: readonly Mute[]) => {
    if (!(await onAdd(mutes))) return;
    setPlan(null);
    setAdded(mutes.length);
  };
  return (
    <div class="mute-files">
      <h3>{words('muteFiles')}</h3>
      <p class="about">{words('muteFilesHelp')}</p>
      <p class="foot">
        <button type="button" disabled={!canExport} onClick={() => onExport('json')}>
          {words('exportJson')}
        </button>
        <button type="button" disabled={!canExport} onClick={() => onExport('csv')}>
          {words('exportCsv')}
        </button>
        <label class="file">
          <input
            type="file"
            accept=".json,.csv,application/json,text/csv"
            onChange={({ currentTarget }) => void open(currentTarget)}
          />
          <span>{words('importMutes')}</span>
        </label>
      </p>
      <div role="status">
        {added > 0 && <p>{countWords('importedMutes', added)}</p>}
        {typeof plan === 'string' && <p class="warn">{words(`muteFile_${plan}`)}</p>}
        {plan && typeof plan === 'object' && (
          <Preview plan={plan} onAdd={() => void add(plan.added)} onCancel={() => setPlan(null)} />
        )}
      </div>
    </div>
  );
}

function Preview({
  plan,
  onAdd,
  onCancel,
}: {
  readonly plan: MutePlan;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}): VNode {
  const { added, known, unusable } = plan;
  return (
    <div class="plan">
      <p>
        {[
          countWords('planAdds', added.length),
          known > 0 ? countWords('planKnows', known) : null,
          unusable > 0 ? countWords('planLeavesOut', unusable) : null,
        ]
          .filter((part) => part !== null)
          .join(' ')}
      </p>
      <ul>
        {added.slice(0, MOST_LISTED).map((mute) => (
          <li key={mute.id}>{muteReason(mute.what)}</li>
        ))}
        {added.length > MOST_LISTED && (
          <li>{countWords('planMore', added.length - MOST_LISTED)}</li>
        )}
      </ul>
      <p class="foot">
        <button type="button" disabled={added.length === 0} onClick={onAdd}>
          {words('planConfirm')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {words('cancel')}
        </button>
      </p>
    </div>
  );
}

/** Rules of a file that are listed before they are added. */
const MOST_LISTED = 20;
