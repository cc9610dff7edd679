import * as v from 'valibot';
import { type Mute, type MuteTerms, wordsIn } from '../model/mute';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const bloggerId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const label = v.pipe(v.string(), v.maxLength(300));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));

/** A pattern's source. The limit keeps what it is compiled to small. */
export const patternSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const what = v.variant('kind', [
  v.strictObject({
    kind: v.literal('profile'),
    ids: v.pipe(v.array(name), v.minLength(1), v.maxLength(4)),
    name: label,
  }),
  v.strictObject({ kind: v.literal('name'), name }),
  v.strictObject({ kind: v.literal('signoff'), key: name, name }),
  v.strictObject({
    kind: v.literal('phrase'),
    phrase: v.pipe(
      name,
      v.check((phrase) => wordsIn(phrase).length > 0, 'no words in it'),
    ),
  }),
  v.strictObject({ kind: v.literal('pattern'), pattern: patternSchema }),
  v.strictObject({
    kind: v.picklist(['comment', 'branch']),
    id: bloggerId,
    by: label,
    clock: label,
  }),
]);

const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('post'), postId: bloggerId, title: label }),
  v.strictObject({ kind: v.literal('blog'), host }),
  v.strictObject({ kind: v.literal('everywhere') }),
]);

const until = v.variant('kind', [
  v.strictObject({ kind: v.literal('forGood') }),
  v.strictObject({ kind: v.literal('date'), at: time }),
  v.strictObject({
    kind: v.literal('unused'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  }),
]);

const terms = {
  what,
  scope,
  replies: v.picklist(['kept', 'folded', 'hidden']),
  shows: v.picklist(['stub', 'nothing']),
  until,
};

/** What a reader decides about a rule, from outside: a message or a form. */
export const muteTermsSchema: v.GenericSchema<unknown, MuteTerms> = v.strictObject(terms);

/** A whole rule, from outside: a message or a file. */
export const muteSchema: v.GenericSchema<unknown, Mute> = v.strictObject({
  id,
  ...terms,
  created: time,
  renewed: time,
  lastMatch: v.nullable(time),
  matches: v.pipe(v.number(), v.integer(), v.minValue(0)),
  exceptions: v.pipe(v.array(bloggerId), v.maxLength(100_000)),
});
