import type { CommentId, Poster } from './comment';

/** The post that a saved comment belongs to, as it was when the comment was saved. */
export type SavedPost = {
  /** Blogger's number of the post; absent on pages that do not carry it. */
  readonly postId: string | null;
  readonly title: string;
  /** The post's address without query or fragment; absent where the page names none. */
  readonly url: string | null;
  /** The blog's host name, without port, in the spelling by which the blog is remembered. */
  readonly host: string;
  /** The blog's own name; absent where the page does not tell. */
  readonly blogTitle: string | null;
};

/** What a comment says, in the two forms in which it is kept. */
export type SavedText = {
  /** Markup that passed the sanitiser, and passes it again wherever it is read back. */
  readonly html: string;
  /** `bodyText` of the same. */
  readonly text: string;
};

/** A comment as the reader saw it: everything that is needed to read and cite it without the blog. */
export type SavedWords = SavedText & {
  readonly id: CommentId;
  readonly poster: Pick<Poster, 'kind' | 'name' | 'url' | 'profileId'>;
  /** Milliseconds since the epoch, UTC; absent where the blog does not tell. */
  readonly publishedAt: number | null;
  /** Date and time exactly as the blog displayed them. */
  readonly clock: string;
  /** The comment's own address; absent where the page gave none. */
  readonly permalink: string | null;
};

/** A comment that the reader keeps on their own machine, whatever becomes of it on the blog. */
export type SavedComment = SavedWords & {
  readonly post: SavedPost;
  /** The name that the poster signed with; absent where there was none. Nobody verified it. */
  readonly signOff: string | null;
  /** The comments that it stood under in the conversation, the outermost first. */
  readonly chain: readonly SavedWords[];
  /** When it was saved. This and all times below: milliseconds since the epoch, UTC. */
  readonly savedAt: number;
  /** The reader's own words about it; empty where there are none. */
  readonly note: string;
  /** The reader's own, in the order in which they were given; none twice. */
  readonly tags: readonly string[];
  /** When note or tags were last changed; `savedAt` where they never were. */
  readonly editedAt: number;
  /** When it was first noticed that the blog has it no longer; absent as long as the blog has it. */
  readonly goneAt: number | null;
  /** What the blog has had in its place since; absent where that never differed. */
  readonly changed: (SavedText & { readonly noticedAt: number }) | null;
};

/** That something was thrown away on purpose, so that no older copy brings it back. */
export type Deletion = {
  readonly subject: 'saved' | 'mutes';
  /** The comment's, or the rule's. */
  readonly id: string;
  readonly at: number;
};
