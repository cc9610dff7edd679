import type { Body, Inline, MarkKind } from '../model/body';

/** A stretch of one line, with the marks that it stands in. */
type Run = { readonly text: string; readonly isBold: boolean; readonly isItalic: boolean } & {
  readonly href: string | null;
};
type Line = { readonly depth: number; readonly runs: readonly Run[] };

/**
 * A body as Markdown (CommonMark). Bold, italics, links, quotes and line ends stay; emphasis that
 * Markdown cannot express in its place, as within a word, is left out, and so are underlining and
 * the like, which it does not know. A picture becomes a link, so that opening the text loads nothing.
 *
 * @param imageLabel what a picture without words of its own is called.
 */
export function markdownBody(body: Body, imageLabel: string): string {
  const lines = linesOf(body, imageLabel);
  return lines
    .map((line, at) => {
      const quoted = '> '.repeat(line.depth);
      const content = writeLine(line.runs);
      const next = lines[at + 1];
      const isContinued = content !== '' && next?.depth === line.depth && next.runs.length > 0;
      return `${quoted}${content}${isContinued ? '\\' : ''}`.replace(/[ \t]+$/, '');
    })
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Text as Markdown that shows it as it is, on lines of its own. */
export function markdownText(text: string): string {
  const body = text
    .split('\n')
    .flatMap((line, at): Inline[] => (at > 0 ? [{ kind: 'break' }, line] : [line]));
  return markdownBody(body, '');
}

/** Text within a line, as a heading is. */
export function markdownLine(text: string): string {
  return escapeLineStart(escapeText(text.replace(/\s+/g, ' ').trim()));
}

/** A link, or its words where there is no address. */
export function markdownLink(words: string, href: string | null): string {
  return href === null ? markdownLine(words) : `[${markdownLine(words)}](${destination(href)})`;
}

/** An address that is its own words. */
export function markdownAddress(href: string): string {
  return `<${href.replace(/[<>\s]/g, encodeURIComponent)}>`;
}

/** Marks and quotes taken apart by line, since in Markdown none reaches over a line's end. */
function linesOf(body: Body, imageLabel: string): readonly Line[] {
  const lines: { depth: number; runs: Run[] }[] = [{ depth: 0, runs: [] }];
  const last = () => lines.at(-1) as { depth: number; runs: Run[] };
  const startLine = (depth: number) => lines.push({ depth, runs: [] });
  const walk = (
    inlines: Body,
    marks: ReadonlySet<MarkKind>,
    href: string | null,
    depth: number,
  ) => {
    const add = (text: string, link: string | null) => {
      if (text === '') return;
      const isBold = marks.has('bold');
      last().runs.push({ text, isBold, isItalic: marks.has('italic'), href: link });
    };
    for (const inline of inlines) {
      if (typeof inline === 'string') {
        for (const [at, part] of inline.split('\n').entries()) {
          if (at > 0) startLine(depth);
          add(part, href);
        }
      } else if (inline.kind === 'break') startLine(depth);
      else if (inline.kind === 'image') add(inline.alt || imageLabel, href ?? inline.src);
      else if (inline.kind === 'link') walk(inline.children, marks, inline.href, depth);
      else if (inline.kind === 'quote') {
        // An empty line ends a quote, or what follows would be taken into it.
        startLine(depth);
        startLine(depth + 1);
        walk(inline.children, marks, href, depth + 1);
        startLine(depth);
        startLine(depth);
      } else walk(inline.children, new Set([...marks, inline.kind]), href, depth);
    }
  };
  walk(body, new Set(), null, 0);
  return lines;
}

function writeLine(runs: readonly Run[]): string {
  let line = '';
  for (const [at, { text, isBold, isItalic, href }] of runs.entries()) {
    const content = href === null ? escapeText(text) : markdownLink(text, href);
    // An exclamation mark before a link would make a picture of it.
    if (href !== null) line = line.replace(/!$/, '\\!');
    const delimiter = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
    const next = runs[at + 1]?.text ?? '';
    line += isEmphasisHere(line, content, next) ? delimiter + content + delimiter : content;
  }
  return escapeLineStart(line);
}

/**
 * CommonMark's rules for where emphasis can open and close, on the safe side: it touches a space,
 * punctuation or the line's edge outside, and a letter or digit inside.
 */
function isEmphasisHere(before: string, content: string, after: string): boolean {
  const isInside = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(content);
  return isInside && /(?:^|[\s(,])$/.test(before) && /^(?:$|[\s.,;:!?)])/.test(after);
}

function escapeText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/[\\`*_[\]<>~|&]/g, '\\$&');
}

/** What would begin a heading, a list, a rule or a block of code is told that it is text. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[#+\-=]/, '\\$&')
    .replace(/^[ \t]+/, (space) => '&#32;'.repeat(space.length));
}

function destination(href: string): string {
  return `<${href.replace(/[<>\\\s]/g, encodeURIComponent).replaceAll('&', '&amp;')}>`;
}
