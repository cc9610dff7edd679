import type { KeyMap } from '../keys/key-map';
import type { Comment, CommentId } from '../model/comment';
import type { Corrections } from '../model/correction';
import type { Order } from '../model/order';
import type { Post } from '../model/post';
import type { ParentOf, Thread } from '../model/thread';
import type { Visit } from '../rpc/contract';
import type { Message } from '../words/message';
import type { Arrivals } from './arrivals';
import type { Conversation } from './conversation';
import type { Marks, ThreadMap } from './derive';
import type { Filter } from './filter';
import type { Following } from './following';
import type { Muting } from './mutes';
import type { Since } from './new';
import type { Panel } from './panel';
import type { Saving } from './saving';

/** How far the reading of comments beyond the page has come. */
export type Loading =
  /** The page lists all that there is. */
  | { readonly at: 'complete' }
  /** Blogger keeps some back. */
  | { readonly at: 'waiting' }
  | { readonly at: 'running'; readonly loaded: number; readonly total: number | null }
  /** `missing`: how many the blog counts beyond what it gave; it counts removed ones as well. */
  | { readonly at: 'done'; readonly added: number; readonly missing: number }
  | { readonly at: 'failed'; readonly reason: 'offline' | 'http' | 'format' };

/** Everything the overlay of one post knows; each change makes a new one. */
export type ThreadState = {
  readonly post: Post;
  /** As the page, and the feed, list them. */
  readonly comments: readonly Comment[];
  /** How many comments the page says there are; absent where it does not. */
  readonly declared: number | null;
  /** The page's list came in to its end. */
  readonly isWhole: boolean;
  /** Comments on the page that could not be read: only Blogger's list has them. */
  readonly unreadable: number;
  readonly order: Order;
  /** Comments stand under whom they answer by their own words. */
  readonly isInferring: boolean;
  readonly corrections: Corrections;
  /** What the comments say of each other, whatever the order. Silence until it is known. */
  readonly conversation: Conversation;
  /**
   * The conversation became known when the reader was at it already: nothing moves by it until the
   * thread is laid out anew.
   */
  readonly isHoldingStill: boolean;
  readonly thread: Thread;
  readonly map: ThreadMap;
  readonly marks: Marks;
  /** Whom each comment answers, in whatever order the thread is shown. */
  readonly answers: ParentOf;
  /** Comments that stand elsewhere than Blogger has them in a conversation, by their own words. */
  readonly inferred: ReadonlySet<CommentId>;
  readonly muting: Muting;
  readonly saving: Saving;
  readonly following: Following;
  /** What came since then, the comments among it that are muted too. */
  readonly fresh: ReadonlySet<CommentId>;
  /** From when on comments count as new. */
  readonly since: Since;
  /** What is remembered of this visit; absent until it is known, and where nothing is remembered. */
  readonly visit: Visit | null;
  /** Comments that stand folded because the reader left them so on an earlier visit. */
  readonly restoredFolds: number;
  /** The reader jumped, and can go back to where that was. */
  readonly canGoBack: boolean;
  /** The filter line; absent until it is opened. */
  readonly filter: Filter | null;
  /** The page has a form of Blogger's, which takes its place under the comments. */
  readonly canReply: boolean;
  /** Which of the two lists is on the page. */
  readonly list: 'threadkeeper' | 'blogger';
  readonly loading: Loading;
  readonly arrivals: Arrivals;
  /** The reader is told in three lines what can be done. */
  readonly isWelcoming: boolean;
  /** The reader wants to see all of the thread at a glance in the margin. */
  readonly isRailWanted: boolean;
  readonly panel: Panel | null;
  /** The comment for which the reader is choosing one to stand under. */
  readonly placing: CommentId | null;
  /** Which key does what; absent where the reader switched them off. */
  readonly keys: KeyMap | null;
  /** The sheet that lists the keys lies over the page. */
  readonly isHelpShown: boolean;
  /** What came of a key or a press that could do nothing; absent before the first. */
  readonly answer: { readonly is: Answer } | null;
  /** What was told last to who hears the page, and the how-manieth it was. */
  readonly announcement: { readonly number: number; readonly messages: readonly Message[] };
  /** Something that went wrong and that the reader should know of. */
  readonly notice: Notice | null;
};

/** Why nothing came of what the reader wished. */
export type Answer =
  | 'noNext'
  | 'noPrevious'
  | 'noParent'
  | 'noneNew'
  | 'noWayBack'
  | 'nothingToUndo';

/** Why something was not kept, or not yet; or that it was lost and came back. */
export type Notice =
  | 'notKept'
  | 'notKeptFull'
  | 'notKeptNewer'
  | 'blocked'
  | 'restored'
  | 'updated';

/**
 * Whether all comments of the post are listed: nothing kept back, cut off or unreadable. A feed that
 * gave fewer than it counts may have kept some back.
 */
export function isEverythingListed({ loading, isWhole, unreadable }: ThreadState): boolean {
  if (unreadable > 0) return false;
  return loading.at === 'complete' ? isWhole : loading.at === 'done' && loading.missing === 0;
}

/** New comments that are in the thread. */
export function countNew({ marks, map }: ThreadState): number {
  let count = 0;
  for (const id of marks.newIds) if (map.commentOf.has(id)) count++;
  return count;
}

/** Comments that the reader's rules hide here. */
export function countMuted({ muting }: ThreadState): number {
  return muting.muted.marks.size;
}

/** Mentions of other comments in the texts. */
export function countReferences({ conversation }: ThreadState): number {
  let count = 0;
  for (const references of conversation.referencesOf.values()) count += references.length;
  return count;
}
