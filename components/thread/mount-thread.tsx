import { render } from 'preact';
import type { ThreadStore } from '../../lib/view/thread-store';
import { ThreadApp } from './ThreadApp';

/** Milliseconds of building after which the page gets a turn. */
const SLICE = 30;

/** Top-level branches that are built between two looks at the clock. */
const STEP = 25;

export type MountOptions = {
  readonly container: HTMLElement;
  readonly store: ThreadStore;
  /** The thread takes Blogger's form under its comments. */
  readonly canReply: boolean;
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
  const { container, store, canReply, guard, signal } = options;
  let drawn = 0;
  const draw = () =>
    render(
      <ThreadApp state={store.state()} view={store.view()} canReply={canReply} drawn={drawn} />,
      container,
    );

  let sliceEnd = performance.now() + SLICE;
  while (drawn < store.view().branches.length && !signal.aborted) {
    drawn += STEP;
    draw();
    if (performance.now() > sliceEnd) {
      await nextTurn();
      sliceEnd = performance.now() + SLICE;
    }
  }
  drawn = Number.POSITIVE_INFINITY;
  draw();

  store.subscribe(() => guard(draw), signal);
  signal.addEventListener('abort', () => render(null, container), { once: true });
}

function nextTurn(): Promise<unknown> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
