declare global {
  /** Of our content scripts alone: a page sees other globals. */
  var threadkeeperRuns: Record<string, AbortController> | undefined;
}

/**
 * The life of one run of a content script: over when it is run again in the same page, as when a
 * reader takes a blog back and switches it on once more. WXT's own way is an event of the document,
 * which the blog's scripts can make up.
 */
export function onlyRun(script: string): AbortSignal {
  const runs = globalThis.threadkeeperRuns ?? {};
  globalThis.threadkeeperRuns = runs;
  runs[script]?.abort();
  const run = new AbortController();
  runs[script] = run;
  return run.signal;
}
