import { levelsIn } from '../view/alone';
import type { Behavior } from './behavior';

/** Lets as many levels step in as the column has room for, also when the window changes. */
export const column: Behavior = {
  id: 'column',
  start({ root, store, guard }, signal) {
    const observer = new ResizeObserver((entries) =>
      guard(() => {
        const width = entries.at(-1)?.contentRect.width ?? 0;
        // Without a width it is not shown.
        if (width > 0) store.dispatch({ do: 'set-levels', levels: levelsIn(width) });
      }),
    );
    observer.observe(root.host);
    signal.addEventListener('abort', () => observer.disconnect());
  },
};
