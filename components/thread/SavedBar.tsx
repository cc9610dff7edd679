import type { VNode } from 'preact';
import { countTold, type Saving } from '../../lib/view/saving';
import { countWords, words, writeNumber } from '../../lib/words/words';

/** Tells what was saved or removed, once it surely is, and offers to take it back; or how far it is. */
export function SavedBar({ saving }: { readonly saving: Saving }): VNode | null {
  const { told, progress } = saving;
  if (progress) {
    const { done, total } = progress;
    return (
      <div class="bar">
        <span>{words('savingMany', writeNumber(done), writeNumber(total))}</span>
      </div>
    );
  }
  if (!told) return null;
  const count = countTold(told);
  return (
    <div class="bar">
      <span>{countWords(told.is === 'saved' ? 'savedNow' : 'unsavedNow', count)}</span>
      {told.is === 'saved' && count === 1 && (
        <button type="button" data-panel="note" data-id={told.ids[0]}>
          {words('noteAndTags')}
        </button>
      )}
      <button type="button" data-do="undoSave">
        {words('undo')}
      </button>
    </div>
  );
}
