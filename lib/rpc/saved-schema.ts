import * as v from 'valibot';
import {
  LONGEST_CHAIN,
  type SavedComment,
  type SavedEdit,
  type SavedNotice,
  type SavedPlace,
  tidyTags,
} from '../model/saved';

const bloggerId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));
const label = v.pipe(v.string(), v.maxLength(1000));
/** An address that a link may lead to; `javascript:` and the like are none. */
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i), v.maxLength(4000));
/** Blogger takes 4,096 characters; a comment from a file of some other origin may have more. */
const text = v.pipe(v.string(), v.maxLength(100_000));
const html = v.pipe(v.string(), v.maxLength(400_000));
const note = v.pipe(v.string(), v.maxLength(100_000));

/** A reader's tags, as they are kept. */
export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(100))),
  v.maxLength(100),
  v.readonly(),
  v.check((tags) => String(tidyTags(tags)) === String(tags), 'empty, untidy or repeated tags'),
);

const words = {
  id: bloggerId,
  html,
  text,
  poster: v.strictObject({
    kind: v.picklist(['profile', 'link', 'name', 'anonymous']),
    name: label,
    url: v.nullable(address),
    profileId: v.nullable(bloggerId),
  }),
  publishedAt: v.nullable(time),
  clock: label,
  permalink: v.nullable(address),
};

const place = { host, postId: v.nullable(bloggerId), url: v.nullable(address) };

/** A whole saved comment, from outside: a message or a file. Its HTML is not to be trusted yet. */
export const savedCommentSchema: v.GenericSchema<unknown, SavedComment> = v.strictObject({
  ...words,
  post: v.strictObject({ ...place, title: label, blogTitle: v.nullable(label) }),
  signOff: v.nullable(label),
  chain: v.pipe(v.array(v.strictObject(words)), v.maxLength(LONGEST_CHAIN)),
  savedAt: time,
  note,
  tags: tagsSchema,
  editedAt: time,
  goneAt: v.nullable(time),
  changed: v.nullable(v.strictObject({ html, text, noticedAt: time })),
  isBare: v.exactOptional(v.literal(true)),
});

/** What a reader adds to a saved comment, from outside. */
export const savedEditSchema: v.GenericSchema<unknown, SavedEdit> = v.strictObject({
  note,
  tags: tagsSchema,
});

/** What a page says of a saved comment, from outside. */
export const savedNoticeSchema: v.GenericSchema<unknown, SavedNotice> = v.variant('is', [
  v.strictObject({ id: bloggerId, is: v.literal('gone') }),
  v.strictObject({ id: bloggerId, is: v.literal('there'), words: v.strictObject({ html, text }) }),
]);

/** A page whose saved comments are meant, from outside. */
export const savedPlaceSchema: v.GenericSchema<unknown, SavedPlace> = v.strictObject(place);
