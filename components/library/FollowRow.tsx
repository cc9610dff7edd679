import type { VNode } from 'preact';
import { addressOf, type Followed } from '../../lib/model/follow';
import { countWords, words, writeMoment } from '../../lib/words/words';

export type FollowRowProps = {
  readonly followed: Followed;
  readonly isReadOnly: boolean;
  readonly onUnfollow: () => void;
  readonly onRenew: () => void;
};

/** One thing that is followed: of which post, what of it, and what is new there. */
export function FollowRow({ followed, isReadOnly, ...on }: FollowRowProps): VNode {
  const { post, what, unread, rest } = followed;
  return (
    <li class="row" data-follow={followed.id} data-rest={rest ?? undefined}>
      <span class="label">
        <a class="what" href={addressOf(followed, unread[0])} target="_blank" rel="noreferrer">
          {post.title || post.url}
        </a>
        <span class="about">
          {what.kind === 'thread'
            ? words('followsThread')
            : words('followsReplies', what.by, what.clock)}
        </span>
        <span class="about">
          {unread.length > 0 && <b class="fresh">{countWords('listedNew', unread.length)}</b>}
          {unread.length > 0 && ' · '}
          {rest ? words(`rest_${rest}`) : askedWords(followed)}
        </span>
      </span>
      {!isReadOnly && (
        <span class="row-actions">
          {rest && (
            <button type="button" onClick={on.onRenew}>
              {words('goOnFollowing')}
            </button>
          )}
          <button type="button" class="plain" onClick={on.onUnfollow}>
            {words('unfollow')}
          </button>
        </span>
      )}
    </li>
  );
}

function askedWords({ askedAt }: Followed): string {
  return askedAt === null ? words('notAskedYet') : words('lastAsked', writeMoment(askedAt));
}
