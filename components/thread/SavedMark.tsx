import type { VNode } from 'preact';
import type { Kept } from '../../lib/view/saving';
import { words } from '../../lib/words/words';

/** Says that the comment is kept, and leads to its note; and that its words were others then. */
export function SavedMark({ kept }: { readonly kept: Kept }): VNode {
  const { id, note, tags, changed, goneAt } = kept.saved;
  const hint = [words('savedHint'), note, tags.join(', ')].filter((part) => part !== '');
  return (
    <>
      <button
        type="button"
        class="saved"
        data-panel="note"
        data-id={id}
        aria-haspopup="dialog"
        title={hint.join('\n\n')}
      >
        {words('saved')}
      </button>
      {changed && goneAt === null && (
        <button type="button" class="changed" data-panel="changed" data-id={id}>
          {words('changedSince')}
        </button>
      )}
    </>
  );
}
