import * as v from 'valibot';
import type { BackupContents, BackupRow, BackupSubject } from '../model/backup';
import { ORDERS } from '../model/order';
import { followSchema } from '../rpc/follow-schema';
import { muteSchema } from '../rpc/mute-schema';
import { savedCommentSchema } from '../rpc/saved-schema';
import { settingChange } from '../settings/schema';

const bloggerId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const key = v.pipe(v.string(), v.maxLength(300));
const ids = v.array(bloggerId);

const setting = v.pipe(
  v.strictObject({ key, value: v.unknown() }),
  v.check(({ key, value }) =>
    key.startsWith('blog:') ? typeof value === 'boolean' : v.is(settingChange, [key, value]),
  ),
);

/** One row of each subject, from outside. */
export const rowSchemas: { readonly [S in BackupSubject]: v.GenericSchema<unknown, BackupRow<S>> } =
  {
    saved: savedCommentSchema,
    deletions: v.strictObject({
      subject: v.picklist(['saved', 'mutes', 'follows']),
      id: key,
      at: time,
    }),
    mutes: muteSchema,
    muteMatches: v.strictObject({ muteId: key, commentId: bloggerId }),
    settings: setting,
    orders: v.strictObject({ place: key, order: v.picklist(ORDERS) }),
    seen: v.strictObject({
      postId: bloggerId,
      visitId: key,
      lastVisitAt: v.nullable(time),
      presentAt: time,
      pages: v.record(key, v.strictObject({ tabId: v.nullable(v.number()), at: time })),
      baseline: ids,
      isBaselineOpen: v.boolean(),
      seen: ids,
      own: ids,
    }),
    folds: v.strictObject({
      postId: bloggerId,
      commentId: bloggerId,
      fold: v.picklist(['open', 'comment', 'branch']),
      at: time,
    }),
    corrections: v.strictObject({
      postId: bloggerId,
      commentId: bloggerId,
      correction: v.variant('kind', [
        v.strictObject({ kind: v.literal('detached') }),
        v.strictObject({ kind: v.literal('under'), parent: bloggerId }),
      ]),
    }),
    follows: followSchema,
  };

/**
 * Everything, from a file. A setting that this Threadkeeper does not know is left out; any other
 * row that is not as it should be spoils the whole, since nobody wrote it so.
 */
export const contentsSchema: v.GenericSchema<unknown, BackupContents> = v.object({
  saved: v.array(rowSchemas.saved),
  deletions: v.array(rowSchemas.deletions),
  mutes: v.array(rowSchemas.mutes),
  muteMatches: v.array(rowSchemas.muteMatches),
  settings: v.pipe(
    v.array(v.unknown()),
    v.transform((rows) =>
      rows.filter((row): row is BackupRow<'settings'> => v.is(rowSchemas.settings, row)),
    ),
  ),
  orders: v.array(rowSchemas.orders),
  seen: v.array(rowSchemas.seen),
  folds: v.array(rowSchemas.folds),
  corrections: v.array(rowSchemas.corrections),
  // Backups of earlier versions have none.
  follows: v.optional(v.array(rowSchemas.follows), []),
});
