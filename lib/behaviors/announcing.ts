import { announce } from '../view/announce';
import type { ThreadState } from '../view/thread-state';
import type { Behavior } from './behavior';

/** Milliseconds for which nothing more happens before it is told: one press is often two changes. */
const QUIET = 120;

/**
 * Tells what has happened in the one place from which a screen reader reads it out. Changes in quick
 * succession are told as the one change that they come to.
 */
export const announcing: Behavior = {
  id: 'announcing',
  start({ store, guard }, signal) {
    // What was known before anybody could be told is told first.
    let told: ThreadState = { ...store.state(), visit: null, restoredFolds: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const now = store.state();
      const messages = announce(told, now);
      told = now;
      if (messages.length > 0) store.dispatch({ do: 'announce', messages });
    };
    const tellSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => guard(tell), QUIET);
    };
    tellSoon();
    store.subscribe(tellSoon, signal);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  },
};
