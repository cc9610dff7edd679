import * as v from 'valibot';
import { type Follow, isSound } from '../model/follow';

const bloggerId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const label = v.pipe(v.string(), v.maxLength(1000));

/** The id of a follow. */
export const followIdSchema = v.pipe(v.string(), v.regex(/^(?:thread|replies):\d{1,20}$/));

/** A follow, from outside: a message or a file. It may name no blog but its own. */
export const followSchema: v.GenericSchema<unknown, Follow> = v.pipe(
  v.strictObject({
    id: followIdSchema,
    what: v.variant('kind', [
      v.strictObject({ kind: v.literal('thread') }),
      v.strictObject({ kind: v.literal('replies'), of: bloggerId, by: label, clock: label }),
    ]),
    post: v.strictObject({
      postId: bloggerId,
      title: label,
      url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i), v.maxLength(4000)),
      host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/)),
    }),
    followedAt: time,
    renewedAt: time,
  }),
  v.check((follow) => isSound(follow), 'its parts do not fit together'),
);
