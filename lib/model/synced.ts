import type { Follow, FollowId } from './follow';
import type { Mute, MuteId } from './mute';
import type { Deletion, SavedComment, SavedId } from './saved';

/**
 * When something was last changed, so that any two changes have one order everywhere: a hybrid
 * logical clock. `at` is the wall clock in milliseconds since the epoch, UTC, or what was seen of a
 * clock that is ahead; `count` goes on where that stands still; `by` is the browser that made it.
 */
export type Stamp = readonly [at: number, count: number, by: string];

/** What is known of one thing that is synced, since it was last put together with the account. */
export type SyncStamp = {
  /** A subject, a stroke and the thing's id: `saved/123`. */
  readonly key: string;
  readonly stamp: Stamp;
  /** `checksum` of what was known of it; absent where it was thrown away. */
  readonly sum: number | null;
};

/** One changed setting, or a blog switched on or off. */
export type SettingOf = { readonly key: string; readonly value: unknown };

/** Of the store, what sync looks at. */
export type SyncedRows = {
  /** The newest that are kept, the newest first, and whatever else was asked for. */
  readonly saved: readonly SavedComment[];
  /** How many there are at the front of `saved` because they are the newest. */
  readonly newest: number;
  /** How many are kept altogether. */
  readonly savedCount: number;
  readonly mutes: readonly Mute[];
  readonly follows: readonly Follow[];
  readonly settings: readonly SettingOf[];
  readonly deletions: readonly Deletion[];
  readonly stamps: readonly SyncStamp[];
};

/** What is to be written to the store, all of it or nothing. */
export type SyncedChanges = {
  readonly put: Omit<SyncedRows, 'newest' | 'savedCount'>;
  readonly remove: {
    readonly saved: readonly SavedId[];
    readonly mutes: readonly MuteId[];
    readonly follows: readonly FollowId[];
    readonly deletions: readonly Pick<Deletion, 'subject' | 'id'>[];
    readonly stamps: readonly string[];
  };
};

/** Whether there is anything to write. */
export function isChange({ put, remove }: SyncedChanges): boolean {
  return [...Object.values(put), ...Object.values(remove)].some(({ length }) => length > 0);
}
