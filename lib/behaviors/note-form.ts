import type { Behavior } from './behavior';

/**
 * Keys in the form for a note and tags: Enter ends the tag that is being typed and, where there is
 * none, is the form's own; Backspace takes the last tag away; Ctrl+Enter keeps what was written.
 */
export const noteForm: Behavior = {
  id: 'note-form',
  start({ root, store, commands, listen }) {
    listen(root, 'keydown', (event) => {
      const { key, ctrlKey, metaKey, isComposing, target } = event as KeyboardEvent;
      const { panel } = store.state();
      if (isComposing || panel?.kind !== 'note') return;
      const { typed, tags } = panel.draft;
      const isTag = (target as Element).matches('[name="typed"]');
      const last = tags.at(-1);
      if (key === 'Enter' && (ctrlKey || metaKey)) commands.saveNote();
      else if (isTag && key === 'Enter' && typed.trim() !== '') commands.addTag(typed);
      else if (isTag && key === 'Backspace' && typed === '' && last) commands.removeTag(last);
      else return;
      event.preventDefault();
    });
  },
};
