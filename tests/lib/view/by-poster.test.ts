import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import { answerReferences } from '../../../lib/references/answer-references';
import { commentsByPoster } from '../../../lib/view/by-poster';
import { toConversation } from '../../../lib/view/conversation';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import { comment, poster } from '../comments';

const post: Post = {
  blogId: null,
  postId: '7',
  title: 'A post',
  blogTitle: null,
  url: null,
  text: '',
};
const profile = { kind: 'profile' as const, profileId: '42', url: 'https://x.example/' };
const comments = [
  comment({ id: '1', poster: poster({ ...profile, name: 'Andrew' }) }),
  comment({ id: '2' }),
  comment({ id: '3', poster: poster({ ...profile, name: 'Andrew S' }) }),
  comment({ id: '4', poster: poster({ kind: 'name', name: 'Andrew' }) }),
  comment({
    id: '5',
    body: ['Coats and soup.', { kind: 'break' }, { kind: 'break' }, "'Ferryman"],
  }),
  comment({ id: '6', body: ['And onions.', { kind: 'break' }, { kind: 'break' }, "'Ferryman"] }),
];
const state = reduce(
  initialState({ post, comments, declared: null, hasMore: false, isWhole: true, problems: [] }),
  {
    do: 'set-conversation',
    conversation: toConversation(answerReferences(post, comments)),
    isHoldingStill: false,
  },
);

describe('commentsByPoster', () => {
  it.each<[string, { name: string; ids: string[] } | null, string]>([
    ['1', { name: 'Andrew', ids: ['1', '3'] }, 'an account, whatever it was called'],
    ['4', { name: 'Andrew', ids: ['4'] }, 'a bare name, which is not the account of that name'],
    ['5', { name: 'Ferryman', ids: ['5', '6'] }, 'a sign-off'],
    ['2', null, 'nobody, for an Anonymous'],
    ['9', null, 'nobody, for a comment that is not here'],
  ])('of %s finds %j: %s', (id, expected, _) => {
    const found = commentsByPoster(state, id);
    expect(found && { name: found.name, ids: found.comments.map((each) => each.id) }).toEqual(
      expected,
    );
  });
});
