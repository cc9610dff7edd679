import type Dexie from 'dexie';
import type { EntityTable, Table, Transaction } from 'dexie';
import type { CommentId } from '../model/comment';
import type { Correction } from '../model/correction';
import type { Fold } from '../model/fold';
import type { Follow } from '../model/follow';
import type { LookedBlog, LookedPost } from '../model/look';
import type { Mute, MuteId } from '../model/mute';
import type { Order } from '../model/order';
import type { Deletion, SavedComment, SavedId } from '../model/saved';
import type { SyncStamp } from '../model/synced';
import type { PostCount, VisitRecord } from '../model/visit';
import type { SavedLogRow } from './saved-log';

/*
 * The store's history. A version that was released never changes; a change is a new version below
 * it, with an `upgrade` where rows are to be rewritten, and a sample of the older version in
 * `tests/lib/store/samples.ts`.
 *
 * An older Threadkeeper shows what a newer one wrote without changing it. So a later version may
 * add tables, and fields to rows; what gets another meaning gets another name.
 */

/** One version of the store. */
export type SchemaVersion = {
  /** Counts up from 1. */
  readonly version: number;
  /** Dexie's notation: the primary key first, then what is indexed. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before into this one's shape. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
};

export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      seen: 'postId',
      folds: '[postId+commentId], postId, at',
      corrections: '[postId+commentId], postId',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      mutes: 'id, created',
      muteMatches: '[muteId+commentId], muteId',
    },
  },
  {
    version: 3,
    stores: {
      saved: 'id, savedAt, post.postId, post.url, post.host, *tags',
      deletions: '[subject+id], at',
    },
  },
  {
    version: 4,
    stores: { orders: 'place' },
  },
  {
    version: 5,
    stores: { savedLog: '++turn' },
  },
  {
    version: 6,
    stores: { counts: 'postId' },
  },
  {
    version: 7,
    stores: {
      follows: 'id, post.postId, post.host',
      lookedPosts: 'postId',
      lookedBlogs: 'host',
      answers: 'id, postId',
    },
  },
  {
    version: 8,
    stores: { syncStamps: 'key' },
  },
];

/** What was seen of one post. */
export type SeenRow = VisitRecord & { readonly postId: string };

/** How many comments a post had when it was last visited. */
export type CountRow = PostCount & { readonly postId: string };

/** One branch that was folded or opened by hand. */
export type FoldRow = {
  readonly postId: string;
  readonly commentId: CommentId;
  readonly fold: Fold;
  /** When it was, in milliseconds since the epoch, UTC. */
  readonly at: number;
};

/** One comment that the reader put elsewhere. */
export type CorrectionRow = {
  readonly postId: string;
  readonly commentId: CommentId;
  readonly correction: Correction;
};

/** The order that was chosen for `post:` and its number, or `blog:` and its host name. */
export type OrderRow = { readonly place: string; readonly order: Order };

/** One setting that was changed: a key of `settings`, or `blog:` and a host name. */
export type SettingRow = { readonly key: string; readonly value: unknown };

/** One comment that answers saved ones, until the reader has seen it. */
export type AnswerRow = {
  readonly id: CommentId;
  readonly postId: string;
  /** The saved comments that it answers. */
  readonly to: readonly SavedId[];
};

/** One comment that a rule matched, so that none is counted twice. */
export type MuteMatchRow = { readonly muteId: MuteId; readonly commentId: CommentId };

type CommentKey = [postId: string, commentId: CommentId];

/** The tables of the newest version. */
export type Tables = {
  seen: EntityTable<SeenRow, 'postId'>;
  counts: EntityTable<CountRow, 'postId'>;
  folds: Table<FoldRow, CommentKey>;
  corrections: Table<CorrectionRow, CommentKey>;
  settings: EntityTable<SettingRow, 'key'>;
  orders: EntityTable<OrderRow, 'place'>;
  mutes: EntityTable<Mute, 'id'>;
  muteMatches: Table<MuteMatchRow, [muteId: MuteId, commentId: CommentId]>;
  saved: EntityTable<SavedComment, 'id'>;
  deletions: Table<Deletion, [subject: Deletion['subject'], id: string]>;
  savedLog: Table<SavedLogRow, number>;
  syncStamps: EntityTable<SyncStamp, 'key'>;
  follows: EntityTable<Follow, 'id'>;
  lookedPosts: EntityTable<LookedPost, 'postId'>;
  lookedBlogs: EntityTable<LookedBlog, 'host'>;
  answers: EntityTable<AnswerRow, 'id'>;
};

export type Database = Dexie &
  Tables & {
    /** See `openDatabase`. */
    readonly isReadOnly: boolean;
  };
