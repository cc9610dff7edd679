import * as v from 'valibot';
import { COPY_KINDS } from '../model/copied';
import { ORDERS } from '../model/order';
import { settingChange } from '../settings/schema';
import type { Arguments, ContentMethods, MethodName, OwnPageMethods } from './contract';
import { followIdSchema, followSchema } from './follow-schema';
import { muteSchema, muteTermsSchema, patternSchema } from './mute-schema';
import { postSchema, saidCommentsSchema } from './said-schema';
import {
  savedCommentSchema,
  savedEditSchema,
  savedNoticeSchema,
  savedPlaceSchema,
  tagsSchema,
} from './saved-schema';
import { SECTIONS } from './sections';

/** Validates a method's arguments: exactly as many as it takes, each of its kind. */
export type ArgumentsSchema<M extends MethodName> = v.GenericSchema<unknown, Arguments<M>>;

/** Blogger's numbers. No longer than 64 bits; the limit keeps a forged call from filling the disk. */
const bloggerId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
/** The longest thread that anybody reads, many times over. */
const commentIds = v.pipe(v.array(bloggerId), v.maxLength(100_000));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const pageId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));

const listing = v.strictObject({ ids: commentIds, isComplete: v.boolean() });
const arrival = v.strictObject({ pageId, at: time, kind: v.picklist(['continued', 'fresh']) });
const folds = v.record(bloggerId, v.picklist(['open', 'comment', 'branch']));
const correction = v.variant('kind', [
  v.strictObject({ kind: v.literal('detached') }),
  v.strictObject({ kind: v.literal('under'), parent: bloggerId }),
]);

const muteId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const place = v.strictObject({ host, postId: v.nullable(bloggerId) });
const text = v.pipe(v.string(), v.maxLength(100_000));

/** The arguments of what a content script may call. The keys are the closed list. */
export const contentSchemas: { readonly [M in keyof ContentMethods]: ArgumentsSchema<M> } = {
  openVisit: v.strictTuple([bloggerId, listing, arrival]),
  readVisit: v.strictTuple([bloggerId, commentIds]),
  keepVisit: v.strictTuple([bloggerId, pageId, time]),
  leaveVisit: v.strictTuple([bloggerId, pageId, time]),
  markSeen: v.strictTuple([bloggerId, commentIds]),
  dismissNew: v.strictTuple([bloggerId, commentIds]),
  markOwn: v.strictTuple([bloggerId, commentIds]),
  noteCount: v.strictTuple([bloggerId, v.strictObject({ declared: count, listed: count })]),
  noteAnswers: v.strictTuple([
    bloggerId,
    v.record(bloggerId, v.pipe(v.array(bloggerId), v.maxLength(1000))),
  ]),
  readNewCounts: v.strictTuple([v.record(bloggerId, count)]),
  readFolds: v.strictTuple([bloggerId, time]),
  changeFolds: v.strictTuple([bloggerId, folds, time]),
  replaceFolds: v.strictTuple([bloggerId, folds, time]),
  readCorrections: v.strictTuple([bloggerId]),
  setCorrection: v.strictTuple([bloggerId, bloggerId, v.nullable(correction)]),
  readOrder: v.strictTuple([place]),
  setOrder: v.strictTuple([place, v.picklist(ORDERS)]),
  readMutes: v.strictTuple([place]),
  saveMute: v.strictTuple([muteId, muteTermsSchema, time]),
  removeMute: v.strictTuple([muteId, time]),
  setMuteException: v.strictTuple([muteId, bloggerId, v.boolean()]),
  noteMatches: v.strictTuple([v.record(muteId, commentIds), time]),
  readSaved: v.strictTuple([savedPlaceSchema]),
  saveComments: v.strictTuple([v.pipe(v.array(savedCommentSchema), v.maxLength(10_000))]),
  removeSaved: v.strictTuple([commentIds, time]),
  editSaved: v.strictTuple([bloggerId, savedEditSchema, time]),
  noticeSaved: v.strictTuple([v.pipe(v.array(savedNoticeSchema), v.maxLength(100_000)), time]),
  readTags: v.strictTuple([]),
  readFollows: v.strictTuple([place]),
  follow: v.strictTuple([followSchema]),
  unfollow: v.strictTuple([followIdSchema, time]),
  matchPattern: v.strictTuple([patternSchema, v.pipe(v.array(text), v.maxLength(100_000))]),
  compareTexts: v.strictTuple([text, text]),
  writeCopy: v.strictTuple([savedCommentSchema, v.picklist(COPY_KINDS)]),
  findReferences: v.strictTuple([postSchema, saidCommentsSchema]),
  readRestored: v.strictTuple([]),
  dismissRestored: v.strictTuple([]),
  readSettings: v.strictTuple([]),
  changeSetting: settingChange,
  switchBlog: v.strictTuple([host, v.boolean()]),
  showNewCount: v.strictTuple([count]),
  isSiteGranted: v.strictTuple([]),
  openSection: v.strictTuple([v.picklist(SECTIONS)]),
};

/** The arguments of what only our own pages may call. */
export const ownPageSchemas: { readonly [M in keyof OwnPageMethods]: ArgumentsSchema<M> } = {
  readAllMutes: v.strictTuple([]),
  addMutes: v.strictTuple([v.pipe(v.array(muteSchema), v.maxLength(10_000))]),
  tagSaved: v.strictTuple([
    commentIds,
    v.strictObject({ add: tagsSchema, remove: tagsSchema }),
    time,
  ]),
  readFollowed: v.strictTuple([time]),
  renewFollow: v.strictTuple([followIdSchema, time]),
  readSites: v.strictTuple([]),
  removeSite: v.strictTuple([host]),
  readSync: v.strictTuple([]),
  switchSync: v.strictTuple([v.boolean()]),
  syncNow: v.strictTuple([]),
  removeSynced: v.strictTuple([]),
  readBackupState: v.strictTuple([]),
  noteBackup: v.strictTuple([time]),
  readKept: v.strictTuple([]),
  wipePost: v.strictTuple([bloggerId]),
  wipe: v.strictTuple([]),
  restoreBackup: v.strictTuple([v.pipe(v.string(), v.startsWith('blob:'), v.maxLength(300))]),
  readStoreState: v.strictTuple([]),
  forgetPost: v.strictTuple([bloggerId]),
  forgetAllPosts: v.strictTuple([]),
};
