import * as cues from './clock-cues';
import * as hours from './hour-cues';
import { AT_SIGN, SENTENCE_START, type Surroundings, sentenceOf } from './surroundings';

/** "To the person who posted at …" */
const ADDRESSEE_HEAD =
  /(?:^|[\n.!?]\s*)(?:to|re|dear|fao|in\s+(?:reply|response|answer)\s+to)\s[^.!?\n]{0,60}$/i;
/** "Poster 10:44 - why?" */
const ADDRESSEE_BEFORE =
  /(?:^|[\n.!?]\s*)(?:the\s+)?(?:poster|commenter|commentator|contributor|comment|post)\s+(?:(?:at|of|from|@)\s*)?$/i;
const SENTENCE_END = /^\s*(?:[.!?)…]|$|\n)/;

/**
 * Whether the comment speaks to the one whose time it is.
 *
 * @param head what stands before "Anon" or whatever else belongs to the time
 */
export function isAddressed(head: string, around: Surroundings): boolean {
  if (isOneself(around)) return false;
  // "10:44's point about the telephone": said of them.
  if (/^['’]s\s/.test(around.after)) return false;
  return (
    (ADDRESSEE_BEFORE.test(around.before) && /^\s*[,:–—-]|^\s+you\b/i.test(around.after)) ||
    SENTENCE_START.test(head) ||
    ADDRESSEE_HEAD.test(head) ||
    cues.HEAD_BEFORE.test(head) ||
    cues.ANSWER_BEFORE.test(head) ||
    AT_SIGN.test(around.before) ||
    (cues.TALK_AFTER.test(around.after) && /^[\s,:;.–—-]*you/i.test(around.after)) ||
    isVocative(around)
  );
}

/** "Well said, 10:44.", "You are wrong 10:44!" */
export function isVocative({ before, after, ...rest }: Surroundings): boolean {
  const sentence = sentenceOf({ before, after, ...rest });
  if (
    hours.EVENT.test(sentence) ||
    /(?:\b(?:the|my|an?|our|his|her|their|says?|said)\s+|:\s+)$/i.test(before)
  ) {
    return false;
  }
  if (/\b(?:there|here|outside|home|i\s(?:am|was)),\s$|\b(?:is|was)\s$/i.test(before)) return false;
  const isSetOff = SENTENCE_END.test(after) || (/,\s$/.test(before) && /^[,:!?–—-]/.test(after));
  if (isSetOff && cues.ADDRESSING.test(sentence)) return true;
  if (/[a-zß-öø-ÿ],\s$/.test(before) && SENTENCE_END.test(after) && BIDDING.test(sentence)) {
    return true;
  }
  // "Put the bottle down 23:08 and go to bed."
  if (BIDDING.test(sentence) && BIDDING_ON.test(after)) return true;
  if (/,\s$/.test(before) && /^\?/.test(after) && ASKING.test(sentence)) return true;
  if (/^,/.test(after) && /\b(?:you|your|thank|thanks|sorry)\b/i.test(sentence)) return true;
  // "That took some doing 11:42." opens a comment; its writer is not the subject.
  return (
    /^\s*(?:[.!?]|$)/.test(after) &&
    sentence === before.trimStart() &&
    sentence.length < 50 &&
    /[a-zß-öø-ÿ]\s$/.test(before) &&
    EXCLAIMING.test(sentence)
  );
}

/** "Keep the receipt, 10:44." */
const BIDDING =
  /^\s*(?:keep|ask|try|speak|write|look|read|tell|hold|put|send|remember|don['’]?t|never|ignore)\b/i;

const BIDDING_ON =
  /^,?\s+and\s+(?:go|get|have|take|stop|read|try|give|put|leave|let|come|tell|think|look|listen|join|call|talk|speak|write)\b/i;

/** "A third of what though, 10:44?" */
const ASKING =
  /\b(?:how|why|who|which|where|whose|though|really|what(?!\s+time\b)|is\s+(?:that|this|it)|did\s+(?:they|he|she|it))\b/i;

/** How a line of judgement begins. */
const EXCLAIMING =
  /^(?:that|what|how|now|nice|strong|fair|good|great|lovely|harsh|ouch|wow|amen|beautifully|perfectly|nicely|brilliantly|keep|love|what\s+an?|speak|stop|grow|get|not|never|same|couldn|absolutely|totally|me\s+too|same|see|read|seconded|spot|so\s+true|yes)\b/i;

/** "10:44 here.", "10:44 here again": how one says who is speaking. */
const HERE_AFTER = /^\s+here(?:\s+(?:again|once more|i'm afraid))?\s*(?:[.,:;!–—-]|$)/i;

/** "It was me, 10:44", "10:44 here.": the poster of that comment speaks once more. */
export function isOneself(around: Surroundings): boolean {
  if (
    /(?:^|[.!?\n])\s*(?:anon(?:ymous)?\s+)?$/i.test(around.before) &&
    HERE_AFTER.test(around.after)
  ) {
    return true;
  }
  return (
    cues.ONESELF_BEFORE.test(around.before) &&
    !/\b(?:there|here)\s+i\s+(?:am|was),?\s*$/i.test(around.before) &&
    !/^['’]s\b|^\s+(?!from yesterday|yesterday|from (?:this|last|earlier)|this morning|last|again|here|and|but|i\b|who|last night|above)[a-z]/i.test(
      around.after,
    ) &&
    !hours.EVENT.test(sentenceOf(around))
  );
}

/** "Kingfisher 17:33, …", at the head of a sentence. */
export function isSpokenToByName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return (
    !/^['’]s\s/.test(text.slice(end)) &&
    (SENTENCE_START.test(before) ||
      cues.HEAD_BEFORE.test(before) ||
      cues.ANSWER_BEFORE.test(before) ||
      isAnonAtHead(before))
  );
}

function isAnonAtHead(before: string): boolean {
  return /(?:^|\n)\s*(?:to\s+)?@?an+on\w*\s*$/i.test(before);
}
