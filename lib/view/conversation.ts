import type { Comment, CommentId } from '../model/comment';
import type { Post } from '../model/post';
import type { FoundReferences, MovedUnder, Reference, SignOff } from '../model/reference';
import type { Call } from '../rpc/client';

/** What comments say of each other, found by either end. */
export type Conversation = {
  /** By the comment in whose text they stand, in the order of its text. */
  readonly referencesOf: ReadonlyMap<CommentId, readonly Reference[]>;
  /** By the comment that is meant: those that refer to it, in the order in which they were written. */
  readonly answersTo: ReadonlyMap<CommentId, readonly CommentId[]>;
  readonly moves: ReadonlyMap<CommentId, MovedUnder>;
  readonly signOffs: ReadonlyMap<CommentId, SignOff>;
};

/** A thread in which nobody refers to anybody. */
export const silence: Conversation = {
  referencesOf: new Map(),
  answersTo: new Map(),
  moves: new Map(),
  signOffs: new Map(),
};

/**
 * Has the conversation read out of the comments by the background, where it holds up no page.
 *
 * @returns `null` where the background cannot be reached: a thread stands as Blogger has it then
 */
export async function readConversation(
  call: Call,
  post: Post,
  comments: readonly Comment[],
): Promise<Conversation | null> {
  const said = comments.map(({ text: _, permalink: __, ...comment }) => comment);
  const found = await call('findReferences', post, said).catch(() => null);
  return found && toConversation(found);
}

/** Puts what was found in order, by either end. */
export function toConversation({ references, moves, signOffs }: FoundReferences): Conversation {
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
  return {
    referencesOf,
    answersTo,
    moves: new Map(Object.entries(moves)),
    signOffs: new Map(Object.entries(signOffs)),
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
