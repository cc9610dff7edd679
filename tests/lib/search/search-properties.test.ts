import fc from 'fast-check';
import { expect, it } from 'vitest';
import { satisfies } from '../../../lib/filter/query';
import { readAsk, SEARCH_SORTS } from '../../../lib/search/ask';
import { searchDocument } from '../../../lib/search/document';
import { FACETS } from '../../../lib/search/facets';
import { createSearch } from '../../../lib/search/search';
import { indexOf, reviseIndex, type SearchIndex } from '../../../lib/search/search-index';
import { slipsIn } from '../../../lib/search/vocabulary';
import { wordsOf } from '../../../lib/search/words';
import { savedComment } from '../saved';
import { NOW, named, post, searchIn } from './search-in';

const word = fc.constantFrom('tea', 'rota', 'rotas', 'Pay', 'café', 'the', 'Ferryman', 'I’d', '🎉');
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));
const row = fc.record({
  text: fc.oneof(words, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })),
  note: fc.option(words, { nil: '' }),
  tags: fc.uniqueArray(word, { maxLength: 3 }),
  name: word,
  signOff: fc.option(word, { nil: null }),
  title: words,
  publishedAt: fc.option(fc.integer({ min: 1, max: NOW }), { nil: null }),
  goneAt: fc.option(fc.constant(1), { nil: null }),
});
const library = fc.array(row, { minLength: 1, maxLength: 15 }).map((rows) =>
  rows.map(({ name, title, ...rest }, i) =>
    savedComment({
      ...rest,
      id: String(i),
      poster: named(name),
      post: { ...post, title },
      clock: '',
      savedAt: i,
    }),
  ),
);
const key = fc.constantFrom('from', 'tag', 'post', '-tag');
const term = fc.oneof(
  word,
  words.map((each) => `"${each}"`),
  word.map((each) => `-${each}`),
  fc.tuple(key, word).map(([key, value]) => `${key}:${value}`),
  fc.constantFrom('is:gone', 'is:noted', '-is:gone', 'has:note', 'after:2000', 'before:2010'),
);
const asked = fc.array(term, { maxLength: 5 }).map((each) => each.join(' '));

const plainWords = (text: string) => wordsOf(text).map(({ word }) => word);
const sorted = (ids: Iterable<string>) => [...ids].sort();

it('finds every comment by each of its words', () => {
  fc.assert(
    fc.property(library, (rows) => {
      const search = searchIn(rows);
      for (const { id, text, note, tags, poster } of rows) {
        for (const word of plainWords([text, note, ...tags, poster.name].join('\n'))) {
          expect(search(word).ids).toContain(id);
          expect(search(`"${word}"`).ids).toContain(id);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('finds a phrase exactly where its words stand in a row', () => {
  fc.assert(
    fc.property(library, words, (rows, phrase) => {
      const has = (text: string) =>
        ` ${plainWords(text).join(' ')} `.includes(` ${plainWords(phrase).join(' ')} `);
      const expected = rows.filter(({ text, note, tags, poster, signOff, post }) =>
        [text, note, ...tags, poster.name, signOff ?? '', post.title].some(has),
      );
      expect(sorted(searchIn(rows)(`"${phrase}"`).ids)).toEqual(sorted(expected.map((r) => r.id)));
    }),
    { numRuns: 100 },
  );
});

it('finds a word with as many slips as its length allows', () => {
  const long = fc.stringMatching(/^[a-z]{4,12}$/);
  const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('drop', 'double', 'other') });
  fc.assert(
    fc.property(long, fc.array(slip, { maxLength: 2 }), (word, slips) => {
      const typed = slips.reduce(misspell, word);
      fc.pre(slips.length <= slipsIn(typed));
      const rows = [savedComment({ id: '1', text: `so ${word} it was` })];
      expect(searchIn(rows)(typed).ids).toEqual(['1']);
    }),
  );
});

it('puts terms together as the one grammar says', () => {
  fc.assert(
    fc.property(library, asked, (rows, text) => {
      const search = searchIn(rows);
      const query = readAsk({ text, sort: 'saved' });
      const alone = new Map(
        query.terms.map((term) => {
          const [start, end] = term.span;
          const positive = text.slice(term.isNegated ? start + 1 : start, end);
          // What is not wanted is that very word, and none that only begins like it.
          const isWhole = term.isNegated && term.kind === 'word';
          return [term, new Set(search(isWhole ? `"${term.text}"` : positive).ids)];
        }),
      );
      const expected = rows.filter(({ id }) =>
        satisfies(query, (term) => alone.get(term)?.has(id) ?? false),
      );
      expect(sorted(search(text).ids)).toEqual(sorted(expected.map(({ id }) => id)));
    }),
    { numRuns: 150 },
  );
});

it('counts in facets as many as choosing them finds', () => {
  fc.assert(
    fc.property(library, asked, (rows, text) => {
      const search = searchIn(rows);
      const { facets } = search(text);
      for (const facet of FACETS) {
        const others = readAsk({ text, sort: 'saved' }).terms.filter(
          (term) => term.kind !== 'key' || term.key !== facet || term.isNegated,
        );
        const rest = others.map(({ span }) => text.slice(...span)).join(' ');
        for (const { label, count } of facets[facet]) {
          const { ids } = search(`${rest} ${facet}:"${label}"`);
          expect([facet, label, count]).toEqual([facet, label, ids.length]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('has every comment found in every order once', () => {
  fc.assert(
    fc.property(library, asked, (rows, text) => {
      const search = searchIn(rows);
      const ids = sorted(search(text).ids);
      for (const sort of SEARCH_SORTS) expect(sorted(search(text, sort).ids)).toEqual(ids);
    }),
    { numRuns: 60 },
  );
});

it('answers alike whether the index was made at once or revised', () => {
  fc.assert(
    fc.property(library, library, fc.nat(), asked, (before, after, removed, text) => {
      const gone = before.slice(0, removed % (before.length + 1)).map(({ id }) => id);
      const kept = before.filter(
        ({ id }) => !gone.includes(id) && !after.some((each) => each.id === id),
      );
      const documents = after.map(searchDocument);
      const revised = reviseIndex(indexOf(before.map(searchDocument)), gone, documents);
      const anew = indexOf([...kept.map(searchDocument), ...documents]);
      expect(sorted(revised.words)).toEqual(sorted(anew.words));
      const answer = (index: SearchIndex) => {
        const { ids, total } = createSearch(index)({ text, sort: 'saved' }, NOW);
        return { ids: sorted(ids), total };
      };
      expect(answer(revised)).toEqual(answer(anew));
    }),
    { numRuns: 100 },
  );
});

it('takes whatever is asked', () => {
  fc.assert(
    fc.property(library, fc.string({ unit: 'binary' }), (rows, text) => {
      expect(searchIn(rows)(text).total).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});

function misspell(word: string, slip: { readonly at: number; readonly kind: string }): string {
  const at = slip.at % word.length;
  const letter = word.charAt(at);
  const put = slip.kind === 'drop' ? '' : slip.kind === 'double' ? letter + letter : 'é';
  return word.slice(0, at) + put + word.slice(at + 1);
}
