import { readClock } from '../model/clock';
import type { SavedComment } from '../model/saved';

/**
 * What saved comments have in common, each by the filter word that asks for it. `name` is asked for
 * by none: it tells the posters' names from what is merely signed.
 */
export const DIMENSIONS = ['from', 'post', 'tag', 'year', 'is', 'has', 'name'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** A saved comment as it is searched. */
export type SearchDocument = {
  readonly id: string;
  /** Milliseconds since the epoch, UTC. */
  readonly savedAt: number;
  /** When it was written; absent where the blog does not tell. */
  readonly publishedAt: number | null;
  /** Everything that words are looked for in; a phrase stands within one of them. */
  readonly texts: readonly string[];
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
};

/** What of a saved comment can be found, and by which words. */
export function searchDocument(saved: SavedComment): SearchDocument {
  const { poster, signOff, note, changed } = saved;
  const title = postLabel(saved);
  return {
    id: saved.id,
    savedAt: saved.savedAt,
    publishedAt: saved.publishedAt,
    texts: [
      ...[saved.text, note, ...saved.tags, poster.name, title],
      ...[signOff ?? '', changed?.text ?? ''],
    ].filter((text) => text !== ''),
    labels: {
      from: signOff === null ? [poster.name] : [poster.name, signOff],
      post: [title],
      tag: saved.tags,
      year: yearOf(saved),
      is: [
        ...(saved.goneAt === null ? [] : ['gone']),
        ...(changed ? ['changed'] : []),
        ...(note === '' ? [] : ['noted']),
      ],
      has: [
        ...(/<a\s/i.test(saved.html) ? ['link'] : []),
        ...(/<blockquote[\s>]/i.test(saved.html) ? ['quote'] : []),
        ...(note === '' ? [] : ['note']),
      ],
      name: [poster.name],
    },
  };
}

/** What a post goes by in lists: its title, and where it has none its address. */
export function postLabel({ post }: Pick<SavedComment, 'post'>): string {
  return post.title.trim() || post.url || post.host;
}

/** By the blog's own calendar, where it shows one. */
function yearOf({ clock, publishedAt }: SavedComment): readonly string[] {
  const shown = readClock(clock)?.date?.year;
  if (shown !== undefined) return [String(shown)];
  return publishedAt === null ? [] : [String(new Date(publishedAt).getUTCFullYear())];
}
