import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEmptyQuery,
  type NewTerm,
  parseQuery,
  type Query,
  satisfies,
  type Term,
  writeQuery,
} from '../../../lib/filter/query';

const keys = ['from', 'is', 'has'] as const;
type Key = (typeof keys)[number];

/** Terms without their places: `-from:‹Maud›`, `‹word›`, `"phrase"`; `?` behind an unknown key. */
function told({ terms }: Query<Key>): string {
  return terms
    .map((term) => {
      const sign = term.isNegated ? '-' : '';
      if (term.kind === 'key') return `${sign}${term.key}:‹${term.value}›`;
      if (term.kind === 'phrase') return `${sign}"${term.text}"`;
      return `${sign}‹${term.text}›${term.unknownKey === null ? '' : ` (${term.unknownKey}?)`}`;
    })
    .join(' ');
}

/** Terms as they could be put together: what {@link parseQuery} itself would give. */
function bare(terms: readonly Term<Key>[]): NewTerm<Key>[] {
  return terms.map((term) =>
    term.kind === 'key'
      ? { kind: term.kind, key: term.key, value: term.value, isNegated: term.isNegated }
      : { kind: term.kind, text: term.text, isNegated: term.isNegated },
  );
}

/** What people type, and what they do not. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', 'from:', 'is:', 'x:', '-', '"', '“', '”', '\\', ' ') }),
);

describe('a query', () => {
  it.each([
    ['tea', '‹tea›'],
    ['  tea   biscuits ', '‹tea› ‹biscuits›'],
    ['"cold tea" -"hot tea" -milk', '"cold tea" -"hot tea" -‹milk›'],
    ['“cold tea” „und“ ”so”', '"cold tea" "und" "so"'],
    ['from:Maud -from:"The Ferryman"', 'from:‹Maud› -from:‹The Ferryman›'],
    ['FROM:Maud From:“A B”', 'from:‹Maud› from:‹A B›'],
    ['from: Maud', 'from:‹› ‹Maud›'],
    ['from:"Jim \\"Hat\\" \\\\ B"', 'from:‹Jim "Hat" \\ B›'],
    ['from:"Maud"tea', 'from:‹Maud› ‹tea›'],
    ['"open to the end', '"open to the end"'],
    ['from:"open to the end', 'from:‹open to the end›'],
    ['who:Maud', '‹who:Maud› (who?)'],
    ['-who:Maud', '-‹who:Maud› (who?)'],
    ['10:44 https://blog.example/p?x=1', '‹10:44› ‹https://blog.example/p?x=1›'],
    ["'Getafix rock'n'roll 5\" --x", "‹'Getafix› ‹rock'n'roll› ‹5\"› -‹-x›"],
    ['constructor:x __proto__:y', '‹constructor:x› (constructor?) ‹__proto__:y›'],
    ['- "" -"" “”', ''],
    ['', ''],
  ])('%j', (text, meaning) => {
    expect(told(parseQuery(text, keys))).toBe(meaning);
  });

  it('says where its terms stand', () => {
    const text = ' tea -from:"A B"  "c d" is:';
    const { terms } = parseQuery(text, keys);
    expect(terms.map(({ span }) => text.slice(...span))).toEqual([
      'tea',
      '-from:"A B"',
      '"c d"',
      'is:',
    ]);
    expect(
      terms.map((term) => (term.kind === 'key' ? text.slice(...term.valueSpan) : null)),
    ).toEqual([null, '"A B"', null, '']);
  });

  it('means something whatever is typed, and covers it in order', () => {
    fc.assert(
      fc.property(typed, (text) => {
        let end = 0;
        for (const term of parseQuery(text, keys).terms) {
          expect(term.span[0]).toBeGreaterThanOrEqual(end);
          expect(term.span[1]).toBeGreaterThan(term.span[0]);
          end = term.span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('can be written down and read again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const terms = bare(parseQuery(text, keys).terms);
        expect(bare(parseQuery(writeQuery(terms), keys).terms)).toEqual(terms);
      }),
    );
  });

  it('holds any value and any phrase', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, isNegated) => {
        const terms: NewTerm<Key>[] = [
          { kind: 'key', key: 'from', value: text, isNegated },
          { kind: 'phrase', text: `${text}.`, isNegated },
        ];
        expect(bare(parseQuery(writeQuery(terms), keys).terms)).toEqual(terms);
      }),
      { examples: [['//', false]] },
    );
  });
});

describe('what is asked for', () => {
  const has = (query: string, things: readonly string[]) =>
    satisfies(parseQuery(query, keys), (term) =>
      things.includes(term.kind === 'key' ? `${term.key}:${term.value}` : term.text),
    );

  it.each<[string, string[], boolean]>([
    ['', [], true],
    ['tea milk', ['tea', 'milk'], true],
    ['tea milk', ['tea'], false],
    ['tea -milk', ['tea'], true],
    ['tea -milk', ['tea', 'milk'], false],
    ['from:a from:b', ['from:b'], true],
    ['from:a from:b', ['from:a'], true],
    ['from:a from:b', [], false],
    ['from:a is:new', ['from:a'], false],
    ['from:a is:new', ['from:a', 'is:new'], true],
    ['-from:a -from:b', ['from:b'], false],
    ['from:a -from:b', ['from:a', 'from:b'], false],
    ['from: tea', ['tea'], true],
  ])('%j of %j: %s', (query, things, isWanted) => {
    expect(has(query, things)).toBe(isWanted);
  });

  it.each([
    ['', true],
    ['from: -is:', true],
    ['-', true],
    ['from:a', false],
    ['x', false],
  ])('%j is nothing: %s', (query, isNothing) => {
    expect(isEmptyQuery(parseQuery(query, keys))).toBe(isNothing);
  });
});
