import { ADDRESSING, TALK_AFTER } from '../clock/clock-cues';
import type { Hit } from './hits';
import type { KnownName } from './known-names';
import * as cues from './name-cues';
import type { PublicNames } from './public-names';

/** How far around a name a cue may stand. */
const REACH = 90;
/** Of what a poster has said, as much as is looked through for a thing that is called theirs. */
const RECENT = 200;

const LINE_START = /(?:^|\n)[\s*•–—>("“'-]*$/;
const SENTENCE_START = /(?:^|\n|[.!?…:;)"”](?:\s+|$))[\s("“'*–—@-]*$/;
const SENTENCE_END = /^\s*(?:[.!?)…]|$|\n)/;

/** How a name is used: `null` where it is nobody's in this thread. */
export type Manner = 'spoken-to' | 'spoken-of' | null;

/** How the names of one group are used, by what stands around all of them. */
export function senseOf(
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
  const isAtStart = NOISE.test(text.slice(0, start - (wholeBefore.length - before.length)));
  const isHailed = isSpokenTo(before, after, sentence, isAtStart);
  const isHailedPlainly = isHailed && (isMister || isPlainHail(before, after));
  const isSpokenOf = cues.SPOKEN_OF_AFTER.test(after) || cues.SPOKEN_OF_BEFORE.test(before);
  const isAskedAfter =
    (cues.ASKED_AFTER_BEFORE.test(before) ||
      (cues.SENT_TO_BEFORE.test(before) && SENTENCE_END.test(after)) ||
      (cues.QUESTION_BEFORE.test(before) && cues.QUESTION_AFTER.test(after))) &&
    !OF_ELSEWHERE.test(after);
  const isSentenceStart = SENTENCE_START.test(before);
  const isSubject =
    cues.SUBJECT_AFTER.test(after) && (isSentenceStart || cues.SUBJECT_BEFORE.test(before));
  const isBesideHandle = group.length > 1 && group.some(({ name }) => name.kind === 'handle');

  return ({ name, span, hasAtSign, hasCapital, isSlip }) => {
    if (isSlip && (!isHailed || publicNames.has(text.slice(...span).toLowerCase()))) return null;
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
      const isCalled = /^\s+you/i.test(after) || (name.kind !== 'word' && /^\s*[,:]\s/.test(after));
      return LINE_START.test(before) && isCalled ? 'spoken-to' : null;
    }
    if (name.kind === 'word') {
      if (isHailedPlainly) return 'spoken-to';
      if (name.form === 'last' && isSubject && hasCapital) return 'spoken-of';
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
    return isSpokenOf || isUnmistakable || isBesideHandle || (isSubject && hasCapital && !isOwner)
      ? 'spoken-of'
      : null;
  };
}

/** Nothing, or "Yes!!", before what really begins a comment. */
const NOISE =
  /^\s*(?:(?:yes|no|yep|yeah|oh|ah|ha|haha|lol|wow|ouch|aw+|blimey|ok|well)\b[\s,]*)*[!.?…,\s]*$/i;
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
  if (/\byou\s+$/i.test(before) && AFTER_YOU.test(after)) return true;
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
    // "Made me laugh, Kev." speaks to him, "I asked my neighbour, Kev." does not.
    return (
      ADDRESSING.test(sentence) ||
      /^\s*\?/.test(after) ||
      !TOLD_BEFORE_COMMA.test(sentenceBefore(before))
    );
  }
  if (NO_VOCATIVE_BEFORE.test(before)) return false;
  if (/^\s*,/.test(after) && !cues.TOLD_AFTER.test(after))
    return SPEAKS_TO.test(sentenceBefore(before));
  if (!SENTENCE_END.test(after) && !/^\s+x+\b/i.test(after)) return false;
  // "Every word Helen.", "Of course Kit.": too short to be about anybody.
  const lead = sentenceBefore(before);
  return (
    SPEAKS_TO.test(sentence) ||
    (/^[\s"“]*(?:that|this|what|such)\s[^,]*$/i.test(lead) && !NO_QUESTION_BEFORE.test(before)) ||
    lead.trim().split(/\s+/).length <= 3 ||
    (QUESTION.test(lead) && !NO_QUESTION_BEFORE.test(before))
  );
}

/** "Respect to you Cynthia but …" */
const AFTER_YOU = /^\s*(?:[,.!?)…–—-]|$|\n|(?:but|and|for|if|too|on)\b)/i;

/** Another comma, or somebody or something that the name may belong to. */
const TOLD_BEFORE_COMMA =
  /,[^,]*,|\b(?:a|an|the|my|our|his|her|their|called|named|with|by|from)\s(?:[\w'’-]+\s)?(?!that\b)[\w'’-]+,\s*$/i;

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
  if (/(?:^|\n)\s*(?:to|re)\s+$/i.test(before) && /^\s*(?:[,:]|[–—-]\s)/.test(after)) return true;
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
