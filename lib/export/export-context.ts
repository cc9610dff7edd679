import type { words } from '../words/words';

/** What the files that people read need besides the comments. */
export type ExportContext = {
  /** When they are written, in milliseconds since the epoch, UTC. */
  readonly at: number;
  /** The interface's words. */
  readonly words: typeof words;
};
