import { beginningWith, containing, endingWith } from '../thread/phrases';

/* What stands around a name where somebody is spoken to, where they are spoken of, and where
 * the name is another person's. */

/** Said right before the one who is spoken to, anywhere. */
export const HAIL_BEFORE = endingWith(
  [
    "hi|hello|hey|hiya|hi there|dear|thanks|thank you|thankyou|many thanks|thx|cheers|ta|well said|well put|well done|agreed?|agree(?:d)? with|sorry|apologies|apologies to|exactly|spot on|hear hear|bravo|good point|great point|fair point|valid point|point taken|nice one|congratulations|congrats|good luck|good luck to|best wishes|best wishes to|oh|come on|quite right|too right|absolutely|totally|welcome back|welcome|good morning|morning|good evening|evening|good afternoon|afternoon|in reply to|in response to|response to|reply to|replying to|in answer to|further to|with respect|with all due respect|so true|very true|true|you're right|you are right|you're wrong|you are wrong|go on|carry on|hang on|steady on|brilliant|excellent|great post|great comment|good post|great stuff|good stuff|love it|respect|kudos to|kudos|respect to|full marks to|hugs to|love to|meant for|hats off to|credit to|shout out to|message for|question for|for you|and you|are you|do you|did you|what do you think|happy birthday|happy new year|happy christmas|take care|keep it up|keep going|bless you|get well soon|@",
  ],
  ',:!.–—(-',
);

/** The same, but only at the head of a sentence. */
export const HAIL_AT_HEAD =
  /(?:^|[\n.!?…]\s*)(?:to|for|re|re:|yes|yep|yeah|no|nope|nah|ok|okay|ah|and|but|so|well|right|correct|indeed|quite|actually|seriously|really|please|ps|p\.s\.|@)[\s,:(–—-]*$/i;

/** What a named person has said, or is said to have: the name is spoken of. */
export const SPOKEN_OF_AFTER = beginningWith(
  [
    "'?s (?:comments?|points?|posts?|views?|questions?|reply|response|suggestions?|remarks?|arguments?|analysis|contributions?|assertion|claims?|opinion|experience|description|account|assessment|words|idea|link|observations?|sentiments?|summary|post|very|excellent|earlier|letter|story|tale|poem|joke|lines?|list|rant|advice|theory|plan|quiz)",
    'above|below|speaks|spoke|(?:has|have) (?:this|that|the right)|says?|said|wrote|writes|makes?|made|asks?|asked|thinks|suggests?|suggested|claims?|claimed|states|stated|points|pointed|describes|described|mentions?|mentioned|raises|raised|hits|nails|nailed|sums|summed|puts|notes|noted|posted|commented|reckons|argues|argued|explains|explained|highlights|highlighted|alludes|alluded|refers|referred',
    '(?:has|have|had) (?:it|a (?:very |really )?(?:good |valid |fair |strong )?point|hit|got it|nailed|said|made|put|summed|raised|missed|already|just|pointed|highlighted|posted|asked|mentioned)',
    "(?:is|was|'s) (?:absolutely|quite|so right|very right|completely|totally|spot|right|correct|wrong|bang|dead|100|not wrong|entirely|mistaken|making|saying|asking|referring|on the money|talking)",
    "and i agree|at \\d|'s (?:is|was) (?:the|right|spot|my|a)",
  ],
  ')"”\\],',
);

/** "Wendy never forgets", "Rosalind will know", "Kev for minister": so one speaks of somebody known here. */
export const SUBJECT_AFTER = beginningWith([
  "(?:never|always|will|won't|would|could|should|might|must|can|may|has|hasn't|isn't|wasn't|was(?! (?:on|in|at|off|born|my|our))|knows?|deserves|wins|needs|gets|got|means|meant|sounds|seems|made|makes|and (?:i|his|her|their)|strikes|is(?! (?:off|on|in|at|leaving|retiring)\\b))",
  'for (?:lord |lady |director |prime |chief |the |general |secretary )*(?:chancellor|minister|king|queen|president|director|chief|general|gen|secretary|sec|win|job|mayor|pope|pm)',
]);
/** What may stand before such a subject, besides the head of the sentence. */
export const SUBJECT_BEFORE = endingWith(
  [
    'and|but|if|that|only|because|when|so|what|where|think|reckon|hope|sure|wish|know|see|then|now|until|bet|glad|even',
  ],
  ',',
);

/** "I agree with", "as", "what": before a name that is spoken of. */
export const SPOKEN_OF_BEFORE = endingWith([
  "(?:dis)?agree(?:s|ing|d)?(?: (?:fully|totally|completely|entirely|wholeheartedly|100%|strongly|absolutely))? with|i'?m with|i am with|like|echo|echoing|i second|seconding|(?:points?|comments?|suggestions?|questions?|posts?|link|information|advice|account|posted|made|raised|written|shared|provided|quoted|said|mentioned) (?:from|by|of)|according to|thanks to|respon(?:d|se|ding) to|repl(?:y|ying) to|answer(?:ing)? to|sympath(?:ise|ize) with|unlike|contrary to|as per|per|grateful to|thank",
]);

/** "Has anyone heard from", "I hope": before a poster who is asked after. */
export const ASKED_AFTER_BEFORE = endingWith([
  '(?:heard|hear|hearing) (?:anything |any more |more |back )?from|what(?:ever)? (?:has )?happened to|any news (?:of|from)|any word from|thinking of|thinking about|i hope|hoping|hope|feel for|worried about|message for|missing|where is|where has',
]);
/** "… and if in doubt, phone Kev": somebody known here, where nothing says of which office. */
export const SENT_TO_BEFORE =
  /(?:^|[.!?,;:–—\n-]\s*)(?:(?:just|please|and|or|so|then)\s+)*(?:ask|phone|ring|email|message|contact|listen\s+to|nominate|vote)\s+$/i;
/** "Would Dave be willing to …?", "Is Kev still there?" */
export const QUESTION_BEFORE =
  /(?:^|[.!?\n]\s*)(?:and\s+)?(?:would|could|can|will|does|did|has|is|was|do|how\s+is|where\s+is)\s+$/i;
export const QUESTION_AFTER = beginningWith([
  'be|have|know|still|think|mind|want|care|agree|really|ever|say|tell|explain|share|ok|okay|all right|right|willing|there|here|back|around|got|heard|saying|suggesting|for real|serious',
]);

/** Thanks for the blog itself: the owner is hailed, no comment of theirs is meant. */
export const BLOG_PRAISE = containing([
  'blog(?:s|ging)?|post(?:s|ing|ed)?|hosting|site|efforts?|keeping|keep|publish(?:ing|ed)?|article|sharing|your time|your work|hard work|all you do|all that you do|thread|topic|space|platform|running|forum|cover(?:ing|age)?|highlighting|moderat(?:e|ing|ion)|delete|remove|can we have|could you (?:post|do|put|start)|please (?:post|publish|remove|delete)|another year|well done|bravo|congratulat\\w+|keep it up|doing this|continu(?:e|ing)|tireless(?:ly)?|guest',
]);

/** Beside a surname these are how one speaks to a poster. */
export const MISTER_BEFORE = /\b(?:mr|mrs|ms|miss|dr|rev|reverend|revd)\.?\s+$/i;

/** Titles and the like, which make of the name right behind them another person. */
export const TITLE_BEFORE = endingWith(
  [
    'mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|professor|rev|saint|st|prince|princess|king|queen|president|minister|secretary|judge|justice|governor|chief|inspector|pc|councillor|cllr|baroness|baron|uncle|aunt|aunty|brother|sister|son|daughter|husband|wife|colleague|boss|manager|called|named',
  ],
  '.',
);

/** "My manager (Dave)", "a colleague, Hattie,": somebody the writer knows. */
export const ACQUAINTANCE_BEFORE =
  /\b(?:manager|boss|colleague|husband|wife|partner|friend|mate|brother|sister|son|daughter|neighbour|cousin|client|officer|trainee|rep)\s*[,(]\s*$/i;
/** "Any Probation Wife": one of a kind. */
export const KIND_BEFORE = /\b(?:any|every|an?|each|another|fellow)\s+$/i;

/** Words that open a sentence with a capital, so that one behind a name is no surname. */
const NO_SURNAMES: ReadonlySet<string> = new Set(
  "Like Unlike With Even Only I I'm I've I'd I'll You Your You're You've We They He She It It's That That's This The There Thanks Thank Well Yes No What Why How When Where Who If As At And But So Not Sorry Please Agree Agreed Totally Absolutely Exactly Good Great Spot Couldn Is Are Do Did Does Have Has Can Could Would Will My Our In On For To From Nail Love Brilliant Excellent True Quite Very Just Keep Hope Welcome A An All Also Maybe Perhaps Surely Actually Sadly Unfortunately Between Beyond Before After While Whilst Unless Until Since Despite Because Although Though Apart Ask Tell Somewhere Somebody Someone Anyone Everyone Nobody Meanwhile Then Now Here Still Yet Thankfully Luckily Hopefully Honestly Seriously Really Phone Ring Bless Go Come Let Give Take See Read More Less Both Neither Either Once Again Whatever Whoever Napo NAPO NPS CRC TR PO Probation Anon Hear Hi Hello Cheers Re Anonymous".split(
    ' ',
  ),
);

export const isNoSurname = (word: string): boolean => NO_SURNAMES.has(word.replaceAll('’', "'"));

/** The capitalised words that may stand right before a name without being part of it. */
export const isNoForename = isNoSurname;

/** "Andrew, who …", "Andrew, a …": told, not spoken to. */
export const TOLD_AFTER =
  /^\s*,\s*(?:who|whose|whom|a|an|the|my|our|his|her|their|aged|from|or|and(?!\s+(?:you|i|we|that|it|thank))|\d)\b/i;

/** The same at the very head of a comment, where "Cynthia, a headache is …" speaks to her. */
export const TOLD_OF_AFTER =
  /^\s*,\s*(?:who\b(?![^,.!\n]*\?)|(?:whose|whom|aged|or|\d)\b|(?:my|our|his|her|their)\s+[\w\s-]{2,30},)/i;
