import { hasCapitalFirst, inSmallLetters } from '../thread/letters';
import { isOneself, isVocative } from './address';
import * as cues from './clock-cues';
import * as hours from './hour-cues';
import { AT_SIGN, LINE_START, SENTENCE_START, type Surroundings, sentenceOf } from './surroundings';

/**
 * What speaks for it that a time of day means a comment.
 * - `cued`: a word beside it says that a comment is meant ("Anon 10:44", "10:44 has it right").
 * - `opening`: it opens a line, where people write whom they answer.
 * - `open`: nothing settles it, and what there is must be weighed.
 * - `prose`: only a poster's name before it can make it more than an hour.
 */
export type Strength = 'cued' | 'opening' | 'open' | 'prose';

const TALKS_TO_THEM =
  /^\s*[,:;.!…–—-]*\s*(?:you|your|i\s+(?:agree|think|am\s+so|disagree|couldn)|thank|well\s+said|spot\s+on)\b/i;
/** "10:44 this morning, you are so right": whose day it was is clear. */
const SPEAKS_TO_THEM =
  /^\s*[,:–—-]\s*(?:you(?:['’](?:re|ve))?\s(?:are|have|say|said|must|make|made|so|not|absolutely)|well\s+said|i\s+(?:agree|hear)|thank|spot\s+on|exactly|totally|yes|no\b)/i;
/** "9:25 yesterday I owe you an apology": the day is the comment's, not the writer's. */
const TELLS_THEM = /^,?\s+(?:yesterday|last\s+night|this\s+\w+),?\s+i\b[^.!?\n]{0,40}\byou\b/i;

/** "10:45 was the cake any good?": a question is put to somebody. */
const ASKS_THEM =
  /^,?\s+(?:was|were|is|are|did|do|does|has|have|had|will|would|can|could|should)(?:n['’]?t)?\s+(?:the|that|this|it|you|your|they|there|he|she|his|her|their|anyone|anybody|my|we|i)\b[^.!?\n]{1,80}\?/i;
/** "I stand corrected. 22:30" at the very end: the writer says which one they were. */
const OWNS_UP =
  /\b(?:i\s+(?:stand\s+corrected|apologi[sz]e|take\s+(?:it|that)\s+back|was\s+wrong)|my\s+(?:mistake|apolog(?:y|ies)))\b[^\n]*[.!?]\s+$/i;

/** "10:45 this morning and 20:15 last night are the same man." */
const WITH_ANOTHER = /^[^.!?\n]{0,20}\b(?:and|or|v|vs)\s+\d\d?[:.]\d\d/i;
/** "To the mother of" */
const TO_SOMEBODY =
  /(?:^|[\n.!?]\s*)(?:to|dear|and to)\s+(?:the|that|our|poor)\s[^.!?\n:]{1,50}\s(?:of|at|from|@)\s$/i;

/** How sure the words around a time make it that a comment is meant; `null` where it is no time at all. */
export function strengthOf(around: Surroundings, digits: string): Strength | null {
  const { before, after } = around;
  const isAnon = isAnonBefore(before);
  const hasAtSign = AT_SIGN.test(before);
  if (around.mark === null && !around.isFourDigitHours) {
    // "Anon 1044", "@ 10;44": without colon or point, only behind "Anon" or an at sign; and years
    // are years unless they touch the sign.
    const opensLine =
      /^\d{4}$/.test(digits) &&
      LINE_START.test(before) &&
      (/^\s*[,:–—-]*\s*(?:you|what|which|who|where|why)\b/i.test(after) || around.isDated);
    if (
      LINE_START.test(before) &&
      /^\d{1,2}\s?[:;]\s\d\d$/.test(digits) &&
      TALKS_TO_THEM.test(after)
    )
      return 'cued';
    if (!isAnon && !hasAtSign && !opensLine) return isBareHail(around, digits) ? 'opening' : null;
    if (opensLine) return 'cued';
    if (/^(?:19|20)\d\d$/.test(digits) && !/(?:@|an+on)\s?$/i.test(before)) return null;
    if (!/^\d{1,2}\D{0,3}\d{2}$/.test(digits)) return null;
  }
  if (isAnon) return 'cued';
  if (around.hasSeconds && !hasAtSign && !(LINE_START.test(before) && /^\s*[,:–—-]/.test(after)))
    return null;

  const isProse = isProseAfter(after) && !cues.REPORT_AFTER.test(after);
  if (hours.ARRANGED_BEFORE.test(before)) return 'prose';
  if (cues.COMMENT_BEFORE.test(before) && !isProse) return 'cued';
  if (hasAtSign)
    return isProse || (!SENTENCE_START.test(before) && hours.EVENT.test(sentenceOf(around)))
      ? 'prose'
      : 'cued';
  if (cues.ANSWER_BEFORE.test(before) && (!isProse || isThanked(around))) return 'cued';
  if (isOneself(around) && !isProse) return 'cued';
  if (cues.MINE_BEFORE.test(before)) return cues.OF_MINE_AFTER.test(after) ? 'cued' : 'prose';
  if (LINE_START.test(before)) {
    if (isProse && !TELLS_THEM.test(after) && !ASKS_THEM.test(after)) return 'prose';
    if (TALKS_TO_THEM.test(after)) return 'cued';
    if (around.isOnDay && !tellsOfSpeech(after)) return 'prose';
    if (around.isOfToday && SPEAKS_TO_THEM.test(after.slice(around.dateLength))) return 'cued';
    return around.isOfToday && !WITH_ANOTHER.test(after) ? 'prose' : 'opening';
  }
  if (cues.HEAD_BEFORE.test(before) && !isProse) return 'cued';
  if (TO_SOMEBODY.test(before) && /^\s*[,:–—-]/.test(after)) return 'cued';
  if (cues.SELF_AFTER.test(after) && cues.SELF_BEFORE.test(before) && !isProse) return 'cued';
  if (cues.PERSON_BEFORE.test(before) && isPersonHere(around)) return 'cued';
  if (around.isDaysOwn && !isProse) return 'cued';
  if (cues.TALK_BETWEEN_AFTER.test(after) && !isProse) return 'cued';
  if (cues.TALK_BETWEEN_BEFORE.test(before)) return 'cued';
  if (/\bat\s$/i.test(before) && cues.SPOKE_AFTER.test(after)) return 'cued';
  if (hours.LABEL_BEFORE.test(before)) return 'prose';
  if (around.mark !== ':' && hours.NUMBERED_BEFORE.test(before)) return 'prose';
  // "After 13:29 mentioned it": there the time has a verb of its own.
  if (/\b(?:after|before|since|until|till)\s$/i.test(before) && cues.REPORT_AFTER.test(after))
    return 'cued';
  if (hours.PREPOSITION_BEFORE.test(before)) return isProse ? 'prose' : 'open';
  if (/(?:^|[.!?\n]\s*)(?:is|does|did|has|was)\s$/i.test(before) && cues.DOUBT_AFTER.test(after))
    return 'cued';
  if (/(?:^|[.!?\n]\s*)(?:can|could|will|would)\s$/i.test(before) && cues.REQUEST_AFTER.test(after))
    return 'cued';
  if (cues.COMPARING_BEFORE.test(before) && cues.ANY_VERB_AFTER.test(after)) return 'cued';
  // In brackets it is not the subject of what follows, unless that is something written.
  if (cues.REPORT_AFTER.test(after) && (!/\($/.test(before) || cues.WRITING.test(before)))
    return 'cued';
  if (isProse) return 'prose';
  if (SENTENCE_START.test(before) && cues.TALK_AFTER.test(after)) return 'cued';
  if (isVocative(around)) return 'cued';
  if (OWNS_UP.test(before) && /^[.!\s]*$/.test(after)) return 'prose';
  return 'open';
}

/** "0831, thank you.", "11 40 our boiler is off too": nothing but the digits, at the head of a line. */
function isBareHail({ before, after }: Surroundings, digits: string): boolean {
  if (!LINE_START.test(before) || hours.PROSE_AFTER.test(after)) return false;
  if (/^\d\d \d\d$/.test(digits)) return /^\s+[a-z]/.test(after);
  if (!/^\d{4}$/.test(digits) || /^(?:19|20)\d\d$/.test(digits)) return false;
  return (
    digits.startsWith('0') ||
    /^\s*[,!?:]|^\s+[–—-]\s/.test(after) ||
    /^\s+(?!of\b)[^.!?\n]{0,40}\b(?:you|your|ur|u)\b/i.test(after)
  );
}

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
    cues.WRITTEN_BY_BEFORE.test(sentenceOf(around)) ||
    cues.TO_AT_HEAD.test(around.before)
  );
}

/** In small letters "to" goes on: "10:44 to be fair". With a capital behind it, it goes to a place. */
const TO_A_PLACE = /^\s+(?:to|from|at|in|via)\s+(?:the\s+)?/;

/** What follows makes a mere hour of the time. */
export function isProseAfter(after: string): boolean {
  const place = TO_A_PLACE.exec(after);
  return (
    hours.PROSE_AFTER.test(after) ||
    (place !== null && hasCapitalFirst(after.slice(place[0].length)))
  );
}
