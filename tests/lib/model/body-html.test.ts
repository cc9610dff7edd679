// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../lib/blogger/body';
import { readStoredBody } from '../../../lib/blogger/stored-body';
import type { Body } from '../../../lib/model/body';
import { bodyHtml } from '../../../lib/model/body-html';

const BASE = 'https://example.blogspot.com/2021/03/on-tea.html';
const br = { kind: 'break' } as const;

function read(html: string): Body {
  return readBody([document.createRange().createContextualFragment(html)], BASE);
}

describe('a body written as HTML', () => {
  it.each<[html: string, body: Body]>([
    ['', []],
    ['a &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;', ['a <b> & "c" \'d\'']],
    ['one<br><br>two', ['one', br, br, 'two']],
    [
      '<a href="https://example.org/?a&#38;b">a <em>b</em></a>',
      [
        {
          kind: 'link',
          href: 'https://example.org/?a&b',
          children: ['a ', { kind: 'italic', children: ['b'] }],
        },
      ],
    ],
    [
      '<img src="https://example.org/a.png" alt="&#34;&#62;">',
      [{ kind: 'image', src: 'https://example.org/a.png', alt: '">' }],
    ],
  ])('is %s', (html, body) => {
    expect(bodyHtml(body)).toBe(html);
    expect(readStoredBody(html)).toEqual(body);
  });

  it('is the same body again when it is read, whatever a poster wrote', () => {
    const tags = ['b', 'i', 'u', 's', 'code', 'p', 'div', 'blockquote', 'span', 'ul', 'li', 'br'];
    const piece = fc.oneof(
      fc.constantFrom(...tags, ...tags.map((tag) => `/${tag}`)).map((tag) => `<${tag}>`),
      fc.constantFrom('<a href="https://example.org/a?b&c#d">', '<a href="javascript:x">', '</a>'),
      fc.constantFrom('<img src="/a.png" alt="a &quot;b&quot; &lt;c">', '<img src="data:x">'),
      fc.constantFrom(' ', '\n', 'x', 'yz ', ' w', '&nbsp;', '&lt;script&gt;', '&amp;amp;', '😀'),
      fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replace(/[<&\0\r]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const body = read(pieces.join(''));
        expect(readStoredBody(bodyHtml(body))).toEqual(body);
      }),
    );
  });
});
