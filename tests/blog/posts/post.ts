import type { SamplePoster } from './posters';

/** One comment of the sample blog, as the blog's own database would hold it. */
export type SampleComment = {
  readonly id: string;
  /** The comment it was posted under. Blogger nests one level, so that one has no parent itself. */
  readonly parentId: string | null;
  readonly poster: SamplePoster;
  /** Milliseconds since the epoch, UTC. */
  readonly publishedAt: number;
  /** When the owner let it through: from then on it is on the page, under its earlier time. */
  readonly approvedAt: number;
  /** Blogger's inline HTML, with `\n` for a line break. Empty where the comment was removed. */
  readonly says: string;
  /** Who took it down; Blogger then shows its notice in place of the words. */
  readonly removedBy: 'author' | 'administrator' | null;
};

/** One post of the sample blog with its comments, oldest first. */
export type SamplePost = {
  readonly id: string;
  /** The last part of the address, without `.html`. */
  readonly slug: string;
  readonly title: string;
  /** Begins with `/`; the page's address is {@link BLOG.origin} and this. */
  readonly path: string;
  readonly publishedAt: number;
  readonly labels: readonly string[];
  /** The post's own paragraphs, inline HTML each. */
  readonly paragraphs: readonly string[];
  readonly comments: readonly SampleComment[];
  /** Comments that Blogger still counts in its heading although the owner removed them for good. */
  readonly vanished: number;
};

/** The post as a visitor sees it at `time`: without the comments that still wait for the owner. */
export function postAt(post: SamplePost, time: number): SamplePost {
  return { ...post, comments: post.comments.filter((comment) => comment.approvedAt <= time) };
}
