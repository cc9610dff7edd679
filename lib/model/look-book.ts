import type { CommentId } from './comment';
import type { Follow } from './follow';
import type { LookedBlog, LookedPost } from './look';
import type { SavedComment } from './saved';

/** Everything by which it is decided whom to ask next. */
export type LookState = {
  readonly follows: readonly Follow[];
  readonly posts: readonly LookedPost[];
  readonly blogs: readonly LookedBlog[];
};

/** What of a post is known to the reader, or kept. */
export type KnownOfPost = {
  /** Comments that were seen, or written, on its page. */
  readonly seen: ReadonlySet<CommentId>;
  readonly saved: readonly SavedComment[];
  readonly follows: readonly Follow[];
};

/** Where the background writes down whom it asks, and what came of it. */
export type LookBook = {
  readonly read: () => Promise<LookState>;
  readonly readKnown: (postId: string) => Promise<KnownOfPost>;
  /**
   * Asking begins: written before the request, so that one who is stopped over it asks no sooner.
   *
   * @returns `false` where somebody else was first, or the post is followed no longer
   */
  readonly begin: (
    postId: string,
    blog: LookedBlog,
    before: LookedBlog | null,
    at: number,
  ) => Promise<boolean>;
  /** How asking ended; what was found is added to what is there by then. */
  readonly end: (
    postId: string,
    blog: LookedBlog,
    rule: (post: LookedPost) => LookedPost,
  ) => Promise<void>;
};
