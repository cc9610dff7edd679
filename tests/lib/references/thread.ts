import { type Body, bodyText } from '../../../lib/model/body';
import type { Comment, Poster } from '../../../lib/model/comment';
import type { Post } from '../../../lib/model/post';
import type { Reference } from '../../../lib/model/reference';
import { findReferences } from '../../../lib/references/find-references';

/** A comment in short; what is left out is as on an ordinary day: Anonymous, at the top, on 6 March 2018. */
export type Said = {
  /** `10:44`, or `2018-03-05 10:44`. */
  readonly at: string;
  readonly text?: string;
  readonly body?: Body;
  readonly id?: string;
  /** A displayed name; Anonymous where it is left out. */
  readonly by?: string;
  /** The id of the comment that Blogger nests it under. */
  readonly under?: string;
  readonly isRemoved?: boolean;
  readonly isOwner?: boolean;
};

export const ANONYMOUS: Poster = {
  kind: 'anonymous',
  name: 'Anonymous',
  url: null,
  profileId: null,
  pid: null,
  isBlogAuthor: false,
};

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A comment as the reader of pages would give it; its id is its time where none is given. */
export function comment(said: Said): Comment {
  const [time = '', date = '2018-03-06'] = said.at.split(' ').reverse();
  const [year, month, day] = date.split('-').map(Number);
  const body = said.body ?? [said.text ?? 'Nothing new under the sun.'];
  return {
    id: said.id ?? said.at,
    parentId: said.under ?? null,
    poster: said.by
      ? { ...ANONYMOUS, kind: 'name', name: said.by, isBlogAuthor: said.isOwner ?? false }
      : ANONYMOUS,
    publishedAt: Date.parse(`${date}T${time}:00Z`),
    clock: `${day} ${MONTHS[(month ?? 1) - 1]} ${year} at ${time}`,
    body,
    text: bodyText(body),
    permalink: null,
    isRemoved: said.isRemoved ?? false,
  };
}

export function post(text = '', title = 'A Week in the Office'): Post {
  return { blogId: null, postId: null, title, blogTitle: null, url: null, text };
}

/** What the last of the comments refers to, and where it goes. */
export function lastOf(said: readonly Said[], ofPost: Post = post()) {
  const comments = said.map(comment);
  const last = comments.at(-1);
  if (!last) throw new Error('A thread needs a comment.');
  const { references, moves, signOffs } = findReferences({ post: ofPost, comments });
  const own = references.filter(({ from }) => from === last.id);
  return {
    references: own,
    targets: [...new Set(own.flatMap(({ to }) => to))].sort(),
    words: own.map(({ span }) => last.text.slice(...span)),
    movedUnder: moves.get(last.id)?.under ?? null,
    signOff: signOffs.get(last.id)?.name ?? null,
  };
}

/** The cues of references, each once. */
export function cuesOf(references: readonly Reference[]): readonly string[] {
  return [...new Set(references.map(({ cue }) => cue))];
}
