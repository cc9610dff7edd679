import type { Comment, CommentId } from '../model/comment';
import type { Arrival } from '../model/visit';

/** From when on comments count as new: the last visit, a while ago, or a date (ms epoch, UTC). */
export type Since = 'visit' | 'hour' | 'day' | 'week' | { readonly after: number };

/** What {@link selectNew} needs of a visit. */
export type NewInVisit = {
  readonly newIds: readonly CommentId[];
  readonly ownIds: readonly CommentId[];
};

const HOUR = 60 * 60 * 1000;
/** Longer than Blogger's way back from its form takes, and room for a clock that is off. */
const JUST_NOW = 5 * 60 * 1000;
const SPANS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR };

/**
 * The comments to mark as new. By visit it is what had not been seen, whatever its date: a comment
 * may be approved days after it was written. By date it is what was published later; a comment
 * without a date is then not new. The reader's own never are.
 */
export function selectNew(
  comments: readonly Comment[],
  since: Since,
  visit: NewInVisit,
  now: number,
): ReadonlySet<CommentId> {
  if (since === 'visit') return new Set(visit.newIds);
  const after = typeof since === 'string' ? now - SPANS[since] : since.after;
  const own = new Set(visit.ownIds);
  const later = comments.filter(
    ({ id, publishedAt }) => publishedAt !== null && publishedAt > after && !own.has(id),
  );
  return new Set(later.map(({ id }) => id));
}

/** New comments in the order in which they were written; those without a date last. */
export function orderNew(
  comments: readonly Comment[],
  isNew: ReadonlySet<CommentId>,
): readonly Comment[] {
  const time = ({ publishedAt }: Comment): number => publishedAt ?? Number.POSITIVE_INFINITY;
  return comments
    .filter(({ id }) => isNew.has(id))
    .sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}

/**
 * The new comment after (1) or before (-1) the one that the reader stands on, in the order in which
 * they are shown; beyond the last comes the first. Absent where nothing is new.
 */
export function stepNew(
  order: readonly CommentId[],
  isNew: ReadonlySet<CommentId>,
  currentId: CommentId | null,
  by: 1 | -1,
): CommentId | null {
  const at = currentId === null ? -1 : order.indexOf(currentId);
  const around =
    by > 0
      ? [...order.slice(at + 1), ...order.slice(0, at + 1)]
      : [...order.slice(0, Math.max(at, 0)).reverse(), ...order.slice(Math.max(at, 0)).reverse()];
  return around.find((id) => isNew.has(id)) ?? null;
}

/**
 * What a reader chose in the field for it: a word of {@link Since}, `date` for today so far, or a
 * day as `YYYY-MM-DD`, which begins at midnight where the reader is. Absent for anything else.
 */
export function parseSince(value: string, now: number): Since | null {
  switch (value) {
    case 'visit':
    case 'hour':
    case 'day':
    case 'week':
      return value;
    case 'date':
      return { after: new Date(now).setHours(0, 0, 0, 0) };
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (!year) return null;
  return { after: new Date(Number(year), Number(month) - 1, Number(day)).getTime() };
}

/** The day of a time where the reader is, as `YYYY-MM-DD`, for a date field. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The reader's own comment, where Blogger's form has just led back to the post. Blogger names it in
 * the fragment (`#c<ID>`). A link from elsewhere on Blogger looks the same, so the comment must be
 * no more than a few minutes old.
 */
export function ownCommentAt(
  address: string,
  referrer: string,
  comments: readonly Comment[],
  now: number,
): CommentId | null {
  if (!URL.canParse(referrer) || new URL(referrer).host !== 'www.blogger.com') return null;
  const here = new URL(address);
  if (!here.searchParams.has('showComment')) return null;
  const own = comments.find(({ id }) => here.hash === `#c${id}`);
  const age = now - (own?.publishedAt ?? Number.NEGATIVE_INFINITY);
  return own && Math.abs(age) < JUST_NOW ? own.id : null;
}

/**
 * Whether the reader comes to the post or was on it all along, from what the browser tells of a
 * navigation: its type (`PerformanceNavigationTiming.type`), `document.referrer` and the address.
 *
 * Blogger's comment form lies in a frame of www.blogger.com and, once the comment was sent, leads
 * the whole page to the post again: an ordinary navigation, but no visit.
 */
export function arrivalKind(type: string, referrer: string, address: string): Arrival['kind'] {
  if (type === 'reload' || type === 'back_forward') return 'continued';
  if (!URL.canParse(referrer)) return 'fresh';
  const from = new URL(referrer);
  const here = new URL(address);
  const isSamePost = from.host === here.host && from.pathname === here.pathname;
  const isFromForm = from.host === 'www.blogger.com' && here.searchParams.has('showComment');
  return isSamePost || isFromForm ? 'continued' : 'fresh';
}
