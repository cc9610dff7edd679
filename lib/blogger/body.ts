import { absoluteUrl } from '../dom/absolute-url';
import type { Body, Break, Image, Inline, MarkKind } from '../model/body';

/**
 * The content of `nodes` (read one after the other, as if they stood in one element) as a body.
 *
 * White space is laid out as a browser would show it: runs are one space, none at the edges of a
 * line, NBSP stays, `pre` keeps its own. Nothing at either end of the whole. Marks deeper than
 * anybody writes, and marks within a mark of their own kind, are unwrapped.
 *
 * @param base what relative addresses are relative to.
 */
export function readBody(nodes: readonly Node[], base: string): Body {
  const writer = new BodyWriter(base);
  for (const node of nodes) walk(node, writer);
  return writer.finish();
}

/** Without recursion: a hostile body may be nested as deep as the parser lets it. */
function walk(root: Node, writer: BodyWriter): void {
  let node = root;
  for (;;) {
    const isEntered = writer.enter(node);
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) writer.leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      writer.leave(node);
    }
    if (node === root) return;
    node = node.nextSibling as Node;
  }
}

/** A piece of text that can still lose the space at its end. */
type Run = { text: string };

type Frame = {
  /** The element that opened it; `null` for the whole body. */
  readonly element: Node | null;
  readonly mark: { readonly kind: MarkKind } | { readonly kind: 'link'; readonly href: string };
  readonly pieces: (Run | Frame | Break | Image)[];
  /** Nothing was written before a quote opened; holds again where the quote proves empty. */
  readonly wasAtStart: boolean;
};

class BodyWriter {
  readonly #base: string;
  readonly #frames: [Frame, ...Frame[]];
  #lastRun: Run | null = null;
  #isAtStart = true;
  #isAtLineStart = true;
  /** Breaks that block boundaries ask for, written only once something follows. */
  #wantedBreaks = 0;
  /** Breaks that were written last. */
  #writtenBreaks = 0;
  #preDepth = 0;

  constructor(base: string) {
    this.#base = base;
    this.#frames = [{ element: null, mark: { kind: 'quote' }, pieces: [], wasAtStart: true }];
  }

  /** @returns whether the node's children are to be read; `leave` must follow them. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      this.#addText((node as Text).data);
      return false;
    }
    if (node.nodeType === FRAGMENT) return true;
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const name = element.localName;
    if (DROPPED.has(name)) return false;
    if (name === 'br') {
      this.#addBreak();
      return false;
    }
    if (name === 'img') {
      this.#addImage(element);
      return false;
    }
    this.#wantBreaks(blockBreaks(name));
    if (name === 'pre') this.#preDepth++;
    this.#openMark(element);
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType !== ELEMENT) return;
    if (this.#top.element === node) this.#closeMark();
    const name = (node as Element).localName;
    if (name === 'pre') this.#preDepth--;
    if (name !== 'blockquote') this.#wantBreaks(blockBreaks(name));
  }

  finish(): Body {
    this.#trimLine();
    return trimBreaks(tidy(this.#frames[0].pieces));
  }

  get #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  #openMark(element: Element): void {
    const mark = markOf(element, this.#base);
    if (!mark || this.#frames.length > MAX_DEPTH) return;
    const isQuote = mark.kind === 'quote';
    if (!isQuote && this.#frames.some((f) => f.mark.kind === mark.kind)) return;

    // A quote brings a line end of its own at either side (see `bodyText`).
    if (isQuote) this.#wantedBreaks = Math.max(0, this.#wantedBreaks - 1);
    this.#writeWantedBreaks();
    this.#frames.push({ element, mark, pieces: [], wasAtStart: this.#isAtStart });
    if (!isQuote) return;
    this.#trimLine();
    this.#isAtStart = true;
    this.#isAtLineStart = true;
    this.#writtenBreaks = 0;
  }

  #closeMark(): void {
    const frame = this.#frames.pop() as Frame;
    this.#top.pieces.push(frame);
    if (frame.mark.kind !== 'quote') return;
    this.#trimLine();
    this.#isAtStart = this.#isAtStart && frame.wasAtStart;
    this.#isAtLineStart = true;
    this.#wantedBreaks = 0;
    this.#writtenBreaks = 1;
  }

  #addText(data: string): void {
    if (this.#preDepth > 0) {
      data.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) this.#addBreak();
        const text = this.#isAtStart ? line.replace(/^[ \t\f]+/, '') : line;
        if (text !== '') this.#addRun(text);
      });
      return;
    }
    let text = data.replace(/[ \t\n\r\f]+/g, ' ');
    const hasSpaceBefore = this.#isAtLineStart || this.#lastRun?.text.endsWith(' ');
    if (hasSpaceBefore && text.startsWith(' ')) text = text.slice(1);
    if (text !== '') this.#addRun(text);
  }

  #addRun(text: string): void {
    this.#startContent();
    this.#lastRun = { text };
    this.#top.pieces.push(this.#lastRun);
  }

  #addImage(element: Element): void {
    const src = absoluteUrl(element.getAttribute('src'), this.#base);
    if (src === null) return;
    this.#startContent();
    this.#lastRun = null;
    this.#top.pieces.push({ kind: 'image', src, alt: element.getAttribute('alt') ?? '' });
  }

  #startContent(): void {
    this.#writeWantedBreaks();
    this.#writtenBreaks = 0;
    this.#isAtStart = false;
    this.#isAtLineStart = false;
  }

  #addBreak(): void {
    this.#trimLine();
    if (this.#isAtStart) return;
    this.#writeWantedBreaks();
    this.#writeBreak();
  }

  #wantBreaks(count: number): void {
    if (count === 0 || this.#isAtStart) return;
    this.#trimLine();
    this.#isAtLineStart = true;
    this.#wantedBreaks = Math.max(this.#wantedBreaks, count);
  }

  #writeWantedBreaks(): void {
    const count = this.#wantedBreaks - this.#writtenBreaks;
    this.#wantedBreaks = 0;
    for (let i = 0; i < count; i++) this.#writeBreak();
  }

  #writeBreak(): void {
    this.#top.pieces.push({ kind: 'break' });
    this.#isAtLineStart = true;
    this.#writtenBreaks++;
  }

  /** Space at the end of a line is not shown. */
  #trimLine(): void {
    if (this.#lastRun) this.#lastRun.text = this.#lastRun.text.replace(/[ \t\f]+$/, '');
    this.#lastRun = null;
  }
}

/** Joins runs, and drops what came to nothing. As deep as {@link MAX_DEPTH} at most. */
function tidy(pieces: Frame['pieces']): Inline[] {
  const inlines: Inline[] = [];
  for (const piece of pieces) {
    if ('text' in piece) {
      const before = inlines.at(-1);
      if (typeof before === 'string') inlines[inlines.length - 1] = before + piece.text;
      else if (piece.text !== '') inlines.push(piece.text);
    } else if ('pieces' in piece) {
      let children = tidy(piece.pieces);
      if (piece.mark.kind === 'quote') children = trimBreaks(children);
      if (children.length > 0) inlines.push({ ...piece.mark, children });
    } else {
      inlines.push(piece);
    }
  }
  return inlines;
}

/** Without the breaks at the end, within marks too. Those at the start were never written. */
function trimBreaks(inlines: readonly Inline[]): Inline[] {
  const kept = [...inlines];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    if (typeof last === 'string') return [...kept, last];
    if (last.kind === 'break') continue;
    if (last.kind === 'image' || last.kind === 'quote') return [...kept, last];
    const children = trimBreaks(last.children);
    if (children.length > 0) return [...kept, { ...last, children }];
  }
  return kept;
}

function markOf(element: Element, base: string): Frame['mark'] | null {
  if (element.localName === 'a') {
    const href = absoluteUrl(element.getAttribute('href'), base, ['http:', 'https:', 'mailto:']);
    return href === null ? null : { kind: 'link', href };
  }
  const kind = MARKS.get(element.localName);
  return kind ? { kind } : null;
}

/** How many breaks stand before and after a block: a paragraph is set off by an empty line. */
function blockBreaks(name: string): number {
  if (name === 'p') return 2;
  return BLOCKS.has(name) ? 1 : 0;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const FRAGMENT = 11;

/** Deeper than any honest comment, and shallow enough for whatever walks the body by recursion. */
const MAX_DEPTH = 16;

const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['code', 'code'],
  ['tt', 'code'],
  ['pre', 'code'],
  ['blockquote', 'quote'],
]);

const BLOCKS: ReadonlySet<string> = new Set([
  ...['div', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'hr', 'center', 'address'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'aside'],
  ...['main', 'nav', 'figure', 'figcaption', 'form', 'fieldset', 'details', 'summary'],
  ...['table', 'caption', 'tr', 'td', 'th'],
]);

/** Never shown as text, or not text at all: dropped with all that is in them. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'head'],
  ...['title', 'link', 'meta', 'svg', 'math', 'audio', 'video', 'canvas', 'noframes', 'noembed'],
]);
