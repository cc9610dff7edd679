import type { CommentId } from './comment';

/** A rule's id, made by the page on which it was first saved. */
export type MuteId = string;

/**
 * What a rule is about.
 * - `profile`: an account, by any of Blogger's ids for it; `name` is what it was called then.
 * - `name`: a displayed name, whoever bears it; capitals make no difference.
 * - `signoff`: the name that an Anonymous puts under a comment; `key` as in `SignOff`.
 * - `phrase`: words in this order, as whole words; capitals and punctuation make no difference.
 * - `pattern`: a regular expression in RE2's syntax; capitals make no difference.
 * - `comment`, `branch`: one comment, or one and all under it; `by` and `clock` name it to a reader.
 */
export type MuteWhat =
  | { readonly kind: 'profile'; readonly ids: readonly string[]; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'signoff'; readonly key: string; readonly name: string }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | {
      readonly kind: 'comment' | 'branch';
      readonly id: CommentId;
      readonly by: string;
      readonly clock: string;
    };

export type MuteKind = MuteWhat['kind'];

/** Where a rule holds: one post by Blogger's number, one blog by its host name, or every blog. */
export type MuteScope =
  | { readonly kind: 'post'; readonly postId: string; readonly title: string }
  | { readonly kind: 'blog'; readonly host: string }
  | { readonly kind: 'everywhere' };

/** What becomes of the replies to a muted comment. A branch goes as a whole, whatever this says. */
export type MutedReplies = 'kept' | 'folded' | 'hidden';

/** What stands in the place of a muted comment. */
export type MuteShows = 'stub' | 'nothing';

/** How long a rule holds; times in milliseconds since the epoch, UTC. */
export type MuteUntil =
  | { readonly kind: 'forGood' }
  | { readonly kind: 'date'; readonly at: number }
  /** Until it has matched nothing for so many days. */
  | { readonly kind: 'unused'; readonly days: number };

/** What a reader decides about a rule. */
export type MuteTerms = {
  readonly what: MuteWhat;
  readonly scope: MuteScope;
  readonly replies: MutedReplies;
  readonly shows: MuteShows;
  readonly until: MuteUntil;
};

/** A rule as it is kept. Times in milliseconds since the epoch, UTC. */
export type Mute = MuteTerms & {
  readonly id: MuteId;
  readonly created: number;
  /** When its terms were last saved: time without a match is counted from here, too. */
  readonly renewed: number;
  /** When a page was last read on which it matched; absent until then. */
  readonly lastMatch: number | null;
  /** Different comments that it matched so far. */
  readonly matches: number;
  /** Comments that the reader wants to see all the same. */
  readonly exceptions: readonly CommentId[];
};

/** The page that a rule may hold on. */
export type MutePlace = {
  /** The blog's host name. */
  readonly host: string;
  /** Absent where the page does not tell; then no rule about one post holds. */
  readonly postId: string | null;
};

const DAY = 24 * 60 * 60 * 1000;

/** Whether a rule holds on a page, its time apart. */
export function holdsOn({ scope }: MuteTerms, { host, postId }: MutePlace): boolean {
  if (scope.kind === 'post') return scope.postId === postId;
  return scope.kind === 'everywhere' || scope.host === host;
}

/** When a rule stops to match if nothing happens until then; `null`: never. */
export function endOf({ until, renewed, lastMatch }: Mute): number | null {
  if (until.kind === 'forGood') return null;
  if (until.kind === 'date') return until.at;
  return Math.max(renewed, lastMatch ?? renewed) + until.days * DAY;
}

/** An expired rule is kept and matches nothing until it is renewed. */
export function isExpired(mute: Mute, now: number): boolean {
  const end = endOf(mute);
  return end !== null && end <= now;
}

/** An expired rule's terms for as long again as it held before. */
export function renewedTerms(mute: Mute, now: number): MuteTerms {
  const { what, scope, replies, shows, until, renewed } = mute;
  const terms = { what, scope, replies, shows };
  if (until.kind !== 'date') return { ...terms, until };
  return { ...terms, until: { kind: 'date', at: now + Math.max(DAY, until.at - renewed) } };
}

/** Whether two rules are about the same thing in the same place, and so one too many. */
export function isSameMute(a: MuteTerms, b: MuteTerms): boolean {
  return muteSubject(a) === muteSubject(b);
}

/** The words of a text, the same however they are written: small letters, no marks. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A displayed name, the same however it is written. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a rule is about and where, the same for rules of which one is too many. */
export function muteSubject({ what, scope }: MuteTerms): string {
  return JSON.stringify([what.kind, whatKey(what), scope.kind, scopeKey(scope)]);
}

function whatKey(what: MuteWhat): unknown {
  switch (what.kind) {
    case 'profile':
      return [...what.ids].sort();
    case 'name':
      return nameKey(what.name);
    case 'signoff':
      return what.key;
    case 'phrase':
      return wordsIn(what.phrase);
    case 'pattern':
      return what.pattern;
    default:
      return what.id;
  }
}

function scopeKey(scope: MuteScope): string {
  if (scope.kind === 'post') return scope.postId;
  return scope.kind === 'blog' ? scope.host : '';
}
