/** Where the parts of one comment stand on the page, in any dialect. */
export type CommentParts = {
  readonly name: string;
  /** Where the name links to, as it stands there. */
  readonly address: string | null;
  readonly isBlogAuthor: boolean;
  /** The link around the date, which carries the time and the comment's own address. */
  readonly dateLink: Element | null;
  /** Date and time as displayed. */
  readonly clock: string;
  /** What the comment says. */
  readonly body: readonly Node[];
  readonly isRemoved: boolean;
  /** The class attribute of the comment's own controls; empty where it has none. */
  readonly controlClasses: string;
};

/** Why a comment could not be read, in the words of a {@link Problem}. */
export type Unreadable = { readonly reason: string };
