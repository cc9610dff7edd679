import type { CommentId } from '../model/comment';
import type { Target } from '../model/reference';
import type { TextPart } from '../model/text-part';
import type { CopyOutcome } from './copy-commands';
import type { MuteDraft } from './mutes';
import type { NoteDraft } from './saving';

/** Where a panel opens: a point within the overlay, in CSS pixels. */
export type Place = {
  /** From the edge at which lines begin: the right one where text runs from right to left. */
  readonly x: number;
  /** The edge of what the panel belongs to: the panel's top, or its bottom where `isAbove`. */
  readonly y: number;
  readonly isAbove: boolean;
  /** How high a panel can be there and be within the window. */
  readonly room: number;
};

/** What lies over the thread; one at a time. */
export type Panel = PanelContent & { readonly at: Place };

export type PanelContent =
  /** What a reference leads to; `passage` is what was quoted, where it stands in the post. */
  | {
      readonly kind: 'preview';
      readonly targets: readonly Target[];
      readonly passage: string | null;
    }
  /** Those who refer to a comment. */
  | { readonly kind: 'answers'; readonly of: CommentId }
  /** Every comment by the poster of a comment, by name or sign-off. */
  | { readonly kind: 'poster'; readonly of: CommentId }
  /** What can be done with a comment; `copied` tells what became of copying it. */
  | { readonly kind: 'menu'; readonly of: CommentId; readonly copied?: CopyOutcome }
  /** What is new, in the order in which it was written. */
  | { readonly kind: 'new' }
  /** A rule that is being made or changed. */
  | { readonly kind: 'mute'; readonly draft: MuteDraft }
  /** What can be done with the whole thread. */
  | { readonly kind: 'thread' }
  /** What is hidden here, and by which rules. */
  | { readonly kind: 'muted' }
  /** A comment's note and tags. */
  | { readonly kind: 'note'; readonly draft: NoteDraft }
  /** Words of a comment that the reader has selected. */
  | { readonly kind: 'passage'; readonly of: CommentId; readonly passage: string }
  /** What was saved of a comment, beside what the blog has now; their difference once it is known. */
  | {
      readonly kind: 'changed';
      readonly of: CommentId;
      readonly parts: readonly TextPart[] | null;
    }
  /** What is kept of this thread. */
  | { readonly kind: 'saved' }
  /** Whether really all of a long thread is to be kept. */
  | { readonly kind: 'saveThread' };
