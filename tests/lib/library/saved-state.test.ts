import { expect, it } from 'vitest';
import {
  NOTHING_YET,
  type SavedState,
  withFound,
  withoutIds,
  withRows,
} from '../../../lib/library/saved-state';
import { savedComment } from '../saved';
import { searchIn } from '../search/search-in';

const state = (differences: Partial<SavedState>): SavedState => ({
  ...NOTHING_YET,
  ...differences,
});
const rows = Array.from({ length: 700 }, (_, i) => savedComment({ id: String(i) }));

it('keeps the rows that were read last, and the one that is being read', () => {
  const next = withRows(state({ current: '0' }), rows);
  expect([...next.keys()]).toEqual(['0', ...rows.slice(101).map(({ id }) => id)]);
});

it.each([
  ['the next one', ['2'], '3'],
  ['the last one where there is no next', ['2', '3', '4'], '1'],
  ['none where nothing is left', ['1', '2', '3', '4'], null],
  ['the same one where it is still there', ['1'], '2'],
])('reads %s after a removal', (_name, gone, current) => {
  const before = state({ ids: ['1', '2', '3', '4'], current: '2' });
  expect(withoutIds(before, new Set(gone)).current).toBe(current);
});

it('goes on with the comment that is read as long as it is found, or can be brought back', () => {
  const found = searchIn(rows.slice(1, 3))('');
  expect(withFound(state({ current: '2' }), found).current).toBe('2');
  expect(withFound(state({ current: '5' }), found).current).toBe('1');
  const removed = rows.slice(5, 6);
  expect(withFound(state({ current: '5', removed }), found)).toMatchObject({
    current: '5',
    ids: ['1', '2'],
    total: 2,
  });
});
