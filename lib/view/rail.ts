import type { CommentId } from '../model/comment';
import type { BranchView } from './derive';

/** What a mark beside the thread stands for. */
export type RailKind = 'new' | 'saved' | 'found';

/** A mark beside the thread. */
export type RailMark = {
  readonly id: CommentId;
  readonly kind: RailKind;
  /** How far down the thread, from 0 to 1. */
  readonly at: number;
};

/** How far down the thread each comment begins, from 0 to 1; what is folded away is left out. */
export type RailPlaces = readonly { readonly id: CommentId; readonly at: number }[];

/** Marks closer to each other than this share of the rail are drawn as one. */
const FINEST = 1 / 250;

/** Characters of text that take as much room as the head of a comment and the gap above it. */
const HEAD = 130;

/** Comments from which on it pays to see all of the thread at once. */
export const RAIL_FROM = 25;

/**
 * Where the comments lie, told by how long they are: measuring them would have the browser lay out
 * all that is off the screen.
 */
export function railPlaces(branches: readonly BranchView[]): RailPlaces {
  const found: { readonly id: CommentId; readonly from: number }[] = [];
  let length = 0;
  const walk = (among: readonly BranchView[]) => {
    for (const { id, comment, fold, part, found: asked, mute, replies } of among) {
      if (part === 'aside') continue;
      if (comment && part === 'shown' && asked !== 'away') {
        found.push({ id, from: length });
        length += HEAD + (fold === 'open' && !mute ? comment.text.length : 0);
      }
      if (fold !== 'branch') walk(replies);
    }
  };
  walk(branches);
  return found.map(({ id, from }) => ({ id, at: from / length }));
}

/** The marks of one kind, from top to bottom; those that would lie on each other are one. */
export function railMarks(
  places: RailPlaces,
  kind: RailKind,
  isMarked: (id: CommentId) => boolean,
): readonly RailMark[] {
  const marks: RailMark[] = [];
  for (const { id, at } of places) {
    const last = marks.at(-1);
    if (isMarked(id) && (!last || at - last.at >= FINEST)) marks.push({ id, kind, at });
  }
  return marks;
}

/** How far from where one presses a mark may be to be meant, as a share of the rail. */
const NEAR = 0.03;

/** What a press on the rail leads to: the mark nearest to it or, far from any, what lies there. */
export function railTarget(
  places: RailPlaces,
  marks: readonly RailMark[],
  at: number,
): CommentId | null {
  const distance = (mark: RailMark) => Math.abs(mark.at - at);
  const nearest = marks.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest && distance(nearest) <= NEAR) return nearest.id;
  return (places.findLast((place) => place.at <= at) ?? places[0])?.id ?? null;
}
