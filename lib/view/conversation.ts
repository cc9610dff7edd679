import type { Comment, CommentId } from '../model/comment';
import type { Post } from '../model/post';
import type { Move, Reference, SignOff } from '../model/reference';
import { findReferences } from '../references/find-references';

/** What comments say of each other, found by either end. */
export type Conversation = {
  /** By the comment in whose text they stand, in the order of its text. */
  readonly referencesOf: ReadonlyMap<CommentId, readonly Reference[]>;
  /** By the comment that is meant: those that refer to it, in the order in which they were written. */
  readonly answersTo: ReadonlyMap<CommentId, readonly CommentId[]>;
  readonly moves: ReadonlyMap<CommentId, Move>;
  readonly signOffs: ReadonlyMap<CommentId, SignOff>;
};

/** A thread in which nobody refers to anybody. */
export const silence: Conversation = {
  referencesOf: new Map(),
  answersTo: new Map(),
  moves: new Map(),
  signOffs: new Map(),
};

/** Reads the conversation out of the comments. */
export function readConversation(post: Post, comments: readonly Comment[]): Conversation {
  const { references, moves, signOffs } = findReferences({ post, comments });
  const referencesOf = new Map<CommentId, Reference[]>();
  const answersTo = new Map<CommentId, CommentId[]>();
  for (const reference of references) {
    append(referencesOf, reference.from, reference);
    for (const target of reference.to) {
      if (!answersTo.get(target)?.includes(reference.from)) {
        append(answersTo, target, reference.from);
      }
    }
  }
  return { referencesOf, answersTo, moves, signOffs };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
