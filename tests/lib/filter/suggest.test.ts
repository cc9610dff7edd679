import { describe, expect, it } from 'vitest';
import type { FilterFacts } from '../../../lib/filter/match';
import { suggest, withSuggestion } from '../../../lib/filter/suggest';
import { comment, poster } from '../comments';

const named = (name: string) => poster({ kind: 'name', name });
const comments = [
  comment({ id: '1', poster: named('Maud'), publishedAt: new Date(2024, 4, 1).getTime() }),
  comment({ id: '2', poster: named('Maud'), text: 'Why?' }),
  comment({ id: '3', poster: named('Mary Ann'), publishedAt: new Date(2024, 4, 2).getTime() }),
  comment({ id: '4' }),
  comment({ id: '5', poster: named('Muted') }),
];
const facts: FilterFacts = {
  signOffOf: (id) => (id === '4' ? 'Ferryman' : null),
  answeredBy: () => [],
  isQuoting: () => false,
  isNew: (id) => id === '1',
  isSaved: () => false,
  isMuted: (id) => id === '5',
  isInferred: () => false,
};

/** What is suggested where the `|` stands, each with what it would find. */
function suggested(typed: string): string {
  const caret = typed.indexOf('|');
  const text = typed.replace('|', '');
  const { list } = suggest(text, caret, comments, facts, 0);
  return list.map((each) => `${each.text} ${each.count ?? ''}`.trim()).join(', ');
}

describe('suggestions', () => {
  it.each([
    ['|', 'from:, to:, is:, has:, before:, after:'],
    ['tea |', 'from:, to:, is:, has:, before:, after:'],
    ['-|', '-from:, -to:, -is:, -has:, -before:, -after:'],
    ['fr|', 'from:'],
    ['from:|', 'from:Maud 2, from:"Mary Ann" 1, from:Anonymous 1, from:Ferryman 1'],
    ['from:ma|', 'from:Maud 2, from:"Mary Ann" 1'],
    ['from:ann|', 'from:"Mary Ann" 1'],
    ['from:"mary a|', 'from:"Mary Ann" 1'],
    ['-from:ma|', '-from:Maud 2, -from:"Mary Ann" 1'],
    ['from:zz|', ''],
    ['is:|', 'is:new 1, is:muted 1, is:question 1'],
    ['is:q|', 'is:question 1'],
    ['has:|', ''],
    ['after:2024|', 'after:2024-05-02 1, after:2024-05-01 2'],
    ['mau|', 'from:Maud 2'],
    ['ne|', 'is:new 1'],
    ['"ma|', ''],
    ['mau| tea', 'from:Maud 2'],
    ['tea|', ''],
  ])('%s', (typed, list) => {
    expect(suggested(typed)).toBe(list);
  });

  it.each([
    ['ma|', 0, 'from:Maud |'],
    ['tea from:m| cold', 1, 'tea from:"Mary Ann" |cold'],
    ['fr|', 0, 'from:|'],
    ['fr| cold', 0, 'from:| cold'],
    ['tea |', 2, 'tea is:|'],
  ])('%s, the one at %i: %s', (typed, index, result) => {
    const text = typed.replace('|', '');
    const suggestions = suggest(text, typed.indexOf('|'), comments, facts, 0);
    const chosen = suggestions.list[index];
    if (!chosen) throw new Error('nothing is suggested there');
    const next = withSuggestion(text, suggestions, chosen);
    expect(`${next.text.slice(0, next.caret)}|${next.text.slice(next.caret)}`).toBe(result);
  });
});
