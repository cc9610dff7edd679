import * as v from 'valibot';
import type { Body, MarkKind } from '../model/body';
import type { Post } from '../model/post';
import type { SaidComment } from './contract';

const bloggerId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const label = v.pipe(v.string(), v.maxLength(10_000));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const time = v.pipe(v.number(), v.integer());

const children = v.lazy((): v.GenericSchema<unknown, Body> => bodySchema);
const marks: readonly MarkKind[] = ['bold', 'italic', 'underline', 'strike', 'code', 'quote'];
const bodySchema: v.GenericSchema<unknown, Body> = v.array(
  v.union([
    text,
    v.strictObject({ kind: v.literal('break') }),
    v.strictObject({ kind: v.picklist(marks), children }),
    v.strictObject({ kind: v.literal('link'), href: text, children }),
    v.strictObject({ kind: v.literal('image'), src: text, alt: text }),
  ]),
);

/** What a page says of its post. */
export const postSchema: v.GenericSchema<unknown, Post> = v.strictObject({
  blogId: v.nullable(bloggerId),
  postId: v.nullable(bloggerId),
  title: label,
  blogTitle: v.nullable(label),
  url: v.nullable(label),
  text,
});

/** The comments of a page, for their words. */
export const saidCommentsSchema: v.GenericSchema<unknown, readonly SaidComment[]> = v.pipe(
  v.array(
    v.strictObject({
      id: bloggerId,
      parentId: v.nullable(bloggerId),
      poster: v.strictObject({
        kind: v.picklist(['profile', 'link', 'name', 'anonymous']),
        name: label,
        url: v.nullable(label),
        profileId: v.nullable(label),
        pid: v.nullable(label),
        isBlogAuthor: v.boolean(),
      }),
      publishedAt: v.nullable(time),
      clock: label,
      body: bodySchema,
      isRemoved: v.boolean(),
    }),
  ),
  v.maxLength(100_000),
);
