import type { Cue } from '../../lib/model/reference';
import type { CommentDraft, PostDraft } from '../blog/posts/draft';

/**
 * One thread as it is written down in `threads/`, for people to read and to edit. Everything in it
 * was invented for this project: the posts, the comments, the posters, the newspapers and the
 * ministers. Where the talk is to be true to life it also names a politician or an inspector of the
 * day, as such talk does; the words are invented there, too.
 *
 * Labels say what the writer meant, as a careful reader of the whole thread understands it, and not
 * what a program could find out:
 * - A minute that several comments share names the one that fits; all of them, joined by `|`, where
 *   nothing tells them apart. So does the name of a poster who wrote more than once.
 * - A slip of the finger names the comment that was meant, if no comment stands at the time written.
 * - The comment to which Blogger nests a reply is labelled only where the reply's words name it.
 * - A comment that is gone for good cannot be named: whoever speaks of it is a trap.
 */
export type SourceThread = Omit<PostDraft, 'labels' | 'comments'> & {
  /** In the order of the page: top level by time, replies by time under the comment they answer. */
  readonly comments: readonly SourceComment[];
};

/** A comment with what a careful reader says of it. With neither `refs` nor `trap` it is not judged. */
export type SourceComment = Pick<CommentDraft, 'at' | 'says' | 'removedBy'> & {
  /** `4` at the top of the page, `4.2` for the second reply that Blogger nests under it. */
  readonly label: string;
  /** The displayed name; Anonymous where absent. */
  readonly by?: string;
  /** What the words name, under the cue that names it. A target stands under one cue only. */
  readonly refs?: Readonly<Partial<Record<Cue, readonly SourceTarget[]>>>;
  /** The comment names no other, although it looks as if it might. */
  readonly trap?: true;
};

/** The label of a comment, `post`, or several of these joined by `|` where any one is right. */
export type SourceTarget = string;
