import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldChange } from '../../../lib/memory/folds';
import type { Fold } from '../../../lib/model/fold';

const map = (folds: Record<string, Fold>) => new Map(Object.entries(folds));

it.each<[string, Record<string, Fold>, Record<string, Fold>, number | null, unknown]>([
  ['nothing was done', { 1: 'branch' }, { 1: 'branch' }, null, null],
  ['one was folded', {}, { 1: 'branch' }, null, { isAll: false, folds: { 1: 'branch' } }],
  [
    'a kept one was opened',
    { 1: 'branch' },
    { 1: 'open' },
    null,
    { isAll: false, folds: { 1: 'open' } },
  ],
  ['one that was open anyway was opened', {}, { 1: 'open' }, null, null],
  [
    'one that a depth folds was opened',
    {},
    { 1: 'open' },
    1,
    { isAll: false, folds: { 1: 'open' } },
  ],
  ['all were opened', { 1: 'branch' }, {}, null, { isAll: true, folds: {} }],
  [
    'all were opened and one folded since',
    { 1: 'branch', 2: 'branch' },
    { 2: 'branch' },
    null,
    { isAll: true, folds: { 2: 'branch' } },
  ],
])('tells what is to be kept: %s', (_, kept, folds, depth, change) => {
  expect(foldChange(map(kept), map(folds), depth)).toEqual(change);
});

it('makes what is kept show as the reader left it', () => {
  const folds = fc.dictionary(
    fc.constantFrom('1', '2', '3', '4'),
    fc.constantFrom<Fold>('open', 'comment', 'branch'),
  );
  fc.assert(
    fc.property(folds, folds, fc.constantFrom(null, 2), (kept, now, depth) => {
      const change = foldChange(map(kept), map(now), depth);
      const after = { ...(change?.isAll ? {} : kept), ...change?.folds };
      const shown = (folds: Record<string, Fold>) =>
        ['1', '2', '3', '4'].map((id) => folds[id] ?? (depth === null ? 'open' : 'by depth'));
      expect(shown(after)).toEqual(shown(now));
      expect(foldChange(map(after), map({ ...after, ...now }), depth)).toBeNull();
    }),
  );
});
