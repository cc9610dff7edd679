import type { CommentId } from './comment';

/**
 * A reader's word on where a comment belongs, against what was inferred.
 * - `detached`: it answers nobody that was inferred; it stands where Blogger has it.
 * - `under`: it answers this comment.
 */
export type Correction =
  | { readonly kind: 'detached' }
  | { readonly kind: 'under'; readonly parent: CommentId };

/** A post's corrections by the comment they are about. */
export type Corrections = Readonly<Record<CommentId, Correction>>;
