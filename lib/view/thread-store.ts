import { deriveView, type ThreadView } from './derive';
import { reduce } from './reduce';
import type { ThreadAction } from './thread-action';
import type { ThreadState } from './thread-state';

/** Holds the state of one overlay, and tells who listens when it has changed. */
export type ThreadStore = {
  readonly state: () => ThreadState;
  /** The view of the current state; the same object until the state changes. */
  readonly view: () => ThreadView;
  readonly dispatch: (action: ThreadAction) => void;
  /** Calls back after each change, until the signal is aborted. */
  readonly subscribe: (listener: () => void, signal: AbortSignal) => void;
};

/** Makes the store of one overlay. */
export function createThreadStore(initial: ThreadState): ThreadStore {
  let state = initial;
  let view: ThreadView | undefined;
  let viewed = state;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    view() {
      const isSame = state.thread === viewed.thread && state.marks === viewed.marks;
      if (!view || !isSame) view = deriveView(state.thread, state.marks, view);
      viewed = state;
      return view;
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
