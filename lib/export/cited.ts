import type { SavedPost, SavedWords } from '../model/saved';

/** What must be known of a comment to cite it: one that was saved, or one on the page. */
export type Cited = Pick<SavedWords, 'id' | 'poster' | 'publishedAt' | 'clock' | 'permalink'> & {
  readonly post: Pick<SavedPost, 'title' | 'url' | 'host' | 'blogTitle'>;
};

/** Where the comment is to be found, as exactly as is known. */
export function addressOf({ id, permalink, post }: Cited): string {
  return permalink ?? (post.url === null ? `https://${post.host}/` : `${post.url}#c${id}`);
}

/** The blog by its name, or by its host's where no page told it. */
export function blogOf({ post }: Cited): string {
  return post.blogTitle ?? post.host;
}

/** `Anonymous, 2 May 2024 at 10:44`. */
export function whoAndWhen({ poster, clock }: Pick<SavedWords, 'poster' | 'clock'>): string {
  return clock === '' ? poster.name : `${poster.name}, ${clock}`;
}
