import { keepingPlace } from '../dom/scroll';
import type { Call } from '../rpc/client';
import type { LiveSettings } from '../rpc/live-settings';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What the note for newcomers needs. */
export type WelcomeOptions = {
  readonly call: Call;
  readonly link: Link;
  readonly settings: LiveSettings;
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
};

/** The note for somebody who has not met Threadkeeper before. */
export type WelcomeMemory = {
  /** Shows it where it has not been closed, while nothing of ours is seen yet. */
  readonly show: () => void;
  /** Puts it away for good. */
  readonly close: () => void;
};

/** Makes the note's memory: a setting, so that the settings page can bring it back. */
export function rememberWelcome(options: WelcomeOptions): WelcomeMemory {
  const { call, link, settings, store, root, signal } = options;
  const hide = () => {
    if (!store.state().isWelcoming) return;
    keepingPlace(root, () => store.dispatch({ do: 'welcome', isWelcoming: false }));
  };
  // Closed in another tab it goes here as well; it never comes in later, which would move the text.
  settings.subscribe(({ welcome }) => {
    if (!welcome) hide();
  }, signal);
  return {
    show() {
      const isWelcoming = settings.current()?.welcome ?? false;
      if (isWelcoming) store.dispatch({ do: 'welcome', isWelcoming });
    },
    close() {
      hide();
      link.write(() => call('changeSetting', 'welcome', false));
    },
  };
}
