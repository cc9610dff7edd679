import type { CommentId } from '../model/comment';
import { railMarks, railPlaces, railTarget } from '../view/rail';
import type { Behavior, Scene } from './behavior';

/** Pixels beside the column that the rail needs, and must find empty. */
const ROOM = 26;

/**
 * The rail beside a thread: it is there where the margin has room, shows one's place, and leads to
 * what is pressed on it.
 */
export const rail: Behavior = {
  id: 'rail',
  start(scene, signal) {
    const { root, document, store, commands, guard, listen } = scene;
    const view = document.defaultView;
    const app = root.querySelector<HTMLElement>('.app');
    if (!view || !app) return;

    let isDue = false;
    /** Absent until the column was in view once since the window has its size. */
    let isRoomy: boolean | null = null;
    const settle = () => {
      isDue = false;
      const track = root.querySelector<HTMLElement>('.rail');
      if (!track) return;
      // One read a frame, whatever the length of the thread.
      const { top, height } = root.host.getBoundingClientRect();
      const share = (pixels: number) => Math.min(1, Math.max(0, pixels / Math.max(1, height)));
      isRoomy ??= hasRoom(scene);
      app.toggleAttribute('data-rail', isRoomy ?? false);
      track.style.setProperty('--here', share(-top).toFixed(4));
      track.style.setProperty('--seen', share(view.innerHeight).toFixed(4));
    };
    const plan = () => {
      if (isDue || !store.state().isRailWanted) return;
      isDue = true;
      view.requestAnimationFrame(() => guard(settle));
    };
    listen(view, 'scroll', plan);
    listen(view, 'resize', () => {
      isRoomy = null;
      plan();
    });
    store.subscribe(plan, signal);
    plan();

    listen(root, 'click', (event) => {
      const { target, clientY, isTrusted } = event as MouseEvent;
      const track = (target as Element).closest('.rail');
      // A press that a program made up is at no place.
      if (!track || !isTrusted) return;
      const { top, height } = track.getBoundingClientRect();
      const { marks, saving, filter } = store.state();
      const found = new Set(filter?.matches);
      const places = railPlaces(store.view().branches);
      const isMarked = (id: CommentId) =>
        marks.newIds.has(id) || saving.kept.has(id) || found.has(id);
      const shown = railMarks(places, 'new', isMarked);
      const id = railTarget(places, shown, (clientY - top) / height);
      if (id !== null) commands.goTo(id);
    });
  },
};

/** Whether the page has nothing right beside the column; `null` while the column is out of view. */
function hasRoom({ root, document }: Scene): boolean | null {
  const view = document.defaultView;
  const { left, right, top, bottom } = root.host.getBoundingClientRect();
  if (!view) return null;
  const isRightToLeft = root.host.matches(':dir(rtl)');
  const x = isRightToLeft ? left - ROOM : right + ROOM;
  if (x < 0 || x > document.documentElement.clientWidth) return false;
  const y = (Math.max(top, 0) + Math.min(bottom, view.innerHeight)) / 2;
  if (y < 0 || y > view.innerHeight) return null;
  const there = document.elementFromPoint(x, y);
  return there?.contains(root.host) ?? false;
}
