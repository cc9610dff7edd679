import { describe, expect, it } from 'vitest';
import { type Body, bodyText } from '../../../lib/model/body';

describe('bodyText', () => {
  it.each<[string, Body, string]>([
    ['runs follow each other', ['a', { kind: 'bold', children: ['b'] }, 'c'], 'abc'],
    ['a break is a line', ['a', { kind: 'break' }, 'b'], 'a\nb'],
    [
      'a link is its words',
      [{ kind: 'link', href: 'https://x.example/', children: ['here'] }],
      'here',
    ],
    [
      'a set-off block has lines of its own',
      ['a', { kind: 'quote', children: ['b'] }, 'c'],
      'a\nb\nc',
    ],
    ['an image is nothing', [{ kind: 'image', src: 'https://x.example/a.png', alt: 'x' }], ''],
  ])('%s', (_, body, text) => {
    expect(bodyText(body)).toBe(text);
  });
});
