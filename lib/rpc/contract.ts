import type { BackupContents } from '../model/backup';
import type { Comment, CommentId } from '../model/comment';
import type { Copied, CopyKind } from '../model/copied';
import type { Correction, Corrections } from '../model/correction';
import type { Fold } from '../model/fold';
import type { Follow, Followed, FollowId } from '../model/follow';
import type { Mute, MuteId, MutePlace, MuteTerms } from '../model/mute';
import type { Order, OrderPlace } from '../model/order';
import type { Post } from '../model/post';
import type { FoundReferences } from '../model/reference';
import type { SavedComment, SavedEdit, SavedId, SavedNotice, SavedPlace } from '../model/saved';
import type { TextPart } from '../model/text-part';
import type { Arrival, ListedCount, Listing, PostCount, Tabs } from '../model/visit';
import type { SettingChange, Settings } from '../settings/settings';
import type { Section } from './sections';

/*
 * Everything that a page may ask of the background. A closed, flat list; only plain JSON crosses.
 * A call may reach the background twice (see `client.ts`), so every method can be repeated without
 * harm. Times are milliseconds since the epoch, UTC, taken by the caller.
 */

/** What is new in a post, for the visit that is going on. */
export type Visit = {
  /** Stays the same as long as the visit lasts. */
  readonly visitId: string;
  /** When the reader was last here before this visit; absent in the first one. */
  readonly lastVisitAt: number | null;
  /** Of the comments asked about, those that are new. */
  readonly newIds: readonly CommentId[];
  /** Of the comments asked about, those that the reader wrote. */
  readonly ownIds: readonly CommentId[];
};

/** Which comments of a post were seen, and so which are new. */
export type SeenMethods = {
  /**
   * A page of the post is open, or has listed more ("load all", late arrivals): the visit goes on
   * or a new one begins. Nothing counts as seen by it; see `markSeen`.
   */
  openVisit(postId: string, listing: Listing, arrival: Arrival): Visit;
  /** As `openVisit`, changing nothing; `null` for a post that was never opened. */
  readVisit(postId: string, ids: readonly CommentId[]): Visit | null;
  /** The reader is still there. To be said every few minutes while the page is visible. */
  keepVisit(postId: string, pageId: string, at: number): void;
  /**
   * The page goes away. Chromium loses this where the background is asleep; then the end is known
   * by what is in the tab next, or by time.
   */
  leaveVisit(postId: string, pageId: string, at: number): void;
  /** These count as seen. What is new in this visit stays so. */
  markSeen(postId: string, ids: readonly CommentId[]): void;
  /** These count as seen and are no longer new in this visit either. */
  dismissNew(postId: string, ids: readonly CommentId[]): void;
  /** The reader wrote these: they are new in no visit. */
  markOwn(postId: string, ids: readonly CommentId[]): void;
};

/** How many comments posts had, for listing pages, which tell a number and no more. */
export type CountMethods = {
  /** The post was visited and had this many. */
  noteCount(postId: string, count: PostCount): void;
  /** Which comments of the post answer saved ones, by comment; those that were seen are not kept. */
  noteAnswers(postId: string, answers: Readonly<Record<CommentId, readonly SavedId[]>>): void;
  /**
   * How many comments are new, judged by how many the page says there are, and how many of them are
   * known to answer what the reader saved; by post, those left out of which nothing is known. The
   * first is an estimate: a removed comment makes room for a new one.
   */
  readNewCounts(declared: Readonly<Record<string, number>>): Readonly<Record<string, ListedCount>>;
};

/** What the reader folded or opened by hand, each kept for 30 days, by comment. */
export type FoldMethods = {
  readFolds(postId: string, now: number): Readonly<Record<CommentId, Fold>>;
  /** Adds to what is kept of the post. */
  changeFolds(postId: string, folds: Readonly<Record<CommentId, Fold>>, at: number): void;
  /** Keeps these of the post and no other, as after "open all". */
  replaceFolds(postId: string, folds: Readonly<Record<CommentId, Fold>>, at: number): void;
};

/** Where the reader disagreed with an inferred place. */
export type CorrectionMethods = {
  readCorrections(postId: string): Corrections;
  /** `null` takes the correction back. */
  setCorrection(postId: string, commentId: CommentId, correction: Correction | null): void;
};

/** In which order the reader wants threads. A content script may speak of its own blog only. */
export type OrderMethods = {
  /** What was chosen for this post or, where nothing was, for its blog; `null` for neither. */
  readOrder(place: OrderPlace): Order | null;
  /** Keeps it for the post and for its blog. A change of the setting forgets all that was kept. */
  setOrder(place: OrderPlace, order: Order): void;
};

/** What the reader does not want to read. */
export type MuteMethods = {
  /** The rules for a page, expired ones too, the oldest first. A content script's own blog only. */
  readMutes(place: MutePlace): readonly Mute[];
  /** Makes a rule, or gives the one of that id other terms and new time. */
  saveMute(id: MuteId, terms: MuteTerms, at: number): void;
  removeMute(id: MuteId, at: number): void;
  /** A comment is to be shown whatever the rule says, or no longer. */
  setMuteException(id: MuteId, commentId: CommentId, isShown: boolean): void;
  /** The comments that rules match by themselves on a page that was read. Announced to nobody. */
  noteMatches(matches: Readonly<Record<MuteId, readonly CommentId[]>>, at: number): void;
};

/** All rules, for the page that lists them. */
export type OwnMuteMethods = {
  readAllMutes(): readonly Mute[];
  /** Adds rules from a file, or ones removed by mistake, less those that are there already. */
  addMutes(mutes: readonly Mute[]): void;
};

/** What the reader keeps. A content script may speak of its own blog's comments only. */
export type SavedMethods = {
  /** What is kept of a page's post, the first saved first. */
  readSaved(place: SavedPlace): readonly SavedComment[];
  /**
   * Keeps comments. One that is kept already stays as it is, note, tags and all, but for the words of
   * one that came without any; so after `removeSaved` the same rows bring everything back as it was.
   */
  saveComments(comments: readonly SavedComment[]): void;
  /** Keeps them no longer, and remembers that it was wished for. */
  removeSaved(ids: readonly SavedId[], at: number): void;
  /** Gives a comment another note and other tags; one that was removed meanwhile stays removed. */
  editSaved(id: SavedId, edit: SavedEdit, at: number): void;
  /** What a page that was read says of saved comments, by the rules of `withNotice`. */
  noticeSaved(notices: readonly SavedNotice[], at: number): void;
  /** Every tag in use, the most used first. */
  readTags(): readonly string[];
};

/** What the reader follows. A content script may speak of its own blog only. */
export type FollowMethods = {
  /** What is followed of a page's post. */
  readFollows(place: MutePlace): readonly Follow[];
  follow(follow: Follow): void;
  unfollow(id: FollowId, at: number): void;
};

/** Everything that is followed, for our own pages. */
export type OwnFollowMethods = {
  /** All of it with what came of it, what was followed last first. */
  readFollowed(now: number): readonly Followed[];
  /** "Go on": what rests is asked for again. */
  renewFollow(id: FollowId, at: number): void;
};

/** What is done to many at once. They are read from the database itself: see `saved-reader.ts`. */
export type OwnSavedMethods = {
  /** Adds tags to comments and takes others away; what they have besides stays. */
  tagSaved(ids: readonly SavedId[], change: TagChange, at: number): void;
};

/** Tags to be added and taken away. */
export type TagChange = {
  readonly add: readonly string[];
  readonly remove: readonly string[];
};

/** What needs a library that no page carries. */
export type DifferenceMethods = {
  /** Word by word; `null` where that cannot be found out in good time. */
  compareTexts(before: string, after: string): readonly TextPart[] | null;
};

/** What leaves by the clipboard; how it is written is more than a page should carry. */
export type CopyMethods = {
  writeCopy(comment: SavedComment, as: CopyKind): Copied;
};

/** What needs a regular expression engine that cannot run away, which no page carries. */
export type PatternMethods = {
  /** The places of the texts that the pattern matches; `null` where it cannot be used. */
  matchPattern(pattern: string, texts: readonly string[]): readonly number[] | null;
};

/** A comment as far as its words and its place tell whom it answers. */
export type SaidComment = Omit<Comment, 'text' | 'permalink'>;

/** What takes a thread's whole text and more time than a page has to spare. */
export type ReferenceMethods = {
  /** Who answers whom, from the comments' own words. Nothing of it is kept. */
  findReferences(post: Post, comments: readonly SaidComment[]): FoundReferences;
};

export type SettingMethods = {
  readSettings(): Settings;
  changeSetting(...change: SettingChange): void;
  /** Switches Threadkeeper on or off for a blog. A content script may speak of its own only. */
  switchBlog(host: string, isOn: boolean): void;
};

/** What a content script may ask of the store. */
export type StoreMethods = SeenMethods &
  CountMethods &
  FoldMethods &
  CorrectionMethods &
  OrderMethods &
  MuteMethods &
  SavedMethods &
  FollowMethods &
  SettingMethods;

/** What the browser had lost and the second copy gave back. */
export type RestoredMethods = {
  /** Figures alone; absent where nothing was, and once the reader has taken note of it. */
  readRestored(): Restored | null;
  dismissRestored(): void;
};

/** What concerns the tab that asks. */
export type TabMethods = {
  /** Shows the count on the extension's icon in this tab; 0 clears it. */
  showNewCount(count: number): void;
  /** Whether Threadkeeper may run on the blog that asks, by the manifest or the reader's word. */
  isSiteGranted(): boolean;
  /** Opens a section of our own page in a tab of its own. */
  openSection(section: Section): void;
};

/** What a content script may call. */
export type ContentMethods = StoreMethods &
  PatternMethods &
  DifferenceMethods &
  CopyMethods &
  ReferenceMethods &
  RestoredMethods &
  TabMethods;

/** Blogs besides the one that Threadkeeper was made for, by the names they are remembered by. */
export type SiteMethods = {
  readSites(): readonly string[];
  /** Takes a blog back: nothing of ours runs there any more, in open tabs neither. */
  removeSite(site: string): void;
};

/** Everything that is kept, as a whole. */
export type OwnContentsMethods = {
  readBackupState(): BackupState;
  /** A backup was written. */
  noteBackup(at: number): void;
  /** How much is kept, by post and in all. */
  readKept(): KeptFigures;
  /**
   * Throws away all that is kept of a post, also what was saved and muted there. With sync on, the
   * numbers of what was thrown away stay, so that it goes everywhere.
   */
  wipePost(postId: string): void;
  /**
   * Throws everything away, the second copy first. Nothing remembers that it was there. Sync is off
   * afterwards, and what is in the account stays: see `removeSynced`.
   */
  wipe(): void;
};

/** What is more than the store's: files too large for a message. */
export type KeepingMethods = {
  /**
   * Puts contents together with what is there, all or nothing. They are fetched, as JSON, from an
   * address that a page of ours made with `URL.createObjectURL`.
   */
  restoreBackup(address: string): void;
};

export type BackupState = {
  /** Milliseconds since the epoch, UTC; absent where there is no backup yet. */
  readonly writtenAt: number | null;
  /** Comments and rules that were kept since. */
  readonly since: number;
};

/** What an empty store got back from the second copy. */
export type Restored = {
  /** Milliseconds since the epoch, UTC. */
  readonly at: number;
  readonly saved: number;
  readonly mutes: number;
};

export type KeptFigures = {
  readonly saved: number;
  readonly mutes: number;
  /** Threads, and comments' replies, that are followed. */
  readonly follows: number;
  /** Settings that were changed, blogs switched on or off, and orders that were chosen. */
  readonly settings: number;
  readonly posts: readonly KeptOfPost[];
};

export type KeptOfPost = {
  readonly postId: string;
  /** Absent where nothing that is kept knows it. */
  readonly title: string | null;
  readonly saved: number;
  readonly mutes: number;
  /** Comments that are known. */
  readonly seen: number;
  readonly folds: number;
  readonly corrections: number;
  readonly follows: number;
};

/** Rules, settings, follows and references in the reader's own browser account. */
export type SyncMethods = {
  readSync(): SyncState;
  /** On: puts both sides together. Off: all stays as it is, here and in the account. */
  switchSync(isOn: boolean): void;
  /** Puts both sides together now. */
  syncNow(): void;
  /** Switches sync off and takes everything of ours out of the account. @throws where it cannot */
  removeSynced(): void;
};

/** How sync fares in this browser. */
export type SyncState = {
  readonly isOn: boolean;
  /** When both sides were last put together; absent where they never were. */
  readonly at: number | null;
  /** What the account's copy takes, in bytes, as it was last seen. */
  readonly bytes: number;
  /** How many of the things that are kept find no room in it. */
  readonly left: { readonly saved: number; readonly others: number };
  /** Why it last failed; absent where it did not. */
  readonly problem: SyncProblem | null;
};

/**
 * - `full`: the browser says that there is no room.
 * - `busy`: the browser wants less often to be written to; it is tried again.
 * - `newer`: a newer Threadkeeper wrote to the account, or to the store, and is left alone.
 * - `unreachable`: the browser's area for the account cannot be read or written.
 * - `storage`: the store cannot be read or written.
 */
export type SyncProblem = 'full' | 'busy' | 'newer' | 'unreachable' | 'storage';

/** What of the store only our own pages may ask. */
export type OwnStoreMethods = OwnMuteMethods &
  OwnSavedMethods &
  OwnFollowMethods &
  OwnContentsMethods & {
    /** How the store was found. */
    readStoreState(): StoreState;
    /** Forgets what was seen, folded, corrected and ordered in a post. */
    forgetPost(postId: string): void;
    /** Forgets the same of every post, and the blogs' orders. Settings stay. */
    forgetAllPosts(): void;
  };

/** What only our own pages may call, besides everything above. */
export type OwnPageMethods = OwnStoreMethods & SiteMethods & KeepingMethods & SyncMethods;

export type StoreState = {
  /** The store was written by a newer Threadkeeper: it is shown and left exactly as it is. */
  readonly isReadOnly: boolean;
};

export type Methods = ContentMethods & OwnPageMethods;
export type MethodName = keyof Methods;
export type Arguments<M extends MethodName> = Parameters<Methods[M]>;
export type Result<M extends MethodName> = ReturnType<Methods[M]>;

/** What others changed. To be read again; the change itself is not in it. */
export type Change =
  | {
      readonly subject: 'seen' | 'folds' | 'corrections' | 'orders';
      /** `null`: every post's. */
      readonly postId: string | null;
    }
  | { readonly subject: 'settings' }
  /** What listing pages count by. */
  | { readonly subject: 'counts' }
  /** A blog was granted or taken back. */
  | { readonly subject: 'sites' }
  | { readonly subject: 'mutes' }
  /** What is followed, or what came of it. */
  | { readonly subject: 'follows' }
  /** Sync, or how it fares. */
  | { readonly subject: 'sync' }
  | {
      readonly subject: 'saved';
      /** `null`: perhaps every one. */
      readonly ids: readonly SavedId[] | null;
    };

/**
 * Why a call failed.
 * - `invalidated`: the extension was updated or removed under an open page; only a reload helps.
 * - `unavailable`: the background could not be reached, after several tries.
 * - `refused`: this caller may not call this.
 * - `invalid`: no such method, or arguments that it does not take.
 * - `quota`: the disk, or our share of it, is full.
 * - `storage`: the browser's database failed to read or write.
 * - `blocked`: an older page of ours holds the store open; a call waits for it, and none fails by it.
 * - `read-only`: the store was written by a newer Threadkeeper.
 * - `internal`: a fault of ours.
 */
export type FailureKind =
  | 'invalidated'
  | 'unavailable'
  | 'refused'
  | 'invalid'
  | 'quota'
  | 'storage'
  | 'blocked'
  | 'read-only'
  | 'internal';

/** An error as it crosses. `name` and `message` are for the developer's report, in English. */
export type Failure = {
  readonly name: string;
  readonly message: string;
  readonly kind: FailureKind;
};

/** Makes a change known to all who show it. */
export type Announce = (change: Change) => void;

/** The methods as whoever carries them out has them. */
export type Asynchronous<T> = {
  readonly [M in keyof T]: T[M] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Value>
    : never;
};

/**
 * What the store behind the background can do: it is told of tabs by the browser alone, and of the
 * one blog whose saved comments the caller may change; `null` for every blog's.
 */
export type Store = Asynchronous<
  Omit<StoreMethods, 'openVisit' | 'removeSaved' | 'editSaved' | 'noticeSaved' | 'unfollow'> &
    Omit<OwnStoreMethods, 'wipePost'>
> & {
  openVisit(postId: string, listing: Listing, arrival: Arrival, tabs: Tabs): Promise<Visit>;
  removeSaved(ids: readonly SavedId[], at: number, host: string | null): Promise<void>;
  editSaved(id: SavedId, edit: SavedEdit, at: number, host: string | null): Promise<void>;
  noticeSaved(notices: readonly SavedNotice[], at: number, host: string | null): Promise<void>;
  unfollow(id: FollowId, at: number, host: string | null): Promise<void>;
  /** The reader has come to a post whose page lists these: nothing of it waits to be told. */
  noteRead(postId: string, ids: readonly CommentId[]): Promise<void>;
  /** `at`: when it is remembered to have been thrown away; `null`: nothing remembers it. */
  wipePost(postId: string, at: number | null): Promise<void>;
  /** Puts contents together with what is there, all or nothing. */
  mergeContents(contents: BackupContents): Promise<void>;
};

/** From a page to the background. */
export type CallMessage = {
  readonly threadkeeper: 'call';
  readonly method: string;
  readonly args: readonly unknown[];
};

/** The background's answer to a {@link CallMessage}. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** From the background to every page. */
export type ChangeMessage = { readonly threadkeeper: 'changed'; readonly change: Change };

/** How Threadkeeper fares on a page, as its content script tells the popup. */
export type PageReport = {
  /** The blog's host name, without port. */
  readonly host: string;
  /** Blogger's number of the post; absent where the page is none or does not tell. */
  readonly postId: string | null;
  readonly page: PageState;
};

export type PageState =
  /** The page is still coming in. */
  | { readonly state: 'reading' }
  /** The conversation stands, or Blogger's list at the reader's wish. */
  | { readonly state: 'shown'; readonly figures: PageFigures }
  | { readonly state: 'noComments' }
  /** Not a post, or a post whose comments are in no dialect that we know. */
  | { readonly state: 'leftAlone' }
  /** Switched off on this blog. */
  | { readonly state: 'off' }
  /** Something of ours broke, and Blogger's list is shown. */
  | { readonly state: 'failed' };

export type PageFigures = {
  readonly comments: number;
  /** Absent until it is known, and where nothing is remembered. */
  readonly fresh: number | null;
  /** Comments that the reader's rules hide here. */
  readonly muted: number;
  /** Comments of this post that the reader keeps, also those that the blog has no longer. */
  readonly saved: number;
  /** Mentions of other comments that were found in their texts. */
  readonly references: number;
};
