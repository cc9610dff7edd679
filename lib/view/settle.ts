import { isConversation } from '../model/order';
import { buildThread } from '../model/thread';
import { silence } from './conversation';
import { aloneIn, type Marks, mapThread } from './derive';
import { missingKept, placeMissing } from './kept-places';
import { type Muting, muteThread } from './mutes';
import { placeComments } from './placement';
import type { ThreadState } from './thread-state';

/** The state with other marks on its thread. */
export function mark(state: ThreadState, marks: Partial<Marks>): ThreadState {
  return { ...state, marks: { ...state.marks, ...marks } };
}

/** Builds the tree anew from all that decides it. */
export function settle(
  state: Omit<ThreadState, 'thread' | 'map' | 'answers' | 'inferred'>,
): ThreadState {
  const { comments, order, isInferring, isHoldingStill, corrections, conversation } = state;
  const inferred =
    isInferring && !isHoldingStill ? conversation : { ...conversation, moves: new Map() };
  const placed = placeComments(comments, order, inferred, corrections);
  const missing = missingKept(state.saving.kept, comments);
  const all = placeMissing(placed, missing, order);
  const thread = buildThread(all.comments, all.parentOf, new Set(missing.map(({ id }) => id)));
  const talk = isConversation(order)
    ? placed
    : placeComments(comments, 'conversation', inferred, corrections);
  const moved = [...talk.placements].filter(([, { by }]) => by !== 'hand').map(([id]) => id);
  const map = mapThread(thread);
  const settled = {
    ...state,
    thread,
    answers: talk.parentOf,
    inferred: new Set(moved),
    map,
    marks: {
      ...state.marks,
      placements: placed.placements,
      alone: state.marks.alone && aloneIn(map, state.marks.alone.id),
      conversation: order === 'native' ? silence : conversation,
    },
  };
  return withMuting(settled, state.muting);
}

/** Applies the rules anew. What is muted counts nowhere as new. */
export function withMuting(state: ThreadState, muting: Muting): ThreadState {
  const muted = muteThread(state, muting);
  const { marks: hidden } = muted;
  const newIds =
    hidden.size === 0 ? state.fresh : new Set([...state.fresh].filter((id) => !hidden.has(id)));
  return { ...mark(state, { muted, newIds }), muting: { ...muting, muted } };
}
