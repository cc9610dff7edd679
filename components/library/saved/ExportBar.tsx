import type { VNode } from 'preact';
import { words, writeNumber } from '../../../lib/words/words';
import type { Progress } from './SavedSection';

/** Fewer are written before anybody could read how far it is. */
const MANY = 500;

export type ExportBarProps = {
  readonly progress: Progress | null;
  readonly onStop: () => void;
};

/** Says how far a long file is, and offers to leave it. */
export function ExportBar({ progress, onStop }: ExportBarProps): VNode {
  return (
    <div class="foot-place">
      {progress && progress.total >= MANY && (
        <p>
          <span>
            {words('exportWrites', writeNumber(progress.done), writeNumber(progress.total))}
          </span>
          <progress
            value={progress.done}
            max={progress.total}
            aria-label={words('libraryExport')}
          />
          <button type="button" onClick={onStop}>
            {words('cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
