import { LETTER } from '../thread/letters';
import { beginningWith, containing, endingWith } from '../thread/phrases';

/*
 * What stands around a time of day on a blog where people call each other by it, and around one that
 * is only an hour. Each pattern is tried on the text right before or right after the digits.
 */

/** "Anon", "Annon@", "anonymous poster at": whoever follows is a commenter. For small letters. */
export const ANON_BEFORE = new RegExp(
  [
    `@?(?<![${LETTER}\\d])an+o(?:n(?:y?mo?us|imous|ymous|nymous|omous|ymus|y)?|ymo?us)(?:['’]?s)?`,
    '(?:[\\s,:;.@(\\[#*\'"“‘–—-]|\\b(?:of|at|from|on|posting|posted|post|comment|commenting|commented|poster|above|below|who|wrote|said|says|writing|again|the|time|timed)\\b)*$',
  ].join(''),
);

/** "the comment at", "whoever posted at", "your post of". */
export const COMMENT_BEFORE = endingWith(
  [
    "(?:comment|commentator|commenter|poster|contributor|contribution|blogger)s?(?:'s)?(?: (?:above|by|from|of|at|on|posted|made|timed|who|that|was|wrote|writing|said|replied|commented|commenting|both|the|here|earlier|below|@))*",
    '(?:the|that) (?:item|piece|article|entry|extract|cutting) (?:at|from|of|@)',
    '(?:your|that|this|his|her|their|my|last|earlier|previous|excellent|great|good|first) (?:posts?|reply|response|remarks?|points?)(?: (?:above|by|from|of|at|made|posted|@))+',
    '(?:the|both) (?:posts?|reply|replies|responses?|remarks?) (?:above )?(?:at|of|from|timed|@)',
    '(?:see|read|per) (?:the )?(?:post|reply) (?:at|of|from|@)',
    '(?:posted|commented|replied|posting|commenting)(?: by)?(?: above)? (?:at|@)',
    '(?:you|anyone|who) (?:wrote|said|say) (?:this |that |it )?(?:at|@)',
    '(?:who|whoever|you|someone|somebody) (?:has |had |have |also |just )?(?:posted|commented|replied|wrote)(?: (?:on|here|this|that|it|at|@))*',
    'whoever (?:wrote|posted|said|asked|raised|made|put|suggested) [^.!?\\n]{1,50} (?:at|@)',
    '(?:question|point|issue|suggestion|claim|advice|link|story|account|joke|idea|example) (?:was |is |that was |being )?(?:asked|made|raised|posted|given|told|written|shared|put|offered) (?:\\w+ )?(?:at|@|by)',
    '(?:the|that|this) (?:\\w+ )?(?:question|link|advice|rant|poem|explanation|suggestion|joke|anecdote|tale) (?:at|from|by|@)',
    '(?:update|this),? from|same as',
    '(?:convinced|beaten|beaten to it|inspired|touched|moved|amused|annoyed|offended|impressed|persuaded|encouraged|cheered|reassured|comforted|puzzled|confused|tickled|floored|humbled|saddened|cheered up|put to shame) by(?: [^.!?\\n]{1,60} and by)?',
    'the (?:\\w+ )?(?:list|story|line|point|idea|account|description|answer) (?:from|@)',
    '(?:brilliant|excellent|lovely|perfect|superb|wonderful|great stuff|good stuff) (?:from|by)',
    '(?:after|on|from) (?:re-?)?reading|having (?:re-?)?read',
    '(?:someone|somebody|anyone|anybody) (?:please )?help',
    "i'd (?:gladly )?buy|poor",
    '(?:what|as|something|things?|bit|stuff) (?:was|were|is|has been|that was) (?:said|written|posted|asked|suggested|claimed) (?:\\w+ )?(?:at|@)',
    '(?:the )?(?:person|poster|one|commenter|colleague|anon\\w*|whoever|someone|somebody) (?:who|that|above|whose)(?: [^.!?\\n]{1,60})?(?: at| @|,)',
    '(?:whoever|person|you|someone|somebody|guy|(?:the|that|this) (?:\\w+ )?one|colleague|friend) (?:at|@)',
    '(?:to|with|from) (?:those|both) (?:posting |posters )?(?:at|@)',
  ],
  '@(\\["“\'–-',
);

/** "in reply to", "thanks", "I agree with": said right before the one who is answered. */
export const ANSWER_BEFORE = endingWith(
  [
    '(?:(?:in )?(?:reply|replying|replies|response|responding|respond|answer|answering|reference|regards?) to|re|ref|regarding|answering|addressing|quoting|quote|further to|according to|contrary to|with (?:all )?(?:due )?respect(?: to)?|no offence)(?: (?:the|your|comments?|messages?|posts?|poster|points?|at|by|of|from))*',
    '(?:thanks|thank you|thankyou|thx|many thanks|cheers|well said|well put|bravo|congratulations|kudos(?: to)?|hear,? hear|great post|good post|great comment|good comment|great point|good point|fair point|wise words|love|loved|loving|love this|well done|nice one|good on you|good for you|keep going|keep it up|chin up|stay strong|for the attention of|fao|ha ha|haha|please|good luck(?: to)?|sympath(?:ise|ize|y) with|sympathies to|hats off to|night night|good ?night|exception to)(?: (?:from|to|by|at))?',
    '(?:dis)?agree(?:d|ing)?(?: (?:more|fully|totally|completely|entirely|wholeheartedly|100%))?(?: with)?(?: the)?(?: comments?| post(?:er)?| points?)?(?: (?:at|of|by|from|made by))*',
    "(?:i'?m|am|is|are|be|being|stand|side) with",
    "spot on|exactly|precisely|dear|hi|hello|hey|sorry|apologies|oh|come on|nonsense|rubbish|so true|very true|quite right|too right|you're right|you are right|you are wrong|you're wrong|shame on you|absolutely|totally|indeed|\\+1|unlike|cf|to be fair to|in fairness to|fair to|harsh on|rude to|(?:in )?defence of|credit to|i meant|meant|i mean|i see|echo|echoing|second|seconding|seconded|supporting",
    "(?:stick|sticks|sticking|stuck|stand|standing|stood|speak|speaking) up for|(?:i |really |do )?feel for|feeling for|sorry for|defend(?:ing)?|(?:think|thinking) (?:of|about)|(?:can't|cannot|couldn't) argue with|(?:nobody|no one|anyone|anybody|someone|somebody) (?:has |have )?answer(?:s|ed)|answer (?:for|to)|(?:somebody|someone|can we|please) give|refer(?:s|red|ring)?(?: back)? to|in support of|(?:message|question|note|word|advice) (?:to|for)|(?:correction|addition|addendum|reply|ps) (?:to|on|in) my|amen(?: to that)?|not so|not true|hang in there|i(?:'ve)? (?:re-?)?read",
    "(?:thanks|thank you|many thanks|hugs?|shame on|big up|love|shout out|props)(?: to)?|(?:to )?add(?:ing)? to|(?:just )?to answer|following(?: on)? from|building on|picking up on|(?:echo|back)(?:ing)? (?:up )?what|take no notice of|pay no attention to|(?:listen|listening) to|ignor(?:e|ing)|don't (?:feed|mind)|never mind",
    '(?:put|said|written|expressed|phrased) (?:it |that |this )?(?:any )?(?:better|well|so well|more \\w+) (?:than|by)',
    '(?:(?:points?|comments?|suggestions?|claims?|questions?|remarks?|posts?) )?(?:made|raised|posted|written|asked|put|mentioned|suggested|described|pointed out) by',
  ],
  ',.:;!–—"“\'(@-',
);

/** "To 10:44", "No 10.44," "And 10:44 -": only at the head of a sentence. */
export const HEAD_BEFORE =
  /(?:^|[\n.!?…]\s*)(?:to|for|yes|yep|yeah|no|nope|nah|and|but|so|well|ok|okay|as\s+for|also|ps|p\.s\.|quite|correct|right|wrong|lol|ha|wow|blimey|gosh|really|seriously|agreed|same|ditto|both|like|surely|i\s+am|i['’]?m|me(?:\s+at)?)[\s,:.…!@("'-]*$/i;

const REPORTING =
  'means?|meant|(?:quite )?(?:rightly|wrongly|correctly)|works (?:in|for)|says?|said|saying|wrote|writes|makes?|made|asks?|asked|thinks?|thought|seems?|sounds?|suggests?|suggested|claims?|claimed|states?|stated|points? (?:out|to)|pointed|describes?|described|mentions?|mentioned|raises?|raised|hits?|nails?|nailed|sums?|summed|puts?|notes?|noted|posted|commented|refers?|referred|reckons?|implies|implied|argues?|argued|explains?|explained|highlights?|highlighted|speaks?|spoke|talks?|alludes?|alluded|appears|clearly|obviously|assumes?|believes?|forgets?|misses|missed|deserves?|expresses|outlines?|outlined|quotes?|quoted|asserts?|gets?|got|knows?|may well';
const OPINION =
  'joking|kidding|at it|back|on form|on fire|absolutely|quite|so|very|completely|totally|spot|right|correct|wrong|clearly|obviously|talking|just|bang|dead|100|being|not (?:wrong|alone|right|the)|entirely|partly|mistaken|deluded|misguided|misinformed|missing|making|saying|asking|referring|suggesting|simply|either|naive|perfectly|trying|trolling|a (?:troll|manager|prat|wind|plant|liar|fool|hero|star)|on (?:the money|to something|about)|an (?:idiot|apologist)|sadly|unfortunately|brilliant|excellent|great|fantastic|superb|ridiculous|rude|offensive|unfair|harsh|unkind|having a laugh|coming from|pure|gold|the (?:best|worst|only) (?:one|comment|post|thing)|the one';

/** "10:44 says", "10:44's point", "10:44 above", "10:44 has it right", "10:44 is spot on". */
export const REPORT_AFTER = beginningWith(
  [
    "(?:'?s )?(?:comments?|posts?|poster|posting|commenter|reply|replies|contribution|anon\\w*)",
    "'?s (?:points?|views?|questions?|response|suggestions?|remarks?|arguments?|analysis|assertion|claims?|opinion|experience|description|account|assessment|words|idea|attitude|sentiments?|observations?|link|post)",
    'above|below',
    REPORTING,
    '(?:has|have|had) (?:it|a (?:very |really )?(?:good |valid |fair |strong )?point|hit|got|nailed|said|made|put|summed|raised|obviously|clearly|the right|every right|my|missed|completely|been|never|no (?:idea|clue)|not|just|described|highlighted|written|asked|posted|posed)',
    `(?:is|was|are|were|'s) (?:${OPINION})`,
    'must (?:be (?:joking|kidding|new|having|on (?:something|drugs)|living|very|so|one of|in management|an? (?:manager|troll|spo|plant))|have (?:missed|been|forgotten)|work|think|feel)|should (?:be (?:ashamed|running|proud|in charge)|try|read|know|think|apply|join|stop|write|stand|talk|speak)|needs? to (?:get|read|look|remember|wake|give|stop|try|grow|calm|speak|see)|speaks for',
  ],
  ')"”\\]',
);

/** "10:44 you are wrong", "10:44, I agree", "10:44 - well said". */
export const TALK_AFTER = beginningWith(
  [
    "you(?:'re|'ve|'d|'ll)?|your|yours|ur|u|if you|as you|are you|do you|did you|have you|were you|can you|could you|would you|will you",
    'yes|no|yep|yeah|nope|nah|oh|lol|ha|haha|wow|amen|bravo|please|sorry|surely|actually|perhaps|maybe|really|seriously|clearly|obviously|unfortunately|sadly|just|indeed|quite|very|so true|true|same|ditto|me too|my|correct|right|wrong|nonsense|rubbish|bollocks|utter|complete|totally|absolutely|spot on|exactly|precisely|hear|here|again|good|great|excellent|brilliant|fantastic|fair|point|what|how|why|who|where|well',
    "i (?:agree|disagree|couldn|totally|think|don't|completely|wholeheartedly|fully|absolutely|understand|hear|share|feel|hope|concur|second|echo|am with|take|like|love|suspect|wonder|would|beg|know|too|also|have)|i'm (?:with|sorry|not|so|glad|afraid)|couldn't|(?:dis)?agreed?|thanks?|thank you|isn't|don't|can't|it's|that's|is (?:it|that|this)|not (?:true|sure|so|at all|only|quite|everyone|all)|get|grow|stop|try|read|look|go|take|nail|bang|hit|hope|keep|stay|chin up|hang",
  ],
  ')"”\\],:;.!…–—-',
);

/** "What 10:44 did": behind these almost any verb has a poster for its subject. */
export const COMPARING_BEFORE = endingWith(['what|as|than|whatever']);
export const ANY_VERB_AFTER = beginningWith(['did|does|do|\\w{3,}(?:ed|s)|has|had|is|was']);

/** "Is 10:44 for real?" */
export const DOUBT_AFTER = beginningWith([
  'for real|serious|joking|kidding|work(?:ing)? (?:for|in|at)|an? (?:manager|troll|wind-up|bot|plant)|the same|really|actually|having a laugh|suggesting|saying|think|know|realise|live|on the wind-up|all right|ok\\?',
]);

/** "Could 10:44 tell us more?" */
export const REQUEST_AFTER = beginningWith([
  '(?:please |kindly |perhaps )?(?:tell|care|explain|say|share|clarify|confirm|elaborate|enlighten|expand|point us)',
]);

/** What people read, write and say to each other. */
export const WRITING = containing([
  'stor(?:y|ies)|tale|lines?|poem|joke|point|words?|idea|comments?|posts?|thread|suggestion|advice|quote|description|picture|phrase|rant|anecdote|memory|explanation|analogy|wrote|written|writing|author|read|reading|reads|saw|thinking of|remember|forget|answer(?:ed|s)?|copied|nicked|borrowed|pinched|stolen|chuckl\\w+|laugh\\w*|giggl\\w+|truth|typo|sarcasm|haiku|limerick',
]);

/** "At 9:17 they were only saying": behind "at" somebody spoke. */
export const SPOKE_AFTER = beginningWith([
  '(?:they|you|someone|somebody|he|she|anon\\w*) (?:were |was |are |is )?(?:only |just |simply )?(?:say|said|ask|wrote|writ|suggest|claim|post|ment)\\w*',
]);

/** "It's 07:44 from yesterday again": the poster of that comment speaks once more. */
export const SELF_AFTER = beginningWith(
  ['(?:from )?(?:yesterday |earlier |this morning )?(?:again|here)(?! and there)'],
  ',',
);

/** Somebody is spoken to, or judged by their words. */
export const ADDRESSING = containing([
  "you|your|you're|agree|disagree|agreed|well said|well put|thanks|thank|right|wrong|spot on|exactly|true|point|sorry|please|bravo|brilliant|absolutely|totally|nonsense|rubbish|shame|respect|yes|no|cheers|hear hear|lol|ditto|same|indeed|good luck|excellent|great|post|comment|said|says|anon\\w*",
]);

/** "My 10:44 did not come": who had that appointment. */
export const MINE_BEFORE = /\bmy\s+$/i;
/** "My 10:44 should have said May": what the writer said then. */
export const OF_MINE_AFTER = beginningWith([
  'posts?|comments?|reply|remarks?|(?:was|is) (?:written|typed|aimed|unfair|rude|unkind|too harsh|not fair|meant|a joke|wrong|badly|tongue|sarcas\\w*)|should (?:have|say|read)|came across',
]);

/** "It's", "this is", right before the time of one's own comment. */
export const SELF_BEFORE = endingWith(["it's|it is|this is|i'm|i am|me|hi|hello|only"], ',.–-');

/** "It was me at", "I'm the mum from", "same person as": the poster of that comment speaks once more. */
export const ONESELF_BEFORE = endingWith(
  [
    "(?:i'm|i am|i was|i wrote|author of|(?:it|that) was (?:me|i)(?: (?:at|@))?)|(?:it's|it is|this is) me(?: (?:from|at))?|(?:i'm|i am|i was) the(?: (?:\\w+ ){1,3}(?:from|at))?|(?:the )?same (?:person|poster|one|anon) as",
  ],
  ',@',
);

/** "the PSO at", "the lady in the bath at": a person, who may or may not have commented. */
export const PERSON_BEFORE = endingWith([
  "(?:the|that|this|our|poor) (?:[\\w'-]+ ){0,3}(?:lady|ladies|gentleman|chap|bloke|fella|fellow|lad|lass|woman|man|guy|mum|dad|pso|po|spo|pdu head|om|vlo|officer|trainee|student|newbie|new starter|newcomer|pqip|admin|administrator|colleague|manager|soul|comedian|joker|wag|troll|author|writer|genius|hero|legend|rep|one|magistrate|victim|client|service user|ex-\\w+|someone|person)(?: (?:in|with|on|from|of) [^.!?,;\\n]{1,50})? (?:at|@)",
]);

/** Before such a person: something is said to them, and not merely of them. */
export const SAID_TO_BEFORE = containing([
  "sorry to|apolog(?:y|ies|ise|ize) to|message (?:for|to)|thanks? to|thank you to|goes out to|hugs? (?:to|for)|shout out to|respect to|kudos to|credit to|well done to|good luck to|(?:dis)?agree with|feel for|sympath\\w+ (?:with|to|for)|love to|say to|tell|to add to|reply to|response to|answer to|question for|thinking of|as for|who is|who's|well said|hats off to",
]);
/** What is told of is something written, by that person among others: "the comments from Kev and". */
export const WRITTEN_BY_BEFORE =
  /\b(?:comments?|posts?|contributions?|words|replies|responses)\s(?:[a-z]+\s){0,2}(?:from|by|of)\s/i;
/** The same as the first word of a sentence: "To the chap with the broken chair at 13:15". */
export const TO_AT_HEAD = /(?:^|[\n.!?]\s*)(?:to|for|dear|and to)\s+(?:the|that)\s[^.!?\n]*$/i;

/** Two times that are one talk: "10:44 and 11:05 yesterday is a better discussion". */
export const TALK_BETWEEN_AFTER =
  /^[\s,]*(?:(?:and|&|v|vs|versus)\s+\d{1,2}[:.]\d{2}\s*)?(?:yesterday|today|last\s+night|above)?[^.!?\n]{0,40}\b(?:discussion|debate|exchange|conversation|argument|same\s+person|same\s+poster)\b/i;

/** "The spat between 21:34 and 21:52": who talked with each other were posters. */
export const TALK_BETWEEN_BEFORE =
  /\b(?:spat|row|argument|exchange|debate|discussion|conversation|disagreement|fight|squabble|quarrel|ding-?dong|slanging\s+match|war\s+of\s+words|to\s+and\s+fro|back\s+and\s+forth)\b[^.!?\n\d]{0,12}\bbetween\s+(?:anon\w*\s+)?(?:\d{1,2}[:.]\d{2}\s+(?:and|&)\s+(?:anon\w*\s+)?)?$/i;

/** Between two times of one list: "10:44, 11:02 and Anon 12:10". */
export const LIST_JOINT =
  /^[\s,;&/+)]*(?:\b(?:and|or|also|plus|both|as\s+well\s+as|then|v|vs|versus)\b[\s,]*)*(?:@?an+on\w*[\s@]*(?:at|of)?)?[\s@(]*$/i;
