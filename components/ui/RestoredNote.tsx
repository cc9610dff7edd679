import type { VNode } from 'preact';
import type { Restored } from '../../lib/rpc/contract';
import { countWords, words, writeDay } from '../../lib/words/words';

export type RestoredNoteProps = {
  /** What came back by itself from the second copy, until it was taken note of. */
  readonly restored: Restored | null;
  readonly onDismiss: () => void;
};

/** A word on what the browser had lost. */
export function RestoredNote({ restored, onDismiss }: RestoredNoteProps): VNode {
  return (
    <div role="status">
      {restored && (
        <p class="note restored">
          <span>
            {words(
              'restoredByItself',
              writeDay(restored.at),
              countWords('restoredSaved', restored.saved),
              countWords('restoredMutes', restored.mutes),
            )}
          </span>
          <button type="button" onClick={onDismiss}>
            {words('understood')}
          </button>
        </p>
      )}
    </div>
  );
}
