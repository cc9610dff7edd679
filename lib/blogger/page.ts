import type { Comment, CommentId } from '../model/comment';
import type { Post } from '../model/post';

/**
 * The shapes in which Blogger has served comments over the years.
 * - `flat`: the definition list of blogs with threading switched off.
 * - `early-threaded`: 2012–2013, and Dynamic Views; the list's ids are not the comments'.
 * - `threaded`: today's list, as served and after Blogger's script has run.
 * - `v2-threaded`, `v2-flat`: the themes of 2017 and later.
 */
export type Dialect = 'flat' | 'early-threaded' | 'threaded' | 'v2-threaded' | 'v2-flat';

/** Something on the page that should have been readable as a comment and was not. */
export type Problem = {
  /** Absent where not even the id could be read. */
  readonly commentId: CommentId | null;
  /** One English sentence for the developer's report, never shown to readers. */
  readonly reason: string;
};

/** All that Threadkeeper knows of a post's page. */
export type PostPage = {
  readonly dialect: Dialect;
  readonly post: Post;
  /** How many comments the page says there are; absent where it gives no number. Removed ones may
   * still be counted, so this can be more than the page lists. */
  readonly declared: number | null;
  /** In document order, each id once. */
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** Blogger keeps further comments back behind "Load more…" or on further pages. */
  readonly hasMore: boolean;
  /** The list came in to its end; not so where the page broke off within it. */
  readonly isWhole: boolean;
};
