/** Where something stands in what was typed: from the first of its characters to behind its last. */
export type Span = readonly [start: number, end: number];

/** One thing that is asked for. */
export type Term<Key extends string> = TextTerm | KeyTerm<Key>;

/** A word, or a phrase in quotation marks. */
export type TextTerm = {
  readonly kind: 'word' | 'phrase';
  /** Never empty. A word holds no white space. */
  readonly text: string;
  /** Asked for is what does not have it. */
  readonly isNegated: boolean;
  readonly span: Span;
  /** A phrase whose closing quotation mark has not been typed yet. */
  readonly isOpen: boolean;
  /** The word reads like `key:value` and there is no such key; absent for all others. */
  readonly unknownKey: string | null;
};

/** `key:value`, or `key:"a value"`. */
export type KeyTerm<Key extends string> = {
  readonly kind: 'key';
  readonly key: Key;
  /** Empty as long as only the key has been typed: such a term asks for nothing yet. */
  readonly value: string;
  readonly isNegated: boolean;
  readonly span: Span;
  /** Where the value stands, with its quotation marks. */
  readonly valueSpan: Span;
};

/** What was asked for, in the order in which it was typed. */
export type Query<Key extends string> = { readonly terms: readonly Term<Key>[] };

/** A term as it is put together: where it will stand is not known yet. */
export type NewTerm<Key extends string> =
  | Pick<TextTerm, 'kind' | 'text' | 'isNegated'>
  | Pick<KeyTerm<Key>, 'kind' | 'key' | 'value' | 'isNegated'>;

/** Phones write curly ones. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '“' };

/**
 * Reads what a reader asks for: words, `"phrases"`, `key:value`, `key:"a value"`, each of them
 * turned round by a `-` in front. Every text means something: a quotation mark that is not closed
 * holds to the end, an unknown key makes an ordinary word, and what is empty asks for nothing.
 * Within quotation marks `\"` is the mark itself and `\\` the backslash.
 *
 * @param keys in lower case; capitals in what was typed make no difference
 */
export function parseQuery<Key extends string>(text: string, keys: readonly Key[]): Query<Key> {
  const terms: Term<Key>[] = [];
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const { term, end } = readTerm(text, at, keys);
    if (term) terms.push(term);
    at = skipSpace(text, end);
  }
  return { terms };
}

/** Writes terms so that {@link parseQuery} reads them back. */
export function writeQuery<Key extends string>(terms: readonly NewTerm<Key>[]): string {
  return terms.map(writeTerm).join(' ');
}

/**
 * Whether something is what was asked for. Terms must all hold; several of one key are choices, of
 * which one must hold. What a negated term says must never hold. A key without a value is passed
 * over.
 *
 * @param holds whether it has what the term says, whether or not that is negated
 */
export function satisfies<Key extends string>(
  { terms }: Query<Key>,
  holds: (term: Term<Key>) => boolean,
): boolean {
  return terms.every((term) => {
    if (term.kind === 'key' && term.value === '') return true;
    if (term.kind !== 'key' || term.isNegated) return holds(term) !== term.isNegated;
    return terms.some((other) => isChoice(other, term.key) && holds(other));
  });
}

function isChoice<Key extends string>(term: Term<Key>, key: Key): boolean {
  return term.kind === 'key' && term.key === key && term.value !== '' && !term.isNegated;
}

/** Whether nothing is asked for, or nothing yet. */
export function isEmptyQuery<Key extends string>({ terms }: Query<Key>): boolean {
  return terms.every((term) => term.kind === 'key' && term.value === '');
}

type Read<T> = { readonly term: T | null; readonly end: number };

function readTerm<Key extends string>(
  text: string,
  start: number,
  keys: readonly Key[],
): Read<Term<Key>> {
  const isNegated = text[start] === '-';
  const from = isNegated ? start + 1 : start;
  if (isQuote(text, from)) {
    const { value, end, isOpen } = readQuoted(text, from);
    const term: TextTerm = {
      kind: 'phrase',
      text: value,
      isNegated,
      span: [start, end],
      isOpen,
      unknownKey: null,
    };
    return { term: value === '' ? null : term, end };
  }
  const written = /^(\p{L}+):(?!\/\/)/u.exec(text.slice(from, wordEnd(text, from)))?.[1];
  const key = keys.find((each) => each === written?.toLowerCase());
  if (written !== undefined && key !== undefined) {
    const valueStart = from + written.length + 1;
    const { value, end } = isQuote(text, valueStart)
      ? readQuoted(text, valueStart)
      : readWord(text, valueStart);
    const term: KeyTerm<Key> = {
      kind: 'key',
      key,
      value,
      isNegated,
      span: [start, end],
      valueSpan: [valueStart, end],
    };
    return { term, end };
  }
  const { value, end } = readWord(text, from);
  const unknownKey = written?.toLowerCase() ?? null;
  const term: TextTerm = {
    kind: 'word',
    text: value,
    isNegated,
    span: [start, end],
    isOpen: false,
    unknownKey,
  };
  return { term: value === '' ? null : term, end };
}

function writeTerm<Key extends string>(term: NewTerm<Key>): string {
  const sign = term.isNegated ? '-' : '';
  if ('text' in term) return sign + (term.kind === 'word' ? term.text : quote(term.text));
  const { key, value } = term;
  // What begins with `//` would read as the rest of an address.
  const isBare = !/\s|^\/\//u.test(value) && !isQuote(value, 0);
  return `${sign}${key}:${isBare ? value : quote(value)}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function isQuote(text: string, at: number): boolean {
  return Object.hasOwn(CLOSING, text[at] ?? '');
}

function readWord(text: string, start: number): { value: string; end: number } {
  const end = wordEnd(text, start);
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): { value: string; end: number; isOpen: boolean } {
  const closing = CLOSING[text[start] as string];
  let value = '';
  let at = start + 1;
  for (; at < text.length && text[at] !== closing; at++) {
    if (text[at] === '\\' && /["\\]/.test(text[at + 1] ?? '')) at++;
    value += text[at];
  }
  return { value, end: Math.min(at + 1, text.length), isOpen: at >= text.length };
}

function wordEnd(text: string, start: number): number {
  const space = text.slice(start).search(/\s/u);
  return space < 0 ? text.length : start + space;
}

function skipSpace(text: string, start: number): number {
  const other = text.slice(start).search(/\S/u);
  return other < 0 ? text.length : start + other;
}
