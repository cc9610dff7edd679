import { BLOG, BLOGGER_ORIGIN } from '../blog';
import type { SampleComment, SamplePost } from '../posts/post';
import { displayTime, type Language, WORDS } from './language';

/** A comment in the words and addresses that every dialect shows alike. */
export type CommentParts = {
  readonly id: string;
  /** Plain text; the pages escape it. */
  readonly name: string;
  readonly url: string | null;
  readonly avatar: string;
  readonly isOwner: boolean;
  readonly clock: string;
  readonly permalink: string;
  /** Blogger's HTML, with `<br />` for a line break. */
  readonly body: string;
  readonly isRemoved: boolean;
  /** The classes by which Blogger shows "Delete" to those who may. */
  readonly deleteClass: string;
  readonly deleteUrl: string;
};

/** What the pages and the feed of a blog in `language` say of a comment. */
export function commentParts(
  comment: SampleComment,
  post: SamplePost,
  language: Language,
): CommentParts {
  const { id, poster } = comment;
  return {
    id,
    name: poster.name ?? WORDS[language].anonymous,
    url: poster.url,
    avatar: poster.profileId
      ? '//www.blogger.com/img/blogger_logo_round_35.png'
      : '//resources.blogblog.com/img/blank.gif',
    isOwner: poster.isOwner,
    clock: displayTime(comment.publishedAt, language),
    permalink: `${BLOG.origin}${post.path}?showComment=${comment.publishedAt}#c${id}`,
    body: bodyHtml(comment, language),
    isRemoved: comment.removedBy !== null,
    deleteClass: `blog-admin${comment.removedBy ? ' ' : ` pid-${poster.pid}`}`,
    deleteUrl: `${BLOGGER_ORIGIN}/comment/delete/${BLOG.id}/${id}`,
  };
}

/** Text as it stands in HTML and in attributes, escaped as Blogger escapes it. */
export function escapeHtml(text: string): string {
  return escapeQuotes(
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
}

function bodyHtml({ says, removedBy }: SampleComment, language: Language): string {
  const words = WORDS[language];
  if (removedBy === 'author') return words.removedByAuthor;
  if (removedBy === 'administrator') return words.removedByAdministrator;
  return says
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : escapeQuotes(part)))
    .join('')
    .replaceAll('\n', '<br />');
}

function escapeQuotes(text: string): string {
  return text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
