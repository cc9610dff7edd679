import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment';
import { type Branch, buildThread, walkThread } from '../../../lib/model/thread';
import { comment } from '../comments';

/** A tree written as text: `1(2 3(4)) ?5(6)`, where `?` stands before a placeholder. */
function drawn(branches: readonly Branch[]): string {
  return branches
    .map(({ id, comment, replies }) => {
      const under = replies.length > 0 ? `(${drawn(replies)})` : '';
      return `${comment ? '' : '?'}${id}${under}`;
    })
    .join(' ');
}

/** Comments written as `1 2<1 3<2`: an id, and after `<` its parent. */
function listed(text: string): Comment[] {
  return text.split(' ').map((part) => {
    const [id = '', parentId = null] = part.split('<');
    return comment({ id, parentId });
  });
}

describe('buildThread', () => {
  it.each([
    ['1 2 3', '1 2 3', 'keeps comments without parents in their order'],
    ['1 2<1 3 4<1', '1(2 4) 3', 'puts replies under their parent in their order'],
    ['2<1 1', '1(2)', 'finds a parent that comes after its reply'],
    ['1 2<9 3<9', '1 ?9(2 3)', 'puts one placeholder for a parent that is not listed'],
    ['1<1 2', '1 2', 'refuses a comment as its own parent'],
    ['1<3 2<1 3<2', '1(2(3))', 'cuts a ring at the comment that came first'],
    ['0<2 1<3 2<1 3<2', '1(2(0 3))', 'cuts a ring that is entered from outside'],
    ['1 2<1 1<2 3', '1(2) 3', 'takes the first of two comments with one id'],
  ])('%s → %s: %s', (input, tree) => {
    expect(drawn(buildThread(listed(input)).roots)).toBe(tree);
  });

  it('counts what is under a comment without placeholders', () => {
    const thread = buildThread(listed('1 2<1 3<2 4<9'));
    const counts = [...walkThread(thread)].map(({ branch, depth }) => [
      branch.id,
      branch.replyCount,
      depth,
    ]);
    expect({ size: thread.size, counts }).toEqual({
      size: 4,
      counts: [
        ['1', 2, 0],
        ['2', 1, 1],
        ['3', 0, 2],
        ['9', 1, 0],
        ['4', 0, 1],
      ],
    });
  });

  it('takes a branch of thousands of levels', () => {
    const deep = Array.from({ length: 20_000 }, (_, i) =>
      comment({ id: `${i}`, parentId: i === 0 ? null : `${i - 1}` }),
    );
    expect(buildThread(deep).roots[0]?.replyCount).toBe(19_999);
  });

  const ids = fc.integer({ min: 0, max: 12 }).map(String);
  const anyComments = fc.array(
    fc.record({ id: ids, parentId: fc.option(ids, { nil: null }) }).map(comment),
    { maxLength: 30 },
  );

  it('shows every comment exactly once, whatever the parents', () => {
    fc.assert(
      fc.property(anyComments, (comments) => {
        const thread = buildThread(comments);
        const shown = [...walkThread(thread)].flatMap(({ branch }) => branch.comment?.id ?? []);
        expect([...shown].sort()).toEqual([...new Set(comments.map(({ id }) => id))].sort());
        expect(thread.size).toBe(shown.length);
      }),
    );
  });

  it('keeps siblings in the order given', () => {
    fc.assert(
      fc.property(anyComments, (comments) => {
        const order = new Map<string, number>();
        for (const { id } of comments) if (!order.has(id)) order.set(id, order.size);
        for (const { branch } of walkThread(buildThread(comments))) {
          const places = branch.replies.map(({ id }) => order.get(id) ?? -1);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('counts in each comment what its replies count', () => {
    fc.assert(
      fc.property(anyComments, (comments) => {
        for (const { branch } of walkThread(buildThread(comments))) {
          const below = branch.replies.map((r) => r.replyCount + (r.comment ? 1 : 0));
          expect(branch.replyCount).toBe(below.reduce((sum, n) => sum + n, 0));
        }
      }),
    );
  });
});
