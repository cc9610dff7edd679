import type { CommentId } from './comment';

/** What in the text tells whom a comment answers. */
export type Cue = 'clock' | 'name' | 'signoff' | 'quote' | 'position';

/** A comment of the same thread, or the post itself. */
export type Target = CommentId | 'post';

/** Positions in a text, the end one past the last. */
export type Span = readonly [start: number, end: number];

/** A mention of other comments (or of the post) in a comment's own words. */
export type Reference = {
  readonly from: CommentId;
  /** The targets that the words name; more than one where a minute was shared or several were hailed. */
  readonly to: readonly Target[];
  readonly cue: Cue;
  /** Where the words stand: positions in `Comment.text`, the end one past the last. */
  readonly span: Span;
  /** `certain` only where nothing else in the thread fits as well. */
  readonly certainty: 'certain' | 'likely';
  /** The comment speaks to the target, rather than merely of it. */
  readonly isAddressed: boolean;
  /** Where the quoted words stand in the target's own text; absent for cues other than quotes. */
  readonly place: Span | null;
};

/**
 * The name that a poster without one put under a comment. Unverified: anybody can type it, and
 * nothing but the typed words is ever used to tell who somebody is.
 */
export type SignOff = {
  /** As typed, without the marks around it. */
  readonly name: string;
  /** The same for every way of typing it: small letters, without marks. */
  readonly key: string;
  /** Where it stands in `Comment.text`, marks included. */
  readonly span: Span;
};

/** What was found in a thread, as it crosses between the background and a page. */
export type FoundReferences = {
  /** In the order in which the comments were written, and within one in the order of its text. */
  readonly references: readonly Reference[];
  /** By the comment that stands elsewhere than Blogger has it. */
  readonly moves: Readonly<Record<CommentId, MovedUnder>>;
  /** By the comment that is signed. */
  readonly signOffs: Readonly<Record<CommentId, SignOff>>;
};

/** Where a comment stands by its own words, without the evidence. */
export type MovedUnder = Pick<Move, 'under' | 'cue'>;

/** A comment placed, by its own words, elsewhere than Blogger has it. */
export type Move = {
  readonly under: CommentId;
  readonly cue: Cue;
  /** The evidence. */
  readonly reference: Reference;
};
