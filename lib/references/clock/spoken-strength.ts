import { inSmallLetters } from '../thread/letters';
import { beginningWith, endingWith } from '../thread/phrases';
import * as cues from './clock-cues';
import * as hours from './hour-cues';
import { LINE_START, SENTENCE_START, type Surroundings, sentenceOf } from './surroundings';

/** "The 9 o'clock post" */
const COMMENT_AFTER =
  /^(?:['’]s)?\s+(?:(?:anon\w*|last\snight|yesterday|this\smorning)\s+)?(?:posts?(?!\s+(?:is|was)\s+late)|comments?|commenter|commentator|poster|contribut(?:or|ion)|reply)\b/i;
/** "I agree with", "what", "as": none of these goes with an hour that is said in words. */
const ANSWER_BEFORE = endingWith(
  [
    "(?:(?:in )?(?:reply|response|answer) to|re|regarding|further to|according to|with respect to|(?:dis)?agree(?:d)?(?: (?:completely|totally|wholeheartedly))? with|thanks to|thank you(?: to)?|well said|spot on|hear,? hear|(?:i'm|am|stand) with|what|unlike|echo|second|credit to|sorry for|feel for|someone answer|message for|question for)",
  ],
  ',.:;!–—"“\'(@-',
);
/** Only who has said something "has it right" or "says" it. */
const SAYS_AFTER = beginningWith(
  [
    "(?:has|have) (?:it|hit|got it|nailed|put|summed|said|a (?:very |really )?(?:good |valid |fair )?point|the right)|(?:is|was|'s) (?:absolutely |quite |so |very |completely |totally )?(?:(?:right|correct|wrong)(?! for)|spot on|bang on|asking|saying|on the money|mistaken|deluded|joking)|says|said|wrote|writes|asks|asked|makes|made (?:a|the|my) (?:point|good|valid)|mentions|mentioned|reckons|thinks|suggests|nails|nailed|deserves|speaks for",
  ],
  ')"”\\],',
);
/** Set off by a mark, and then somebody is spoken to. */
const TALK_AFTER =
  /^\s*[,:;.!…–—-]+\s*(?:you(?!\s+(?:could|can|cannot|should\s+have|would|had|might|get|see|saw|hear|heard)\b|['’]d\b)|your|i\s+(?:agree|think|couldn|could\s+not|hear|feel|hope|with\b)|could\s?n[o']t\s+agree|thank|well\s+said|spot\s+on|agreed|exactly|same\s+here|me\s+too|mine|ours|yes\b|no,|sorry|what\s+do|why\s+do|which|whose|hear\s+hear|totally|absolutely|brilliant|good\s+(?:for|on)\s+you)\b/i;
/** Minutes that nobody rounds. */
const isOdd = (minute: number): boolean => minute % 5 !== 0;

/** As `strengthOf`, of an hour that is said in words, as most are that mean no comment. */
export function strengthOfSpoken(around: Surroundings, minute: number): 'cued' | null {
  const { before, after } = around;
  const rest = after.slice(around.dateLength);
  if (COMMENT_AFTER.test(rest)) return 'cued';
  if (cues.ANON_BEFORE.test(inSmallLetters(before)) || cues.COMMENT_BEFORE.test(before))
    return isHour(around) ? null : 'cued';
  if (hours.ARRANGED_BEFORE.test(before) || hours.PROSE_AFTER.test(rest)) return null;
  if (ANSWER_BEFORE.test(before)) return isHour(around) ? null : 'cued';
  if (!SENTENCE_START.test(before) && !cues.HEAD_BEFORE.test(before)) {
    return cues.COMPARING_BEFORE.test(before) && SAYS_AFTER.test(rest) ? 'cued' : null;
  }
  if (SAYS_AFTER.test(rest)) return 'cued';
  if (/(?:^|\n)\s*(?:to|dear|@)\s*$/i.test(before) && /^\s*[,:–—-]/.test(rest)) return 'cued';
  if (LINE_START.test(before) && isOdd(minute) && /^\s*(?:[:–—-]|,)/.test(rest)) return 'cued';
  return LINE_START.test(before) && TALK_AFTER.test(rest) ? 'cued' : null;
}

function isHour(around: Surroundings): boolean {
  return hours.PROSE_AFTER.test(around.after) || hours.EVENT.test(sentenceOf(around));
}
