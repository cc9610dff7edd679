import { fromLondon, toLondon } from '../london-time';
import { digits } from './digits';
import type { SampleComment, SamplePost } from './post';
import { anonymous, type SamplePoster } from './posters';

/** A comment as one writes it down. */
export type CommentDraft = {
  /** The blog's clock, as {@link fromLondon} reads it. */
  readonly at: string;
  /** Anonymous where absent. */
  readonly by?: SamplePoster;
  readonly says?: string;
  /** A word by which replies can name this comment. */
  readonly key?: string;
  /** The `key` of the comment that this one was posted under. */
  readonly under?: string;
  readonly removedBy?: 'author' | 'administrator';
  /** The blog's clock when the owner let the comment through; at once where absent. */
  readonly approved?: string;
};

/** A post as one writes it down. */
export type PostDraft = {
  readonly slug: string;
  readonly title: string;
  readonly at: string;
  readonly labels: readonly string[];
  readonly paragraphs: readonly string[];
  readonly comments: readonly CommentDraft[];
  readonly vanished?: number;
};

/**
 * Gives a draft its ids and times.
 *
 * @throws where a comment was posted under one that is not there.
 */
export function postFrom(draft: PostDraft): SamplePost {
  const ids = new Map<string, string>();
  draft.comments.forEach(({ key }, index) => {
    if (key !== undefined) ids.set(key, commentId(draft.slug, index));
  });
  const comments = draft.comments.map((comment, index) =>
    commentFrom(comment, commentId(draft.slug, index), ids),
  );
  const publishedAt = fromLondon(draft.at);
  const { year, month } = toLondon(publishedAt);
  return {
    id: digits(`post ${draft.slug}`, 19),
    slug: draft.slug,
    title: draft.title,
    path: `/${year}/${String(month).padStart(2, '0')}/${draft.slug}.html`,
    publishedAt,
    labels: draft.labels,
    paragraphs: draft.paragraphs,
    comments: comments.toSorted((a, b) => a.publishedAt - b.publishedAt),
    vanished: draft.vanished ?? 0,
  };
}

function commentFrom(
  draft: CommentDraft,
  id: string,
  ids: ReadonlyMap<string, string>,
): SampleComment {
  const parentId = draft.under === undefined ? null : (ids.get(draft.under) ?? null);
  if (draft.under !== undefined && parentId === null) {
    throw new Error(`No comment has the key ${draft.under}`);
  }
  const publishedAt = fromLondon(draft.at) + withinTheMinute(id);
  return {
    id,
    parentId,
    poster: draft.by ?? anonymous,
    publishedAt,
    approvedAt: draft.approved === undefined ? publishedAt : fromLondon(draft.approved),
    says: draft.removedBy ? '' : (draft.says ?? ''),
    removedBy: draft.removedBy ?? null,
  };
}

function commentId(slug: string, index: number): string {
  return digits(`comment ${slug} ${index}`, 19);
}

/** Seconds and milliseconds that no clock on the page shows, yet `showComment` has. */
function withinTheMinute(id: string): number {
  return Number(id.slice(-9)) % 60_000;
}
