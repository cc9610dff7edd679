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
