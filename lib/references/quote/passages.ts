import { type Body, inlineText } from '../../model/body';
import type { Comment } from '../../model/comment';
import type { Span } from '../../model/reference';
import { LETTER } from '../thread/letters';

/**
 * Words in a comment that may be somebody else's.
 * - `marks`: between quotation marks.
 * - `lines`: lines behind ">".
 * - `emphasis`: italic, bold or set off as a block.
 * - `paragraph`: a paragraph of its own, which may repeat another's words without saying so.
 * - `opening`: the first words of a paragraph, which may take up another's words.
 * - `sentence`: one of the first sentences, which may take them up with some of them changed.
 */
export type PassageKind = 'marks' | 'lines' | 'emphasis' | 'paragraph' | 'opening' | 'sentence';

export type Passage = {
  readonly kind: PassageKind;
  /** Without the marks, so that it can be compared; with them a link would look no better. */
  readonly span: Span;
};

/**
 * Quotation marks that tell beginning from end, with what closes them: a text without that is not
 * searched. The straight single one is an apostrophe as well.
 */
const MARKED: readonly { readonly close: string; readonly pattern: RegExp }[] = [
  { close: '”', pattern: /“([^“”]{2,3000}?)”/g },
  // Opened on one keyboard and closed on another.
  { close: '“', pattern: /“([^“”"]{2,3000}?)"/g },
  { close: '”', pattern: /"(?=\S)([^“”"]{2,3000}?)”/g },
  { close: '„', pattern: /„([^“”„]{2,3000}?)[“”]/g },
  { close: '»', pattern: /«([^«»]{2,3000}?)»/g },
  {
    close: '"',
    pattern: new RegExp(`(?<![${LETTER}\\d"])"(?=[^\\s"])([^"]{2,3000}?)"(?![${LETTER}\\d])`, 'g'),
  },
  {
    close: "''",
    pattern: new RegExp(`(?<![${LETTER}\\d'‘])(?:''|\`\`)(?=\\S)([^\\n]{2,600}?)''`, 'g'),
  },
  {
    close: '’',
    pattern: new RegExp(
      `(?<![${LETTER}\\d])‘((?:[^‘’\\n]|(?<=[${LETTER}])’(?=[${LETTER}])){2,600}?)’(?![${LETTER}])`,
      'g',
    ),
  },
  {
    close: "'",
    pattern: new RegExp(
      `(?<![${LETTER}\\d'])'(?=[^\\s'])((?:[^'\\n]|(?<=[${LETTER}])'(?=[${LETTER}])){2,600}?)(?<=\\S)'(?![${LETTER}'])`,
      'g',
    ),
  },
];
const QUOTED_LINES = /(?:^|\n)[ \t]*((?:>[^\n]*(?:\n|$)[ \t]*)+)/g;

/** "> Anon 10:44": an arrow at the one who is spoken to. */
const CALLED_LINE = /^[>\s]*(?:@|an+on\w*)?[\s@]*(?:at\s)?\d{1,2}[:.]\d\d[\s:,]*$/i;

/** All passages of a comment, in no order; some may lie within others. */
export function findPassages(comment: Comment): readonly Passage[] {
  const { text } = comment;
  const found: Passage[] = [];
  for (const { close, pattern } of MARKED) {
    if (!text.includes(close)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      found.push({ kind: 'marks', span: [start, start + (match[1] ?? '').length] });
    }
  }
  for (const match of text.includes('>') ? text.matchAll(QUOTED_LINES) : []) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    if (CALLED_LINE.test(match[1] ?? '')) continue;
    found.push({ kind: 'lines', span: trim(text, [start, start + (match[1] ?? '').length]) });
  }
  for (const span of emphasised(comment.body)) {
    found.push({ kind: 'emphasis', span: trim(text, span) });
  }
  const paragraphs = paragraphsOf(text);
  for (const span of paragraphs) {
    if (paragraphs.length > 1) found.push({ kind: 'paragraph', span });
    if (comment.parentId !== null || span[0] === 0) found.push({ kind: 'opening', span });
  }
  for (const span of firstSentences(text)) found.push({ kind: 'sentence', span });
  return found;
}

/** Where a sentence ends, or is set off from what is said of it. */
const SENTENCE_END = /[.!?…]+(?=\s|$)|\s[–—-]\s|[:;]\s|\s<+\s|\n|$/g;
/** People take up another's words before they say what they think of them. */
const MOST_SENTENCES = 2;
const LONGEST_SENTENCE = 240;

function firstSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  while (start < text.length && spans.length < MOST_SENTENCES) {
    const end = SENTENCE_END.exec(text);
    if (!end) break;
    const span = trim(text, [start, end.index]);
    if (span[1] - span[0] > LONGEST_SENTENCE) break;
    if (span[1] > span[0]) spans.push(span);
    start = SENTENCE_END.lastIndex = end.index + Math.max(1, end[0].length);
  }
  return spans;
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const span = trim(text, [start, end]);
    if (span[1] > span[0]) spans.push(span);
  }
  return spans;
}

/** Outermost runs that are italic, bold or set off; the whole of a body is no passage. */
function emphasised(body: Body): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const inline of body) {
    const { length } = inlineText(inline);
    if (
      typeof inline !== 'string' &&
      (inline.kind === 'italic' || inline.kind === 'bold' || inline.kind === 'quote')
    ) {
      spans.push([at, at + length]);
    }
    at += length;
  }
  return spans;
}

function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
