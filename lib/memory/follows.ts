import type { Follow } from '../model/follow';
import type { MutePlace } from '../model/mute';
import type { Call } from '../rpc/client';
import { byFollowId, type KeepingFollows } from '../view/follow-commands';
import type { Following } from '../view/following';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What following needs to know of its page. */
export type FollowedPage = {
  readonly place: MutePlace;
  readonly call: Call;
  readonly link: Link;
  readonly store: ThreadStore;
  readonly signal: AbortSignal;
};

/** Keeps what is followed of one post. */
export type FollowMemory = KeepingFollows & {
  /** Shows what is followed, here, in another tab or on our own page. */
  readonly read: () => Promise<void>;
};

/** Makes the memory of what is followed of one post. Nothing is shown ahead of the write. */
export function rememberFollows(page: FollowedPage): FollowMemory {
  const { place, call, link, store, signal } = page;

  const show = (follows: readonly Follow[], told?: Following['told']) => {
    if (signal.aborted) return;
    const following = { follows: byFollowId(follows), ...(told && { told }) };
    store.dispatch({ do: 'set-following', following });
  };
  const others = ({ id }: Follow) =>
    [...store.state().following.follows.values()].filter((each) => each.id !== id);

  return {
    async read() {
      // Only what has a number has a feed to be followed.
      if (place.postId === null) return;
      const read = await link.ask(() => call('readFollows', place));
      const shown = [...store.state().following.follows.values()];
      if (read && JSON.stringify(read) !== JSON.stringify(shown)) show(read);
    },
    follow(follow, { isUndo } = { isUndo: false }) {
      link.write(async () => {
        await call('follow', follow);
        show([...others(follow), follow], { is: 'followed', follow, isUndo });
      });
    },
    unfollow(follow, { isUndo } = { isUndo: false }) {
      const at = Date.now();
      link.write(async () => {
        await call('unfollow', follow.id, at);
        show(others(follow), { is: 'unfollowed', follow, isUndo });
      });
    },
  };
}
