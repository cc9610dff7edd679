import { type Follow, repliesFollowId, threadFollowId } from '../../lib/model/follow';

const HOST = 'probationmatters.blogspot.com';

/** A thread that is followed. */
export function threadFollow(postId: string, rest: Partial<Follow> = {}): Follow {
  const url = `https://${HOST}/2024/05/post-${postId}.html`;
  return {
    id: threadFollowId(postId),
    what: { kind: 'thread' },
    post: { postId, title: `Post ${postId}`, url, host: HOST },
    followedAt: 0,
    renewedAt: 0,
    ...rest,
  };
}

/** A comment whose replies are followed. */
export function repliesFollow(of: string, postId: string, rest: Partial<Follow> = {}): Follow {
  return {
    ...threadFollow(postId),
    id: repliesFollowId(of),
    what: { kind: 'replies', of, by: 'Maud', clock: '3 May 2024 at 10:44' },
    ...rest,
  };
}
