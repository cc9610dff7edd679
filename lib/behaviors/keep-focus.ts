import type { CommentId } from '../model/comment';
import { nearestShown } from '../view/moves';
import type { Behavior, Scene } from './behavior';
import { commentAround } from './comment-of-event';

/**
 * A control that a change takes away must not take the focus with it, or who steers by keys begins
 * again at the top of the page. It goes to the comment where it was, or to the line into which that
 * was folded, or to the toolbar.
 */
export const keepFocus: Behavior = {
  id: 'keep-focus',
  start(scene, signal) {
    const { root, document, store, listen, guard } = scene;
    let last: { readonly element: HTMLElement; readonly id: CommentId | undefined } | null = null;
    let isDue = false;
    listen(root, 'focusin', (event) => {
      last = { element: event.target as HTMLElement, id: commentAround(event.target) };
    });
    const restore = () => {
      isDue = false;
      if (!last || root.activeElement) return;
      if (document.activeElement !== document.body && document.activeElement !== root.host) return;
      if (last.element.isConnected && last.element.checkVisibility()) return;
      homeOf(last.id, scene)?.focus({ preventScroll: true });
    };
    store.subscribe(() => {
      if (isDue || !last || signal.aborted) return;
      isDue = true;
      // By then what is folded has lost the focus, which the browser takes only when it draws.
      const view = document.defaultView;
      view?.requestAnimationFrame(() => view.requestAnimationFrame(() => guard(restore)));
    }, signal);
  },
};

function homeOf(lastId: CommentId | undefined, { root, store }: Scene): HTMLElement | null {
  const { map, marks } = store.state();
  const id = lastId ?? marks.currentId;
  const shown = id && map.parentOf.has(id) ? nearestShown({ view: store.view(), map }, id) : null;
  const article = root.querySelector<HTMLElement>(`article[data-comment-id="${shown}"]`);
  if (article?.checkVisibility()) return article;
  return root.querySelector<HTMLElement>('.toolbar button:not([tabindex="-1"])');
}
