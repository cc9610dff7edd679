import type { Body } from '../model/body';
import { bodyHtml } from '../model/body-html';
import type { Comment, CommentId } from '../model/comment';
import {
  LONGEST_CHAIN,
  type SavedComment,
  type SavedEdit,
  type SavedPost,
  type SavedWords,
} from '../model/saved';
import type { ThreadState } from './thread-state';

/** A saved comment of this post, as the thread shows it. */
export type Kept = {
  readonly saved: SavedComment;
  /** What was saved, read back; absent as long as the blog has the very same words. */
  readonly copy: Body | null;
};

/** Everything that the overlay knows of saving. */
export type Saving = {
  /** What is kept of this post, also where the blog has it no longer. */
  readonly kept: ReadonlyMap<CommentId, Kept>;
  /** The reader's tags, the most used first. */
  readonly tags: readonly string[];
  /** What was done a moment ago, while it can be taken back. */
  readonly told: Told | null;
  /** How far the saving of very many has come. */
  readonly progress: { readonly done: number; readonly total: number } | null;
};

export type Told = {
  /** It took back what was done before. */
  readonly isUndo: boolean;
} & (
  | { readonly is: 'saved'; readonly ids: readonly CommentId[] }
  | { readonly is: 'removed'; readonly comments: readonly SavedComment[] }
);

/** How many comments were saved, or removed. */
export function countTold(told: Told): number {
  return told.is === 'saved' ? told.ids.length : told.comments.length;
}

/** Nothing is kept. */
export const noSaving: Saving = { kept: new Map(), tags: [], told: null, progress: null };

/** A note and tags that are being written. */
export type NoteDraft = SavedEdit & {
  readonly of: CommentId;
  /** The tag that is being typed. */
  readonly typed: string;
};

/** The form for a comment's note and tags, with a passage of it to begin a new note with. */
export function beginNote(
  { saving }: ThreadState,
  of: CommentId,
  passage: string | null,
): NoteDraft {
  const { note = '', tags = [] } = saving.kept.get(of)?.saved ?? {};
  const quoted = passage === null ? '' : `“${passage}”\n\n`;
  return {
    of,
    note: note === '' || quoted === '' ? note + quoted : `${note}\n\n${quoted}`,
    tags,
    typed: '',
  };
}

/** Tags that fit what is being typed, the most used first. */
export function suggestTags(
  { tags, typed }: NoteDraft,
  known: readonly string[],
): readonly string[] {
  const begun = typed.trim().toLowerCase();
  const given = new Set(tags.map((tag) => tag.toLowerCase()));
  const free = known.filter((tag) => !given.has(tag.toLowerCase()));
  const fitting = free.filter((tag) =>
    tag
      .toLowerCase()
      .split(' ')
      .some((_, i, all) => all.slice(i).join(' ').startsWith(begun)),
  );
  return fitting.slice(0, MOST_SUGGESTED);
}

/** A row of suggestions is to stay one that can be taken in at a glance. */
const MOST_SUGGESTED = 8;

/** Comments of the branch that are not kept yet, the one at its top first. */
export function unsavedIn(state: ThreadState, top: CommentId): readonly CommentId[] {
  const { parentOf } = state.map;
  const isWithin = (id: CommentId) => {
    for (let at: CommentId | null = id; at !== null; at = parentOf.get(at) ?? null) {
      if (at === top) return true;
    }
    return false;
  };
  return unsaved(state).filter(isWithin);
}

/** Comments of the thread that can be kept and are not, in the order shown. */
export function unsaved({ map, saving }: ThreadState): readonly CommentId[] {
  return map.order.filter((id) => !saving.kept.has(id) && !map.commentOf.get(id)?.isRemoved);
}

/** What is kept of a comment when it is saved. */
export function savedCommentOf(
  state: ThreadState,
  comment: Comment,
  { host, now, note = '', tags = [] }: { host: string; now: number } & Partial<SavedEdit>,
): SavedComment {
  const { conversation } = state;
  return {
    ...wordsOf(comment),
    post: postOf(state, host),
    signOff: label(conversation.signOffs.get(comment.id)?.name ?? null),
    chain: chainOf(state, comment),
    savedAt: now,
    note,
    tags,
    editedAt: now,
    goneAt: null,
    changed: null,
  };
}

function postOf({ post }: ThreadState, host: string): SavedPost {
  const { postId, title, url, blogTitle } = post;
  return {
    postId,
    title: label(title) ?? '',
    url: address(url),
    host,
    blogTitle: label(blogTitle),
  };
}

/** Whom the comment answers, and whom that one answers, up to the top; the outermost first. */
function chainOf({ answers, map }: ThreadState, comment: Comment): readonly SavedWords[] {
  const chain: SavedWords[] = [];
  const seen = new Set([comment.id]);
  for (let at: Comment | undefined = comment; at && chain.length < LONGEST_CHAIN; ) {
    const parent = answers(at);
    if (parent === null || seen.has(parent)) break;
    seen.add(parent);
    at = map.commentOf.get(parent);
    if (at) chain.unshift(wordsOf(at));
  }
  return chain;
}

function wordsOf({ id, body, text, poster, publishedAt, clock, permalink }: Comment): SavedWords {
  const { kind, name, url, profileId } = poster;
  return {
    id,
    html: bodyHtml(body),
    text,
    poster: { kind, name: label(name) ?? '', url: address(url), profileId },
    publishedAt,
    clock: label(clock) ?? '',
    permalink: address(permalink),
  };
}

/** Names and titles as long as the store takes them: longer ones are a prank. */
function label<T extends string | null>(text: T): T {
  return (text?.slice(0, 1000) ?? null) as T;
}

function address(url: string | null): string | null {
  return url !== null && url.length <= 4000 ? url : null;
}
