import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Mute, type MuteId, type MuteTerms, renewedTerms } from '../../lib/model/mute';
import type { MutePlan } from '../../lib/mute-file/mute-file';
import { listMutes, MUTE_SORTS, type MuteSort } from '../../lib/view/mute-list';
import { newMuteId } from '../../lib/view/mutes';
import { countWords, words } from '../../lib/words/words';
import { type FailedChange, Failure } from '../ui/Failure';
import { MuteEditor } from './MuteEditor';
import { MuteFiles } from './MuteFiles';
import { MuteRow, muteWords } from './MuteRow';

export type MutesSectionProps = {
  /** Absent until they are known. */
  readonly mutes: readonly Mute[] | null;
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  /** The blog that a rule made here holds on. */
  readonly host: string;
  readonly isReadOnly: boolean;
  readonly failure: FailedChange | null;
  readonly onSave: (id: MuteId, terms: MuteTerms) => Promise<boolean>;
  readonly onRemove: (id: MuteId) => Promise<boolean>;
  readonly onAdd: (mutes: readonly Mute[]) => Promise<boolean>;
  /** Whether a pattern can be used. */
  readonly onTryPattern: (pattern: string) => Promise<boolean>;
  /** Whether a name is Blogger's word for none. */
  readonly isAnonymousName: (name: string) => boolean;
  /** Saves all rules as a file. */
  readonly onExport: (form: 'json' | 'csv') => void;
  /** Reads a file of rules, and says what would come of adding them. */
  readonly onOpenFile: (file: File) => Promise<MutePlan | 'unreadable' | 'newer'>;
};

/** All rules: to look through, change, renew, take away, save as a file and read from one. */
export function MutesSection(props: MutesSectionProps): VNode {
  const { mutes, now, host, isReadOnly, failure } = props;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<MuteSort>('created');
  const [edited, setEdited] = useState<MuteId | 'new' | null>(null);
  const [removed, setRemoved] = useState<readonly Mute[]>([]);
  const listed = listMutes(mutes ?? [], search, sort, muteWords, now);

  const remove = async (mute: Mute) => {
    if (await props.onRemove(mute.id)) setRemoved([...removed, mute]);
  };
  const undo = async () => {
    if (await props.onAdd(removed)) setRemoved([]);
  };
  const save = async (id: MuteId, terms: MuteTerms) => {
    if (await props.onSave(id, terms)) setEdited(null);
  };
  const editor = (mute: Mute | null) => (
    <MuteEditor
      mute={mute}
      mutes={mutes ?? []}
      host={host}
      onTryPattern={props.onTryPattern}
      isAnonymousName={props.isAnonymousName}
      onSave={(terms) => save(mute?.id ?? newMuteId(), terms)}
      onCancel={() => setEdited(null)}
    />
  );
  return (
    <section id="mutes" aria-labelledby="mutes-title">
      <h2 id="mutes-title">{words('mutes')}</h2>
      <p class="about">{words('mutesHelp')}</p>
      {isReadOnly && (
        <p class="note" role="status">
          {words('notice_notKeptNewer')}
        </p>
      )}
      <Failure failure={failure} />
      <div class="mutes-bar">
        <input
          type="search"
          value={search}
          placeholder={words('searchMutes')}
          aria-label={words('searchMutes')}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <label>
          <span>{words('sortMutes')}</span>
          <select
            value={sort}
            onChange={({ currentTarget }) => setSort(currentTarget.value as MuteSort)}
          >
            {MUTE_SORTS.map((each) => (
              <option key={each} value={each}>
                {words(`sortMutes_${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setEdited('new')}>
          {words('newMute')}
        </button>
      </div>
      {edited === 'new' && editor(null)}
      <div role="status">
        {removed.length > 0 && (
          <p class="removed">
            <span>{countWords('removedMutes', removed.length)}</span>
            <button type="button" onClick={undo}>
              {words('undo')}
            </button>
          </p>
        )}
      </div>
      <ul class="mutes">
        {listed.map((mute) => (
          <li key={mute.id}>
            <MuteRow
              mute={mute}
              now={now}
              isEdited={edited === mute.id}
              onEdit={() => setEdited(edited === mute.id ? null : mute.id)}
              onRenew={() => save(mute.id, renewedTerms(mute, Date.now()))}
              onRemove={() => remove(mute)}
            />
            {edited === mute.id && editor(mute)}
          </li>
        ))}
      </ul>
      {mutes && listed.length === 0 && (
        <p class="about">{words(mutes.length === 0 ? 'noMutes' : 'noMutesFound')}</p>
      )}
      <MuteFiles
        canExport={(mutes?.length ?? 0) > 0}
        onExport={props.onExport}
        onOpenFile={props.onOpenFile}
        onAdd={props.onAdd}
      />
    </section>
  );
}
