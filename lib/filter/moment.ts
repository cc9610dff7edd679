const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * The moment that a reader names behind `before:` and `after:`, in milliseconds since the epoch,
 * UTC. A year (`2016`), a month (`2016-02`) and a day (`2016-02-03`, `3/2/2016`, `today`,
 * `yesterday`) stand for their first moment where the reader is, so that `after:2016 before:2017`
 * is all of 2016. A length of time (`12h`, `3d`, `2w`, `6m` months, `1y`) stands for that long ago.
 *
 * @returns `null` for anything else, and for days that no calendar has
 */
export function parseMoment(value: string, now: number): number | null {
  const word = value.trim().toLowerCase();
  if (word === 'today') return startOfDay(now, 0);
  if (word === 'yesterday') return startOfDay(now, 1);
  const [, length, unit] = /^(\d{1,4})([hdwmy])$/.exec(word) ?? [];
  if (length && unit) return ago(now, Number(length), unit);
  const [, year, month = '1', day = '1'] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(word) ?? [];
  if (year) return startOf(Number(year), Number(month), Number(day));
  const [, first, second, last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(word) ?? [];
  return last ? startOf(Number(last), Number(second), Number(first)) : null;
}

function startOfDay(now: number, daysBefore: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore).getTime();
}

function startOf(year: number, month: number, day: number): number | null {
  // `new Date(16, …)` would be 1916.
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month - 1, day);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? date.getTime() : null;
}

function ago(now: number, length: number, unit: string): number {
  const date = new Date(now);
  switch (unit) {
    case 'h':
      return now - length * HOUR;
    case 'd':
      return now - length * DAY;
    case 'w':
      return now - length * 7 * DAY;
    case 'm':
      return date.setMonth(date.getMonth() - length);
    default:
      return date.setFullYear(date.getFullYear() - length);
  }
}
