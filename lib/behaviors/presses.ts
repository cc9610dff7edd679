import type { Order } from '../model/order';
import { SECTIONS } from '../rpc/sections';
import type { Commands } from '../view/commands';
import { parseSince } from '../view/new';
import { ONE_COMMENT, WHOLE_THREAD } from '../view/press-names';
import type { Behavior, Scene } from './behavior';
import { commentAround, firstCommentIn } from './comment-of-event';

/** Mouse, touch and keyboard presses on the overlay's controls: one listener for the whole thread. */
export const presses: Behavior = {
  id: 'presses',
  start(scene) {
    const { root, document, store, commands, listen } = scene;
    listen(root, 'click', (event) => onClick(event as MouseEvent, scene));
    listen(root, 'change', (event) => onChange(event, commands));
    listen(root, 'input', (event) => onForm(event, commands));
    listen(root, 'submit', (event) => {
      event.preventDefault();
      const { form } = (event.target as HTMLFormElement).dataset;
      if (form === 'mute') commands.saveMute();
      if (form === 'note') commands.saveNote();
    });
    listen(root, 'beforematch', (event) => onFound(event, commands));
    listen(root, 'focusin', (event) => {
      const id = commentAround(event.target);
      if (id) store.dispatch({ do: 'stand-on', id });
    });
    listen(document, 'click', (event) => {
      if (event.target !== root.host) commands.closePanel();
    });
  },
};

/** Panels that stay while one presses about in them, and items that tell in their place how it went. */
const STAYING = '.panel:not([data-kind="menu"], [data-kind="thread"]), [data-do^="copy"]';

function onClick(event: MouseEvent, { store, commands }: Scene): void {
  const target = event.target as Element;
  const control = target.closest<HTMLElement>('[data-do], [data-panel], [data-open]');
  const link = target.closest<HTMLAnchorElement>('a[href]');
  // A link pressed with a modifier key goes where the browser takes it: a new tab, a download.
  if (link && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return;
  if (control) {
    // A press in a list or a form leaves it open; a menu has done its work.
    if (!target.closest(STAYING) && !control.dataset.panel) commands.closePanel();
    press(control, commands);
    event.preventDefault();
    return;
  }
  if (!target.closest('.panel')) commands.closePanel();
  const id = commentAround(target);
  if (store.state().placing !== null && id) {
    commands.placeUnder(id);
    event.preventDefault();
  }
}

/** Panels that a control opens by their name alone, and those that are about its comment. */
const PANELS = ['new', 'muted', 'thread', 'saved'] as const;
const PANELS_OF = ['answers', 'poster', 'menu'] as const;

function press(control: HTMLElement, commands: Commands): void {
  const { do: name, panel, open, id, tag } = control.dataset;
  const one = ONE_COMMENT.find((known) => known === name);
  const section = SECTIONS.find((known) => known === open);
  const whole = WHOLE_THREAD.find((known) => known === name);
  const kind = PANELS.find((known) => known === panel);
  const kindOf = PANELS_OF.find((known) => known === panel);
  if (one && id) commands[one](id);
  else if (whole) commands[whole]();
  else if (section) commands.openSection(section);
  else if (kind) commands.openPanel({ kind }, control);
  else if (kindOf && id) commands.openPanel({ kind: kindOf, of: id }, control);
  else if (id && panel === 'mute') commands.startMute(id, control);
  else if (id && panel === 'editMute') commands.editMute(id, control);
  else if (id && panel === 'changed') commands.showChanged(id, control);
  else if (id && panel === 'note') commands.startNote(id, control);
  else if (panel === 'saveThread') commands.startSavingThread(control);
  else if (tag && name === 'addTag') commands.addTag(tag);
  else if (tag && name === 'removeTag') commands.removeTag(tag);
}

function onChange(event: Event, commands: Commands): void {
  const field = event.target as HTMLSelectElement;
  if (field.dataset.change === 'since') {
    const since = parseSince(field.value, Date.now());
    if (since) commands.setSince(since);
  }
  if (field.dataset.change === 'order') commands.setOrder(field.value as Order);
  if (field.dataset.change === 'depth') {
    commands.foldFromDepth(field.value === '' ? null : Number(field.value));
  }
}

/** A form's draft follows what stands in its fields. */
function onForm(event: Event, commands: Commands): void {
  const form = (event.target as Element).closest<HTMLFormElement>('form[data-form]');
  if (!form) return;
  const entries = [...new FormData(form)].filter((field): field is [string, string] =>
    field.every((part) => typeof part === 'string'),
  );
  const fields = Object.fromEntries(entries);
  if (form.dataset.form === 'mute') commands.draftMute(fields);
  if (form.dataset.form === 'note') commands.draftNote(fields);
}

/** The browser's own find has hit folded text: what hides it opens, and the browser scrolls there. */
function onFound(event: Event, commands: Commands): void {
  const id = commentAround(event.target) ?? firstCommentIn(event.target);
  if (id) commands.uncover(id);
}
