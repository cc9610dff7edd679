import { LETTER } from './letters';

/** What one comment is called that stands on the page. */
const COMMENT = `(?:comment|commenter|commentator|poster|contributor|an+on\\w*|reply|response|correspondent|contribution)`;
/** "the comment above", "previous poster", "^ this": one comment, before this one on the page. */
export const ABOVE = new RegExp(
  [
    `(?<![${LETTER}\\d])(?:(?:the|to|@|re|as|with|both)\\s+)?(?:`,
    [
      `(?:${COMMENT}|person|colleague|one)\\s+(?:directly\\s+|immediately\\s+|just\\s+|right\\s+)?above(?:\\s+me|\\s+mine)?`,
      `(?:above|previous|preceding|last)\\s+${COMMENT}`,
      "above\\s+post|post\\s+(?:directly\\s+|just\\s+)?above|directly\\s+above(?!\\s+(?:the|a|my|our|his|her)\\b)|whoever(?:\\s+is|['’]s)?\\s+above(?:\\s+me)?",
      `(?:${COMMENT}|post|person|one)\\s+before\\s+(?:me|mine|this|this\\s+one)`,
    ].join('|'),
    `)(?![${LETTER}\\d])`,
    // "Agree with the above.", "The above is spot on.": said of the words and not of a thing.
    '|\\b(?:agree\\s+with|as\\s+per|per|with|to|like|echo|second|all)\\s+(?:all\\s+)?(?:of\\s+)?the\\s+above(?=\\s*(?:[,.!;:)]|$|\\n|but\\b|and\\b|except\\b|100))',
    '|(?:^|[\\n.!?]\\s*)(?:all\\s+)?(?:of\\s+)?the\\s+above(?=\\s+(?:is|was|has|had)\\s+(?:so|very|quite|spot|right|wrong|exactly|absolutely|a\\s+(?:great|good|brilliant|fair|valid)|my|me|not|it|nailed|hit|made|utter|complete|pure)\\b|\\s*[!,:])',
    '|\\b(?:agreed?\\s+with|same\\s+as|ditto|as\\s+per|seconded)\\s+above(?=\\s*(?:[,.!;:)]|$|\\n))',
    // "^ this", "This ^^": arrows alone on their line, or with little beside them.
    '|(?:^|\\n)\\s*[\\^↑]+(?=\\s|$|[a-z])|(?:^|\\n)[a-z\\d +]{0,12}[\\^↑]+(?=\\s*(?:[a-z]{1,8}[.!]*\\s*)?(?:\\n|$))',
  ].join(''),
  'g',
);
/** Few comments hold one of these, and {@link ABOVE} is slow. "Last" and "before" are in half of all. */
export const MAY_HOLD_ABOVE =
  /above|previous|preceding|\blast\s+(?:com|con|cor|pos|rep|res|an+on)|before\s+(?:me|mine|this)\b|[\^↑]/i;
/** "Everything in the first comment": the one that stands at the head. */
export const FIRST =
  /(?:^|[\s("“'])(?:the\s+)?(?:very\s+)?first\s+(?:comment|commenter|commentator|poster|contributor|reply|response)(?:\s+(?:on|in)\s+(?:here|this\s+thread)|\s+(?:above|of\s+all))?(?!\s+(?:he|she|they|we|you|i|it|from|by|of|in|at|to|on|made|that|my|the|was|for\s+\w+\s+(?:years|months|weeks|days))\b)/g;
/** "My comment above", "my previous comment". */
export const OWN_BEFORE = /\b(?:my|my\s+own)\s+$/i;
/** "The last comment but one". */
export const BUT_ONE_AFTER = /^\s+but\s+one\b/i;
/** Several comments, or a blog post: none that can be told. */
export const NOT_ABOVE_BEFORE =
  /\b(?:own|our|a|any|some|comments|see\s+my|many|several|all|most|other)\s+(?:the\s+)?$/i;
export const NOT_ABOVE_AFTER =
  /^(?:['’]?s\b)?\s*(?:on\s+this\s+blog|in\s+the\s+(?:post|article|blog)|section|by\s+jim|from\s+me|of\s+mine|for\s+(?:now|tonight|today)|(?:from|of)\s+(?:the|last)\s|was\s+(?:before|deleted|removed)|in\s+(?:the\s+)?(?:rank|grade|pecking|food|line|hierarchy))/i;
