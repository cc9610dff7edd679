import type { CommentId } from './comment';

/**
 * How long a reader may be away from a post before the next look at it is a new visit, in
 * milliseconds. Half an hour: long enough to follow a link out of a comment and come back.
 */
export const AWAY_LIMIT = 30 * 60 * 1000;

/** What one load of a post's page can tell about its comments. */
export type Listing = {
  readonly ids: readonly CommentId[];
  /** Nothing is kept back behind "Load more…". */
  readonly isComplete: boolean;
};

/** How many comments a post had, for comparing with the number that a listing page names. */
export type PostCount = {
  /** As the blog counts them, removed ones and those behind "Load more…" included. */
  readonly declared: number;
  /** Those that the reader could see. */
  readonly listed: number;
};

/** What a listing page tells of a post. */
export type ListedCount = {
  /** New comments, as far as the number of comments tells. */
  readonly fresh: number;
  /** Those that answer what the reader saved, as far as they are known. */
  readonly answers: number;
};

/** How a page with the post came to be open. */
export type Arrival = {
  /** One loaded document; made by the page, new with every load. */
  readonly pageId: string;
  /** Milliseconds since the epoch, UTC. */
  readonly at: number;
  /**
   * - `continued`: the reader never went elsewhere: a reload, a step back in the tab's history, or
   *   Blogger's own return to the post after a comment was sent.
   * - `fresh`: everything else.
   */
  readonly kind: 'continued' | 'fresh';
};

/** What the browser tells of tabs when a page is opened. A page that goes away cannot always. */
export type Tabs = {
  /** The tab that the page is in; absent where it is in none. */
  readonly own: number | null;
  /** Every tab there is. */
  readonly open: readonly number[];
};

/** A page on a post. */
export type OpenPage = {
  readonly tabId: number | null;
  /** The last sign of the reader in it. */
  readonly at: number;
};

/** Everything remembered about a reader and one post. All times in milliseconds since the epoch. */
export type VisitRecord = {
  /** The page that began the visit. */
  readonly visitId: string;
  /** The last sign of the reader in the visit before this one; absent in the first visit. */
  readonly lastVisitAt: number | null;
  /** The last sign of the reader in this visit. */
  readonly presentAt: number;
  /** The pages that are open on the post, as far as is known. */
  readonly pages: Readonly<Record<string, OpenPage>>;
  /** What is not new in this visit. Fixed when the visit begins, so a reload changes nothing. */
  readonly baseline: readonly CommentId[];
  /** In the first visit, until one listing was complete: whatever is listed joins the baseline. */
  readonly isBaselineOpen: boolean;
  /** What counts as seen up to now; the baseline of the next visit. */
  readonly seen: readonly CommentId[];
  /** The reader's own comments: never new, whatever "new" is counted from. */
  readonly own: readonly CommentId[];
};

/**
 * The record once a page was opened, or has listed more. Calling it twice with the same arrival is
 * the same as calling it once.
 *
 * The visit goes on where the reader was not away for longer than {@link AWAY_LIMIT} and either did
 * not go elsewhere, or has the post open in another tab, so that both show the same. Otherwise a
 * new one begins and measures what is new against all that was seen until now. In the very first
 * visit nothing that was there is new.
 */
export function openVisit(
  record: VisitRecord | null,
  listing: Listing,
  arrival: Arrival,
  tabs: Tabs,
): VisitRecord {
  const { pageId, at } = arrival;
  const others = record ? otherPages(record, pageId, tabs) : {};
  const pages = { ...others, [pageId]: { tabId: tabs.own, at } };
  if (!record) return beginFirst(listing, arrival, pages);
  if (!isSameVisit(record, arrival, others)) return beginNext(record, arrival, pages);
  const baseline = record.isBaselineOpen ? union(record.baseline, listing.ids) : record.baseline;
  const isBaselineOpen = record.isBaselineOpen && !listing.isComplete;
  return { ...record, presentAt: at, pages, baseline, isBaselineOpen };
}

/** Which of the listed comments are new in this visit, in the order given. */
export function newIds(record: VisitRecord, listed: readonly CommentId[]): readonly CommentId[] {
  const known = new Set(record.baseline);
  return listed.filter((id) => !known.has(id));
}

/** A sign of the reader on a page. After {@link AWAY_LIMIT} the visit is over and stays so. */
export function keepVisit(record: VisitRecord, pageId: string, at: number): VisitRecord {
  if (!isNear(record.presentAt, at)) return record;
  const page = record.pages[pageId];
  const pages = page ? { ...record.pages, [pageId]: { ...page, at } } : record.pages;
  return { ...record, presentAt: at, pages };
}

/** The page was left or closed. */
export function leaveVisit(record: VisitRecord, pageId: string, at: number): VisitRecord {
  if (!Object.hasOwn(record.pages, pageId)) return record;
  const kept = keepVisit(record, pageId, at);
  const others = Object.entries(kept.pages).filter(([id]) => id !== pageId);
  return { ...kept, pages: Object.fromEntries(others) };
}

/** These were seen. It shows from the next visit on. */
export function markSeen(record: VisitRecord, ids: readonly CommentId[]): VisitRecord {
  return { ...record, seen: union(record.seen, ids) };
}

/** The reader wants these to count as old from now on. */
export function dismissNew(record: VisitRecord, ids: readonly CommentId[]): VisitRecord {
  return { ...markSeen(record, ids), baseline: union(record.baseline, ids) };
}

/** The reader wrote these. */
export function markOwn(record: VisitRecord, ids: readonly CommentId[]): VisitRecord {
  return { ...dismissNew(record, ids), own: union(record.own, ids) };
}

function beginFirst(
  { ids, isComplete }: Listing,
  { pageId, at }: Arrival,
  pages: VisitRecord['pages'],
): VisitRecord {
  return {
    visitId: pageId,
    lastVisitAt: null,
    presentAt: at,
    pages,
    baseline: union([], ids),
    isBaselineOpen: !isComplete,
    seen: [],
    own: [],
  };
}

function beginNext(
  record: VisitRecord,
  { pageId, at }: Arrival,
  pages: VisitRecord['pages'],
): VisitRecord {
  return {
    visitId: pageId,
    lastVisitAt: record.presentAt,
    presentAt: at,
    pages,
    baseline: record.seen,
    isBaselineOpen: false,
    seen: record.seen,
    own: record.own,
  };
}

function isSameVisit(
  record: VisitRecord,
  { pageId, at, kind }: Arrival,
  others: VisitRecord['pages'],
): boolean {
  if (!isNear(record.presentAt, at)) return false;
  if (kind === 'continued' || Object.hasOwn(record.pages, pageId)) return true;
  return Object.values(others).some((page) => isNear(page.at, at));
}

/** Without those that cannot be there any more: their tab is closed, or shows this page now. */
function otherPages(record: VisitRecord, pageId: string, tabs: Tabs): VisitRecord['pages'] {
  const others = Object.entries(record.pages).filter(
    ([id, { tabId }]) =>
      id !== pageId && (tabId === null || (tabId !== tabs.own && tabs.open.includes(tabId))),
  );
  return Object.fromEntries(others);
}

/** Both ways, because a reader's clock can be set back. */
function isNear(before: number, at: number): boolean {
  return Math.abs(at - before) <= AWAY_LIMIT;
}

/** Each id once; the very same array where nothing is added. */
function union(known: readonly CommentId[], added: readonly CommentId[]): readonly CommentId[] {
  const all = new Set(known);
  for (const id of added) all.add(id);
  return all.size === known.length ? known : [...all];
}
