import type { CommentId } from '../model/comment';

/** A branch that is shown by itself. */
export type Alone = {
  readonly id: CommentId;
  /** The branches around it, the outermost first. */
  readonly above: readonly CommentId[];
};

/**
 * Which part of the thread a branch is while one branch is shown by itself: what is `above` that one
 * shows nothing of its own, and what is `aside` is hidden. All of them stay in the document.
 */
export type Part = 'shown' | 'above' | 'aside';

/** How a branch steps in: it does, it is the last that does, or it stands right beneath another. */
export type Indent = 'in' | 'last' | 'beside';

/** Widths of the column in CSS pixels, and how many levels step in where it is narrower. */
const LEVELS: readonly (readonly [width: number, levels: number])[] = [
  [320, 4],
  [480, 5],
  [700, 8],
];

/** Levels that step in where there is room: deeper, lines of text would get too short to read. */
export const MOST_LEVELS = 11;

/** How many levels below the top one step in, in a column so wide. */
export function levelsIn(width: number): number {
  return LEVELS.find(([limit]) => width < limit)?.[1] ?? MOST_LEVELS;
}

/** How a branch steps in that stands so many levels below the top one that is shown. */
export function indentAt(level: number, levels: number): Indent {
  if (level < levels) return 'in';
  return level === levels ? 'last' : 'beside';
}

/** Which part a branch is; `around` is the part of the branch that it stands in. */
export function partOf(id: CommentId, alone: Alone | null, around: Part | null): Part {
  if (!alone || id === alone.id || around === 'shown') return 'shown';
  return alone.above.includes(id) ? 'above' : 'aside';
}
