import type { VNode } from 'preact';
import type { Muting } from '../../lib/view/mutes';
import { countWords, words } from '../../lib/words/words';
import { muteReason } from '../mutes/mute-words';

/** Offers to take back a rule that was just made. */
export function MutedBar({ muting }: { readonly muting: Muting }): VNode | null {
  const rule = muting.rules.find(({ id }) => id === muting.justMade);
  if (!rule) return null;
  const marks = [...muting.muted.marks.values()];
  return (
    <div class="bar">
      <span>
        {countWords(
          'justMuted',
          marks.filter(({ mute }) => mute.id === rule.id).length,
          muteReason(rule.what),
        )}
      </span>
      <button type="button" data-do="undoMute">
        {words('undo')}
      </button>
    </div>
  );
}
