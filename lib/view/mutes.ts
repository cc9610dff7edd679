import { applyMutes, type Muted, type MuteMark, nothingMuted } from '../model/apply-mutes';
import type { Comment, CommentId } from '../model/comment';
import type { Mute, MuteId, MuteTerms, MuteUntil, MuteWhat } from '../model/mute';
import { isSameMute } from '../model/mute';
import type { PatternHits } from '../model/mute-matcher';
import type { ParentOf } from '../model/thread';
import { toKey } from '../references/sign-off/key';
import type { Conversation } from './conversation';
import { dayOf, parseSince } from './new';

/** Everything that the overlay knows of muting. */
export type Muting = {
  /** The rules for this page, as they are kept and as the reader changed them just now. */
  readonly rules: readonly Mute[];
  /** The comments that each pattern matches; `null` for one that cannot be used. */
  readonly hits: ReadonlyMap<string, ReadonlySet<CommentId> | null>;
  /** Comments that are shown until the page is left. */
  readonly shown: ReadonlySet<CommentId>;
  /** When the rules were last looked at, in milliseconds since the epoch, UTC. */
  readonly now: number;
  readonly muted: Muted;
  /** The rule that was made a moment ago, while it can be taken back. */
  readonly justMade: MuteId | null;
};

/** Nothing is muted. */
export const noMuting: Muting = {
  rules: [],
  hits: new Map(),
  shown: new Set(),
  now: 0,
  muted: nothingMuted,
  justMade: null,
};

/** The thread, as far as muting looks at it. */
export type MutableThread = {
  readonly comments: readonly Comment[];
  /** Whom each comment answers, whatever the order. */
  readonly answers: ParentOf;
  readonly conversation: Conversation;
};

/** What the rules do to the thread. */
export function muteThread(thread: MutableThread, muting: Muting): Muted {
  if (muting.rules.length === 0) return nothingMuted;
  const { comments, answers: parentOf, conversation } = thread;
  const { signOffs, referencesOf } = conversation;
  return applyMutes(muting.rules, {
    comments,
    parentOf,
    signOffs,
    targetsOf: (id) => referencesOf.get(id)?.flatMap(({ to }) => to) ?? [],
    hits: usable(muting.hits),
    shown: muting.shown,
    now: muting.now,
  });
}

/** A rule that the reader is making or changing. */
export type MuteDraft = {
  /** The comment from whose menu or stub it was begun. */
  readonly of: CommentId;
  readonly terms: MuteTerms;
  /** The rule that is changed; absent for a new one. */
  readonly changes: MuteId | null;
};

/** The comments that would go by a rule alone, in the order of the thread. */
export function previewMute(
  thread: MutableThread,
  muting: Muting,
  { terms, changes }: MuteDraft,
  now: number,
): readonly Comment[] {
  const kept = muting.rules.find(({ id }) => id === changes);
  const rule: Mute = {
    ...terms,
    id: '',
    created: now,
    renewed: now,
    lastMatch: null,
    matches: 0,
    exceptions: kept?.exceptions ?? [],
  };
  const { marks } = muteThread(thread, { ...muting, rules: [rule], shown: new Set(), now });
  return thread.comments.filter(({ id }) => marks.has(id));
}

/** What of a comment a rule can be about, the likeliest first. */
export function muteChoices(comment: Comment, { signOffs }: Conversation): readonly MuteWhat[] {
  const { id, poster, clock } = comment;
  const signOff = signOffs.get(id);
  const ids = [poster.profileId, poster.pid].filter((each) => each !== null);
  const by = signOff?.name ?? poster.name;
  const name: MuteWhat = { kind: 'name', name: poster.name };
  const single: MuteWhat[] = [
    { kind: 'comment', id, by, clock },
    { kind: 'branch', id, by, clock },
  ];
  return [
    ...(signOff ? [{ kind: 'signoff' as const, key: signOff.key, name: signOff.name }] : []),
    ...(ids.length > 0 ? [{ kind: 'profile' as const, ids, name: poster.name }] : []),
    // A name that nearly everybody bears is offered, but never first.
    ...(poster.kind === 'anonymous' ? [...single, name] : [name, ...single]),
    { kind: 'phrase', phrase: '' },
    { kind: 'pattern', pattern: '' },
  ];
}

/** The rule that a comment's menu begins with. */
export function beginDraft(comment: Comment, conversation: Conversation, host: string): MuteDraft {
  const what = muteChoices(comment, conversation)[0] as MuteWhat;
  const terms: MuteTerms = {
    what,
    scope: { kind: 'blog', host },
    replies: 'kept',
    shows: 'stub',
    until: { kind: 'forGood' },
  };
  return { of: comment.id, terms, changes: null };
}

/** Why a draft cannot be saved as it stands; absent where it can. */
export function draftProblem(
  { terms, changes }: MuteDraft,
  { rules, hits }: Muting,
): 'empty' | 'pattern' | 'checking' | 'known' | null {
  const { what } = terms;
  if (what.kind === 'phrase' && !/[\p{L}\p{N}]/u.test(what.phrase)) return 'empty';
  if (what.kind === 'pattern') {
    if (what.pattern === '') return 'empty';
    const found = hits.get(what.pattern);
    if (!found) return found === null ? 'pattern' : 'checking';
  }
  return rules.some((rule) => rule.id !== changes && isSameMute(rule, terms)) ? 'known' : null;
}

const DAY = 24 * 60 * 60 * 1000;
const LENGTHS = { week: 7 * DAY, month: 30 * DAY, year: 365 * DAY };

/** What the field for a rule's time can be set to. */
export const UNTIL_CHOICES = ['forGood', 'week', 'month', 'year', 'date', 'unused'] as const;

/** The fields of the form for a rule, by their names. */
export type MuteFields = Readonly<Record<string, string>>;

/** The terms as a form has them; what a field cannot mean is left as it was. */
export function termsFrom(
  fields: MuteFields,
  before: MuteTerms,
  choices: readonly MuteWhat[],
  post: { readonly host: string; readonly postId: string | null; readonly title: string },
  now: number,
): MuteTerms {
  const chosen = choices.find(({ kind }) => kind === fields.what) ?? before.what;
  return {
    what: withText(chosen.kind === before.what.kind ? before.what : chosen, fields),
    scope: scopeFrom(fields.scope, before, post),
    replies: oneOf(['kept', 'folded', 'hidden'], fields.replies) ?? before.replies,
    shows: oneOf(['stub', 'nothing'], fields.shows) ?? before.shows,
    until: untilFrom(fields, before.until, now),
  };
}

/** What the field for a rule's time says of it. */
export function untilChoice(until: MuteUntil): (typeof UNTIL_CHOICES)[number] {
  return until.kind;
}

/** The day that the date field shows. */
export function untilDay(until: MuteUntil): string {
  return until.kind === 'date' ? dayOf(until.at) : '';
}

/** The time that the fields `until`, `date` and `days` name. */
export function untilFrom(fields: MuteFields, before: MuteUntil, now: number): MuteUntil {
  const { until, date = '', days = '' } = fields;
  switch (until) {
    case 'forGood':
      return { kind: 'forGood' };
    case 'week':
    case 'month':
    case 'year':
      return { kind: 'date', at: now + LENGTHS[until] };
    case 'date': {
      if (before.kind !== 'date') return { kind: 'date', at: now + LENGTHS.month };
      const day = date === dayOf(before.at) ? null : parseSince(date, now);
      return day && typeof day === 'object' ? { kind: 'date', at: day.after } : before;
    }
    case 'unused': {
      const wished = Math.round(Number(days));
      if (before.kind !== 'unused') return { kind: 'unused', days: 30 };
      return wished >= 1 && wished <= 3650 ? { kind: 'unused', days: wished } : before;
    }
  }
  return before;
}

/** The comments that rules match by themselves, by rule: what is counted as their matches. */
export function matchesOf(marks: ReadonlyMap<CommentId, MuteMark>): Record<MuteId, CommentId[]> {
  const matches: Record<MuteId, CommentId[]> = {};
  for (const [id, { mute, through }] of marks) {
    if (through !== 'itself') continue;
    const list = matches[mute.id];
    if (list) list.push(id);
    else matches[mute.id] = [id];
  }
  return matches;
}

/** A new rule's id. `crypto.randomUUID` is not there on pages that came by plain HTTP. */
export function newMuteId(): MuteId {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join('');
}

function usable(hits: Muting['hits']): PatternHits {
  return new Map(
    [...hits].filter((entry): entry is [string, ReadonlySet<CommentId>] => !!entry[1]),
  );
}

function withText(what: MuteWhat, fields: MuteFields): MuteWhat {
  if (what.kind === 'phrase') return { ...what, phrase: fields.phrase ?? what.phrase };
  if (what.kind === 'pattern') return { ...what, pattern: fields.pattern ?? what.pattern };
  return what;
}

function scopeFrom(
  kind: string | undefined,
  before: MuteTerms,
  { host, postId, title }: { host: string; postId: string | null; title: string },
): MuteTerms['scope'] {
  if (kind === undefined || kind === before.scope.kind) return before.scope;
  if (kind === 'post' && postId !== null) {
    return { kind: 'post', postId, title: title.slice(0, 300) };
  }
  return kind === 'blog' ? { kind: 'blog', host } : { kind: 'everywhere' };
}

function oneOf<T extends string>(all: readonly T[], value: string | undefined): T | undefined {
  return all.find((each) => each === value);
}

/** The kinds of rule that can be typed, away from any comment. */
export const EDITABLE_KINDS = ['signoff', 'name', 'phrase', 'pattern'] as const;

/** What of a rule can be typed; absent for those that are about something on a page. */
export function textOf(what: MuteWhat): string | null {
  switch (what.kind) {
    case 'signoff':
    case 'name':
      return what.name;
    case 'phrase':
      return what.phrase;
    case 'pattern':
      return what.pattern;
    default:
      return null;
  }
}

/** What the fields `what` and `text` name. */
export function whatFrom(fields: MuteFields, before: MuteWhat): MuteWhat {
  const typed = textOf(before);
  if (typed === null) return before;
  const kind = EDITABLE_KINDS.find((each) => each === fields.what) ?? before.kind;
  const text = fields.text ?? typed;
  switch (kind) {
    case 'signoff':
      return { kind, key: toKey(text), name: text };
    case 'name':
      return { kind, name: text };
    case 'phrase':
      return { kind, phrase: text };
    case 'pattern':
      return { kind, pattern: text };
    default:
      return before;
  }
}
