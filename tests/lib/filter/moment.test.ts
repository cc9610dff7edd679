import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../lib/filter/moment';

const now = new Date(2024, 5, 10, 15, 30).getTime();

describe('a moment behind before: and after:', () => {
  it.each([
    ['2016', new Date(2016, 0, 1)],
    ['2016-02', new Date(2016, 1, 1)],
    ['2016-2', new Date(2016, 1, 1)],
    ['2016-02-03', new Date(2016, 1, 3)],
    ['3/2/2016', new Date(2016, 1, 3)],
    ['29.02.2024', new Date(2024, 1, 29)],
    ['today', new Date(2024, 5, 10)],
    ['Yesterday', new Date(2024, 5, 9)],
    ['12h', new Date(2024, 5, 10, 3, 30)],
    ['3d', new Date(2024, 5, 7, 15, 30)],
    ['2W', new Date(2024, 4, 27, 15, 30)],
    ['6m', new Date(2023, 11, 10, 15, 30)],
    ['1y', new Date(2023, 5, 10, 15, 30)],
  ])('%s', (value, date) => {
    expect(parseMoment(value, now)).toBe(date.getTime());
  });

  it.each(['', 'soon', '16', '2016-13', '2016-02-30', '2016-', '31/4/2016', '3x', '-3d', '99999d'])(
    'is not %j',
    (value) => {
      expect(parseMoment(value, now)).toBeNull();
    },
  );

  it('is a number or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const moment = parseMoment(value, now);
        expect(moment === null || Number.isFinite(moment)).toBe(true);
      }),
    );
  });
});
