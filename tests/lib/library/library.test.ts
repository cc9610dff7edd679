import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutImages } from '../../../lib/library/kept-body';
import { toggleChoice, withoutPart } from '../../../lib/library/refine';
import { readRoute, writeRoute } from '../../../lib/library/route';
import { NOTHING_SELECTED, selectTo, toggleSelected } from '../../../lib/library/selection';
import { textDifference } from '../../../lib/library/text-difference';

describe('an address of our own page', () => {
  it.each([
    ['', { section: 'settings', params: {} }],
    ['#nowhere', { section: 'settings', params: {} }],
    ['#saved', { section: 'saved', params: {} }],
    ['#saved?find=from%3Amaud+tea', { section: 'saved', params: { find: 'from:maud tea' } }],
  ])('%s', (fragment, route) => {
    expect(readRoute(fragment)).toEqual(route);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (find) => {
        const params = { find };
        expect(readRoute(writeRoute('saved', params))).toEqual({ section: 'saved', params });
      }),
    );
  });
});

describe('what is asked for', () => {
  it.each([
    ['tea', 'is', 'gone', false, 'tea is:gone'],
    ['tea is:gone', 'is', 'gone', true, 'tea'],
    ['', 'tag', 'to cite', false, 'tag:"to cite"'],
    ['tag:"to cite" -tag:"to cite"', 'tag', 'To Cite', true, '-tag:"to cite"'],
    ['from:ferry from:maud', 'from', 'Ferryman', true, 'from:maud'],
  ] as const)('%s, pressing %s %s', (text, facet, label, isChosen, next) => {
    expect(toggleChoice(text, facet, label, isChosen)).toBe(next);
  });

  it.each([
    ['rota tag:pay is:gone', 'tag:pay', 'rota is:gone'],
    ['rota "to cite" -tea', '"to cite"', 'rota -tea'],
    ['from:a rota from:b', 'from:a from:b', 'rota'],
  ])('%s without %s', (text, part, rest) => {
    expect(withoutPart(text, part)).toBe(rest);
  });
});

describe('a selection', () => {
  const list = ['1', '2', '3', '4'];
  it('reaches from the one that was marked last, in either direction', () => {
    const from = (id: string) => toggleSelected(NOTHING_SELECTED, id);
    expect([...selectTo(from('2'), '4', list).ids]).toEqual(['2', '3', '4']);
    expect([...selectTo(from('3'), '1', list).ids].sort()).toEqual(['1', '2', '3']);
  });
});

describe('a difference', () => {
  it('tells what went and what came, word by word', () => {
    expect(textDifference('Nobody signed for it.', 'Somebody signed for it.')).toEqual([
      { in: 'older', text: 'Nobody' },
      { in: 'newer', text: 'Somebody' },
      { in: 'both', text: ' signed for it.' },
    ]);
  });

  it('holds both texts whole', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const stretches = textDifference(older, newer);
        const without = (where: 'older' | 'newer') =>
          stretches.flatMap((each) => (each.in === where ? [] : [each.text])).join('');
        expect([without('newer'), without('older')]).toEqual([older, newer]);
      }),
    );
  });
});

it('shows a link in place of a picture, and never a link in a link', () => {
  const picture = { kind: 'image', src: 'https://example.org/a.png', alt: '' } as const;
  const href = 'https://example.org/';
  expect(
    withoutImages([
      'See ',
      picture,
      { kind: 'link', href, children: [{ ...picture, alt: 'tea' }] },
      { kind: 'bold', children: [{ ...picture, alt: 'cup' }] },
    ]),
  ).toEqual([
    'See ',
    { kind: 'link', href: picture.src, children: [picture.src] },
    { kind: 'link', href, children: ['tea'] },
    { kind: 'bold', children: [{ kind: 'link', href: picture.src, children: ['cup'] }] },
  ]);
});
