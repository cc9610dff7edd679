import * as v from 'valibot';
import { rowSchemas } from '../backup/backup-schema';
import type { Follow } from '../model/follow';
import type { Mute } from '../model/mute';
import type { SavedComment } from '../model/saved';
import type { SettingOf } from '../model/synced';
import { muteSchema } from '../rpc/mute-schema';
import { savedCommentSchema } from '../rpc/saved-schema';

/*
 * What travels of each subject, and back. What comes back is checked as anything from outside is,
 * and `null` where it is not as it should be.
 */

/** A note that is longer stays on its machine, in UTF-16 units: all else has to find room as well. */
export const LONGEST_NOTE = 2_000;

type Reference = readonly [
  savedAt: number,
  editedAt: number,
  /** `null`: it does not travel. */
  note: string | null,
  tags: readonly string[],
  post: readonly (string | null)[],
  poster: readonly (string | null)[],
  signOff: string | null,
  publishedAt: number | null,
  clock: string,
  /** 1: the usual one of the comment. */
  permalink: string | null | 1,
];

/** Everything of a saved comment by which it can be found and shown, without what it says. */
export function toReference(saved: SavedComment): Reference {
  const { savedAt, editedAt, note, tags, post, poster, signOff, publishedAt, clock } = saved;
  return [
    savedAt,
    editedAt,
    note.length > LONGEST_NOTE ? null : note,
    tags,
    [post.postId, post.title, post.url, post.host, post.blogTitle],
    [poster.kind, poster.name, poster.url, poster.profileId],
    signOff,
    publishedAt,
    clock,
    saved.permalink !== null && saved.permalink === usualPermalink(saved) ? 1 : saved.permalink,
  ];
}

/** The same without its note, as whoever has a longer one sends it. */
export function withoutNote(reference: Reference): Reference {
  const [savedAt, editedAt, , ...rest] = reference;
  return [savedAt, editedAt, null, ...rest];
}

const nullable = v.nullable(v.string());
const referenceSchema = v.strictTuple([
  v.number(),
  v.number(),
  nullable,
  v.array(v.string()),
  v.strictTuple([nullable, v.string(), nullable, v.string(), nullable]),
  v.strictTuple([v.string(), v.string(), nullable, nullable]),
  nullable,
  v.nullable(v.number()),
  v.string(),
  v.union([nullable, v.literal(1)]),
]);

/**
 * The saved comment that a reference leads to: with the words that are here, or without any. A note
 * that is here and too long to travel stays.
 */
export function fromReference(
  id: string,
  value: unknown,
  here: SavedComment | undefined,
): SavedComment | null {
  const read = v.safeParse(referenceSchema, value);
  if (!read.success) return null;
  const [savedAt, editedAt, note, tags, post, poster, signOff, publishedAt, clock, permalink] =
    read.output;
  const [postId, title, url, host, blogTitle] = post;
  const [kind, name, posterUrl, profileId] = poster;
  const hasOwnNote = here !== undefined && (note === null || here.note.length > LONGEST_NOTE);
  const place = { post: { postId, title, url, host, blogTitle }, publishedAt };
  const saved = {
    ...(here ?? { html: '', text: '', chain: [], goneAt: null, changed: null, isBare: true }),
    ...place,
    id,
    poster: { kind, name, url: posterUrl, profileId },
    clock,
    permalink: permalink === 1 ? usualPermalink({ id, ...place }) : permalink,
    signOff,
    savedAt,
    note: hasOwnNote ? here.note : (note ?? ''),
    tags,
    editedAt,
  };
  return checked(savedCommentSchema, saved);
}

/** As Blogger makes it. */
function usualPermalink({
  id,
  post,
  publishedAt,
}: Pick<SavedComment, 'id' | 'publishedAt'> & { readonly post: { readonly url: string | null } }) {
  return post.url === null ? null : `${post.url}?showComment=${publishedAt}#c${id}`;
}

/** A rule without how often and when it matched here. */
export function toRule({
  id,
  lastMatch,
  matches,
  ...rest
}: Mute): Omit<Mute, 'id' | 'lastMatch' | 'matches'> {
  return rest;
}

export function fromRule(id: string, value: unknown, here: Mute | undefined): Mute | null {
  if (typeof value !== 'object' || value === null) return null;
  const matched = { lastMatch: here?.lastMatch ?? null, matches: here?.matches ?? 0 };
  const mute = { ...value, id, ...matched };
  return checked(muteSchema, mute);
}

export function toFollowed({ id, ...rest }: Follow): Omit<Follow, 'id'> {
  return rest;
}

export function fromFollowed(id: string, value: unknown): Follow | null {
  if (typeof value !== 'object' || value === null) return null;
  const follow = { ...value, id };
  return checked(rowSchemas.follows, follow);
}

export function fromSetting(key: string, value: unknown): SettingOf | null {
  const setting = { key, value };
  return checked(rowSchemas.settings, setting);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}
