import type { Guard } from '../dom/fail-open';
import type { Reference } from '../model/reference';
import type { PanelContent } from '../view/panel';
import type { Behavior, Scene } from './behavior';
import { commentAround } from './comment-of-event';

/** Milliseconds that a pointer rests on a reference before its target is shown. */
const HOVER = 300;

/** Milliseconds in which a pointer may go from a reference to its preview. */
const LEAVE = 250;

/** Milliseconds of pressing that on a touch screen stand for hovering. */
const LONG_PRESS = 500;

/** What a reference can be pressed, hovered or focused on: in the text, and as a comment's reason. */
const LINKS = 'a.reference, a.why';

/**
 * References lead to what they mean, and show it beforehand: when the pointer rests on them, when
 * they have the focus, on a long press. Not where all of it is on the screen anyway.
 */
export const references: Behavior = {
  id: 'references',
  start(scene, signal) {
    const { root, commands, store, guard, listen } = scene;
    // Two waits: the page scrolling under a resting pointer must not end what the focus began.
    const pointer = createWait(guard, signal);
    const focus = createWait(guard, signal);
    let isLongPress = false;
    const isPreviewed = () => store.state().panel?.kind === 'preview';
    const show = (link: Element) => {
      const content = previewOf(link, scene);
      if (content && !isPreviewed()) commands.openPanel(content, link);
    };
    const hide = () => {
      if (isPreviewed()) commands.closePanel();
    };

    listen(root, 'pointerover', (event) => {
      if ((event as PointerEvent).pointerType === 'touch') return;
      const link = linkOf(event);
      if (link) pointer.start(HOVER, () => show(link));
      else if (isPreviewed() && !(event.target as Element).closest('.panel')) {
        pointer.start(LEAVE, hide);
      } else pointer.stop();
    });
    listen(root, 'focusin', (event) => {
      const link = linkOf(event);
      focus.stop();
      if (link) focus.start(HOVER, () => show(link));
      else if (!(event.target as Element).closest('.panel')) hide();
    });
    listen(root, 'pointerdown', (event) => {
      const link = linkOf(event);
      isLongPress = false;
      if (!link || (event as PointerEvent).pointerType !== 'touch') return;
      pointer.start(LONG_PRESS, () => {
        isLongPress = true;
        show(link);
      });
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      listen(root, end, (event) => {
        if ((event as PointerEvent).pointerType === 'touch') pointer.stop();
      });
    }
    listen(root, 'click', (event) => {
      const link = linkOf(event);
      if (!link) return;
      pointer.stop();
      focus.stop();
      event.preventDefault();
      if (isLongPress) return;
      hide();
      follow(link, scene);
    });
  },
};

/** One thing at a time that happens later, unless stopped. */
function createWait(guard: Guard, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  signal.addEventListener('abort', stop);
  return {
    stop,
    start(wait: number, action: () => void) {
      stop();
      timer = setTimeout(() => guard(action), wait);
    },
  };
}

function linkOf(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>(LINKS);
}

/** The reference that a link in a comment's text stands for. */
function referenceOf(link: HTMLElement, { store }: Scene): Reference | undefined {
  const id = commentAround(link);
  const index = Number(link.dataset.reference);
  return id === undefined ? undefined : store.state().conversation.referencesOf.get(id)?.[index];
}

function previewOf(element: Element, scene: Scene): PanelContent | null {
  const link = element as HTMLElement;
  const reference = referenceOf(link, scene);
  const to = reference?.to ?? (link.dataset.to ? [link.dataset.to] : []);
  const passage = reference ? passageOf(reference, scene) : null;
  const targets = to.filter((target) => target !== 'post');
  if (passage === null && targets.every((target) => isOnScreen(target, scene))) return null;
  return { kind: 'preview', targets, passage };
}

/** The words of the post that a reference quotes; absent where it means a comment. */
function passageOf({ to, place }: Reference, { store }: Scene): string | null {
  return to.includes('post') && place ? store.state().post.text.slice(...place) : null;
}

function isOnScreen(id: string, { root, document }: Scene): boolean {
  const article = root.querySelector(`article[data-comment-id="${id}"] .body > *`);
  const box = article?.getBoundingClientRect();
  const height = document.defaultView?.innerHeight ?? 0;
  return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= height;
}

function follow(link: HTMLElement, scene: Scene): void {
  const reference = referenceOf(link, scene);
  const passage = reference ? passageOf(reference, scene) : null;
  if (passage !== null) scene.commands.showInPost(passage);
  else {
    const target = reference?.to[0] ?? link.dataset.to;
    if (target) scene.commands.goTo(target);
  }
}
