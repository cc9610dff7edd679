import type { Body } from '../model/body';
import { splitClock } from '../model/clock';
import type { Comment, CommentId } from '../model/comment';
import { findNeedles, hasNeedle, type Needle, needleOf } from './find';
import { foldText } from './fold-text';
import { parseMoment } from './moment';
import { type KeyTerm, type Query, type Span, satisfies, type Term } from './query';

/** What a thread can be asked for besides words. */
export const FILTER_KEYS = ['from', 'to', 'is', 'has', 'before', 'after'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type FilterQuery = Query<FilterKey>;

/** What can stand behind `is:`. */
export const IS_VALUES = ['new', 'saved', 'muted', 'inferred', 'question'] as const;
/** What can stand behind `has:`. */
export const HAS_VALUES = ['link', 'quote'] as const;

/** What is known of a thread's comments besides themselves. */
export type FilterFacts = {
  /** The name that a comment is signed with; absent where there is none. */
  readonly signOffOf: (id: CommentId) => string | null;
  /** The comments that one answers, by its place or by its words. */
  readonly answeredBy: (comment: Comment) => readonly Comment[];
  /** The comment refers to another, or to the post, by quoting it. */
  readonly isQuoting: (id: CommentId) => boolean;
  readonly isNew: (id: CommentId) => boolean;
  readonly isSaved: (id: CommentId) => boolean;
  readonly isMuted: (id: CommentId) => boolean;
  /** The comment stands elsewhere than Blogger has it, by its own words. */
  readonly isInferred: (id: CommentId) => boolean;
};

/**
 * The comments that are asked for, in the order given. What is muted is found by `is:muted` alone.
 * A term that means nothing, as `is:` with another word behind it, is passed over: see
 * {@link misunderstood}.
 *
 * @param now milliseconds since the epoch, UTC
 */
export function findMatches(
  comments: readonly Comment[],
  query: FilterQuery,
  facts: FilterFacts,
  now: number,
): readonly Comment[] {
  const meant = { terms: query.terms.filter((term) => isMeaningful(term, now)) };
  const tests = new Map(meant.terms.map((term) => [term, testFor(term, facts, now)]));
  const isAskingForMuted = meant.terms.some(
    (term) => isKey(term, 'is') && term.value.toLowerCase() === 'muted' && !term.isNegated,
  );
  return comments.filter(
    (comment) =>
      (isAskingForMuted || !facts.isMuted(comment.id)) &&
      satisfies(meant, (term) => tests.get(term)?.(comment) ?? false),
  );
}

/** Terms that were typed to the end and mean nothing here. */
export function misunderstood({ terms }: FilterQuery, now: number): readonly Term<FilterKey>[] {
  return terms.filter((term) =>
    term.kind === 'key'
      ? term.value !== '' && !isMeaningful(term, now)
      : term.kind === 'word' && term.unknownKey !== null,
  );
}

/** What a query looks for in texts, to be shown where it stands. */
export function needlesOf({ terms }: FilterQuery): readonly Needle[] {
  return terms.flatMap((term) =>
    term.kind === 'key' || term.isNegated ? [] : (needleOf(term) ?? []),
  );
}

/** Where a comment's text has what is looked for. */
export function hitsIn(comment: Comment, needles: readonly Needle[]): readonly Span[] {
  return needles.length === 0 ? [] : findNeedles(foldedText(comment), needles);
}

/** Of what a query looks for, what a comment has in its head: in who wrote it and when. */
export function needlesInHead(
  comment: Comment,
  { terms }: FilterQuery,
  facts: Pick<FilterFacts, 'signOffOf'>,
): readonly Needle[] {
  return terms.flatMap((term) => {
    if (term.isNegated || (term.kind === 'key' && term.key !== 'from')) return [];
    const needle = term.kind === 'key' ? nameNeedle(term.value) : needleOf(term);
    const { name, own } = foldedHead(comment, facts);
    return needle && hasNeedle(term.kind === 'key' ? name : own, needle) ? [needle] : [];
  });
}

/** Whether a comment asks something. A question mark within an address is none. */
export function isQuestion({ text }: Comment): boolean {
  return /\?(?=["'”’)\]!?.…*]*(?:\s|$))/u.test(text);
}

/** Whether there is a link in what a comment says. */
export function hasLink(body: Body): boolean {
  return body.some(
    (inline) =>
      typeof inline !== 'string' &&
      (inline.kind === 'link' || ('children' in inline && hasLink(inline.children))),
  );
}

/** An address that was typed and not made a link. */
const BARE_ADDRESS = /\bhttps?:\/\/|\bwww\.\w/i;

function hasSetOff(body: Body): boolean {
  return body.some(
    (inline) =>
      typeof inline !== 'string' &&
      (inline.kind === 'quote' || ('children' in inline && hasSetOff(inline.children))),
  );
}

type Test = (comment: Comment) => boolean;

function testFor(term: Term<FilterKey>, facts: FilterFacts, now: number): Test {
  if (term.kind !== 'key') {
    const needle = needleOf(term);
    if (!needle) return () => true;
    return (comment) =>
      hasNeedle(foldedText(comment), needle) || hasNeedle(foldedHead(comment, facts).own, needle);
  }
  const value = term.value.toLowerCase();
  switch (term.key) {
    case 'from': {
      const needle = nameNeedle(term.value);
      return (comment) => !!needle && hasNeedle(foldedHead(comment, facts).name, needle);
    }
    case 'to': {
      const needle = nameNeedle(term.value);
      return (comment) =>
        !!needle &&
        facts.answeredBy(comment).some((other) => {
          const { name, own } = foldedHead(other, facts);
          return hasNeedle(name, needle) || hasNeedle(own, needle);
        });
    }
    case 'before':
    case 'after': {
      const moment = parseMoment(term.value, now);
      const isAfter = term.key === 'after';
      return ({ publishedAt }) =>
        moment !== null && publishedAt !== null && publishedAt >= moment === isAfter;
    }
    case 'has':
      return value === 'link'
        ? ({ body, text }) => hasLink(body) || BARE_ADDRESS.test(text)
        : ({ id, body }) => facts.isQuoting(id) || hasSetOff(body);
    case 'is':
      return isTest(value, facts);
  }
}

function isTest(value: string, facts: FilterFacts): Test {
  switch (value) {
    case 'new':
      return ({ id }) => facts.isNew(id);
    case 'saved':
      return ({ id }) => facts.isSaved(id);
    case 'muted':
      return ({ id }) => facts.isMuted(id);
    case 'inferred':
      return ({ id }) => facts.isInferred(id);
    default:
      return isQuestion;
  }
}

function isMeaningful(term: Term<FilterKey>, now: number): boolean {
  if (term.kind !== 'key') return true;
  const value = term.value.toLowerCase();
  switch (term.key) {
    case 'is':
      return IS_VALUES.some((known) => known === value);
    case 'has':
      return HAS_VALUES.some((known) => known === value);
    case 'before':
    case 'after':
      return parseMoment(term.value, now) !== null;
    default:
      return nameNeedle(term.value) !== null;
  }
}

function isKey(term: Term<FilterKey>, key: FilterKey): term is KeyTerm<FilterKey> {
  return term.kind === 'key' && term.key === key;
}

function nameNeedle(value: string): Needle | null {
  return needleOf({ kind: 'word', text: value, isOpen: false });
}

/** Each text is folded once, however often it is searched. */
const texts = new WeakMap<Comment, string>();

function foldedText(comment: Comment): string {
  let text = texts.get(comment);
  if (text === undefined) {
    text = foldText(comment.text);
    texts.set(comment, text);
  }
  return text;
}

/** Who wrote a comment and when, folded. */
type FoldedHead = {
  readonly signOff: string | null;
  /** The displayed name, and the one that it is signed with. */
  readonly name: string;
  /**
   * What tells it from others: the names, unless nearly everybody has them, and the time of day,
   * since readers point at each other with it.
   */
  readonly own: string;
};

const heads = new WeakMap<Comment, FoldedHead>();

function foldedHead(comment: Comment, { signOffOf }: Pick<FilterFacts, 'signOffOf'>): FoldedHead {
  const signOff = signOffOf(comment.id);
  let head = heads.get(comment);
  if (!head || head.signOff !== signOff) {
    const { poster, clock } = comment;
    const { time } = splitClock(clock);
    const ownName = poster.kind === 'anonymous' ? '' : poster.name;
    head = {
      signOff,
      name: foldText(`${poster.name} ${signOff ?? ''}`),
      own: foldText(`${ownName} ${signOff ?? ''} ${time}`),
    };
    heads.set(comment, head);
  }
  return head;
}
