import { keepingPlace } from '../dom/scroll';
import type { Comment } from '../model/comment';
import type { CommandTools } from './commands';

/** What a reader can do about comments that come in while the page is open. */
export type ArrivalCommands = {
  /** Looks for them now. */
  readonly lookForArrivals: () => void;
  /** Puts those that wait in their places. */
  readonly showArrivals: () => void;
  readonly closeArrivals: () => void;
};

/** What looks for late comments and puts them among the others. */
export type FindingArrivals = {
  readonly look: () => void;
  /** The comments of the page with further ones, in the order in which Blogger lists them. */
  readonly merge: (page: readonly Comment[], added: readonly Comment[]) => readonly Comment[];
};

/** Makes these commands for one overlay. */
export function createArrivalCommands({ store, root, arrivals }: CommandTools): ArrivalCommands {
  return {
    lookForArrivals: () => arrivals.look(),
    showArrivals() {
      const { comments, arrivals: found } = store.state();
      const hadFocus = root.activeElement?.closest('.bar') != null;
      const merged = arrivals.merge(comments, found.waiting);
      keepingPlace(root, () => store.dispatch({ do: 'add-comments', comments: merged }));
      // The button is gone; one stays where one read, or goes to what lists the new ones.
      const next = root.querySelector<HTMLElement>('article[data-current], .news button');
      if (hadFocus) next?.focus({ preventScroll: true });
    },
    closeArrivals: () => store.dispatch({ do: 'set-arrivals', arrivals: { told: null } }),
  };
}
