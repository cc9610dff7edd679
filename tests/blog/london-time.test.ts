import { describe, expect, it } from 'vitest';
import { fromLondon, londonIso, toLondon } from './london-time';

describe("the blog's clock", () => {
  it.each([
    ['2024-01-05 12:10', '2024-01-05T12:10:00.000+00:00'],
    ['2024-07-02 08:45', '2024-07-02T08:45:00.000+01:00'],
    ['2024-03-31 00:59', '2024-03-31T00:59:00.000+00:00'],
    ['2024-03-31 02:00', '2024-03-31T02:00:00.000+01:00'],
    ['2024-10-27 01:40', '2024-10-27T01:40:00.000+01:00'],
    ['2024-10-27 01:40 GMT', '2024-10-27T01:40:00.000+00:00'],
    ['2024-10-27 02:15', '2024-10-27T02:15:00.000+00:00'],
  ])('reads %s as %s', (clock, iso) => {
    expect(londonIso(fromLondon(clock))).toBe(iso);
  });

  it('shows the hour that comes twice as the same hour', () => {
    const shown = { year: 2024, month: 10, day: 27, hour: 1, minute: 40 };
    expect(toLondon(Date.parse('2024-10-27T00:40:00Z'))).toEqual(shown);
    expect(toLondon(Date.parse('2024-10-27T01:40:00Z'))).toEqual(shown);
  });

  it('refuses what is no date and time', () => {
    expect(() => fromLondon('2 July 2024')).toThrow('Not a London date and time: 2 July 2024');
  });
});
