import { describe, expect, it } from 'vitest';
import { readClock, splitClock } from '../../../lib/model/clock';

describe('readClock', () => {
  it.each<[string, string]>([
    ['17 April 2024 at 06:31', '2024-4-17 6:31'],
    ['4 December 2015 at 20:36', '2015-12-4 20:36'],
    ['May 30, 2019 at 1:06 PM', '2019-5-30 13:06'],
    ['December 8, 2020 at 6:22 AM', '2020-12-8 6:22'],
    ['September 11, 2008 at 2:06\u202fPM', '2008-9-11 14:06'],
    ['March 16, 2016 at 5:10:00 PM PDT', '2016-3-16 17:10'],
    ['12:32 AM, May 07, 2012', '2012-5-7 0:32'],
    ['12:32 PM, May 07, 2012', '2012-5-7 12:32'],
    ['11/16/16, 1:31 PM', '2016-11-16 13:31'],
    ['30/12/14 2:07 a.\u00a0m.', '2014-12-30 2:07'],
    ['6. Juni 2015 um 10:23', '2015-6-6 10:23'],
    ['Mittwoch, Mai 10, 2017 4:14:00 PM', '2017-5-10 16:14'],
    ['Dydd Mawrth, 17 Ebrill 2024 am 06:31', '2024-4-17 6:31'],
    ['mardi 5 avril 2016 à 18:07', '2016-4-5 18:07'],
    ['17 de agosto de 2019, 9:05', '2019-8-17 9:05'],
    ['29 november 2010 om 12:35', '2010-11-29 12:35'],
    ['17 giugno 2014 alle ore 21:40', '2014-6-17 21:40'],
    ['17.04.2024 06:31', '2024-4-17 6:31'],
    ['04/12/2015, 20:36', '2015-12-4 20:36'],
    ['2024-04-17 06:31', '2024-4-17 6:31'],
    ['2024年4月17日 午後6:31', '2024-4-17 18:31'],
    ['17 April 2024 at 06.31', '2024-4-17 6:31'],
    ['21:00', 'no date 21:00'],
    ['9:15 pm', 'no date 21:15'],
  ])('%s', (clock, expected) => {
    const found = readClock(clock);
    const date = found?.date;
    const day = date ? `${date.year}-${date.month}-${date.day}` : 'no date';
    expect(`${day} ${found?.hour}:${String(found?.minute).padStart(2, '0')}`).toBe(expected);
  });

  it.each(['', '17 April 2024', 'yesterday', '25:71'])('reads no time in %j', (clock) => {
    expect(readClock(clock)).toBeNull();
  });

  it('tells clocks of twelve hours from clocks of twenty-four', () => {
    expect(readClock('May 30, 2019 at 1:06 PM')?.isTwelveHour).toBe(true);
    expect(readClock('17 April 2024 at 06:31')?.isTwelveHour).toBe(false);
  });
});

describe('splitClock', () => {
  it.each<[string, string, string]>([
    ['17 April 2024 at 06:31', '17 April 2024', '06:31'],
    ['May 30, 2019 at 1:06 PM', 'May 30, 2019', '1:06 PM'],
    ['March 16, 2016 at 5:10:00 PM PDT', 'March 16, 2016', '5:10:00 PM PDT'],
    ['12:32 AM, May 07, 2012', 'May 07, 2012', '12:32 AM'],
    ['6. Juni 2015 um 10:23', '6. Juni 2015', '10:23'],
    ['17 Ebrill 2024 am 06:31', '17 Ebrill 2024', '06:31'],
    ['17 giugno 2014 alle ore 21:40', '17 giugno 2014', '21:40'],
    ['11/16/16, 1:31 PM', '11/16/16', '1:31 PM'],
    ['21:00', '', '21:00'],
    ['17 April 2024', '17 April 2024', ''],
  ])('%s', (clock, date, time) => {
    expect(splitClock(clock)).toEqual({ date, time });
  });
});
