import type { Body } from './body';

/** Blogger's id of a comment: digits only, unique over all blogs. */
export type CommentId = string;

/**
 * How a poster gave a name.
 * - `profile`: signed in; `profileId` or `pid` tell one account from another.
 * - `link`: a name with an address of the poster's choosing.
 * - `name`: a bare name that anybody could have typed.
 * - `anonymous`: Blogger's own word for no name, in the blog's language.
 */
export type PosterKind = 'profile' | 'link' | 'name' | 'anonymous';

export type Poster = {
  readonly kind: PosterKind;
  /** As the page shows it, in the blog's language where it is Blogger's "Anonymous". */
  readonly name: string;
  /** Where the name links to; absent for bare names and Anonymous. */
  readonly url: string | null;
  /** The digits of a `blogger.com/profile/…` address. */
  readonly profileId: string | null;
  /** Blogger's class for the account (`pid-…`), which survives a change of name. Often absent. */
  readonly pid: string | null;
  /** Blogger marks the poster as an author of this blog. */
  readonly isBlogAuthor: boolean;
};

/** One comment as the blog has it. A reader's marks and choices are kept elsewhere, by id. */
export type Comment = {
  readonly id: CommentId;
  /** The comment that Blogger itself nests this one under. Blogger nests one level only. */
  readonly parentId: CommentId | null;
  readonly poster: Poster;
  /** Milliseconds since the epoch, UTC, from `showComment` or the feed; absent where neither tells. */
  readonly publishedAt: number | null;
  /** Date and time exactly as the blog displays them: readers point at each other with this clock. */
  readonly clock: string;
  readonly body: Body;
  /** `bodyText(body)`, made once. */
  readonly text: string;
  /** The blog's own address of this comment; absent where the page gives none. */
  readonly permalink: string | null;
  /** Removed by its poster or by the blog; the body is then Blogger's notice of it. */
  readonly isRemoved: boolean;
};
