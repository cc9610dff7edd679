import type { VNode } from 'preact';
import { countWords, words } from '../../../lib/words/words';

export type RemovedBarProps = {
  /** How many were removed and can be brought back; none: nothing is shown. */
  readonly count: number;
  readonly onBringBack: () => void;
  readonly onLetGo: () => void;
};

/** Says what was removed, and offers to bring it back, for as long as the reader lets it stand. */
export function RemovedBar({ count, onBringBack, onLetGo }: RemovedBarProps): VNode {
  return (
    <div role="status" class="foot-place">
      {count > 0 && (
        <p class="removed">
          <span>{countWords('removedSaved', count)}</span>
          <button type="button" onClick={onBringBack}>
            {words('undo')}
          </button>
          <button type="button" class="plain" onClick={onLetGo}>
            {words('letGo')}
          </button>
        </p>
      )}
    </div>
  );
}
