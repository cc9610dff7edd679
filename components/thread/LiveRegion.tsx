import type { VNode } from 'preact';
import type { ThreadState } from '../../lib/view/thread-state';
import { sayMessage } from '../../lib/words/message';

/**
 * Says what has happened to who hears the page; unseen. It is always there, or nobody would be told,
 * and what is said is a new element each time, or the same words would be said only once.
 */
export function LiveRegion({ state }: { readonly state: ThreadState }): VNode {
  const { announcement } = state;
  return (
    <div class="unseen" role="status">
      <p key={announcement.number}>{announcement.messages.map(sayMessage).join(' ')}</p>
    </div>
  );
}
