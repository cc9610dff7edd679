import { keepingPlace } from '../dom/scroll';
import type { Comment } from '../model/comment';
import type { CommandTools } from './commands';
import type { Conversation } from './conversation';

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
  /**
   * The comments of the page with further ones, in the order in which Blogger lists them, and what
   * they say of each other; `null` where that could not be found out.
   */
  readonly merge: (
    page: readonly Comment[],
    added: readonly Comment[],
  ) => Promise<{
    readonly comments: readonly Comment[];
    readonly conversation: Conversation | null;
  }>;
};

/** Makes these commands for one overlay. */
export function createArrivalCommands(tools: CommandTools): ArrivalCommands {
  const { store, root, arrivals, guard, signal } = tools;
  const showArrivals = async () => {
    const { comments: page, arrivals: found } = store.state();
    const { comments, conversation } = await arrivals.merge(page, found.waiting);
    if (signal.aborted) return;
    const hadFocus = root.activeElement?.closest('.bar') != null;
    keepingPlace(root, () => store.dispatch({ do: 'add-comments', comments, conversation }));
    // The button is gone; one stays where one read, or goes to what lists the new ones.
    const next = root.querySelector<HTMLElement>('article[data-current], .news button');
    if (hadFocus) next?.focus({ preventScroll: true });
  };
  return {
    lookForArrivals: () => arrivals.look(),
    showArrivals: () => void guard(showArrivals),
    closeArrivals: () => store.dispatch({ do: 'set-arrivals', arrivals: { told: null } }),
  };
}
