import type { Reference } from '../../model/reference';
import { POST_RANK } from '../thread/thread-words';
import type { Entry } from '../thread/timeline';
import { isSaidByAll, wordsOf } from '../thread/words';
import type { Match } from './exact';
import type { MatchedPassage } from './match-passages';

/** The text that a passage repeats. */
export type Choice = { readonly match: Match; readonly certainty: Reference['certainty'] };

/**
 * Whose words a passage repeats, if that is beyond doubt. Within Blogger's own branch a few rare
 * words are enough; elsewhere a phrase must be long enough not to be a phrase of everybody's.
 */
export function choose(
  passage: MatchedPassage,
  entry: Entry,
  timeline: readonly Entry[],
  pointedAt: ReadonlySet<string>,
  isRelay: (match: Match) => boolean,
): Choice | null {
  const { matches, kind } = passage;
  const [oldest] = matches;
  const fromPost = oldest?.rank === POST_RANK ? oldest : null;
  const fromComments = fromPost ? matches.slice(1) : matches;

  if (pointedAt.size > 0 && isPhrase(passage)) {
    const idOf = (match: Match) => timeline[match.rank]?.comment.id ?? '';
    const pointed = fromComments.find((match) => pointedAt.has(idOf(match)));
    if (pointed) return { match: pointed, certainty: 'certain' };
  }

  if (kind === 'sentence') return chooseRestated(passage, entry, timeline, isRelay);
  if (kind === 'opening' && entry.comment.parentId === null)
    return chooseEcho(passage, entry.comment.text);
  const own = fromComments.filter((match) => !isRelay(match));

  const isInBranch = (match: Match) => timeline[match.rank]?.rootId === entry.rootId;
  if (entry.comment.parentId !== null) {
    const inBranch = own.filter(isInBranch);
    const relayed = fromPost ? [] : fromComments.filter(isInBranch);
    const match = inBranch[0] ?? relayed[0];
    const isOnly = own.length <= 1 && fromPost === null;
    if (match && isEnoughInBranch(passage, isOnly)) {
      return { match, certainty: kind === 'opening' ? 'likely' : 'certain' };
    }
  }
  if (kind === 'opening') return chooseEcho(passage, entry.comment.text);
  if (!isEnoughAnywhere(passage, passage.span[0] <= 3) && !isTakenUp(passage, entry.comment.text))
    return null;
  if (fromPost) return { match: fromPost, certainty: 'certain' };
  const [first, second] = own.length > 0 ? own : fromComments;
  // The first to say a long passage said it; a short one that two have said is anybody's.
  if (!first || (second && passage.wordCount < 8)) return null;
  return { match: first, certainty: isPhrase(passage) ? 'certain' : 'likely' };
}

/**
 * Whoever said it first has said it; in Blogger's own branch, whoever said it there. The words of a
 * comment must be more telling than those of the post, which all have just read.
 */
function chooseRestated(
  { matches, contentWords, wordCount }: MatchedPassage,
  entry: Entry,
  timeline: readonly Entry[],
  isRelay: (match: Match) => boolean,
): Choice | null {
  const [oldest] = matches;
  if (!oldest) return null;
  const fromPost = oldest.rank === POST_RANK ? oldest : null;
  const own = (fromPost ? matches.slice(1) : matches).filter((match) => !isRelay(match));
  const inBranch =
    entry.comment.parentId === null
      ? undefined
      : own.find(({ rank }) => timeline[rank]?.rootId === entry.rootId);
  const match = inBranch ?? fromPost ?? (own.length === 1 ? own[0] : undefined);
  if (!match) return null;
  const isWhole = match.wordCount === wordCount;
  const least = match === inBranch || match === fromPost ? 2 : 3;
  const isTold =
    contentWords.length >= (isWhole || match.wordCount >= 7 ? least : Math.max(3, least));
  return isTold ? { match, certainty: 'likely' } : null;
}

/**
 * One comment alone holds the words with which this one begins: many and rare ones, or few that are
 * the whole of its first sentence.
 */
function chooseEcho(
  { matches, wordCount, contentWords, span }: MatchedPassage,
  text: string,
): Choice | null {
  const [only] = matches;
  if (!only || matches.length > 1 || only.rank === POST_RANK) return null;
  const words = wordsOf(text, span).slice(0, wordCount);
  const isSentence = /^\s*(?:[.!?…]|$)/.test(text.slice(words.at(-1)?.span[1] ?? 0, span[1]));
  const own = contentWords.filter((word) => /^[a-z]{3,}$/.test(word) && !isSaidByAll(word));
  const isEcho =
    (wordCount >= 8 && contentWords.length >= 4) ||
    (wordCount >= 4 && own.length >= 2) ||
    (wordCount >= 5 && own.length >= 1 && isSentence);
  return isEcho ? { match: only, certainty: 'likely' } : null;
}

/** Too long and too rare a run of words to have come twice by chance. */
function isPhrase({ wordCount, contentWords }: MatchedPassage): boolean {
  return (
    (wordCount >= 4 && contentWords.length >= 3) || (wordCount >= 6 && contentWords.length >= 2)
  );
}

function isEnoughInBranch(passage: MatchedPassage, isOnly: boolean): boolean {
  const { kind, wordCount, contentWords } = passage;
  if (kind === 'opening') {
    return isOnly && contentWords.length >= (wordCount >= 6 ? 2 : 3);
  }
  if (kind === 'emphasis' && wordCount < 3) return false;
  if (isPhrase(passage)) return true;
  if (!isOnly) return false;
  return (
    contentWords.length >= 2 ||
    (wordCount > 2 && contentWords.length > 0) ||
    (contentWords[0]?.length ?? 0) >= 6
  );
}

function isEnoughAnywhere(passage: MatchedPassage, isOpening: boolean): boolean {
  const isOnly = passage.matches.length === 1;
  if (passage.kind === 'paragraph') return passage.contentWords.length >= (isOnly ? 1 : 3);
  if (isPhrase(passage)) return true;
  if (isOnly && passage.wordCount >= (isOpening ? 5 : 6)) return true;
  if (isOnly && passage.wordCount >= 4 && passage.contentWords.length > 0) return true;
  if (passage.kind === 'emphasis' || !isOpening) return false;
  if (passage.kind === 'marks' && isOnly && isTellingShort(passage)) return true;
  return passage.contentWords.length >= 2 && passage.matches.length === 1;
}

/** "Loved the 'purple lanyard'.": two telling words that one text alone has, and something said of them. */
function isTakenUp({ kind, matches, contentWords, span }: MatchedPassage, text: string): boolean {
  if (kind !== 'marks' || matches.length !== 1) return false;
  if (contentWords.filter((word) => word.length >= 3 && !isSaidByAll(word)).length < 2)
    return false;
  const before = text.slice(Math.max(0, span[0] - 60), span[0]);
  const after = text.slice(span[1], span[1] + 60);
  return REACTION_BEFORE.test(before) || REACTION_AFTER.test(after);
}

const REACTION_BEFORE =
  /\b(?:lov(?:e|ed|ing)|liked?|enjoyed|laugh(?:ed|ing)|chuckl\w+|smil\w+|crying|stealing|nicking|borrowing|pinching|framing|printing|you(?:['’](?:re|ve))?|your|commenter|poster|comment|phrase|word|words|line|description|(?:what|who|where)\s+(?:is|are|was)\s+(?:an?|the|this|these)?|as\s+for|about|re)\s+(?:out\s+loud\s+)?(?:at\s+|for\s+)?(?:the\s+|that\s+|a\s+|his\s+|her\s+|their\s+)?["“”'‘«„]$/i;
const REACTION_AFTER =
  /^["”“'’»]?[,.!?]?["”“'’»]?\s*(?:[-–—:]+\s*)?(?:made\s+(?:me|my|us)|is\s+(?:the|a|an|now|my|so|exactly|going|how|what|genius|perfect|priceless|brilliant|inspired|spot)|says\s+(?:it|every|so|a\s+lot)|sums|has\s+(?:made|finished|cheered)|did\s+it|got\s+me|wins|ha+\b|lol|brilliant|priceless|classic|genius|perfect|love|indeed|indeed!|exactly|really\?|nails|hits|deserves|should\s+be\s+(?:on|the|printed|framed)|could\s+be|will\s+stay|stuck|struck|rang|rings|resonates?|tickled)\b/i;

/** Few words between marks at the head of a comment, where people put what they answer. */
function isTellingShort({ wordCount, contentWords }: MatchedPassage): boolean {
  return (wordCount >= 3 && contentWords.length > 0) || (contentWords[0]?.length ?? 0) >= 8;
}
