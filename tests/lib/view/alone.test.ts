import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentAt, levelsIn, MOST_LEVELS, partOf } from '../../../lib/view/alone';

describe('levels step in', () => {
  it.each([
    [260, 4],
    [320, 5],
    [479, 5],
    [480, 8],
    [730, MOST_LEVELS],
    [1600, MOST_LEVELS],
  ])('in a column %i pixels wide down to level %i', (width, levels) => {
    expect(levelsIn(width)).toBe(levels);
  });

  it('never fewer where there is more room', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(500), (width, more) => {
        expect(levelsIn(width + more)).toBeGreaterThanOrEqual(levelsIn(width));
      }),
    );
  });

  it('until one last level does, beneath which nothing does', () => {
    expect([0, 1, 2, 3, 4].map((level) => indentAt(level, 2))).toEqual([
      'in',
      'in',
      'last',
      'beside',
      'beside',
    ]);
  });
});

describe('of a thread, while one branch is shown by itself', () => {
  const alone = { id: '3', above: ['1', '2'] };
  it.each([
    ['the whole thread, where none is', '9', null, null, 'shown'],
    ['the branch', '3', alone, 'above', 'shown'],
    ['what stands under it', '4', alone, 'shown', 'shown'],
    ['the branches around it', '2', alone, 'above', 'above'],
    ['another branch at the top', '9', alone, null, 'aside'],
    ['another branch beside it', '8', alone, 'above', 'aside'],
    ['what stands under that', '7', alone, 'aside', 'aside'],
  ] as const)('%s', (_, id, shown, around, part) => {
    expect(partOf(id, shown, around)).toBe(part);
  });
});
