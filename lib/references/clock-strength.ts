import * as cues from './clock-cues';
import { hasCapitalFirst, inSmallLetters } from './letters';

/**
 * How much speaks for it that a time of day means a comment.
 * - `cued`: a word beside it says that a comment is meant ("Anon 10:44", "10:44 has it right").
 * - `opening`: it opens a line, where people write whom they answer.
 * - `set-off`: it stands between commas or in brackets, so that a comment of just that minute is meant.
 * - `bare`: only a poster's name before it can make it more than prose.
 */
export type Strength = 'cued' | 'opening' | 'set-off' | 'bare';

/** What stands around a time. */
export type Surroundings = {
  /** What stands before the time, and before its date where one does. */
  readonly before: string;
  readonly after: string;
  readonly hasColonOrPoint: boolean;
  readonly isFourDigitHours: boolean;
  /** "this morning" follows, as it follows the hours of one's own day. */
  readonly isOfToday: boolean;
  /** "On 4 March at" stands before it. */
  readonly isOnDay: boolean;
  /** "Last night's" stands before it. */
  readonly isDaysOwn: boolean;
  /** A day follows, and then a mark: "0840 yesterday, …". */
  readonly isDated: boolean;
};

/** An at sign right before the time. */
export const AT_SIGN = /@\s?$/;
/** Nothing stands on the line before the time. */
export const LINE_START = /(?:^|\n)[\s*•–—>([-]*$/;
const SENTENCE_START = /(?:^|\n|[.!?…:;)"”](?:\s+|$))[\s("“'*–—@-]*$/;
/** "To the person who posted at …" */
const ADDRESSEE_HEAD =
  /(?:^|[\n.!?]\s*)(?:to|re|dear|fao|in\s+(?:reply|response|answer)\s+to)\s[^.!?\n]{0,60}$/i;
const TALKS_TO_THEM =
  /^\s*[,:;.!…–—-]*\s*(?:you|your|i\s+(?:agree|think|am\s+so|disagree|couldn)|thank|well\s+said|spot\s+on)\b/i;
const SENTENCE_END = /^\s*(?:[.!?)…]|$|\n)/;

/** How sure the words around a time make it that a comment is meant; `null` where it is no time at all. */
export function strengthOf(around: Surroundings, digits: string): Strength | null {
  const { before, after } = around;
  const isAnon = isAnonBefore(before);
  const hasAtSign = AT_SIGN.test(before);
  if (!around.hasColonOrPoint && !around.isFourDigitHours) {
    // "Anon 1044", "@ 10;44": without colon or point, only behind "Anon" or an at sign; and years
    // are years unless they touch the sign.
    const opensLine =
      /^\d{4}$/.test(digits) &&
      LINE_START.test(before) &&
      (/^\s*[,:–—-]*\s*you\b/i.test(after) || around.isDated);
    if (!isAnon && !hasAtSign && !opensLine) return null;
    if (opensLine) return 'cued';
    if (/^(?:19|20)\d\d$/.test(digits) && !/(?:@|an+on)\s?$/i.test(before)) return null;
    if (!/^\d{1,2}\D{0,3}\d{2}$/.test(digits)) return null;
  }
  if (isAnon) return 'cued';

  const isProse = isProseAfter(after) && !cues.REPORT_AFTER.test(after);
  if (cues.ARRANGED_BEFORE.test(before)) return 'bare';
  if (cues.COMMENT_BEFORE.test(before) && !isProse) return 'cued';
  if (hasAtSign)
    return isProse || (!SENTENCE_START.test(before) && cues.EVENT.test(sentenceOf(around)))
      ? 'bare'
      : 'cued';
  if (cues.ANSWER_BEFORE.test(before) && (!isProse || isThanked(around))) return 'cued';
  if (isOneself(around) && !isProse) return 'cued';
  if (cues.MINE_BEFORE.test(before) && !/^\s*(?:post|comment|reply|remark)/i.test(after))
    return 'bare';
  if (LINE_START.test(before)) {
    if (isProse) return 'bare';
    if (TALKS_TO_THEM.test(after)) return 'cued';
    if (around.isOnDay && !tellsOfSpeech(after)) return 'bare';
    return around.isOfToday ? 'bare' : 'opening';
  }
  if (cues.HEAD_BEFORE.test(before) && !isProse) return 'cued';
  if (cues.SELF_AFTER.test(after) && cues.SELF_BEFORE.test(before) && !isProse) return 'cued';
  if (cues.PERSON_BEFORE.test(before) && isPersonHere(around)) return 'cued';
  if (around.isDaysOwn && !isProse) return 'cued';
  if (cues.TALK_BETWEEN_AFTER.test(after) && !isProse) return 'cued';
  if (/\bat\s$/i.test(before) && cues.SPOKE_AFTER.test(after)) return 'cued';
  if (cues.PROSE_BEFORE.test(before)) return 'bare';
  if (/(?:^|[.!?\n]\s*)(?:is|does|did|has|was)\s$/i.test(before) && cues.DOUBT_AFTER.test(after))
    return 'cued';
  if (/(?:^|[.!?\n]\s*)(?:can|could|will|would)\s$/i.test(before) && cues.REQUEST_AFTER.test(after))
    return 'cued';
  if (cues.COMPARING_BEFORE.test(before) && cues.ANY_VERB_AFTER.test(after)) return 'cued';
  if (cues.REPORT_AFTER.test(after)) return 'cued';
  if (isProse) return 'bare';
  if (SENTENCE_START.test(before) && cues.TALK_AFTER.test(after)) return 'cued';
  if (isVocative(around)) return 'cued';
  return isSetOff(around) ? 'set-off' : 'bare';
}

/** "It was me, 10:44", "I'm the mum from 10:44": the poster of that comment speaks once more. */
function isOneself(around: Surroundings): boolean {
  return (
    cues.ONESELF_BEFORE.test(around.before) &&
    !/^['’]s\b|^\s+(?!from yesterday|yesterday|from (?:this|last|earlier)|this morning|last|again|here|and|but|i\b|who|last night|above)[a-z]/i.test(
      around.after,
    ) &&
    !cues.EVENT.test(sentenceOf(around))
  );
}

/** In brackets or between commas, where the sentence speaks of what somebody has written. */
function isSetOff(around: Surroundings): boolean {
  const { before, after } = around;
  const isInBrackets = /[a-zß-öø-ÿ'’”"]\s\($/.test(before) && /^\)/.test(after);
  const isBetweenCommas = /[a-zß-öø-ÿ],\s$/.test(before) && /^[,!]/.test(after);
  const sentence = sentenceOf(around);
  return (
    (isInBrackets || isBetweenCommas) &&
    (cues.WRITING.test(sentence) || PRAISE_ALONE.test(sentence)) &&
    !cues.EVENT.test(sentence) &&
    !/^[\s"“”’)]*(?:he|she|we|they)\b/i.test(sentence)
  );
}

/** "Perfect, 10:44, made my day." */
const PRAISE_ALONE =
  /^[\s"”’)]*(?:oh\s+)?(?:how\s+|just\s+|absolutely\s+)?(?:perfect|lovely|brilliant|beautiful|superb|genius|priceless|wonderful|hilarious|love\s+it|gold|classic|inspired)\b[^.!?\n]{0,20}$/i;

/** "Anon" stands right before the time. */
export function isAnonBefore(before: string): boolean {
  return cues.ANON_BEFORE.test(inSmallLetters(before));
}

/** "On 4 March at 20:36 somebody asked": what took place was a comment. */
function tellsOfSpeech(after: string): boolean {
  return (
    cues.REPORT_AFTER.test(after) || cues.SPOKE_AFTER.test(after) || cues.TALK_AFTER.test(after)
  );
}

/** "Thank you to 20:14 for the link." */
function isThanked({ before, after }: Surroundings): boolean {
  return /\bthank(?:s|\s+you)(?:\s+to)?\s+$/i.test(before) && /^\s+for\b/.test(after);
}

/** A person at a time is a poster where they are judged by their words, or spoken to. */
function isPersonHere(around: Surroundings): boolean {
  return (
    cues.REPORT_AFTER.test(around.after) ||
    cues.SAID_TO_BEFORE.test(sentenceOf(around)) ||
    cues.TO_AT_HEAD.test(around.before)
  );
}

/** In small letters "to" goes on: "10:44 to be fair". With a capital behind it, it goes to a place. */
const TO_A_PLACE = /^\s+(?:to|from|at|in|for|via)\s+(?:the\s+)?/;

/** What follows makes a mere hour of the time. */
export function isProseAfter(after: string): boolean {
  const place = TO_A_PLACE.exec(after);
  return (
    cues.PROSE_AFTER.test(after) ||
    (place !== null && hasCapitalFirst(after.slice(place[0].length)))
  );
}

/** "Well said, 10:44.", "You are wrong 10:44!" */
function isVocative({ before, after, ...rest }: Surroundings): boolean {
  const sentence = sentenceOf({ before, after, ...rest });
  if (
    cues.EVENT.test(sentence) ||
    /(?:\b(?:the|my|an?|our|his|her|their)\s+|:\s+)$/i.test(before)
  ) {
    return false;
  }
  const isSetOff = SENTENCE_END.test(after) || (/,\s$/.test(before) && /^[,:!?–—-]/.test(after));
  if (isSetOff && cues.ADDRESSING.test(sentence)) return true;
  if (/[a-zß-öø-ÿ],\s$/.test(before) && SENTENCE_END.test(after) && BIDDING.test(sentence)) {
    return true;
  }
  if (/,\s$/.test(before) && /^\?/.test(after) && ASKING.test(sentence)) return true;
  if (/^,/.test(after) && /\b(?:you|your|thank|thanks|sorry)\b/i.test(sentence)) return true;
  // "That took some doing 11:42." opens a comment; its writer is not the subject.
  return (
    /^\s*[.!?]/.test(after) &&
    sentence === before.trimStart() &&
    sentence.length < 50 &&
    /[a-zß-öø-ÿ]\s$/.test(before) &&
    EXCLAIMING.test(sentence)
  );
}

/** "Keep the receipt, 10:44." */
const BIDDING =
  /^\s*(?:keep|ask|try|speak|write|look|read|tell|hold|put|send|remember|don['’]?t|never|ignore)\b/i;

/** "A third of what though, 10:44?" */
const ASKING =
  /\b(?:how|why|who|which|where|whose|though|really|what(?!\s+time\b)|is\s+(?:that|this|it)|did\s+(?:they|he|she|it))\b/i;

/** How a line of judgement begins. */
const EXCLAIMING =
  /^(?:that|what|how|now|nice|strong|fair|good|great|lovely|harsh|ouch|wow|amen|beautifully|perfectly|nicely|brilliantly|keep|love|me\s+too|same|see|read|seconded|spot|so\s+true|yes)\b/i;

/** As much of the sentence as stands before the time. */
function sentenceOf(around: Surroundings): string {
  return /[^.!?\n]*$/.exec(around.before)?.[0] ?? '';
}

/**
 * Whether the comment speaks to the one whose time it is.
 *
 * @param head what stands before "Anon" or whatever else belongs to the time
 */
export function isAddressed(head: string, around: Surroundings): boolean {
  if (isOneself(around)) return false;
  return (
    SENTENCE_START.test(head) ||
    ADDRESSEE_HEAD.test(head) ||
    cues.HEAD_BEFORE.test(head) ||
    cues.ANSWER_BEFORE.test(head) ||
    AT_SIGN.test(around.before) ||
    (cues.TALK_AFTER.test(around.after) && /^[\s,:;.–—-]*you/i.test(around.after)) ||
    isVocative(around)
  );
}
