import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findReferences } from '../../../lib/references/find-references';
import { type Call, RpcError } from '../../../lib/rpc/client';
import { readConversation } from '../../../lib/view/conversation';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import { comment, post } from '../references/thread';
import { blogTab, callFrom, startBackground } from '../rpc/browser';

const comments = [
  comment({ id: '1', at: '10:44', text: 'The kettle is on.' }),
  comment({ id: '2', at: '10:50', text: 'It never is.' }),
  comment({ id: '3', at: '11:02', text: 'Anon 10:44 it was off again.' }),
];

const call = callFrom(blogTab(1));
const unreachable: Call = (method, ..._) =>
  Promise.reject(new RpcError('unavailable', method, 'nobody there'));

beforeEach(() => {
  fakeBrowser.reset();
  startBackground();
});

describe('the conversation that the background reads', () => {
  it('is what the page itself would find', async () => {
    const conversation = await readConversation(call, post(), comments);
    const { references, moves, signOffs } = findReferences({ post: post(), comments });
    expect(conversation?.referencesOf).toEqual(new Map([['3', references]]));
    expect(conversation?.answersTo).toEqual(new Map([['1', ['3']]]));
    expect(conversation?.moves).toEqual(
      new Map([...moves].map(([id, { under, cue }]) => [id, { under, cue }])),
    );
    expect(conversation?.signOffs).toEqual(signOffs);
  });

  it('is absent where the background cannot be reached', async () => {
    expect(await readConversation(unreachable, post(), comments)).toBeNull();
  });

  it.each([
    ['moves comments when it is known before the thread is drawn', false, '1'],
    ['moves nothing when the reader is at the thread already', true, null],
  ])('%s', async (_, isHoldingStill, expected) => {
    const conversation = await readConversation(call, post(), comments);
    if (!conversation) throw new Error('The background did not answer');
    const actions: readonly ThreadAction[] = [
      { do: 'set-conversation', conversation, isHoldingStill },
    ];
    const start = initialState({
      post: post(),
      comments,
      declared: null,
      hasMore: false,
      isWhole: true,
      problems: [],
    });
    const state = actions.reduce(reduce, start);
    expect(state.map.parentOf.get('3') ?? null).toBe(expected);
    expect(state.conversation.referencesOf.has('3')).toBe(true);
    const laidOutAnew = [
      { do: 'set-order', order: 'native', isInferring: true },
      { do: 'set-order', order: 'conversation', isInferring: true },
    ] satisfies readonly ThreadAction[];
    expect(laidOutAnew.reduce(reduce, state).map.parentOf.get('3')).toBe('1');
  });
});
