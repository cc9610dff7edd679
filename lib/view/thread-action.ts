import type { KeyMap } from '../keys/key-map';
import type { Comment, CommentId } from '../model/comment';
import type { Corrections } from '../model/correction';
import type { Fold } from '../model/fold';
import type { Mute, MuteId } from '../model/mute';
import type { Order } from '../model/order';
import type { Visit } from '../rpc/contract';
import type { Message } from '../words/message';
import type { Arrivals } from './arrivals';
import type { Conversation } from './conversation';
import type { FilterAction } from './filter-state';
import type { FoldDepth, Folds } from './fold';
import type { Following } from './following';
import type { Since } from './new';
import type { Panel } from './panel';
import type { Saving } from './saving';
import type { Answer, Loading, Notice, ThreadState } from './thread-state';

export type ThreadAction =
  | { readonly do: 'fold'; readonly id: CommentId; readonly fold: Fold }
  | { readonly do: 'fold-all' }
  | { readonly do: 'open-all' }
  | { readonly do: 'fold-from-depth'; readonly depth: FoldDepth }
  /** What the reader folded on an earlier visit, in another tab or by the setting. */
  | {
      readonly do: 'set-folds';
      readonly folds: Folds;
      readonly foldDepth: FoldDepth;
      readonly isFromLastTime: boolean;
    }
  /** Opens whatever hides a comment, and stands on it. */
  | { readonly do: 'go-to'; readonly id: CommentId }
  | { readonly do: 'stand-on'; readonly id: CommentId | null }
  | { readonly do: 'show-list'; readonly list: ThreadState['list'] }
  | { readonly do: 'offer-reply' }
  | { readonly do: 'reply'; readonly id: CommentId | null }
  | { readonly do: 'offer-deletions'; readonly deletions: ReadonlyMap<CommentId, string> }
  | { readonly do: 'set-loading'; readonly loading: Loading }
  | { readonly do: 'want-rail'; readonly isWanted: boolean }
  | { readonly do: 'welcome'; readonly isWelcoming: boolean }
  | { readonly do: 'set-arrivals'; readonly arrivals: Partial<Omit<Arrivals, 'count'>> }
  /** What the reader asked for, or what the page's own scripts did to the comments it lists. */
  | {
      readonly do: 'add-comments' | 'update-comments';
      readonly comments: readonly Comment[];
      /** What they say of each other; absent where it could not be found out. */
      readonly conversation: Conversation | null;
    }
  | {
      readonly do: 'set-conversation';
      readonly conversation: Conversation;
      /** The reader is at the thread already. */
      readonly isHoldingStill: boolean;
    }
  | { readonly do: 'set-order'; readonly order: Order; readonly isInferring: boolean }
  | { readonly do: 'correct'; readonly corrections: Corrections }
  | {
      readonly do: 'set-new';
      readonly visit: Visit | null;
      readonly since: Since;
      /** Milliseconds since the epoch, UTC. */
      readonly now: number;
    }
  /** The rules for this page, as they are now. */
  | { readonly do: 'set-mutes'; readonly rules: readonly Mute[]; readonly now: number }
  /** What a pattern matches; `null` where it cannot be used. */
  | {
      readonly do: 'set-hits';
      readonly pattern: string;
      readonly ids: readonly CommentId[] | null;
    }
  /** Shows a muted comment until the page is left, or no longer. */
  | { readonly do: 'show-muted'; readonly id: CommentId; readonly isShown: boolean }
  /** The rule that can be taken back, for a moment. */
  | { readonly do: 'offer-unmute'; readonly mute: MuteId | null }
  /** What is kept of this post, or what the reader is told of it. */
  | { readonly do: 'set-saving'; readonly saving: Partial<Saving> }
  /** What is followed of this post, or what the reader is told of it. */
  | { readonly do: 'set-following'; readonly following: Partial<Following> }
  | FilterAction
  | { readonly do: 'offer-way-back'; readonly canGoBack: boolean }
  /** Shows a branch by itself, or the whole thread again. */
  | { readonly do: 'show-alone'; readonly id: CommentId | null }
  /** How many levels step in. */
  | { readonly do: 'set-levels'; readonly levels: number }
  | { readonly do: 'open-panel'; readonly panel: Panel | null }
  | { readonly do: 'place'; readonly id: CommentId | null }
  | { readonly do: 'set-keys'; readonly keys: KeyMap | null }
  | { readonly do: 'show-help'; readonly isShown: boolean }
  | { readonly do: 'answer'; readonly is: Answer }
  | { readonly do: 'announce'; readonly messages: readonly Message[] }
  | { readonly do: 'notice'; readonly notice: Notice | null };
