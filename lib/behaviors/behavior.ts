import type { Guard } from '../dom/fail-open';
import type { Listen } from '../dom/listen';
import type { Commands } from '../view/commands';
import type { ThreadStore } from '../view/thread-store';

/** What a behaviour works on. */
export type Scene = {
  readonly document: Document;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly store: ThreadStore;
  readonly commands: Commands;
  /** Listens until the overlay ends, and lets it step aside where the listener throws. */
  readonly listen: Listen;
  /** Runs what comes later, by a timer, with the same care. */
  readonly guard: Guard;
};

/** Something that listens on the page and turns what it hears into commands. */
export type Behavior = {
  readonly id: string;
  /** Starts its work, which ends when the signal is aborted. */
  readonly start: (scene: Scene, signal: AbortSignal) => void;
};
