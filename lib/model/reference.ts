import type { CommentId } from './comment';

/** What in the text tells whom a comment answers. */
export type Cue = 'clock' | 'name' | 'signoff' | 'quote' | 'position';

/** A comment of the same thread, or the post itself. */
export type Target = CommentId | 'post';

/** A mention of other comments (or of the post) in a comment's own words. */
export type Reference = {
  readonly from: CommentId;
  /** The targets that the words name; more than one where a minute was shared or several were hailed. */
  readonly to: readonly Target[];
  readonly cue: Cue;
  /** Where the words stand: positions in `Comment.text`, the end one past the last. */
  readonly span: readonly [start: number, end: number];
  /** `certain` only where nothing else in the thread fits as well. */
  readonly certainty: 'certain' | 'likely';
  /** The comment speaks to the target, rather than merely of it. */
  readonly isAddressed: boolean;
};
