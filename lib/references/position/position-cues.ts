import { LETTER } from '../thread/letters';

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
    '|\\b(?:agreed?\\s+with|same\\s+as|ditto|as\\s+per|seconded)\\s+(?:the\\s+)?above(?=\\s*(?:[,.!;:)]|$|\\n))',
    // "@above: well said", "Previous post: well said"
    '|@\\s?(?:the\\s+)?above(?![a-z])|(?:^|\\n)\\s*(?:re\\s+|to\\s+)?(?:the\\s+)?(?:previous|preceding)\\s+post\\s*(?=[:,–—-])',
    // "^ this", "This ^^": arrows alone on their line, or with little beside them.
    '|(?:^|\\n)\\s*[\\^↑]+(?=\\s|$|[a-z])|(?:^|\\n)[a-z\\d +]{0,20}[\\^↑]+(?=\\s*(?:[a-z]{1,8}[.!]*\\s*)?(?:\\n|$))',
  ].join(''),
  'g',
);
/** Few comments hold one of these, and {@link ABOVE} is slow. "Last" and "before" are in half of all. */
export const MAY_HOLD_ABOVE =
  /above|previous|before\s+last|preceding|\blast\s+(?:com|con|cor|pos|rep|res|an+on)|before\s+(?:me|mine|this)\b|[\^↑]/i;
/** The same for {@link COUNTED_ABOVE}. */
export const MAY_BE_COUNTED =
  /\b(?:two|three|four|five|[2-5])\s(?:com|pos|rep|con|up\b|above|before)|penultimate|last\sbut|second[\s-]last|before\slast/i;
const NO_PLACE = '(?!\\s+(?:to|grade|all|target|average|budget|the|a|an|in|our|band)\\b)';
/** "Two comments up", "the poster three above", "the penultimate comment": so many before this one. */
export const COUNTED_ABOVE = new RegExp(
  [
    `(?<![${LETTER}\\d])(?:to\\s+)?(?:the\\s+)??(?:`,
    [
      `(?:${COMMENT}|post|person|one)\\s+(?<n1>two|three|four|five|2|3|4|5)\\s+(?:up|above|before)${NO_PLACE}(?:\\s+(?:me|mine|this|this\\s+one))?`,
      `(?<!(?:last|next|first|these|those|my)\\s)(?<n2>two|three|four|five|2|3|4|5)\\s+(?:comments|posts|posters|replies|contributions)\\s+(?:up|above|before|back|ago)${NO_PLACE}(?:\\s+(?:me|mine|this|this\\s+one))?`,
      `(?<n3>penultimate|second\\s+last|second-last|last\\s+but\\s+one)\\s+(?:${COMMENT}|post)`,
      `(?:${COMMENT}|the\\s+one|post)\\s+(?<n4>before\\s+last)`,
    ].join('|'),
    `)(?![${LETTER}\\d])`,
  ].join(''),
  'g',
);
const COUNTS = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/** How many before this one a match of {@link COUNTED_ABOVE} is. */
export function countOf({ n1, n2 }: Record<string, string | undefined>): number {
  const said = n1 ?? n2 ?? 'two';
  return COUNTS.get(said) ?? (Number(said) || 2);
}

/** "The comment above about the visors", "the pensions query above", "the article quoted above from the Gazette". */
export const TOPIC_ABOVE = new RegExp(
  [
    `(?<![${LETTER}\\d])(?:the|that|your|this)\\s+(?:(?<w1>[a-z]{4,})\\s+)?`,
    `(?:${COMMENT}|query|question|point|(?:article|piece|item|extract|report|cutting|letter|email)(?=\\s+(?:quoted|posted|pasted|copied)))\\s+`,
    '(?:(?:quoted|posted|pasted|copied|made|asked|raised|further|up|just)\\s+)*above',
    '(?:\\s+(?:about|on|from|re|regarding)\\s+(?:the\\s+|an?\\s+|those\\s+|his\\s+|her\\s+)?(?<w2>[a-z]{3,})(?:\\s(?<w3>[a-z]{4,}))?)?',
  ].join(''),
  'g',
);
/** What is said of a comment, and not of what it is about. */
const NO_TOPIC =
  /^(?:very|last|first|excellent|great|good|brilliant|previous|other|same|anonymous|anon|only|best|valid|fair|interesting|lovely|whole|third|second|that|this|which|should|would|could|with|where|when|there|what|have|will|here|right|left|also|very)$/;

/** The words that tell which comment is meant by a match of {@link TOPIC_ABOVE}. */
export function topicOf(groups: Record<string, string | undefined>): readonly string[] {
  return [groups.w1, groups.w2, groups.w3].filter(
    (word): word is string => word !== undefined && !NO_TOPIC.test(word),
  );
}

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
  /^(?:['’]?s\b)?\s*(?:on\s+this\s+blog|in\s+the\s+(?:post|article|blog)|section|(?:by|from)\s+jim|in\s+the\s+grading|(?:me\s+)?(?:earns?|is\s+paid|gets\s+paid|left|retired|was\s+promoted)\b|from\s+me|of\s+mine|for\s+(?:now|tonight|today)|(?:from|of)\s+(?:the|last)\s|was\s+(?:before|deleted|removed)|in\s+(?:the\s+)?(?:rank|grade|pecking|food|line|hierarchy))/i;
