/** Lets the page have a turn: what waits for it, a press or a frame, comes before what follows. */
export async function nextTurn(): Promise<void> {
  // Firefox's own promise here is the page's, and cannot tell what we throw after it.
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
