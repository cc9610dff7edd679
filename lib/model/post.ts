/** The post whose comments are read. */
export type Post = {
  /** Blogger's numbers; absent on pages that do not carry them. */
  readonly blogId: string | null;
  readonly postId: string | null;
  readonly title: string;
  /** The blog's own name; absent where the page does not tell. */
  readonly blogTitle: string | null;
  /** The canonical address without query or fragment; absent where the page names none. */
  readonly url: string | null;
  /** The post's own text, with `\n` between blocks; empty where the theme hides it from us. */
  readonly text: string;
};
