import { describe, expect, it } from 'vitest';
import type { SearchSort } from '../../../lib/search/ask';
import { savedComment } from '../saved';
import { named, post, searchIn } from './search-in';

/** The ids that are found among comments with these texts, which are numbered from 0. */
function found(texts: readonly string[], asked: string): readonly string[] {
  const rows = texts.map((text, i) => savedComment({ id: String(i), text, publishedAt: i }));
  return searchIn(rows)(asked).ids;
}

const library = [
  savedComment({ id: '1', text: 'The rota says four.', signOff: 'Ferryman', tags: ['staffing'] }),
  savedComment({
    id: '2',
    text: 'Two of us.',
    poster: named('Ferryman'),
    tags: ['staffing', 'pay'],
  }),
  savedComment({ id: '3', text: 'Nobody has seen the rota.', poster: named('Maud'), goneAt: 5 }),
  savedComment({
    id: '4',
    text: 'See the notice',
    html: 'See <a href="https://example.org/">the notice</a>',
    note: 'Ask Siân about 2019',
    post: { ...post, title: 'A Year of Awards' },
    clock: '2 March 2019 at 07:12',
    publishedAt: Date.UTC(2019, 2, 2, 7, 12),
  }),
  savedComment({
    id: '5',
    text: 'Quite',
    html: '<blockquote>Quite</blockquote>',
    changed: { html: 'Not quite', text: 'Not quite', noticedAt: 6 },
    publishedAt: null,
    clock: '',
  }),
];
const ALL = ['1', '2', '3', '4', '5'];

describe('a word', () => {
  it.each<[asked: string, ids: readonly string[]]>([
    ['rota', ['1', '3']],
    ['ROTA', ['1', '3']],
    ['rot', ['1', '3']],
    ['rota four', ['1']],
    ['rota -four', ['3']],
    ['-rota', ['2', '4', '5']],
    ['-rot', ALL],
    ['sian', ['4']],
    ['siân', ['4']],
    ['staffing', ['1', '2']],
    ['awards', ['4']],
    ['ferryman', ['1', '2']],
    ['not', ['4', '5']],
    ['"not quite"', ['5']],
    ['"the rota"', ['3', '1']],
    ['"rota the"', []],
    ['"the rot"', []],
    ['"us ferryman"', []],
    ['ferriman', ['1', '2']],
    ['—', ALL],
    ['', ALL],
  ])('%s', (asked, ids) => {
    expect([...searchIn(library)(asked).ids].sort()).toEqual([...ids].sort());
  });

  it.each<[text: string, asked: string]>([
    ['Don’t ask', "don't"],
    ['Don’t ask', 'dont'],
    ['an anti-social hour', 'anti-social'],
    ['an anti-social hour', 'social'],
    ['well done 🎉', '🎉'],
    ['ΑΘΗΝΑ', 'αθήνα'],
    ['שלום לכולם', 'שלום'],
    ['2 ½ hours', '½'],
  ])('of %s is found by %s', (text, asked) => {
    expect(found([text, 'something else'], asked)).toEqual(['0']);
  });

  it('that nobody wrote is taken for the nearest, and the reader is told', () => {
    const { ids, misspelt, marks } = searchIn(library)('noboddy');
    expect({ ids, misspelt, marks }).toEqual({
      ids: ['3'],
      misspelt: [{ word: 'noboddy', taken: ['nobody'] }],
      marks: [{ words: ['nobody'], isOpen: false }],
    });
  });

  it('that somebody wrote is taken for no other', () => {
    expect(found(['rotas', 'note', 'rota'], 'rota')).toEqual(['0', '2']);
  });
});

describe('filter words', () => {
  it.each<[asked: string, ids: readonly string[]]>([
    ['from:maud', ['3']],
    ['from:ferry', ['1', '2']],
    ['from:anonymous', ['1', '4', '5']],
    ['from:anonymous from:maud', ['1', '3', '4', '5']],
    ['-from:anonymous', ['2', '3']],
    ['tag:pay', ['2']],
    ['tag:pay tag:staffing rota', ['1']],
    ['post:"a year of awards"', ['4']],
    ['post:awards', ['4']],
    ['year:2019', ['4']],
    ['before:2020', ['4']],
    ['after:2020', ['1', '2', '3']],
    ['after:20', ALL],
    ['is:gone', ['3']],
    ['is:changed', ['5']],
    ['is:noted', ['4']],
    ['is:gone is:noted', ['3', '4']],
    ['is:nothing', []],
    ['has:link', ['4']],
    ['has:quote', ['5']],
    ['has:note', ['4']],
    ['from:', ALL],
    ['with:maud', []],
  ])('%s', (asked, ids) => {
    expect([...searchIn(library)(asked).ids].sort()).toEqual(ids);
  });
});

describe('the order', () => {
  const tea = (id: string, name: string, publishedAt: number | null, text: string) =>
    savedComment({ id, savedAt: Number(id), poster: named(name), publishedAt, text });
  const rows = [
    tea('1', 'Zoe', 20, 'tea'),
    tea('2', 'amy', null, 'tea tea tea'),
    tea('3', 'Érica', 10, 'teapot'),
  ];
  it.each<[sort: SearchSort, ids: readonly string[]]>([
    ['saved', ['3', '2', '1']],
    ['written', ['1', '3', '2']],
    ['oldest', ['3', '1', '2']],
    ['poster', ['2', '3', '1']],
    ['post', ['3', '1', '2']],
    ['best', ['2', '1', '3']],
  ])('%s', (sort, ids) => {
    expect(searchIn(rows)('tea', sort).ids).toEqual(ids);
  });
});

describe('facets', () => {
  it('tell what is merely signed from what is a name', () => {
    const { facets } = searchIn(library.slice(0, 1))('');
    expect(facets.from.map(({ label, isSignOff }) => [label, isSignOff])).toEqual([
      ['Anonymous', false],
      ['Ferryman', true],
    ]);
  });

  it('of a kind that was chosen from stay to be chosen from', () => {
    const { facets } = searchIn(library)('tag:pay');
    expect(facets.tag).toEqual([
      { label: 'pay', count: 1, isChosen: true, isSignOff: false },
      { label: 'staffing', count: 2, isChosen: false, isSignOff: false },
    ]);
  });
});

it.each([
  ['rota tag:pay from:maud', { text: 'tag:pay', without: 1 }],
  ['rota is:noted', { text: 'is:noted', without: 2 }],
  ['rota -the', { text: '-the', without: 2 }],
  ['rota tag:pay is:noted', null],
])('where nothing is found, what stands in the way most is named: %s', (asked, obstacle) => {
  expect(searchIn(library)(asked)).toMatchObject({ ids: [], obstacle });
});
