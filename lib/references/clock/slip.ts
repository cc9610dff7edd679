import type { Kinship } from '../thread/akin';
import type { Entry } from '../thread/timeline';
import type { ClockMention } from './mentions';
import { type ClockIndex, minuteOf } from './minutes';

/** How many days back somebody may be who is called by a slip of the finger. */
const MOST_DAYS = 2;

/**
 * Whom "Anon 10:45" means where nobody wrote at 10:45, and one comment stands a minute beside it (or
 * in the other half of the day, where a half is named). Only of what is plainly a call, and only
 * where both speak of the same things: the comment of that minute may as well be gone for good.
 */
export function meantBySlip(
  mention: ClockMention,
  entry: Entry,
  index: ClockIndex,
  kinship: Kinship,
  fits: (other: Entry) => boolean,
): Entry | null {
  if (mention.strength !== 'cued' || !mention.isCall || mention.mark === null) return null;
  const said = mention.hour * 60 + mention.minute;
  const near = (
    mention.half === null
      ? [said - 1, said + 1].flatMap((minute) =>
          index.at(minute).filter((other) => minuteOf(other) === minute),
        )
      : index.at(said)
  ).filter(
    (other) =>
      fits(other) &&
      (entry.day === null || other.day === null || entry.day - other.day <= MOST_DAYS),
  );
  const [only] = near;
  if (!only || near.length > 1 || only.comment.isRemoved) return null;
  return kinship.mostAkin([only], entry, 0);
}
