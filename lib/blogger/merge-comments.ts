import type { Comment } from '../model/comment';
import { buildThread, walkThread } from '../model/thread';

/**
 * The page's comments and the feed's as one list: the page's version where both have one, each id
 * once, in the order in which Blogger lists them: threads by the time of their root, replies by
 * their own. Comments without a time come last, in the order given.
 *
 * The feed does not say who is an author of the blog; whoever the page marks as one is one there.
 */
export function mergeComments(
  page: readonly Comment[],
  feed: readonly Comment[],
): readonly Comment[] {
  const onPage = new Set(page.map(({ id }) => id));
  const authors = new Set(page.filter(isByBlogAuthor).map(({ poster }) => poster.profileId));
  const added = feed
    .filter(({ id }) => !onPage.has(id))
    .map((comment) => (isByOneOf(authors, comment) ? asBlogAuthor(comment) : comment));

  const byTime = [...page, ...added].sort((a, b) => timeOf(a) - timeOf(b) || 0);
  const merged: Comment[] = [];
  for (const { branch } of walkThread(buildThread(byTime))) {
    if (branch.comment) merged.push(branch.comment);
  }
  return merged;
}

function isByBlogAuthor({ poster }: Comment): boolean {
  return poster.isBlogAuthor && poster.profileId !== null;
}

function isByOneOf(authors: ReadonlySet<string | null>, { poster }: Comment): boolean {
  return poster.profileId !== null && authors.has(poster.profileId);
}

function asBlogAuthor(comment: Comment): Comment {
  return { ...comment, poster: { ...comment.poster, isBlogAuthor: true } };
}

function timeOf({ publishedAt }: Comment): number {
  return publishedAt ?? Number.POSITIVE_INFINITY;
}
