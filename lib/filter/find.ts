import { foldText } from './fold-text';
import type { Span, TextTerm } from './query';

/** What is looked for in folded texts. */
export type Needle = {
  /** The words, each folded. */
  readonly words: readonly [string, ...string[]];
  /** The last word must end where a word of the text ends. */
  readonly isWhole: boolean;
};

/**
 * What a term looks for: a word wherever a word begins with it, a phrase as whole words in its
 * order, whatever white space is between them. A phrase whose end is still being typed is found by
 * its beginning. Absent where there is nothing to look for.
 */
export function needleOf({
  kind,
  text,
  isOpen,
}: Omit<TextTerm, 'span' | 'unknownKey' | 'isNegated'>): Needle | null {
  const [first, ...rest] = foldText(text).trim().split(/ +/);
  if (!first) return null;
  return { words: [first, ...rest], isWhole: kind === 'phrase' && !isOpen };
}

/** Whether a folded text has it. */
export function hasNeedle(text: string, needle: Needle): boolean {
  return findFrom(text, needle, 0) !== null;
}

/** Every place of a folded text where any of the needles is, in order; none overlap. */
export function findNeedles(text: string, needles: readonly Needle[]): readonly Span[] {
  const spans: Span[] = [];
  for (const needle of needles) {
    for (let span = findFrom(text, needle, 0); span; span = findFrom(text, needle, span[1])) {
      spans.push(span);
    }
  }
  if (needles.length < 2) return spans;
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return spans.filter((span) => {
    const isFree = span[0] >= end;
    if (isFree) end = span[1];
    return isFree;
  });
}

function findFrom(text: string, { words, isWhole }: Needle, from: number): Span | null {
  const [first, ...rest] = words;
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!isWordEdge(text, at)) continue;
    const end = endOf(text, at + first.length, rest);
    if (end !== null && (!isWhole || isWordEdge(text, end))) return [at, end];
  }
  return null;
}

/** Where the words end that follow each other from there on; absent where they do not. */
function endOf(text: string, from: number, words: readonly string[]): number | null {
  let end = from;
  for (const word of words) {
    let at = end;
    while (text[at] === ' ') at++;
    if (at === end || !text.startsWith(word, at)) return null;
    end = at + word.length;
  }
  return end;
}

/** Whether a place is not in the middle of a word. */
function isWordEdge(text: string, at: number): boolean {
  return !(isLetter(text[at - 1]) && isLetter(text[at]));
}

/** Letters and digits, but for those of scripts that write words without spaces between them. */
function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (character <= '\x7f') return /[a-z0-9]/.test(character);
  return /[\p{L}\p{N}]/u.test(character) && !UNSPACED.test(character);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
