import type { VNode } from 'preact';
import type { MuteMark } from '../../lib/model/apply-mutes';
import type { BranchView } from '../../lib/view/derive';
import { countWords, words } from '../../lib/words/words';
import { muteReason } from '../mutes/mute-words';

export type MutedStubProps = {
  readonly branch: BranchView;
  readonly mark: MuteMark;
};

/**
 * Stands for a muted comment: why it is not shown, and how to see it. Where the rule wants nothing
 * to be seen, the bare place is kept for the replies that stay.
 */
export function MutedStub({ branch, mark }: MutedStubProps): VNode {
  const { id, mutedCount } = branch;
  const { mute, through } = mark;
  const isBare = branch.found !== 'match' && (through !== 'itself' || mute.shows === 'nothing');
  if (isBare) return <p class="stub">{words('mutedComment')}</p>;
  return (
    <p class="stub">
      <span class="reason">{words('mutedBecause', muteReason(mute.what))}</span>
      {mutedCount > 0 && <span class="more">{countWords('hiddenUnder', mutedCount)}</span>}
      <span class="stub-actions">
        <button type="button" data-do="showOnce" data-id={id}>
          {words('showOnce')}
        </button>
        <button type="button" data-do="showAlways" data-id={id}>
          {words('showAlways')}
        </button>
        <button type="button" data-panel="editMute" data-id={id}>
          {words('editMute')}
        </button>
      </span>
    </p>
  );
}
