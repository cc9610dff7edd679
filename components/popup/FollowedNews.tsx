import type { VNode } from 'preact';
import { addressOf, countUnread, type Followed } from '../../lib/model/follow';
import { countWords, words } from '../../lib/words/words';

export type FollowedNewsProps = {
  /** Absent until it is known. */
  readonly followed: readonly Followed[] | null;
  readonly onOpen: () => void;
};

/** As many posts are named here. */
const MOST = 3;

/** What is new in what the reader follows, and what is not asked for any more; nothing where nothing is followed. */
export function FollowedNews({ followed, onOpen }: FollowedNewsProps): VNode | null {
  if (!followed || followed.length === 0) return null;
  const fresh = followed.filter(({ unread }) => unread.length > 0);
  const resting = followed.filter(({ rest }) => rest !== null).length;
  return (
    <section class="followed" aria-label={words('follows')}>
      <button type="button" class="plain" onClick={onOpen}>
        {countWords('followedNew', countUnread(followed))}
      </button>
      <ul>
        {fresh.slice(0, MOST).map((each) => (
          <li key={each.id}>
            <a href={addressOf(each, each.unread[0])} target="_blank" rel="noreferrer">
              {each.post.title || each.post.url}
            </a>{' '}
            <span class="count">{countWords('listedNew', each.unread.length)}</span>
          </li>
        ))}
      </ul>
      {resting > 0 && <p>{countWords('followedResting', resting)}</p>}
    </section>
  );
}
