import type { CommentId, Poster } from './comment';

/**
 * A saved comment goes by Blogger's id of it, which is unique over all blogs. Every comment that is
 * read has one: what the page lists without an id is a `Problem` and no comment, so it can be read
 * in Blogger's own list but not saved.
 */
export type SavedId = CommentId;

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
  /**
   * The comments that it stood under in the conversation, the outermost first; of more than
   * {@link LONGEST_CHAIN} the nearest.
   */
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
  /** What the blog had in its place when last looked at; absent where that was the same words. */
  readonly changed: (SavedText & { readonly noticedAt: number }) | null;
  /**
   * It was saved on another device and came by sync, which brings no text and no chain: they are
   * empty until its post is read here.
   */
  readonly isBare?: true;
};

/** What a reader adds to a saved comment. */
export type SavedEdit = Pick<SavedComment, 'note' | 'tags'>;

/** The page whose saved comments are meant. */
export type SavedPlace = Pick<SavedPost, 'host' | 'postId' | 'url'>;

/** As many comments above a saved one are kept with it; deeper threads are made by no readers. */
export const LONGEST_CHAIN = 100;

/** What a page that was read says of a saved comment. */
export type SavedNotice =
  | { readonly id: SavedId; readonly is: 'gone' }
  /** It is there, with these words. */
  | { readonly id: SavedId; readonly is: 'there'; readonly words: SavedText };

/**
 * A saved comment after a page was read. The very same object where that told nothing new: when it
 * was first missed stays, and white space makes no difference to its words.
 */
export function withNotice(saved: SavedComment, notice: SavedNotice, at: number): SavedComment {
  if (notice.is === 'gone') return saved.goneAt === null ? { ...saved, goneAt: at } : saved;
  const isBack = saved.goneAt !== null;
  // It has no words yet that the blog's could differ from: see `filledWith`.
  if (saved.isBare) return isBack ? { ...saved, goneAt: null } : saved;
  const { html, text } = notice.words;
  const isKnown = isSameText(text, (saved.changed ?? saved).text);
  if (isKnown) return isBack ? { ...saved, goneAt: null } : saved;
  const changed = isSameText(text, saved.text) ? null : { html, text, noticedAt: at };
  return { ...saved, goneAt: null, changed };
}

/** A comment that came without its words, with those that its page has; the reader's own stay. */
export function filledWith(bare: SavedComment, whole: SavedComment): SavedComment {
  const { isBare, ...kept } = bare;
  const { html, text, chain } = whole;
  return { ...kept, html, text, chain };
}

/**
 * Tags as they are kept: parted where there is a comma, without space around them, none empty, none
 * twice whatever its capitals.
 */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.flatMap((each) => each.split(','))) {
    const tidy = tag.normalize('NFC').replace(/\s+/g, ' ').trim();
    const key = tidy.toLowerCase();
    if (key !== '' && !kept.has(key)) kept.set(key, tidy);
  }
  return [...kept.values()];
}

function isSameText(a: string, b: string): boolean {
  return squash(a) === squash(b);
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** That something was thrown away on purpose, so that no older copy brings it back. */
export type Deletion = {
  readonly subject: 'saved' | 'mutes' | 'follows';
  /** The comment's, the rule's, or the follow's. */
  readonly id: string;
  readonly at: number;
};
