import type { Commands } from '../view/commands';
import type { Behavior } from './behavior';

/** Commands that a control can name in `data-do`, with the comment's id in `data-id` or without. */
const ONE_COMMENT = ['fold', 'foldComment', 'open', 'reply'] as const;
const WHOLE_THREAD = [
  'foldAll',
  'openAll',
  'loadAll',
  'cancelLoading',
  'showBloggersList',
  'showConversation',
] as const;

export type PressName = (typeof ONE_COMMENT)[number] | (typeof WHOLE_THREAD)[number];

/** Mouse, touch and keyboard presses on the overlay's controls: one listener for the whole thread. */
export const presses: Behavior = {
  id: 'presses',
  start({ root, store, commands, listen }) {
    listen(root, 'click', (event) => onClick(event, commands));
    listen(root, 'change', (event) => onChange(event, commands));
    listen(root, 'beforematch', (event) => onFound(event, commands));
    listen(root, 'focusin', (event) => {
      const id = commentAround(event.target);
      if (id) store.dispatch({ do: 'stand-on', id });
    });
  },
};

function onClick(event: MouseEvent, commands: Commands): void {
  const target = event.target as Element;
  const control = target.closest<HTMLElement>('[data-do]');
  const link = target.closest<HTMLAnchorElement>('a[href]');
  // A link pressed with a modifier key goes where the browser takes it: a new tab, a download.
  if (link && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return;
  if (!control) return;
  const name = control.dataset.do;
  const id = control.dataset.id;
  const one = ONE_COMMENT.find((known) => known === name);
  const whole = WHOLE_THREAD.find((known) => known === name);
  if (one && id) commands[one](id);
  else if (whole) commands[whole]();
  else return;
  event.preventDefault();
}

function onChange(event: Event, commands: Commands): void {
  const field = event.target as HTMLSelectElement;
  if (field.dataset.change !== 'depth') return;
  commands.foldFromDepth(field.value === '' ? null : Number(field.value));
}

/** The browser's own find has hit folded text: what hides it opens, and the browser scrolls there. */
function onFound(event: Event, commands: Commands): void {
  const id = commentAround(event.target) ?? firstCommentIn(event.target);
  if (id) commands.uncover(id);
}

function commentAround(target: EventTarget | null): string | undefined {
  return (target as Element).closest<HTMLElement>('article[data-comment-id]')?.dataset.commentId;
}

/** A list of replies was found, not yet the comment in it: its branch is the one to open. */
function firstCommentIn(target: EventTarget | null): string | undefined {
  const branch = (target as Element).closest('li');
  return branch?.querySelector<HTMLElement>('article[data-comment-id]')?.dataset.commentId;
}
