import { selectedRange, wordsOfRange } from '../dom/selected-range';
import type { SelectedWords } from '../view/save-commands';
import type { Behavior, Scene } from './behavior';
import { commentAround } from './comment-of-event';

/** Milliseconds in which a selection that still grows is left alone. */
const SETTLING = 300;

/** Words that are selected within one comment can be kept with it. */
export const passages: Behavior = {
  id: 'passages',
  start(scene, signal) {
    const { root, document, commands, listen, guard } = scene;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHeld = false;
    signal.addEventListener('abort', () => clearTimeout(timer));
    const settle = () => {
      clearTimeout(timer);
      if (isHeld) return;
      timer = setTimeout(() => guard(() => commands.offerPassage(selectedWords(scene))), SETTLING);
    };
    listen(document, 'selectionchange', settle);
    listen(root, 'pointerdown', () => {
      isHeld = true;
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      listen(document, end, () => {
        isHeld = false;
        settle();
      });
    }
    // The press itself would take the selection away before it is heard.
    listen(root, 'mousedown', (event) => {
      if ((event.target as Element).closest('.panel[data-kind="passage"]')) event.preventDefault();
    });
  },
};

function selectedWords({ root, store }: Scene): SelectedWords | null {
  const range = selectedRange(root);
  const within = range?.commonAncestorContainer;
  const element = within instanceof Element ? within : within?.parentElement;
  const of = element?.closest('article > .body') ? commentAround(element) : undefined;
  if (!range || of === undefined || !store.state().map.commentOf.has(of)) return null;
  const passage = wordsOfRange(range);
  return passage === '' ? null : { of, passage, range };
}
