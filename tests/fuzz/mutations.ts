import fc from 'fast-check';
import { xssPayloads } from '../xss-payloads';

/** Markup that has run somewhere. */
export const XSS_PAYLOADS: readonly string[] = xssPayloads.map(({ html }) => html);

/** Pieces that parsers have tripped over. */
const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '\0',
    '\u2028',
    '\ufeff',
    '\ud800',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...['</div>', '</li>', '</ol>', '<ol>', '<li>', '<template>', '</template>', '<table>', '<svg>'],
  ...[
    '<plaintext>',
    '<frameset>',
    '<select>',
    '<form id="comments">',
    '<base href="//x.example/">',
  ],
  ...[
    'id="comments"',
    "id='c1'",
    'class="comment"',
    'class="comment-thread"',
    'name=querySelector',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\u0000',
    '1e999',
    '-0',
    'null',
    '__proto__',
    '=1+1',
    ';',
  ],
  ...['\n', '\r\n', '\t', '\u202e', '&#0;', '&#x110000;', '9'.repeat(40), '('.repeat(200)],
];

type Edit =
  | { readonly at: number; readonly cut: number; readonly insert: string }
  | { readonly at: number; readonly cut: number; readonly copyTo: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    at: place,
    cut: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.05, noNaN: true })),
    insert: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...PIECES),
      fc.constantFrom(...XSS_PAYLOADS),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  }),
  fc.record({ at: place, cut: fc.double({ min: 0, max: 0.2, noNaN: true }), copyTo: place }),
);

/** A text after a few accidents: pieces cut out, put in, or said twice, or the end missing. */
export function mutatedText(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      source: fc.constantFrom(...sources),
      edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
      end: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, place),
    })
    .map(({ source, edits, end }) => {
      const text = edits.reduce(applyEdit, source);
      return text.slice(0, Math.round(text.length * end));
    });
}

function applyEdit(text: string, change: Edit): string {
  const at = Math.round(text.length * change.at);
  const cut = Math.round(text.length * change.cut);
  if ('insert' in change) return text.slice(0, at) + change.insert + text.slice(at + cut);
  const to = Math.round(text.length * change.copyTo);
  return text.slice(0, to) + text.slice(at, at + cut) + text.slice(to);
}

/** A value after a few accidents somewhere within it: parts replaced, taken away or nested. */
export function mutatedValue<T>(sources: readonly T[]): fc.Arbitrary<unknown> {
  const strange = fc.oneof(
    fc.anything({ maxDepth: 2 }).map(asJson),
    fc.constantFrom(...XSS_PAYLOADS, ...PIECES),
    fc.constantFrom(null, -1, 1.5, 2 ** 60, '', [], {}, { length: 3 }, [[[[]]]]),
    fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"polluted":true}}')),
  );
  const change = fc.record({
    steps: fc.array(fc.nat(20), { maxLength: 5 }),
    how: fc.constantFrom('replace', 'remove', 'nest', 'add'),
    with: strange,
  });
  return fc
    .record({
      source: fc.constantFrom(...sources),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    })
    .map(({ source, changes }) =>
      asJson(
        changes.reduce<unknown>(
          (value, { steps, how, with: strange }) => changeAt(value, steps, how, strange),
          asJson(source),
        ),
      ),
    );
}

function changeAt(
  value: unknown,
  steps: readonly number[],
  how: string,
  strange: unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) {
    return how === 'nest' ? [value] : strange;
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)] ?? 'key';
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...value };
  // JSON has no holes.
  if (rest.length === 0 && how === 'remove' && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (rest.length === 0 && how === 'remove') delete copy[key];
  else if (rest.length === 0 && how === 'add') copy[`${key}2`] = strange;
  else copy[key] = changeAt(copy[key], rest, how, strange);
  return copy;
}

/** As it would come out of a message or a file. */
function asJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value, (_key, part) =>
      typeof part === 'bigint' ? `${part}` : part,
    );
    return text === undefined ? null : JSON.parse(text);
  } catch {
    // A circle.
    return null;
  }
}
