import { render } from 'preact';
import { nextTurn } from '../../lib/dom/next-turn';
import { SLICE } from '../../lib/dom/slices';
import type { ThreadStore } from '../../lib/view/thread-store';
import { wordsLanguage } from '../../lib/words/words';
import { BlogLanguage, languageApart } from './blog-language';
import { ThreadApp } from './ThreadApp';
import { createThreadRows } from './thread-rows';

/** Top-level branches in the first slice, before it is known how long one takes. */
const FIRST_STEP = 8;

export type MountOptions = {
  readonly container: HTMLElement;
  readonly store: ThreadStore;
  /** What the page says that it is written in, as a BCP 47 tag; `''` where it does not say. */
  readonly pageLanguage: string;
  /** Runs what draws later changes, and takes care of what it throws. */
  readonly guard: (draw: () => void) => void;
  readonly signal: AbortSignal;
};

/**
 * Builds the thread in the container, a slice at a time so that a long one leaves the page room to
 * answer, and keeps it in step with the store until the signal is aborted.
 *
 * @returns when all of it is built
 * @throws what drawing throws
 */
export async function mountThread(options: MountOptions): Promise<void> {
  const { container, store, guard, signal } = options;
  container.lang = wordsLanguage();
  const language = languageApart(options.pageLanguage, container.lang);
  const rows = createThreadRows({ canReply: () => store.state().canReply, language, guard });
  const draw = () => {
    render(
      <BlogLanguage.Provider value={language}>
        <ThreadApp state={store.state()} view={store.view()} rows={rows} />
      </BlogLanguage.Provider>,
      container,
    );
  };
  draw();
  await nextTurn();

  let drawn = 0;
  let step = FIRST_STEP;
  while (drawn < store.view().branches.length && !signal.aborted) {
    const start = performance.now();
    drawn += step;
    rows.update(store.view(), drawn);
    // What is drawn is gone through again with each slice, so they are to be as few as they can.
    const taken = Math.max(performance.now() - start, 1);
    step = Math.ceil(Math.min(step * 2, (step * SLICE) / taken));
    await nextTurn();
  }
  const update = () => {
    draw();
    rows.update(store.view());
  };
  update();

  store.subscribe(() => guard(update), signal);
  signal.addEventListener('abort', () => render(null, container), { once: true });
}
