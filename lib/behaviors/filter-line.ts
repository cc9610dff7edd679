import type { Commands } from '../view/commands';
import type { ThreadStore } from '../view/thread-store';
import type { Behavior } from './behavior';

/** Typing into the filter line, and its keys. */
export const filterLine: Behavior = {
  id: 'filter-line',
  start({ root, store, commands, listen }) {
    listen(root, 'input', ({ target }) => {
      if (isField(target)) commands.filter(target.value, target.selectionStart ?? 0);
    });
    listen(root, 'keydown', (event) => {
      if (!isField(event.target)) return;
      if (onKey(event as KeyboardEvent, event.target, store, commands)) event.preventDefault();
    });
    listen(root, 'focusin', ({ target }) => {
      if (isField(target)) commands.suggest(target.selectionStart ?? 0);
      else commands.closeSuggestions();
    });
    // The field keeps the focus, so that one can go on typing.
    listen(root, 'mousedown', (event) => {
      if ((event.target as Element).closest('[data-suggestion]')) event.preventDefault();
    });
    listen(root, 'click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[data-suggestion]');
      if (option) commands.takeSuggestion(Number(option.dataset.suggestion));
    });
    listen(root, 'focusout', ({ target }) => {
      if (isField(target)) commands.closeSuggestions();
    });
  },
};

/** @returns whether the key meant something to the line */
function onKey(
  event: KeyboardEvent,
  field: HTMLInputElement,
  store: ThreadStore,
  commands: Commands,
): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const suggestions = store.state().filter?.suggestions;
  const isOn = suggestions?.active !== null && suggestions?.active !== undefined;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (!suggestions) commands.suggest(field.selectionStart ?? 0);
      commands.moveSuggestion(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
      if (isOn) commands.takeSuggestion();
      else if (event.shiftKey) commands.previousMatch();
      else commands.nextMatch();
      if (!isOn) commands.closeSuggestions();
      return true;
    case 'Escape':
      if (isOn) commands.closeSuggestions();
      else commands.closeFilter();
      return true;
  }
  return false;
}

function isField(target: EventTarget | null): target is HTMLInputElement {
  return (target as Element).matches('.filter input');
}
