import { endingWith } from '../thread/phrases';
import * as cues from './clock-cues';
import type { Evidence } from './evidence';
import { SENTENCE_START } from './surroundings';

const ENDS_SENTENCE = /^\s*(?:[.!?)…]|$|\n)/;

/** "They do have a policy, …": a subject and its verb. */
const CLAUSE_AND_COMMA =
  /\b(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might)(?:n['’]?t)?|(?:it|that|there|what|who|he|she)['’]s|(?:they|you|we)['’](?:re|ve|d|ll)|i['’](?:m|ve|d|ll))\s[^.!?\n]*,\s$/i;
/** "Still crying at": what a person does at something that was said. */
const MOVED_BY =
  /\b(?:laugh|cry|chuckl|giggl|smil|snort|howl|nodd?|weep|gasp|winc|cring|cackl|grin|sobb?|chortl|guffaw|blubb|sniffl|squeal|sigh|marvel|wonder|swear|shout|spit|tear(?:ing)?\s+up|well(?:ing)?\s+up|outraged|appalled|surprised|amazed|disgusted|shocked|angry|furious|sad|in\s+(?:tears|bits|stitches|awe))(?:e|es|ed|d|s|ing|ing\s+out|s\s+out|\s+out)?(?:\s+(?:out\s+loud|loudly|quietly|again|too|both))*\s+at\s$/i;
/** "I agree with the cat at" */
const JUDGES =
  /\b(?:second|agree|disagree|echo|like|love|thank|salute|applaud|support|believe|blame|envy|pity|admire|trust|hug|share|understand|recognise|appreciate|enjoyed|liked|loved|with|like|than|as)\s(?:the|that|whoever)\s(?:[\w'’-]+\s){1,3}at\s$/i;
/** What only a person does. */
const OF_A_PERSON =
  /^\s+(?:has\s+(?:clearly|obviously|never|not|always|evidently|the\s+right)|never|always|(?:should|must|might|may|could|would|does|did)\s+(?:\w+\s+)?(?:know|think|have|read|try|be\s+(?:ashamed|proud)|not|get|write|tell)|knows?|thinks?|wants|needs\s+to|forgets|deserves|can['’]?t|won['’]?t|doesn['’]?t|hasn['’]?t|didn['’]?t)\b/i;

/** What goes with somebody. */
export const FOR_A_COMMENT: readonly Evidence[] = [
  // The place where people are called.
  { weight: 2, before: SENTENCE_START },
  { weight: 3, before: /,\s$/, after: ENDS_SENTENCE },
  { weight: 2, before: /,\s$/, after: /^\s*(?:[,:;]|[–—-]\s)/ },
  { weight: 1, before: /[a-zß-öø-ÿ]\s$/i, after: ENDS_SENTENCE },
  { weight: 1, before: /[([]$/, after: /^\s*[)\]]/ },
  // A few words, or a mere noise, and the time: that is a shout.
  { weight: 2, before: /(?:^|[.!?]\s+|\n\s*)(?:[\w'’+-]+[\s,]+){1,3}$/, after: ENDS_SENTENCE },
  {
    weight: 3,
    before: /(?:^|[.!?]\s+|\n\s*)(?:oh|ah|aw+|nah|ha|lol|no|yes|yeah|well|hey)\b[\w\s,'’]*\s$/i,
    after: ENDS_SENTENCE,
  },
  { weight: 3, after: /^\s?!/ },
  // "Two 10:44s", "18:47's manager", "18:47 would".
  { weight: 3, after: /^s\b/ },
  { weight: 4, after: /^['’]s\b/ },
  // "The 06:52 thing": taken back from "the".
  {
    weight: 7,
    after:
      /^\s+(?:thing|one|discussion|debate|exchange|stor(?:y|ies)|point|question|idea|suggestion|business)\b/,
  },
  {
    weight: 2,
    after:
      /^\s+(?:(?:has|had|never|always|just|really|obviously|also|even|did|does|could|would|should|might|must|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)\b|(?!(?:trains?|minutes|hours|yes|as|us|was|is|his|this|across|appointments|cards|days)\b)[a-z]{2,}(?:s|ed)\b)/,
  },
  {
    weight: 2,
    before: endingWith(['to|for|with|like|unlike|than|and|or|both|also|see|ask|vote|cc']),
  },
  {
    weight: 2,
    before: endingWith(['with|like|unlike|than|to|copied from|word for word from|stolen from']),
  },
  { weight: 2, sentence: /\b(?:you|your|you['’]re|u|yourself)\b/i },
  // Whoever ends a whole clause is spoken to by it: "There is another, 10:45."
  { weight: 5, before: CLAUSE_AND_COMMA, after: ENDS_SENTENCE },
  // "Stop it 10:45, he never said so.", "We did 10:45, and it broke."
  {
    weight: 3,
    before:
      /(?:^|[.!?]\s+|\n\s*)(?:(?:oh|well|no|yes|please|just|and|but)[\s,]+)*(?:stop|give|don['’]?t|come|go on|get|keep|take|tell|try|ask|never|let|make|have|be|steady|hang|hold|wait|(?:i|we|they|you|so|me|it|he|she|ours|yours|mine)\s+(?:did|do|was|am|are|is|were|had|have|tried|will|would|can|could|have\s+been)(?:n['’]?t)?)\b(?:\s(?!at\b|by\b|until\b|till\b|from\b|before\b|after\b)[\w'’]+){0,3}\s$/i,
    after: /^[,!]/,
  },
  // "The magistrate (10:45): which court?"
  { weight: 5, before: /(?:^|[.!?\n]\s*)[^.!?\n,:;]{2,40}\s\($/, after: /^\)\s*[:.,–—-]/ },
  // "I laughed at 10:45.", "I second the cat at 10:45."
  { weight: 10, before: MOVED_BY },
  { weight: 8, before: JUDGES, after: ENDS_SENTENCE },
  {
    weight: 8,
    before: /\b(?:the|that|[a-z]+['’]s)\s(?:[\w'’-]+\s){1,3}at\s$/i,
    after: OF_A_PERSON,
  },
  // "The wit from 10:45", taken back from "from".
  { weight: 4, before: /\b(?:the|that|this)\s[\w'’-]+(?:\s[\w'’-]+)?\sfrom\s$/i },
  { weight: 2, before: /\bthe\s[\w'’-]+\sof\s$/i },
  // "The bravest thing on here is 10:45."
  {
    weight: 6,
    sentence:
      /\b(?:(?!earli|lat|soon|near)[a-z]{3,}est|best|worst|favourite)\s[^.!?#]*\b(?:is|was|has\s+to\s+be|must\s+be)\s+#/i,
  },
  // "What was 10:45 on about?"
  {
    weight: 10,
    after:
      /^\s+(?:on\s+about|getting\s+at|driving\s+at|playing\s+at|thinking|trying|saying|serious|real|drunk|joking)\b/i,
  },
  { weight: 2, after: /^[,.!]?\s+(?:mine|ours|same|me\s+too|so\s+(?:did|was|is|do|am))\b/i },
  { weight: 8, before: /\bif\s+i\s+(?:were|was)\s$/i },
  // In a row with another.
  { weight: 2, after: /^\s*(?:and|&)\s*\d\d?[:.]\d\d/i },
  { weight: 2, sentence: cues.WRITING },
  // "There was one at 17:44, did you not read it?"
  { weight: 4, sentence: /\b(?:did|have|had)\s+you\s+(?:not\s+|even\s+)?(?:read|see|seen)\b/i },
  // "JP at 07:38, I wish there were more like you."
  {
    weight: 5,
    before: /(?:^|\n)\s*(?:[A-Z][\w'’-]*\s){1,3}(?:at|@|from)\s$/,
    after: /^\s*[,:–—-][^.!?\n]*\byou\b/i,
  },
];
