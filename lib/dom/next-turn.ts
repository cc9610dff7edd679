/** Lets the page have a turn: what waits for it, a press or a frame, comes before what follows. */
export function nextTurn(): Promise<unknown> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
