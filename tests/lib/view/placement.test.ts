import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment';
import type { Corrections } from '../../../lib/model/correction';
import { ORDERS, type Order } from '../../../lib/model/order';
import type { Move } from '../../../lib/model/reference';
import { type Branch, buildThread, walkThread } from '../../../lib/model/thread';
import { type Conversation, silence } from '../../../lib/view/conversation';
import { placeComments } from '../../../lib/view/placement';
import { comment } from '../comments';

/** 1 (2) 3 4, of which 3 answers 2 by its words. */
const comments = [
  comment({ id: '1', publishedAt: 10, clock: '2 July 2019 at 08:10' }),
  comment({ id: '2', parentId: '1', publishedAt: 20, clock: '2 July 2019 at 08:20' }),
  comment({ id: '3', publishedAt: 30, clock: '2 July 2019 at 08:30' }),
  comment({ id: '4', publishedAt: 25, clock: '2 July 2019 at 08:25' }),
];

function moving(id: string, under: string): Conversation {
  const move: Move = {
    under,
    cue: 'clock',
    reference: {
      from: id,
      to: [under],
      cue: 'clock',
      span: [0, 5],
      certainty: 'certain',
      isAddressed: true,
      place: null,
    },
  };
  return { ...silence, moves: new Map([[id, move]]) };
}

function drawn(branches: readonly Branch[]): string {
  return branches
    .map(({ id, replies }) => (replies.length > 0 ? `${id}(${drawn(replies)})` : id))
    .join(' ');
}

function shown(order: Order, conversation: Conversation, corrections: Corrections = {}): string {
  const placed = placeComments(comments, order, conversation, corrections);
  return drawn(buildThread(placed.comments, placed.parentOf).roots);
}

describe('placeComments', () => {
  const inferred = moving('3', '2');
  it.each<[string, string, string]>([
    [
      'conversation: under whom it answers, siblings by time',
      shown('conversation', inferred),
      '1(2(3)) 4',
    ],
    ['native: as Blogger has it, in its order', shown('native', inferred), '1(2) 3 4'],
    ['oldest', shown('oldest', inferred), '1 2 4 3'],
    ['newest', shown('newest', inferred), '3 4 2 1'],
    [
      'newest thread: the branch with the newest comment first, within it as in conversation',
      shown('newestThread', inferred),
      '1(2(3)) 4',
    ],
    ['newest thread, a late comment at the top', shown('newestThread', silence), '3 4 1(2)'],
    [
      'not a reply to this',
      shown('conversation', inferred, { '3': { kind: 'detached' } }),
      '1(2) 4 3',
    ],
    [
      'placed by hand, whatever was inferred',
      shown('conversation', inferred, { '3': { kind: 'under', parent: '4' } }),
      '1(2) 4(3)',
    ],
    [
      'placed by hand under a comment that has gone',
      shown('conversation', silence, { '3': { kind: 'under', parent: '9' } }),
      '1(2) 4 3',
    ],
  ])('%s', (_, tree, expected) => {
    expect(tree).toBe(expected);
  });

  it('says why a comment stands where it does', () => {
    const { placements } = placeComments(comments, 'conversation', inferred, {
      '4': { kind: 'under', parent: '1' },
    });
    expect([...placements]).toEqual([
      ['3', { under: '2', by: 'clock', time: '08:20', name: 'Anonymous' }],
      ['4', { under: '1', by: 'hand', time: '08:10', name: 'Anonymous' }],
    ]);
  });

  it('does not call it a move where Blogger has the comment there already', () => {
    const { placements } = placeComments(comments, 'conversation', moving('2', '1'), {});
    expect(placements.size).toBe(0);
  });

  it('goes no deeper than can be followed, and loses nobody', () => {
    const chain: Comment[] = Array.from({ length: 300 }, (_, i) =>
      comment({ id: `${i}`, parentId: i === 0 ? null : `${i - 1}`, publishedAt: i }),
    );
    const placed = placeComments(chain, 'conversation', silence, {});
    const walked = [...walkThread(buildThread(placed.comments, placed.parentOf))];
    expect(walked.length).toBe(300);
    expect(Math.max(...walked.map(({ depth }) => depth))).toBe(48);
  });

  it('shows every comment once in every order, whatever the times and corrections', () => {
    const ids = fc.integer({ min: 0, max: 9 }).map(String);
    const anyComments = fc.uniqueArray(
      fc.record({
        id: ids,
        parentId: fc.option(ids, { nil: null }),
        publishedAt: fc.option(fc.nat(50), { nil: null }),
      }),
      { selector: ({ id }) => id },
    );
    const anyCorrections = fc.dictionary(
      ids,
      fc.oneof(
        fc.constant({ kind: 'detached' as const }),
        ids.map((parent) => ({ kind: 'under' as const, parent })),
      ),
    );
    const anyOrder = fc.constantFrom(...ORDERS);
    fc.assert(
      fc.property(anyComments, anyCorrections, anyOrder, (parts, corrections, order) => {
        const placed = placeComments(parts.map(comment), order, silence, corrections);
        const walked = [...walkThread(buildThread(placed.comments, placed.parentOf))];
        const found = walked.flatMap(({ branch }) => branch.comment?.id ?? []);
        expect([...found].sort()).toEqual(parts.map(({ id }) => id).sort());
      }),
    );
  });
});
