import type { CommentId } from './comment';
import type { Correction } from './correction';
import type { Fold } from './fold';
import type { Follow } from './follow';
import type { Mute, MuteId } from './mute';
import type { Order } from './order';
import type { Deletion, SavedComment } from './saved';
import type { VisitRecord } from './visit';

/** Everything that is kept, as plain rows: what a backup holds and the second copy looks after. */
export type BackupContents = {
  readonly saved: readonly SavedComment[];
  readonly deletions: readonly Deletion[];
  readonly mutes: readonly Mute[];
  /** Comments that a rule matched, so that none is counted twice. */
  readonly muteMatches: readonly { readonly muteId: MuteId; readonly commentId: CommentId }[];
  /** A key of `settings`, or `blog:` and a host name. */
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  /** The order for `post:` and its number, or `blog:` and its host name. */
  readonly orders: readonly { readonly place: string; readonly order: Order }[];
  readonly seen: readonly (VisitRecord & { readonly postId: string })[];
  readonly folds: readonly {
    readonly postId: string;
    readonly commentId: CommentId;
    readonly fold: Fold;
    /** Milliseconds since the epoch, UTC. */
    readonly at: number;
  }[];
  readonly corrections: readonly {
    readonly postId: string;
    readonly commentId: CommentId;
    readonly correction: Correction;
  }[];
  readonly follows: readonly Follow[];
};

export type BackupSubject = keyof BackupContents;

export type BackupRow<S extends BackupSubject> = BackupContents[S][number];

/** By what a row is told from all others of its subject. */
export const BACKUP_KEYS: { readonly [S in BackupSubject]: (row: BackupRow<S>) => string } = {
  saved: ({ id }) => id,
  deletions: ({ subject, id }) => `${subject} ${id}`,
  mutes: ({ id }) => id,
  muteMatches: ({ muteId, commentId }) => `${muteId} ${commentId}`,
  settings: ({ key }) => key,
  orders: ({ place }) => place,
  seen: ({ postId }) => postId,
  folds: ({ postId, commentId }) => `${postId} ${commentId}`,
  corrections: ({ postId, commentId }) => `${postId} ${commentId}`,
  follows: ({ id }) => id,
};

/** Every subject. */
export const BACKUP_SUBJECTS = Object.keys(BACKUP_KEYS) as readonly BackupSubject[];

/** Nothing at all. */
export const NO_CONTENTS: BackupContents = {
  saved: [],
  deletions: [],
  mutes: [],
  muteMatches: [],
  settings: [],
  orders: [],
  seen: [],
  folds: [],
  corrections: [],
  follows: [],
};
