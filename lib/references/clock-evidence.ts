import * as cues from './clock-cues';
import { SENTENCE_START, type Surroundings, sentenceOf } from './clock-surroundings';
import * as hours from './hour-cues';
import { endingWith, type Phrases } from './phrases';

/*
 * Nobody can list the ways in which people call a comment by its time. But an hour in prose falls on
 * the very minute of a recent comment only now and then, and hardly ever on one that nobody rounded;
 * and what makes an hour of a time is drawn from far fewer subjects than what people say to each
 * other. So where no cue settles it, what speaks for a comment is weighed against what speaks for an
 * hour. The weights are in halves of a bit or so: what must be reached is {@link ENOUGH}.
 */

/** From this weight on, all told, a time means a comment. */
export const ENOUGH = 3;
/** What the place at the head of a line weighs: there people write whom they answer. */
export const AT_HEAD_OF_LINE = 4;
/** At the head of the whole comment nearly nothing else stands. */
export const AT_HEAD = 7;

/** Applies where all of its patterns are found. */
type Evidence = {
  readonly weight: number;
  /** Right before the time. */
  readonly before?: Pick<Phrases, 'test'>;
  /** Right behind the time. */
  readonly after?: Pick<Phrases, 'test'>;
  /** In the sentence that holds the time, before and behind it. */
  readonly sentence?: Pick<Phrases, 'test'>;
};

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
const FOR_A_COMMENT: readonly Evidence[] = [
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
];

/** What goes with an hour. */
const FOR_AN_HOUR: readonly Evidence[] = [
  {
    weight: -6,
    before: endingWith([
      'at|by|until|till|til|before|after|since|around|roughly|nearly|almost|past|approx|circa|within|between|gone|every|an?|make it|call it|say',
    ]),
  },
  {
    weight: -5,
    before: /\b(?:the|an?|my|our|your|his|her|their|this|each|every|next|last|first)\s$/i,
  },
  // "It says 17:26", but not "Has 17:26 gone?"
  {
    weight: -5,
    before:
      /\w\s+(?:is|was|are|it['’]?s|says|said|makes?|made|have|had|has|due|get|got|lasted|took(?:\s+(?:me|us|him|her|them))?|came|left|rang|arrived|went|sat|rose)\s$/i,
  },
  { weight: -4, before: /\b(?:it['’]?s|due|off|dep|arr)\s$/i },
  { weight: -4, before: /\b(?:came|came in|left|rang|arrived|went|sat),\s$/i },
  { weight: -4, before: /\b[a-z]{3,}ed\s$/i },
  { weight: -4, before: /\b(?:19|20)\d\d,?\s$/ },
  { weight: -2, before: /\b(?:from|in)\s$/i },
  { weight: -2, before: /(?<!\bif\s)\bonly\s$/i },
  { weight: -6, before: /\b(?:at|how|from|is|was|what)\s+about\s$/i },
  {
    weight: -10,
    before: SENTENCE_START,
    after:
      /^\s+and\s+(?:the|it|it['’]s|i|i['’]m|they|we|he|she|my|no|not|nobody|still|all|so|neither|nothing|there)\b/i,
  },
  { weight: -4, after: /^\s+(?:is|are)\s+an?\b/i },
  { weight: -4, before: /,\s$/, after: /^,\s+and\s+(?:the|it|i|we|they|no|nothing|still)\b/i },
  {
    weight: -10,
    before:
      /\b(?:went|came|goes|got|shut|broke|left|set|sent|put|(?!disappointed|interested)[a-z]{3,}ed)\s+(?:down|up|in|out|off|back|home|over|on|through|away)\s$/i,
  },
  // "We open 10:45"
  {
    weight: -6,
    before:
      /\b(?:we|they|he|she|i|you|it|who|that)\s+(?:\w+\s)?(?:go|goes|start|begin|open|close|shut|finish|end|leave|arrive|meet|eat|sleep|wake|work|get\s+(?:up|in|out|home))s?\s$/i,
  },
  // "Half an hour later, 10:45, still nothing"
  {
    weight: -9,
    before:
      /\b(?:later|earlier|early|late|the\s+time|today|tomorrow|tonight|effective|day|night|morning|evening|afternoon)[,:]?\s$/i,
  },
  { weight: -10, before: /\b(?:make|makes|made)\s+it\s$/i },
  { weight: -10, before: /\bis\s+it\s+(?:[a-z]+\s+)?$/i },
  // "Does 10:45 suit?"
  {
    weight: -10,
    before: /(?:^|[.!?,]\s+|\n)(?:is|does|would|will|could|did|how\s+about|what\s+about)\s$/i,
    after:
      /^\s+(?:suit|work|do\b|be\b|ok|okay|any\s+good|an?\s+(?:good|better|bad)\s+time|too\s+(?:early|late|soon)|convenient|all\s+right|fine|enough|possible)/i,
  },
  // "Item 4, 10:45, any other business"
  {
    weight: -4,
    before:
      /(?:^|[.!?]\s+|\n)(?![^,]*\b(?:your?|that|so|too|well|oh|yes|no)\b)[\w'’.-]+(?:\s[\w'’.-]+){1,3},\s$/i,
    after:
      /^,\s(?!(?:you|your|tell|give|show|please|thank|thanks|what|how|why|i|i['’]m|that|it['’]?s|mine|ours|me|but|is|are|do|can|could|would)\b)/i,
  },
  // "Handover 10:45"
  { weight: -10, before: hours.APPOINTED_BEFORE },
  // "They put it back to 10:45", "How do you get to 10.45?"
  {
    weight: -12,
    before:
      /\b(?:moved|put|push|pushed|shifted|brought|changed|delayed|postponed|extended|brings?|gets?|got|comes?|came|amounts?|adds?|close|from\s\d[\d:.]*)\s(?:it\s|them\s|that\s)?(?:back\s|forward\s|on\s|up\s)?to\s$/i,
  },
  { weight: -8, before: /\bthen\s(?:back\s)?to\s$/i },
  // "See you all there, 10:45, bring a candle", "There I was, 10:45, …"
  {
    weight: -7,
    before: /\b(?:there|here|outside|home|i\s(?:am|was)|we\s(?:are|were)|later|again),\s$/i,
    after: /^,/,
  },
  // "Nobody but 10:45 Smith"
  { weight: -4, before: /[a-z]\s$/, after: /^\s(?!I\b)[A-Z][a-z]+\b/ },
  // "Emailed them 10:45. Nothing."
  {
    weight: -4,
    sentence:
      /^[\s"“]*(?!agreed|second|gutted|disappoint|impress|shock|intrigu|amus|interest|delight|moved|touch|tickl|appall|disgust|amaz|confus|puzzl|worri|humbl|need|inspir|indeed|annoy|offend)(?:[a-z]{3,}ed|got|sent|rang|took(?!\s(?:me|us)\b)|came|went|sat|woke|left|had|put)\b/i,
  },
  // "I sent it 10:45"
  {
    weight: -6,
    before:
      /\b(?:i|we|they|he|she|who)\s(?:\w+\s)?(?:[a-z]{3,}ed|sent|took|got|made|gave|left|met|ate|put|rang|read|told|found|lost)\s(?:it|them|him|her|me|us|one|mine)\s$/i,
  },
  // "They told me 10:45"
  {
    weight: -7,
    before:
      /\b(?:told|tells?|gave|gives?|offered)\s(?:me|us|him|her|them|you|everybody|everyone)\s$|\b(?:were|was|been)\s+(?:told|given|offered)\s$/i,
  },
  { weight: -5, before: /\b(?:is|was|are|it['’]?s)\s+(?:now|only|just|already)\s$/i },
  {
    weight: -9,
    before: /\b(?:posted|published|updated|dated|sent|issued)[,:]?\s$/i,
    after: /^\s*:\s*["“]/,
  },
  { weight: -6, after: /^\s+(?:was|were)\s+(?:my|our|an?)\b/i },
  { weight: -9, before: /,\s$/, after: /^\s*:\s*["“]/ },
  { weight: -2, sentence: /^[\s"“]*(?:shall|can|how|what|why)\b[^?]*\?/i },
  // Somebody else's day, told by its hours.
  { weight: -4, sentence: /^[\s"“”’(]*(?:he|she)\b/i },
  { weight: -1, sentence: /^[\s"“”’(]*(?:we|they)\b/i },
  { weight: -3, sentence: hours.EVENT },
  { weight: -5, sentence: hours.OF_HOURS },
  { weight: -4, sentence: hours.OF_NOW },
  { weight: -4, sentence: hours.OF_ELSEWHERE },
];

/** More of the same for a time that is written as numbers with a point are. */
const FOR_A_NUMBER: readonly Evidence[] = [
  { weight: -6, sentence: hours.OF_NUMBERS },
  { weight: -4, before: /\b(?:up|down)\s$/i },
  { weight: -5, before: /\b[A-Z]{2,6}\s$/ },
  { weight: -4, before: /\b(?:an?|its|our|my|total|maximum|minimum)\s(?:[\w'’-]+\s)?of\s$/i },
  {
    weight: -4,
    before: /\b(?:an?|the|its|his|her|their|our|my|total|maximum|minimum)\s[\w'’-]+\sof\s$/i,
  },
  { weight: -4, before: /\b(?:is|was|are|were|now|only|just|about)\s$/i },
  { weight: -4, after: /^\s+(?:of|out of|in the|on the|an?|each|extra|more|less)\b/i },
];

const WITH_A_COLON = [...FOR_A_COMMENT, ...FOR_AN_HOUR];
const WITH_A_POINT = [...WITH_A_COLON, ...FOR_A_NUMBER];

/** How much the words around a time speak for a comment, less what speaks for an hour or a number. */
export function weigh(around: Surroundings): number {
  const sentence = `${sentenceOf(around)} # ${/^[^.!?\n]*[?]?/.exec(around.after)?.[0] ?? ''}`;
  const rules = around.mark === '.' ? WITH_A_POINT : WITH_A_COLON;
  let weight = around.isDatedInFull ? -6 : around.isDatedInBrackets ? 5 : 0;
  for (const rule of rules) {
    if (
      (rule.before?.test(around.before) ?? true) &&
      (rule.after?.test(around.after) ?? true) &&
      (rule.sentence?.test(sentence) ?? true)
    )
      weight += rule.weight;
  }
  return weight;
}
