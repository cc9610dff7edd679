import { endingWith } from '../thread/phrases';
import type { Evidence } from './evidence';
import * as hours from './hour-cues';
import { SENTENCE_START } from './surroundings';

/** What goes with an hour. */
export const FOR_AN_HOUR: readonly Evidence[] = [
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
export const FOR_A_NUMBER: readonly Evidence[] = [
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
