import type { VNode } from 'preact';
import { type NoteDraft, suggestTags } from '../../lib/view/saving';
import type { ThreadState } from '../../lib/view/thread-state';
import { words } from '../../lib/words/words';

export type NoteFormProps = {
  readonly draft: NoteDraft;
  readonly state: ThreadState;
};

/** A comment's note and tags. A comma or Enter ends a tag. */
export function NoteForm({ draft, state }: NoteFormProps): VNode {
  const isKept = state.saving.kept.has(draft.of);
  const suggested = suggestTags(draft, state.saving.tags);
  return (
    <form class="note" data-form="note">
      <label>
        <span>{words('note')}</span>
        <textarea name="note" rows={4} maxLength={100_000} value={draft.note} />
      </label>
      <label for="tag">{words('tags')}</label>
      <div class="tags">
        {draft.tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            data-do="removeTag"
            data-tag={tag}
            aria-label={words('removeTag', tag)}
          >
            {tag}
          </button>
        ))}
        <input
          id="tag"
          type="text"
          name="typed"
          maxLength={100}
          value={draft.typed}
          autocomplete="off"
          enterkeyhint="done"
          placeholder={draft.tags.length === 0 ? words('tagsHint') : undefined}
        />
      </div>
      {suggested.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
        <div class="suggested" role="group" aria-label={words('yourTags')}>
          {suggested.map((tag) => (
            <button key={tag} type="button" class="tag" data-do="addTag" data-tag={tag}>
              {tag}
            </button>
          ))}
        </div>
      )}
      <p class="foot">
        <button type="submit" class="main">
          {words(isKept ? 'saveNote' : 'save')}
        </button>
        <button type="button" data-do="closePanel">
          {words('cancel')}
        </button>
        {isKept && (
          <button type="button" class="last" data-do="unsave" data-id={draft.of}>
            {words('unsave')}
          </button>
        )}
      </p>
    </form>
  );
}
