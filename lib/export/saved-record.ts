import * as v from 'valibot';
import { type SavedComment, type SavedText, type SavedWords, tidyTags } from '../model/saved';
import { isoTime } from './dates';

/*
 * A saved comment as files have it: times as ISO 8601 in UTC, names that need no knowledge of how
 * Threadkeeper is made. `docs/saved-comments.md` tells readers of it; a change that an older
 * Threadkeeper could not read counts up the version there and in `json.ts`.
 */

const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/),
  v.transform((text) => Date.parse(text)),
  v.integer(),
  v.minValue(0),
);
const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const line = v.pipe(v.string(), v.maxLength(2_000));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
/** Whatever else a file says, a press on it leads to a web page. */
const address = v.pipe(
  line,
  v.check((given) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)),
);

const words = {
  id,
  author: v.object({
    name: line,
    kind: v.picklist(['profile', 'link', 'name', 'anonymous']),
    url: v.nullable(address),
    profileId: v.nullable(id),
  }),
  published: v.nullable(time),
  clock: line,
  permalink: v.nullable(address),
  text,
  html: text,
};

/** One saved comment, from a file of any later time: fields that are not known are left out. */
export const savedRecordSchema = v.object({
  ...words,
  signOff: v.nullable(line),
  post: v.object({
    id: v.nullable(id),
    title: line,
    url: v.nullable(address),
    host,
    blog: v.nullable(line),
  }),
  chain: v.pipe(v.array(v.object(words)), v.maxLength(1_000)),
  note: text,
  tags: v.pipe(v.array(line), v.maxLength(1_000)),
  saved: time,
  edited: time,
  gone: v.nullable(time),
  changed: v.nullable(v.object({ noticed: time, text, html: text })),
  elsewhere: v.optional(v.literal(true)),
});

/** What a file holds of one comment. */
export type SavedRecord = v.InferInput<typeof savedRecordSchema>;

type WordsRecord = SavedRecord['chain'][number];

export function toRecord(saved: SavedComment): SavedRecord {
  const { post, changed } = saved;
  return {
    ...toWordsRecord(saved),
    signOff: saved.signOff,
    post: {
      id: post.postId,
      title: post.title,
      url: post.url,
      host: post.host,
      blog: post.blogTitle,
    },
    chain: saved.chain.map(toWordsRecord),
    note: saved.note,
    tags: [...saved.tags],
    saved: isoTime(saved.savedAt),
    edited: isoTime(saved.editedAt),
    gone: timeOrNull(saved.goneAt),
    changed: changed && {
      noticed: isoTime(changed.noticedAt),
      text: changed.text,
      html: changed.html,
    },
    ...(saved.isBare ? { elsewhere: true } : {}),
  };
}

/**
 * A comment out of a file; absent where the record is none.
 *
 * @param clean passes markup through the sanitiser.
 */
export function fromRecord(record: unknown, clean: (html: string) => string): SavedComment | null {
  const read = v.safeParse(savedRecordSchema, record);
  if (!read.success) return null;
  const { post, changed, chain, ...rest } = read.output;
  return {
    ...(rest.elsewhere ? { isBare: true } : {}),
    ...fromWordsRecord(rest, clean),
    signOff: rest.signOff,
    post: {
      postId: post.id,
      title: post.title,
      url: post.url,
      host: post.host,
      blogTitle: post.blog,
    },
    chain: chain.map((each) => fromWordsRecord(each, clean)),
    note: rest.note,
    tags: tidyTags(rest.tags),
    savedAt: rest.saved,
    editedAt: rest.edited,
    goneAt: rest.gone,
    changed: changed && { ...cleanText(changed, clean), noticedAt: changed.noticed },
  };
}

function toWordsRecord(said: SavedWords): WordsRecord {
  const { name, kind, url, profileId } = said.poster;
  return {
    id: said.id,
    author: { name, kind, url, profileId },
    published: timeOrNull(said.publishedAt),
    clock: said.clock,
    permalink: said.permalink,
    text: said.text,
    html: said.html,
  };
}

function fromWordsRecord(
  read: v.InferOutput<typeof savedRecordSchema>['chain'][number],
  clean: (html: string) => string,
): SavedWords {
  return {
    id: read.id,
    poster: read.author,
    publishedAt: read.published,
    clock: read.clock,
    permalink: read.permalink,
    ...cleanText(read, clean),
  };
}

function cleanText({ html, text }: SavedText, clean: (html: string) => string): SavedText {
  return { html: clean(html), text };
}

function timeOrNull(time: number | null): string | null {
  return time === null ? null : isoTime(time);
}
