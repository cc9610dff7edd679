/** The blog's own clock: Europe/London, which is an hour ahead of UTC in summer. */
export type LondonTime = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const HOUR = 60 * 60 * 1000;

/** What the blog's clock shows at `time` (milliseconds since the epoch, UTC). */
export function toLondon(time: number): LondonTime {
  const shown = new Date(isSummer(time) ? time + HOUR : time);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/**
 * The moment at which the blog's clock shows `2024-07-02 08:45`. The hour that comes twice when
 * summer time ends means the first one, unless ` GMT` follows.
 *
 * @throws where the text is no such date and time.
 */
export function fromLondon(clock: string): number {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)( GMT)?$/.exec(clock);
  if (!match) throw new Error(`Not a London date and time: ${clock}`);
  const asUtc = Date.parse(`${match[1]}T${match[2]}:00Z`);
  return !match[3] && isSummer(asUtc - HOUR) ? asUtc - HOUR : asUtc;
}

/** Summer time runs from 01:00 UTC on the last Sunday of March to the same hour in October. */
function isSummer(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return time >= lastSundayAtOne(year, 2) && time < lastSundayAtOne(year, 9);
}

function lastSundayAtOne(year: number, monthIndex: number): number {
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR;
}

/** The moment as the feed writes it, with the blog's own offset: `2024-07-02T08:45:12.345+01:00`. */
export function londonIso(time: number): string {
  return isSummer(time)
    ? new Date(time + HOUR).toISOString().replace('Z', '+01:00')
    : new Date(time).toISOString().replace('Z', '+00:00');
}
