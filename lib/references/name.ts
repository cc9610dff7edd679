import type { Reference, SignOff, Span } from '../model/reference';
import type { Kinship } from './akin';
import type { Answers } from './answers';
import { ADDRESSING, TALK_AFTER } from './clock-cues';
import type { KnownName, KnownNames } from './known-names';
import { LETTER } from './letters';
import * as cues from './name-cues';
import { findHits, type Hit } from './name-hits';
import type { PublicNames } from './public-names';
import { overlaps } from './quote';
import type { ThreadWords } from './thread-words';
import type { Entry } from './timeline';

/** How far around a name a cue may stand. */
const REACH = 90;
/** Of what a poster has said, as much as is looked through for the own branch. */
const RECENT = 200;
/** Of those, as many as are compared by what they speak of. */
const MOST_COMPARED = 4;

const LINE_START = /(?:^|\n)[\s*•–—>("“'-]*$/;
const SENTENCE_START = /(?:^|\n|[.!?…:;)"”](?:\s+|$))[\s("“'*–—@-]*$/;
const SENTENCE_END = /^\s*(?:[.!?)…]|$|\n)/;
const JOINED = /^\s*(?:,|&|\/|\+|,?\s*(?:and|or))\s*@?$/i;

const FULL_NAME = new RegExp(`\\b([A-ZÀ-Þ][a-zß-ÿ]+)(?= ([A-ZÀ-Þ][a-zß-ÿ][${LETTER}'’-]+))`, 'g');
const LAST_LINE = new RegExp(`\\S\\s*\\n[^${LETTER}\\n@]*$`);
const NO_LETTERS = new RegExp(`^[^${LETTER}]*$`);

/** What is known of names at one point of the thread. */
export type NameContext = {
  readonly names: KnownNames;
  readonly publicNames: PublicNames;
  readonly words: ThreadWords;
  readonly kinship: Kinship;
  readonly answers: Answers;
  /** What the same comment quotes. */
  readonly quoted: ReadonlySet<string>;
};

/**
 * References by name or by sign-off: only of posters who have spoken before, and then to what they
 * said last, within the own branch where they spoke there. A name that many share, or that is a
 * word as well, must be spoken to; a surname behind it makes it another person's.
 */
export function findNameReferences(
  entry: Entry,
  context: NameContext,
  ownSignOff: SignOff | undefined,
  taken: readonly Span[],
): readonly Reference[] {
  const { names, publicNames, words } = context;
  if (names.isEmpty) return [];
  const { text } = entry.comment;
  const hits = findHits(entry, names, words).filter(
    ({ span, name }) =>
      !taken.some((other) => overlaps(span, other)) &&
      !isOwnName(name, entry, ownSignOff) &&
      !isSignature(text, span) &&
      !isAnothers(text, name),
  );
  return groupLists(text, hits).flatMap((group) => {
    const sense = senseOf(text, group, publicNames);
    return group.flatMap((hit) => {
      const manner = sense(hit);
      return manner ? toReference(entry, hit, manner, context) : [];
    });
  });
}

function isOwnName(name: KnownName, entry: Entry, ownSignOff: SignOff | undefined): boolean {
  if (ownSignOff && ownSignOff.key === name.words.join(' ')) return true;
  const last = name.entries.at(-1);
  return entry.voice !== null && last?.voice === entry.voice;
}

/** "Steve Penrose" in the same comment: every Steve in it is that one. */
function isAnothers(text: string, { words, kind, entries }: KnownName): boolean {
  const [first] = words;
  if (kind !== 'person' || words.length > 1 || first === undefined) return false;
  const own = entries.at(-1)?.comment.poster.name.toLowerCase() ?? '';
  for (const [, given = '', surname = ''] of text.matchAll(FULL_NAME)) {
    if (given.toLowerCase() !== first || cues.isNoSurname(surname)) continue;
    if (!own.includes(surname.toLowerCase())) return true;
  }
  return false;
}

/** Alone on the last line of several: whoever it is, they sign with it and speak to nobody. */
function isSignature(text: string, [start, end]: Span): boolean {
  return NO_LETTERS.test(text.slice(end)) && LAST_LINE.test(text.slice(0, start));
}

/** Names in a row, "Andrew, Ferryman and ML", are spoken to or of together. */
function groupLists(text: string, hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && JOINED.test(text.slice(previous.span[1], hit.span[0])))
      group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

/** How a name is used: `null` where it is nobody's in this thread. */
type Manner = 'spoken-to' | 'spoken-of' | null;

function senseOf(
  text: string,
  group: readonly Hit[],
  publicNames: PublicNames,
): (hit: Hit) => Manner {
  const [start, end] = [group[0]?.span[0] ?? 0, group.at(-1)?.span[1] ?? 0];
  const wholeBefore = text.slice(Math.max(0, start - REACH), start);
  const before = wholeBefore.replace(cues.MISTER_BEFORE, '');
  const isMister = before !== wholeBefore;
  const after = text.slice(end, end + REACH);
  const sentence = `${/[^.!?\n]*$/.exec(before)?.[0] ?? ''}${text.slice(start, end)}${/^[^.!?\n]*/.exec(after)?.[0] ?? ''}`;
  const isAtStart = text.slice(0, start - (wholeBefore.length - before.length)).trim() === '';
  const isHailed = isSpokenTo(before, after, sentence, isAtStart);
  const isHailedPlainly = isHailed && (isMister || isPlainHail(before, after));
  const isSpokenOf = cues.SPOKEN_OF_AFTER.test(after) || cues.SPOKEN_OF_BEFORE.test(before);
  const isAskedAfter =
    (cues.ASKED_AFTER_BEFORE.test(before) ||
      (cues.QUESTION_BEFORE.test(before) && cues.QUESTION_AFTER.test(after))) &&
    !OF_ELSEWHERE.test(after);
  const isSentenceStart = SENTENCE_START.test(before);
  const isBesideHandle = group.length > 1 && group.some(({ name }) => name.kind === 'handle');

  return ({ name, hasAtSign, hasCapital }) => {
    const isPublic = name.words.every((word) => publicNames.has(word));
    if (name.form === 'last' && isPublic) return null;
    if (
      isOwnerHailed(
        name,
        sentence,
        LINE_START.test(before.slice(0, before.length - sentenceBefore(before).length)),
        isSpokenOf,
      )
    )
      return null;
    if (hasAtSign) return 'spoken-to';
    if (name.isCapitals && !hasCapital) {
      return LINE_START.test(before) && /^\s+you/i.test(after) ? 'spoken-to' : null;
    }
    if (name.kind === 'word') {
      if (isHailedPlainly) return 'spoken-to';
      const isTitle = name.words.length > 1 && hasCapital && !ARTICLE_BEFORE.test(before);
      return isTitle && (isBesideHandle || isSpokenOf) ? 'spoken-of' : null;
    }
    if (isHailed) return 'spoken-to';
    if (isPublic) return null;
    const isOwner = name.entries.at(-1)?.comment.poster.isBlogAuthor === true;
    if (!isOwner && (isAskedAfter || isOfTheirs(name, after))) return 'spoken-of';
    // A capital at the head of a sentence, or a nickname out of the dictionary in small letters,
    // says nothing: either could be the word itself.
    const isUnmistakable =
      name.kind === 'handle' && hasCapital && (!isSentenceStart || name.words.length > 1);
    return isSpokenOf || isUnmistakable || isBesideHandle ? 'spoken-of' : null;
  };
}

const ARTICLE_BEFORE = /\b(?:an?|any|the|every|each|as|our|my|your|this|that|no|some)\s+$/i;
/** "Steve in IT", "Dave from HR": colleagues of the writer's. */
const OF_ELSEWHERE = /^\s+(?:in|from|at|of)\s/i;

/** "Kev's corridor", where Kev has spoken of a corridor. */
function isOfTheirs({ entries }: KnownName, after: string): boolean {
  const thing = /^['’]s\s+([a-z]{4,})/.exec(after)?.[1];
  return (
    thing !== undefined &&
    entries.slice(-RECENT).some(({ comment }) => comment.text.toLowerCase().includes(thing))
  );
}

function isSpokenTo(before: string, after: string, sentence: string, isAtStart: boolean): boolean {
  if (cues.HAIL_BEFORE.test(before) || cues.HAIL_AT_HEAD.test(before)) return true;
  const isTold = isAtStart ? cues.TOLD_OF_AFTER.test(after) : cues.TOLD_AFTER.test(after);
  if (SENTENCE_START.test(before) && /^\s*(?:[,:;!?–—-]|\.{2,}|…)/.test(after) && !isTold)
    return true;
  if (
    LINE_START.test(before) &&
    !isTold &&
    (TALK_AFTER.test(after) || /^\s*(?:\.|\n|$)/.test(after))
  )
    return true;
  if (isAtStart && START_TALK.test(after)) return true;
  if (
    /,\s*$/.test(before) &&
    /^\s*(?:[,.!?)…–—-]|$|\n)/.test(after) &&
    !cues.TOLD_AFTER.test(after)
  ) {
    return ADDRESSING.test(sentence);
  }
  if (NO_VOCATIVE_BEFORE.test(before)) return false;
  if (/^\s*,/.test(after) && !cues.TOLD_AFTER.test(after))
    return SPEAKS_TO.test(sentenceBefore(before));
  if (!SENTENCE_END.test(after) && !/^\s+x+\b/i.test(after)) return false;
  // "Every word Helen.", "Of course Kit.": too short to be about anybody.
  const lead = sentenceBefore(before);
  return (
    SPEAKS_TO.test(sentence) ||
    lead.trim().split(/\s+/).length <= 3 ||
    (QUESTION.test(lead) && !NO_QUESTION_BEFORE.test(before))
  );
}

function sentenceBefore(before: string): string {
  return /[^.!?\n]*$/.exec(before)?.[0] ?? '';
}

/** Behind a name that opens a comment, short of the end of its sentence. */
const START_TALK =
  /^\s+(?!(?:an?|the|some|any|of|and|or)\b)(?:(?:can|could|may|did|do|does|have|was|were|is|are|will|would|if|when)\s+(?:i|we|you|it|that|this|they)\b|(?:did|do|does|can|could|will|would)\s+(?:the|your|my|our|any|anyone|everyone|people)\s(?:\w+\s+){0,2}(?:have|get|go|come|say|do|ask|tell|give|take|work|look|know|think|mean|help|make|need|want|still|ever|really)\b|it\s+(?:was|is)\b|that\b|this\b|diolch|I\b|with (?:all )?(?:due )?respect|mate\b|pal\b|sorry|agreed?\b|respectfully|why\b|what\b|how\b|not sure|surely|please|couldn['’]?t|absolutely|exactly|spot on|brilliant|hear hear|don['’]?t|it['’]?s\b|there['’]?s\b|we\b|(?:[^.!?\n]*\b(?:you|your|thank|thanks)\b))/i;

/** "How did it go Kev": a question, and a name that no word before it governs. */
const QUESTION = /^\s*(?:how|what|where|when|why|any|did|do|are|have|can|could|will|would)\b/i;
const NO_QUESTION_BEFORE =
  /\b(?:see|seen|know|knows|ask|tell|trust|miss|heard|believe|think|mean|remember|email|contact|vote|blame|do|does|did|has|have|will|would|could|can|should|are|call|ring|dear)\s+$/i;

/** "Thanks for that Andrew." */
const SPEAKS_TO =
  /\b(?:you|your|yours|thanks|thank|agree|well said|sorry|please|good luck|spot on|nice|great|love)\b/i;
const NO_VOCATIVE_BEFORE =
  /\b(?:by|with|of|from|to|for|about|like|as|than|and|or|is|was|met|saw|the|a|an|our|my|your|his|her|called|named|on|at|in|against|poor|old|under|into|via|after|before|until|since|this|next|last|every)\s+$/i;

/** Beyond what an everyday word could do: set off by a mark, or thanked and the like. */
function isPlainHail(before: string, after: string): boolean {
  if (cues.HAIL_BEFORE.test(before)) {
    return /^\s*(?:[,.:;!?)–—-]|$|\n|for\b|I\b|you\b|and\b)/.test(after);
  }
  const next = /^\s*,\s*([A-ZÀ-Þ][a-zß-ÿ'’]+)/.exec(after)?.[1];
  if (next && !cues.isNoSurname(next)) return false;
  if (!LINE_START.test(before)) return false;
  if (/^\s*[,:–—-][^.!\n]*\?/.test(after)) return true;
  return (/^\s*[,:–—-]/.test(after) && ADDRESSING.test(after)) || /^\s+you\b/i.test(after);
}

function isOwnerHailed(
  name: KnownName,
  sentence: string,
  isOpening: boolean,
  isSpokenOf: boolean,
): boolean {
  if (!name.entries.at(-1)?.comment.poster.isBlogAuthor) {
    return /\bblog\b|\bposting this\b/i.test(sentence) && /\bthank/i.test(sentence);
  }
  return cues.BLOG_PRAISE.test(sentence) || /\bthank/i.test(sentence) || !(isOpening || isSpokenOf);
}

/** "The post from Kev": the one that is a piece of writing, not the line that came after it. */
const POST_OF_BEFORE = /\b(?:post|piece|story|account|history|essay)\s+(?:from|by|of)\s+$/i;
/** As many times longer than any other is a comment that is called a post among several. */
const OUTSTANDING = 3;

function pieceAmong(pool: readonly Entry[]): Entry | null {
  const [longest, second] = [...pool].sort((a, b) => b.comment.text.length - a.comment.text.length);
  if (!longest || !second) return null;
  return longest.comment.text.length >= OUTSTANDING * second.comment.text.length ? longest : null;
}

function toReference(
  entry: Entry,
  { name, span }: Hit,
  manner: 'spoken-to' | 'spoken-of',
  { kinship, answers, quoted }: NameContext,
): readonly Reference[] {
  const recent = name.entries
    .slice(-RECENT)
    .filter((other) => other.comment.id !== entry.comment.id);
  const inBranch = recent.filter((other) => other.rootId === entry.rootId);
  const pool = inBranch.length > 0 ? inBranch : recent;
  const pointed = pool.findLast(({ comment }) => quoted.has(comment.id));
  const answer =
    manner === 'spoken-to' ? pool.findLast((other) => answers.isUnansweredTo(other, entry)) : null;
  const piece = POST_OF_BEFORE.test(entry.comment.text.slice(Math.max(0, span[0] - REACH), span[0]))
    ? pieceAmong(pool)
    : null;
  const akin = pool.length > 1 ? kinship.mostAkin(pool.slice(-MOST_COMPARED), entry, 0) : null;
  const target = pointed ?? answer ?? piece ?? akin ?? pool.at(-1);
  if (!target || target.comment.isRemoved) return [];
  return [
    {
      from: entry.comment.id,
      to: [target.comment.id],
      cue: target.comment.poster.kind === 'anonymous' ? 'signoff' : 'name',
      span,
      certainty: pool.length === 1 ? 'certain' : 'likely',
      isAddressed: manner === 'spoken-to',
      place: null,
    },
  ];
}
