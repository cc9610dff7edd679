import { nextTurn } from './next-turn';

/** Milliseconds that one slice of long work is to take; then the page gets a turn. */
export const SLICE = 16;

/** Does work a slice at a time, so that the page can answer the reader meanwhile. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
