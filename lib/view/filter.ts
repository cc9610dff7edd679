import type { Needle } from '../filter/find';
import {
  FILTER_KEYS,
  type FilterFacts,
  type FilterQuery,
  findMatches,
  hitsIn,
  needlesInHead,
  needlesOf,
} from '../filter/match';
import { isEmptyQuery, parseQuery, type Span } from '../filter/query';
import type { Suggestions } from '../filter/suggest';
import type { Comment, CommentId } from '../model/comment';
import type { Fold } from '../model/fold';
import type { Folds } from './fold';
import type { ThreadState } from './thread-state';

/** The filter line: what was typed into it, and what that finds. */
export type Filter = {
  readonly text: string;
  readonly query: FilterQuery;
  /** What the query looks for in texts; another object for each query. */
  readonly needles: readonly Needle[];
  /** What is found, in the order shown; empty as long as nothing is asked for. */
  readonly matches: readonly CommentId[];
  /** The match that the reader went to last. */
  readonly at: CommentId | null;
  /** When the reader last typed, in milliseconds since the epoch, UTC. */
  readonly now: number;
  readonly suggestions: ActiveSuggestions | null;
  /** The branch that was shown by itself until something was asked for. */
  readonly leftAlone: CommentId | null;
};

/** Suggestions, and which of them the keys have reached. */
export type ActiveSuggestions = Suggestions & { readonly active: number | null };

/** What the filter makes of the thread. */
export type FilterMarks = {
  readonly matches: ReadonlySet<CommentId>;
  /** What matches stand under without matching. */
  readonly context: ReadonlySet<CommentId>;
  /** What the reader folds and opens while the filter is there, and lets be shown besides. */
  readonly folds: Folds;
};

/** How a branch stands to the filter. */
export type Found =
  /** It is asked for, and shown whole. */
  | 'match'
  /** A match stands under it, or the reader had it shown: one line, until it is opened. */
  | 'context'
  /** Neither it nor anything under it is asked for. */
  | 'away';

/** Where comments have what is looked for, and for which needles that was found out. */
export type Hits = ReadonlyMap<CommentId, HitsIn>;
type HitsIn = {
  readonly of: readonly Needle[];
  /** In the text. */
  readonly spans: readonly Span[];
  /** What of it is in the head. */
  readonly head: readonly Needle[];
};

/** The line as it opens, with nothing asked for. */
export const emptyFilter: Filter = {
  text: '',
  query: { terms: [] },
  needles: [],
  matches: [],
  at: null,
  now: 0,
  suggestions: null,
  leftAlone: null,
};

/** What a thread knows of its comments, as a filter asks for it. */
export function filterFacts(state: ThreadState): FilterFacts {
  const { conversation, marks, muting, map, answers, inferred } = state;
  return {
    signOffOf: (id) => conversation.signOffs.get(id)?.name ?? null,
    answeredBy(comment) {
      const parent = answers(comment);
      const named = conversation.referencesOf.get(comment.id)?.flatMap(({ to }) => to) ?? [];
      return [...(parent === null ? [] : [parent]), ...named].flatMap(
        (id) => map.commentOf.get(id) ?? [],
      );
    },
    isQuoting: (id) =>
      conversation.referencesOf.get(id)?.some(({ cue }) => cue === 'quote') ?? false,
    isNew: (id) => marks.newIds.has(id),
    isSaved: (id) => marks.kept.has(id),
    isMuted: (id) => muting.muted.marks.has(id),
    isInferred: (id) => inferred.has(id),
  };
}

/** The filter with another text, and what that makes of the thread; `null` where all is shown. */
export function applyFilter(
  state: ThreadState,
  text: string,
  now: number,
): { readonly filter: Filter; readonly marks: FilterMarks | null } {
  const query = parseQuery(text, FILTER_KEYS);
  const isSame = state.filter?.text === text;
  const needles = isSame && state.filter ? state.filter.needles : needlesOf(query);
  const leftAlone = state.filter?.leftAlone ?? null;
  const kept = isSame && state.filter ? state.filter : { ...emptyFilter, leftAlone };
  const filter = { ...kept, text, query, needles, now, matches: [] };
  if (isEmptyQuery(query)) return { filter, marks: null };

  const { map, marks } = state;
  const comments = map.order.flatMap((id) => map.commentOf.get(id) ?? []);
  const found = findMatches(comments, query, filterFacts(state), now).map(({ id }) => id);
  const matches = new Set(found);
  const context = new Set<CommentId>();
  for (const id of found) {
    let above = map.parentOf.get(id) ?? null;
    while (above !== null && !context.has(above)) {
      if (!matches.has(above)) context.add(above);
      above = map.parentOf.get(above) ?? null;
    }
  }
  const at = kept.at !== null && matches.has(kept.at) ? kept.at : null;
  const folds = (isSame && marks.filter?.folds) || new Map<CommentId, Fold>();
  return { filter: { ...filter, matches: found, at }, marks: { matches, context, folds } };
}

/** How a branch that is not put away with what it stands in stands to the filter. */
export function foundAs(id: CommentId, { matches, context, folds }: FilterMarks): Found {
  if (matches.has(id)) return 'match';
  return context.has(id) || folds.has(id) ? 'context' : 'away';
}

/** What is shown of a branch that is not put away: matches whole, the rest by one line. */
export function filteredFold(id: CommentId, { matches, folds }: FilterMarks): Fold {
  return folds.get(id) ?? (matches.has(id) ? 'open' : 'comment');
}

/** The way down to a comment opened, as far as it was not: what stands on it comes as one line. */
export function withPathShown(marks: FilterMarks, path: readonly CommentId[]): Folds {
  const folds = new Map(marks.folds);
  path.forEach((id, i) => {
    const isTarget = i === path.length - 1;
    const isShown = foundAs(id, marks) !== 'away' && filteredFold(id, marks) !== 'branch';
    if (isTarget) folds.set(id, 'open');
    else if (!isShown) folds.set(id, 'comment');
  });
  return folds;
}

/**
 * The hits brought nearer to what the filter looks for, by no more than `most` comments, those from
 * `near` on first: each costs drawing a text anew, and a frame has room for few. The very same map
 * where nothing is left to do.
 */
export function nextHits(
  hits: Hits,
  filter: Filter | null,
  commentOf: ReadonlyMap<CommentId, Comment>,
  facts: Pick<FilterFacts, 'signOffOf'>,
  most: number,
  near: CommentId | null,
): Hits {
  const { matches, needles, query } = filter ?? emptyFilter;
  const start = near === null ? 0 : Math.max(0, matches.indexOf(near));
  const next = new Map(hits);
  let left = most;
  for (let i = 0; i < matches.length && left > 0; i++) {
    const id = matches[(start + i) % matches.length] as CommentId;
    const comment = commentOf.get(id);
    const before = next.get(id);
    if (!comment || before?.of === needles) continue;
    const spans = same(before?.spans, hitsIn(comment, needles), isSameSpan);
    const head = same(before?.head, needlesInHead(comment, query, facts), isSameNeedle);
    if (spans !== before?.spans || head !== before?.head)
      left -= before || isMarked(spans, head) ? 1 : 0;
    next.set(id, { of: needles, spans, head });
  }
  if (left > 0 && next.size > matches.length) {
    const wanted = new Set(matches);
    for (const id of next.keys()) {
      if (left === 0) break;
      if (wanted.has(id)) continue;
      const { spans = [], head = [] } = next.get(id) ?? {};
      if (isMarked(spans, head)) left--;
      next.delete(id);
    }
  }
  return isSameHits(hits, next) ? hits : next;
}

function isMarked(spans: readonly Span[], head: readonly Needle[]): boolean {
  return spans.length > 0 || head.length > 0;
}

/** The list as it was before where it came out the same, so that what shows it can tell. */
function same<T>(
  before: readonly T[] | undefined,
  now: readonly T[],
  isSame: (a: T, b: T | undefined) => boolean,
): readonly T[] {
  const isUnchanged =
    before?.length === now.length && before.every((each, i) => isSame(each, now[i]));
  return isUnchanged ? before : now;
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b[1];
}

function isSameNeedle(a: Needle, b: Needle | undefined): boolean {
  return a.isWhole === b?.isWhole && a.words.join(' ') === b.words.join(' ');
}

function isSameHits(a: Hits, b: Hits): boolean {
  return (
    a.size === b.size &&
    [...b].every(([id, { of, spans, head }]) => {
      const before = a.get(id);
      return before?.of === of && before.spans === spans && before.head === head;
    })
  );
}
