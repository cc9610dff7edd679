import { beginningWith, containing, endingWith } from '../thread/phrases';

/*
 * What makes an hour, an amount or a number in a book of what looks like a comment's time. Each pattern
 * is tried on the text right before or right after the digits, or on the sentence around them.
 */

/** What comes after an hour, or after an amount that looks like one. */
export const PROSE_AFTER = beginningWith(
  [
    'p|ph|pa|pw|pcm|pence|pounds?|quid|k|m|bn|million|billion|per|an hour|(?:after|before) tax|extra|x ?\\d+|kg|mg|gb|mb|miles?|km|hours? (?:a|per|of|and|later|in)|days?|weeks?|months?|years?|minutes?|mins?|secs?|seconds?|fte|ratio|percent|out of (?:d|ten|five|a hundred)|stone|degrees',
    "sharp|prompt|onwards?|deadline|start(?:ed|s|ing)?|finish|kick|train|bus|tram|flight|appointment|meeting|hearing|slot|service to|ferry|shift|curfew|clinic|briefing|bulletin|news|tomorrow|tonight|in the (?:morning|evening|afternoon|video|clip|podcast|recording|programme|film)|into the|mark|o'clock|bst|gmt|video|clip|podcast|time (?:for|to)|each|every|outside|(?:until|till?) (?:\\d|the|late|about|noon|midnight|my|he|she|they)|for (?:a|the(?! (?:job|role|win|title|top|prize|medal|vacancy|post))|an|coffee|my)|came|arrived?|alarm|wake|woke|log|logged|check|off|up|leave(?! (?:him|her|them|it|that|us|me)\\b)|left|drive|drove|back to",
    "(?:will|would) be (?:the|a|an|too|fine|my|our|better|best|good)|,? ?and (?:all is|all's|so to)|knocked|rang|phoned|turned up|walked",
    ',? ?time (?:for|to)|[.,!] (?:still|just|home|bed|off) (?:at|in|on|here|finished|got|home|to|working)',
    '(?:,|and)? ?(?:this morning|this afternoon|this evening|today|yesterday|last night|tonight),? (?:i|we|he|she|they|my|our|the)',
    "(?:was|were|is|are) (?:the(?! (?:best|worst|same|two|only (?:one|person|comment|post)|one|reason|winner|voice|funniest|saddest))|when|in|on|at|late|early|too|cancelled|packed|full)|mine?'s? (?:was|late)|in (?:the|a) [^.,\\n]*,|standing room|of (?:the|that|this) [a-z]+",
    'on (?:a|the) (?:dot|radio|tv|bbc|clock)|on (?:bbc|radio|itv|channel|newsnight|sky|r4|c4|lbc|5 live)|(?:on|every) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:i|we|morning|evening)',
    "(?:and|on|at|in) (?:i'm|i am|still|already|the (?:office|phone|desk|train)|bbc|radio|itv|channel|newsnight|sky|court|work|my|an?|no)",
  ],
  ')\\]',
);

/** A currency or percent sign that touches the digits. */
export const AMOUNT_BEFORE = /[£$€§%+]\s?$/;
export const AMOUNT_AFTER = /^\s?[%°]/;

/** What mostly stands before an hour, and now and then before a comment: no verb behind the time tells. */
export const PREPOSITION_BEFORE = endingWith([
  'at|by|until|till|til|before|after|since|from|between|for|within|to|about|around|roughly|nearly|almost|past|approx|approximately|circa|on|in|of|an?|every|with',
]);

/** Words that make an hour, a number or a place in a book of the digits right behind them. */
export const LABEL_BEFORE = endingWith([
  'track|verse|episode|flat|apartment|plot|gate|bay|seat|effective|ext|extension|box|pcn|room|windows|v|ver|version|ratio|odds|scored?|unit',
  "arrives?|arrived|leaves?|left|starts?|started|finish(?:es|ed)?|ends?|ended|begins?|began|opens?|closes?|woke|it is|it was|it's|its|time is|tomorrow|today|tonight|morning|evening|afternoon|radio|bbc|newsnight|channel|average|mean|median|rate|rise|increase|paid|pay|earn|earning",
  'ecclesiasticus|genesis|exodus|leviticus|deuteronomy|joshua|judges|samuel|kings|chronicles|psalms?|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|hosea|amos|micah|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|hebrews|james|peter|jude|revelations?|surah|quran',
]);

/** The same in front of a point, as parts of books and laws are numbered; with a colon they are none. */
export const NUMBERED_BEFORE = endingWith(
  [
    'orders?|reg|regulation|recommendation|finding|standard|objective|requirement|question|q|section|sect|s|paras?|paragraphs?|chapter|ch|clause|part|rule|article|page|pp?|psi|pi|pso|pace|act|policy|framework|annex|appendix|table|figure|fig|schedule|step|level|band|grade|tier|module|number|item',
  ],
  '.',
);

/** Something that takes place at an hour. */
const EVENTS =
  'court|meet(?:ing|s|up)?|trains?|bus|appointments?|shifts?|hearing|clinic|interview|doors?|agm|protest|rally|demo|picket|marching|vigil|lunch|breakfast|dinner|wake up|woken?|woke|alarm|bed|curfew|start(?:s|ed|ing)?|finish(?:es|ed|ing)?|station|flight|webinar|zoom|skype|conference|broadcast|bbc|itv|radio|newsnight|channel|programme|podcast|panorama|supervision|induction|in work|at work|desk|tomorrow|deadline|kick-?off|scores|full time|half time|video|youtube|fire alarm|picket(?: line)?|verdict|pick-?up|arriving|training|tribunal|parade|inquest|funeral';
export const EVENT = containing([EVENTS]);

/** Whatever stands in a diary, right before its hour. */
export const APPOINTED_BEFORE = endingWith(
  [
    EVENTS,
    'handover|prayers?|theatre|roll ?call|unlock|bang-?up|lights out|visits?|visiting|visiting hours|mass|assembly|school|nursery|class|lesson|seminar|lecture|session|viewing|delivery|deliveries|collection|drop-?off|check-?out|check-?in|boarding|departures?|arrivals?|sunrise|sunset|bedtime|bed|supper|brunch|tea|football|rugby|match|swim(?:ming)?|yoga|choir|rehearsal|scan|op|surgery|x-?ray|dentist|physio|muster|standby|call-?out|exam|viva|panel|core group|one to one|pick-?up|delius|hours|(?<!(?:two|three|four|five|six|ten|many|several|few|some|of|\\d) )times?|opens?|closes?|closed|opened|verdict|result|results|adjourned|resumed|listed|desk|gate|platform|door|last orders|last (?:post|bus|train|tram|call)|first (?:bus|train|tram|call)|next (?:bus|train|tram|one)|repeated|repeat',
  ],
  ',:–-',
);

/** "We agreed at 10:44": an arrangement. */
export const ARRANGED_BEFORE = /\b(?:we|they|he|she|was|were|been)\s+agreed\b[^.!?\n]*$/i;

/** The same, and whatever else is told by the hour: too much of it to speak against a plain cue. */
export const OF_HOURS = containing([
  EVENTS,
  'courts|buses|tram|ferry|platform|depart\\w*|dep|arr|eta|etd|cancelled|listed|alarms|curfews|teams|bbc\\d|news at|lbc|telly|tv|trailer|match|parkrun|marathon|pb|personal best|clip|skip|watch|fire drill|drill|briefing|agenda|rota|slots?|screen \\d|sunset|sunrise|tide|dusk|dawn|lights (?:off|out|on)|what time|times:|time (?:is|of|check)|queue|log(?:ged|s)? (?:in|on|off|out|it)|clock(?:ed|s)? (?:in|on|off|out)|sign(?:ed|s)? (?:in|out)|dentist|doctor|hospital|school run|vet|gym|reception|released?|sentenced|adjourned|invite|nurse|ambulance|police|the early one|the late one|standing room|open(?:s|ed)? (?:from|till?|until)|lines open|born|died|moved to|put back|brought forward',
]);
/** What is counted and paid: of a time with a point it makes a number. */
export const OF_NUMBERS = containing([
  'meter|gas|electric|pay|paid|pays|payslip|salary|rise|rate|tax|bill|price|cost|costs|fare|mileage|parking|pension|band|points?|percent|per cent|average|mean|median|ratio|odds|bmi|ogrs|rsr|score|scored|total|miles?|km|metres|kilos?|tank|litre|cases|caseload|days|version|act|section|paragraph|para|regulations?|rule|table|grant|budget|million|isaiah|bible|verse|psalm',
]);

/** The writer's own day. */
export const OF_NOW = containing([
  'every (?:morning|day|night|week|evening)|still|already|(?:on|by|right|just|until) now|tonight|this morning|home|at last|late one|early one|early start|nearly|so far|again tomorrow|onwards|on the dot|sharp|or so',
]);

/** Who sends what came from elsewhere. */
export const OF_ELSEWHERE = containing([
  'e-?mail(?:s|ed)?|texts?|texted|tweet(?:s|ed)?|minister|director|hr|intranet|gazette|herald|courier|mail|hansard|website|statement|incident|observed|delius|screenshot|voicemail|letter|phoned|message from|editor|correspondent|reporter|exclusive|entry|taken|contact',
]);
