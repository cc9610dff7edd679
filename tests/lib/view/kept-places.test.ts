import { describe, expect, it } from 'vitest';
import type { Order } from '../../../lib/model/order';
import { buildThread, type Thread, walkThread } from '../../../lib/model/thread';
import { placeMissing } from '../../../lib/view/kept-places';
import { comment } from '../comments';
import { savedComment } from '../saved';

const listed = [
  comment({ id: '1', publishedAt: 10 }),
  comment({ id: '2', publishedAt: 30, parentId: '1' }),
  comment({ id: '3', publishedAt: 50, parentId: '1' }),
  comment({ id: '4', publishedAt: 70 }),
];
const under = (id: string, publishedAt: number, ...chain: string[]) =>
  savedComment({ id, publishedAt, goneAt: 1, chain: chain.map((id) => savedComment({ id })) });

/** The tree as one line: `1(2 3) 4`, placeholders in brackets. */
function drawn(thread: Thread): string {
  const draw = (branch: Thread['roots'][number]): string => {
    const name = branch.comment ? branch.id : `[${branch.id}]`;
    const replies = branch.replies.map(draw).join(' ');
    return replies === '' ? name : `${name}(${replies})`;
  };
  return thread.roots.map(draw).join(' ');
}

function placed(
  missing: Parameters<typeof placeMissing>[1],
  order: Order = 'conversation',
): Thread {
  const isFlat = order === 'oldest' || order === 'newest';
  const comments = order === 'newest' ? [...listed].reverse() : listed;
  const all = placeMissing(
    { comments, parentOf: (each) => (isFlat ? null : each.parentId) },
    missing,
    order,
  );
  return buildThread(all.comments, all.parentOf, new Set(missing.map(({ id }) => id)));
}

describe('a kept comment that is not listed any more', () => {
  it.each<[string, string, Parameters<typeof placed>]>([
    ['under its old parent, by its time', '1(2 [9] 3) 4', [[under('9', 40, '1')]]],
    ['before all, where it was the first', '[9] 1(2 3) 4', [[under('9', 5)]]],
    ['after all, where it was the last', '1(2 3) 4 [9]', [[under('9', 90)]]],
    ['under one that had no other answer', '1(2([9]) 3) 4', [[under('9', 40, '1', '2')]]],
    ['under the nearest that is left', '1(2 [9] 3) 4', [[under('9', 40, '1', '7', '8')]]],
    ['at the top where nothing above is left', '1(2 3) [9] 4', [[under('9', 60, '7')]]],
    [
      'under another that is gone as well',
      '1(2 3 [8]([9])) 4',
      [[under('9', 65, '1', '8'), under('8', 60, '1')]],
    ],
    ['by time alone', '1 2 [9] 3 4', [[under('9', 40, '1')], 'oldest']],
    ['by time alone, the newest first', '4 3 [9] 2 1', [[under('9', 40, '1')], 'newest']],
  ])('has its place %s', (_, tree, of) => {
    expect(drawn(placed(...of))).toBe(tree);
  });

  it('counts nowhere', () => {
    const thread = placed([under('9', 40, '1')]);
    const top = [...walkThread(thread)].find(({ branch }) => branch.id === '1');
    expect([thread.size, top?.branch.replyCount]).toEqual([4, 2]);
  });
});
