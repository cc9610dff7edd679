import { render } from 'preact';
import type { ThreadStore } from '../../lib/view/thread-store';
import { ThreadApp } from './ThreadApp';

/** Milliseconds that one slice of building is to take; then the page gets a turn. */
const SLICE = 20;

/** Top-level branches in the first slice, before it is known how long one takes. */
const FIRST_STEP = 16;

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

  let step = FIRST_STEP;
  while (drawn < store.view().branches.length && !signal.aborted) {
    const start = performance.now();
    drawn += step;
    draw();
    // What is drawn is gone through again with each slice, so they are to be as few as they can.
    const taken = Math.max(performance.now() - start, 1);
    step = Math.ceil(Math.min(step * 2, (step * SLICE) / taken));
    await nextTurn();
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
